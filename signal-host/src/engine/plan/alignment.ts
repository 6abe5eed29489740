import { FRAME_BYTES } from "../../../kernels/abi.ts";
import * as plan from "../../../kernels/plan-abi.ts";
import type { Block } from "./block-store.ts";
import { ringFrames } from "./edge-compiler.ts";
import type { MixDraft } from "./mix-draft.ts";

/** Strips with sources of their own wait for what their devices listen to. */
export function align(
  draft: MixDraft,
  block: Block,
  strips: readonly number[],
  buffer: number,
  operations: number[],
): void {
  const { latency, tools, adoption } = draft;
  const delays = strips.map((place) => latency.input[place] ?? 0);
  const most = Math.max(...delays);
  if (most === 0) return;
  const frames = ringFrames(most);
  const delay = draft.hold(`L:${block.key}`, plan.DELAY_BYTES);
  const ring = draft.hold(`LR:${block.key}:${String(frames)}`, frames * FRAME_BYTES);
  adoption.integer(delay, plan.DELAY_BUFFER, buffer);
  adoption.integer(delay, plan.DELAY_CONTEXT, tools.parts.context);
  adoption.integer(delay, plan.DELAY_RING, ring.address);
  adoption.integer(delay, plan.DELAY_MASK, frames - 1);
  delays.forEach((each, lane) => adoption.integer(delay, plan.DELAY_FRAMES + lane * 4, each));
  operations.push(plan.OPERATION_DELAY, delay.address);
}

/** As align, behind the instruments, which are the first devices: they must be played before they can be late. */
export function alignInstruments(
  draft: MixDraft,
  block: Block,
  strips: readonly number[],
  buffer: number,
  operations: number[],
): void {
  const own: number[] = [];
  align(draft, block, strips, buffer, own);
  const instruments = strips.length;
  operations.splice(instruments * 2, 0, ...own);
}
