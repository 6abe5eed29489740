import type { ComparedProtocol } from "./compare.mjs";

export function protocolOfWorkingTree(): ComparedProtocol;
export function protocolAt(ref: string, repository?: string): ComparedProtocol;
export function releasedProtocol(version: number): ComparedProtocol | null;
export function promised(protocol: ComparedProtocol): ComparedProtocol;
