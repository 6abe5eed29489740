import { framesFromTicks } from "@loophole/protocol";
import type { Graph, SongPosition } from "@loophole/schemas/types";
import { CommandError } from "./command-error.ts";
import type { GroupHandlers } from "./command-context.ts";
import type { Control } from "./control.ts";
import { missingSamples } from "./graph.ts";
import { checkAbsolute } from "./sample.ts";

export function renderHandlers({ engine, state }: Control): GroupHandlers<"render"> {
  const frameOf = (position: SongPosition, { timeline }: Graph): number =>
    "sample" in position ? position.sample : framesFromTicks(position.tick, timeline.bpm, engine.sampleRate);

  return {
    "render.start": async (params, context) => {
      checkAbsolute(params.path);
      const { graph } = state;
      const from = params.from === undefined ? 0 : frameOf(params.from, graph);
      const to =
        params.to === undefined
          ? songEnd(graph, engine.sampleRate, (id) => engine.samples.get(id)?.sourceRate)
          : frameOf(params.to, graph);
      if (to <= from) {
        const message = `There is nothing to render between frame ${String(from)} and frame ${String(to)}.`;
        throw new CommandError("INVALID_PARAMS", message, { pointer: "/to", rule: "after-from" });
      }
      const missing = missingSamples(graph, (id) => engine.samples.get(id) !== undefined);
      if (missing.length > 0) {
        const message = `${String(missing.length)} samples are not loaded; their clips are silent in the file.`;
        context.warn("SAMPLES_MISSING", message, { samples: missing });
      }
      const result = await engine.render({
        graph,
        from,
        to,
        path: params.path,
        format: params.format ?? "float32",
        signal: context.signal,
        onProgress: (fraction) => {
          context.progress(fraction, "Rendering");
        },
      });
      return { result };
    },
  };
}

/** Engine frame at which the last clip ends. A clip whose sample is not loaded is taken to be at the engine's rate. */
export function songEnd(
  { tracks, timeline }: Graph,
  engineRate: number,
  sourceRate: (sample: string) => number | undefined,
): number {
  let end = 0;
  for (const track of tracks) {
    for (const clip of track.clips) {
      const start = framesFromTicks(clip.start, timeline.bpm, engineRate);
      const length = Math.round((clip.length * engineRate) / (sourceRate(clip.sample) ?? engineRate));
      end = Math.max(end, start + length);
    }
  }
  return end;
}
