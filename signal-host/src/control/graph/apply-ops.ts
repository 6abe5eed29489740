import type { Graph, GraphOp } from "@loophole/schemas/types";
import { setAutomation } from "./automation-ops.ts";
import { addClip, addNotes, removeClip, removeNotes, setClip, setNotes } from "./clip-ops.ts";
import { addDevice, moveDevice, removeDevice, setDevice } from "./device-ops.ts";
import { GraphDraft } from "./graph-draft.ts";
import { Refusal, type GraphOpError } from "./refusal.ts";
import { replaceGraph } from "./replace-graph.ts";
import { addSend, removeSend, setSend } from "./send-ops.ts";
import { addTrack, moveTrack, removeTrack, setTrack } from "./track-ops.ts";

export type ApplyOutcome =
  { readonly ok: true; readonly graph: Graph } | { readonly ok: false; readonly error: GraphOpError };

/**
 * Applies operations to a graph, wholly or not at all. The graph given is not changed; tracks and clips that
 * no operation touches are the same objects in the new one. The operations have passed their schema.
 * Cost: one pass over what is touched, one over all ids of a kind if something of that kind is added, and one over
 * all tracks, outputs, sends and side-chains if one of those changes.
 */
export function applyOps(graph: Graph, ops: readonly GraphOp[]): ApplyOutcome {
  try {
    const draft = new GraphDraft(graph);
    for (const [i, op] of ops.entries()) apply(draft, op, `/ops/${String(i)}`);
    return { ok: true, graph: draft.finish() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: error.reason };
    throw error;
  }
}

function apply(draft: GraphDraft, op: GraphOp, at: string): void {
  switch (op.op) {
    case "graph.replace":
      return replaceGraph(draft, op, at);
    case "track.add":
      return addTrack(draft, op, at);
    case "track.remove":
      return removeTrack(draft, op, at);
    case "track.move":
      return moveTrack(draft, op, at);
    case "track.set":
      return setTrack(draft, op, at);
    case "clip.add":
      return addClip(draft, op, at);
    case "clip.remove":
      return removeClip(draft, op, at);
    case "clip.set":
      return setClip(draft, op, at);
    case "notes.add":
      return addNotes(draft, op, at);
    case "notes.remove":
      return removeNotes(draft, op, at);
    case "notes.set":
      return setNotes(draft, op, at);
    case "device.add":
      return addDevice(draft, op, at);
    case "device.remove":
      return removeDevice(draft, op, at);
    case "device.move":
      return moveDevice(draft, op, at);
    case "device.set":
      return setDevice(draft, op, at);
    case "send.add":
      return addSend(draft, op, at);
    case "send.remove":
      return removeSend(draft, op, at);
    case "send.set":
      return setSend(draft, op, at);
    case "automation.set":
      return setAutomation(draft, op, at);
  }
}
