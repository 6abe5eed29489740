import type { CrashRecord, EngineNode } from "@loophole/schemas/types";

/** What a crash record says of a death. */
export type Verdict =
  /** died: an error in it ended the audio thread. hung: the audio thread did not come back from it. */
  | {
      readonly kind: "node";
      readonly node: EngineNode;
      readonly how: "died" | "hung";
      readonly error: string;
    }
  /** The same, in no part of the song. */
  | { readonly kind: "engine"; readonly how: "died" | "hung"; readonly error: string }
  /** All was well when it was last written. */
  | { readonly kind: "none" };

/** Who is to blame, by the record. Where several threads were at work, the first is the one that went wrong. */
export function judge({ state, nodes, error = "" }: CrashRecord): Verdict {
  if (state !== "failed" && state !== "stalled") return { kind: "none" };
  const how = state === "failed" ? "died" : "hung";
  const node = nodes[0]?.name;
  return node === undefined ? { kind: "engine", how, error } : { kind: "node", node, how, error };
}
