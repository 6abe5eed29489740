import { resolve } from "node:path";
import { EngineError, type RenderOptions, type RenderResult } from "../engine-types.ts";
import type { EngineMemory } from "../memory/engine-memory.ts";
import type { Heap } from "../memory/heap.ts";
import type { SampleStore } from "../sample-store.ts";
import type { StreamDesk } from "../streaming/stream-desk.ts";
import { checkRoom, type RenderFiles } from "./render-files.ts";
import { runRender } from "./render-job.ts";
import { makeRenderPlan, type RenderPlan } from "./render-plan.ts";

/** What a render takes from the engine that plays. */
export interface RenderParts {
  readonly workerUrl: URL;
  readonly memory: EngineMemory;
  readonly heap: Heap;
  readonly samples: SampleStore;
  readonly sampleRate: number;
  readonly streams: StreamDesk;
}

/** The longest range that is rendered. */
const MAX_SONG_SECONDS = 24 * 60 * 60;

/** Engine.render: on a thread of its own, with the audio that is loaded. Control thread. */
export async function renderGraph(options: RenderOptions, parts: RenderParts): Promise<RenderResult> {
  const { graph, from, to, signal } = options;
  const { workerUrl, memory, heap, samples, sampleRate, streams } = parts;
  if (to <= from)
    throw new EngineError("INVALID_PARAMS", "There is nothing to render: the end is not after the start");
  if (to - from > MAX_SONG_SECONDS * sampleRate) {
    const hours = ((to - from) / sampleRate / 3600).toFixed(0);
    throw new EngineError(
      "INVALID_PARAMS",
      `The range is ${hours} hours long, and at most 24 are rendered. Is its end where it should be?`,
      { pointer: "/to", rule: "maximum-length" },
    );
  }
  const { path, container = "wav", format, dither = false, stems = [], tail = null } = options;
  const files = { path, container, format, dither, stems };
  checkFiles(files);
  await checkRoom(files, to - from, sampleRate);
  const readers = streams.takeReaders(1);
  let plan: RenderPlan | null = null;
  try {
    plan = makeRenderPlan(graph, samples, memory, heap, sampleRate);
    const { address, memoryBytes, context, scratch, tapOf } = plan;
    const taps = stems.map(({ track }) => {
      const tap = tapOf(track);
      if (tap !== undefined) return tap;
      throw new EngineError("NOT_FOUND", `There is no track ${track} to render by itself`, { track });
    });
    return await runRender({
      workerUrl,
      data: {
        memory: memory.memory,
        plan: address,
        memoryBytes,
        context,
        scratch,
        taps,
        reader: readers.numbers[0] ?? 0,
        sampleRate,
        from,
        to,
        ...files,
        tail,
      },
      signal,
      onProgress: (fraction) => options.onProgress(fraction),
    });
  } finally {
    plan?.release();
    readers.release();
  }
}

function checkFiles({ path, container, format, stems }: RenderFiles): void {
  if (container === "flac" && format === "float32") {
    const details = { pointer: "/format", rule: "integers-in-flac" };
    throw new EngineError("INVALID_PARAMS", "FLAC holds integers only: choose int16 or int24.", details);
  }
  const taken = new Set([resolve(path)]);
  stems.forEach((stem, index) => {
    const whole = resolve(stem.path);
    if (taken.has(whole)) {
      const details = { pointer: `/stems/${index}/path`, rule: "unique-path" };
      throw new EngineError("INVALID_PARAMS", `Two files of the render are both called "${whole}".`, details);
    }
    taken.add(whole);
  });
}
