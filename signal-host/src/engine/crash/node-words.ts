import type { CrashNode } from "@loophole/schemas/types";
import type { EngineMemory } from "../memory/engine-memory.ts";
import { currentNodeWord, MAX_RENDER_WORKERS } from "../memory/layout.ts";
import type { NodeName, NodeNames } from "./node-names.ts";

/** What the threads that render are working on at this moment, the audio thread's own first. Control thread. */
export function nodesAtWork({ i32 }: EngineMemory, names: NodeNames): CrashNode[] {
  const found: CrashNode[] = [];
  for (let thread = 0; thread <= MAX_RENDER_WORKERS; thread++) {
    const node = Atomics.load(i32, currentNodeWord(thread));
    if (node <= 0) continue;
    const name = names.nameOf(node);
    found.push(name === undefined ? { node } : { node, name });
  }
  return found;
}

/** "device comp of track drums", "track drums", "the master". */
export function nodeInWords({ track, device }: NodeName): string {
  const strip = track === "master" ? "the master" : `track ${track}`;
  return device === undefined ? strip : `device ${device} of ${strip}`;
}
