import type { ConformanceCase } from "../case.ts";
import { envelopeCases } from "./envelope.ts";
import { frameCases } from "./frames.ts";
import { helloCases } from "./hellos.ts";
import { lineCases } from "./lines.ts";
import { roleCases } from "./roles.ts";
import { sessionCases } from "./sessions.ts";

/** Every case there is, group by group. */
export function allCases(): readonly ConformanceCase[] {
  return [...frameCases, ...lineCases, ...helloCases, ...roleCases, ...sessionCases, ...envelopeCases];
}
