import type { Graph } from "@loophole/schemas/types";
import type { EngineMemory } from "../memory/engine-memory.ts";
import type { Heap } from "../memory/heap.ts";
import { SCRATCH_BYTES } from "../memory/layout.ts";
import { MIX_CONTEXT_BYTES } from "../mix/mix-context.ts";
import { PlanMaker } from "../plan/plan-maker.ts";
import type { SampleStore } from "../sample-store.ts";
import type { TapPlace } from "./render-messages.ts";

/** Frames that a render asks for at a time. */
export const RENDER_BLOCK = 1024;

/** Behind the scratch space there is a word for the node at work. */
const CONTEXT_OFFSET = SCRATCH_BYTES + 64;

/** A plan with strips of its own that plays the song straight on, for one render. */
export interface RenderPlan {
  readonly address: number;
  readonly memoryBytes: number;
  /** Address of what kernels know of a block. */
  readonly context: number;
  /** Address of room for a lane group. */
  readonly scratch: number;
  /** Where the sound of a track is; undefined for none of that name. */
  tapOf(track: string): TapPlace | undefined;
  /** Gives back the memory and the audio. Only when nothing reads the plan any more. */
  release(): void;
}

/** Control thread. Throws EngineError RESOURCE_EXHAUSTED. */
export function makeRenderPlan(
  graph: Graph,
  samples: SampleStore,
  memory: EngineMemory,
  heap: Heap,
  rate: number,
): RenderPlan {
  const context = heap.allocate(CONTEXT_OFFSET + MIX_CONTEXT_BYTES);
  memory.i32.fill(0, context.offset / 4, (context.offset + context.bytes) / 4);
  const maker = new PlanMaker({
    memory,
    heap,
    samples,
    rate,
    maxFrames: RENDER_BLOCK,
    context: context.offset + CONTEXT_OFFSET,
    meterOf: () => 0,
    nodeOf: () => 0,
  });
  const seats = graph.tracks.map(({ gain, pan, mute, solo }, slot) => ({
    slot,
    generation: 1,
    settings: { gain, pan, mute, solo },
  }));
  try {
    const made = maker.make(graph, seats, false);
    return {
      address: made.address,
      memoryBytes: made.memoryBytes,
      context: context.offset + CONTEXT_OFFSET,
      scratch: context.offset,
      tapOf: (track) => {
        const place = made.mix.shape.strips.findIndex(({ id }) => id === track);
        const strip = made.mix.strips[place];
        if (strip === undefined) return undefined;
        const buffer = made.mix.groups[strip.group]?.buffer ?? 0;
        return { track, buffer, lane: strip.lane, latency: made.mix.latency.output[place] ?? 0 };
      },
      release: () => {
        maker.release(made);
        heap.free(context);
      },
    };
  } catch (error) {
    heap.free(context);
    throw error;
  }
}
