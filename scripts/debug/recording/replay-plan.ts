import { commandTable } from "@loophole/schemas/methods";
import { isCommandName, type JsonObject } from "@loophole/protocol";
import { appliedOf, TrafficReader } from "../traffic/read-traffic.ts";
import type { Recording } from "./read-recording.ts";

/** A recorded command that changed what is heard, and when it took hold. */
export interface ReplayStep {
  readonly name: string;
  readonly client: string;
  readonly message: JsonObject;
  /** Frames of the recorded engine's clock. */
  readonly sample: number;
  readonly revision: number;
  readonly hash: string | null;
  /** It was scheduled: it may have taken hold inside a block. */
  readonly scheduled: boolean;
}

/** What is to be sent again, in the order in which it took hold. */
export interface ReplayPlan {
  readonly steps: readonly ReplayStep[];
  /** Changing commands that had no reply yet when the recording ended: whether they took hold is not known. */
  readonly unanswered: readonly string[];
}

/** Picks what has to be sent again out of all that was recorded. */
export function planReplay({ header, frames }: Recording): ReplayPlan {
  const reader = new TrafficReader();
  const steps: (ReplayStep & { order: number })[] = [];
  const from = header.capturedFrom ?? 0;
  for (const [order, frame] of frames.entries()) {
    const { type, name, message, answers, client } = reader.read(frame);
    if (type !== "reply" || answers === null || !changesSound(name) || message?.["ok"] !== true) continue;
    const applied = appliedOf(message);
    if (applied === null) continue;
    // It is in the state that the recording begins with.
    if (applied.sample < from && applied.revision <= header.initial.revision) continue;
    steps.push({
      name,
      client,
      message: answers.message,
      sample: applied.sample,
      revision: applied.revision,
      hash: applied.hash,
      scheduled: answers.message["at"] !== undefined,
      order,
    });
  }
  steps.sort((a, b) => a.sample - b.sample || a.revision - b.revision || a.order - b.order);
  const unanswered = reader
    .unanswered()
    .map(({ name }) => name)
    .filter(changesSound);
  return { steps, unanswered };
}

/** Whether a command may change what is heard: the song, the transport, the audio in memory. */
export function changesSound(name: string): boolean {
  if (!isCommandName(name)) return false;
  const { changes, applies, schedulable } = commandTable[name];
  return changes || applies || schedulable;
}
