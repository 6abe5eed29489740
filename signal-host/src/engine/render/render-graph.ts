import { EngineError, type RenderOptions, type RenderResult } from "../engine-types.ts";
import type { EngineMemory } from "../memory/engine-memory.ts";
import type { Heap } from "../memory/heap.ts";
import type { SampleStore } from "../sample-store.ts";
import { runRender } from "./render-job.ts";
import { makeRenderPlan } from "./render-plan.ts";

/** What a render takes from the engine that plays. */
export interface RenderParts {
  readonly workerUrl: URL;
  readonly memory: EngineMemory;
  readonly heap: Heap;
  readonly samples: SampleStore;
  readonly sampleRate: number;
}

/** Engine.render: on a thread of its own, with the audio that is loaded. Control thread. */
export async function renderGraph(options: RenderOptions, parts: RenderParts): Promise<RenderResult> {
  const { graph, from, to, path, format, signal } = options;
  const { workerUrl, memory, heap, samples, sampleRate } = parts;
  if (to <= from)
    throw new EngineError("INVALID_PARAMS", "There is nothing to render: the end is not after the start");
  const plan = makeRenderPlan(graph, samples, memory, heap, sampleRate);
  try {
    const { address, memoryBytes } = plan;
    return await runRender({
      workerUrl,
      data: { memory: memory.memory, plan: address, memoryBytes, sampleRate, from, to, path, format },
      signal,
      onProgress: (fraction) => options.onProgress(fraction),
    });
  } finally {
    plan.release();
  }
}
