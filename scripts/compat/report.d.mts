import type { ComparedProtocol } from "./compare.mjs";

export function report(
  before: ComparedProtocol,
  after: ComparedProtocol,
  since: string,
): { lines: string[]; code: number };
