import { gainFromDb, TempoMap } from "@loophole/protocol";
import type { Graph, RenderStartParams, SongPosition } from "@loophole/schemas/types";
import type { TailRule } from "../engine/render/tail-watch.ts";
import { CommandError } from "./command-error.ts";
import type { GroupHandlers } from "./command-context.ts";
import type { Control } from "./control.ts";
import { missingSamples } from "./graph.ts";
import { checkAbsolute } from "./sample.ts";

/** The tail of a whole song with devices. */
const USUAL_TAIL = { maxSeconds: 20, thresholdDb: -90, holdSeconds: 0.5 } as const;

export function renderHandlers({ engine, state, samples }: Control): GroupHandlers<"render"> {
  return {
    "render.start": async (params, context) => {
      const { graph } = state;
      const { stems = [] } = params;
      checkAbsolute(params.path);
      checkStems(stems, graph);
      await samples.checkNoSources([
        { path: params.path, pointer: "/path" },
        ...stems.map(({ path }, index) => ({ path, pointer: `/stems/${String(index)}/path` })),
      ]);
      const tempo = new TempoMap(graph.timeline, engine.sampleRate);
      const from = params.from === undefined ? 0 : frameOf(params.from, tempo);
      const to =
        params.to === undefined
          ? songEnd(graph, tempo, (id) => engine.samples.get(id)?.sourceRate)
          : frameOf(params.to, tempo);
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
        container: params.container ?? "wav",
        dither: params.dither === "tpdf" && params.format !== undefined && params.format !== "float32",
        stems,
        tail: tailOf(params, graph, engine.sampleRate),
        signal: context.signal,
        onProgress: (fraction) => {
          context.progress(fraction, "Rendering");
        },
      });
      return { result };
    },
  };
}

function frameOf(position: SongPosition, tempo: TempoMap): number {
  return "sample" in position ? position.sample : tempo.framesAt(position.tick);
}

function checkStems(stems: NonNullable<RenderStartParams["stems"]>, { tracks }: Graph): void {
  const known = new Set(tracks.map(({ id }) => id));
  for (const [index, { track, path }] of stems.entries()) {
    checkAbsolute(path, `/stems/${String(index)}/path`);
    if (known.has(track)) continue;
    const details = { pointer: `/stems/${String(index)}/track`, rule: "known-id" };
    throw new CommandError("NOT_FOUND", `There is no track '${track}' to be written by itself.`, details);
  }
}

/** What is rendered behind the end; null: nothing. */
function tailOf({ tail, to }: RenderStartParams, graph: Graph, rate: number): TailRule | null {
  const rings = [graph.master, ...graph.tracks].some(({ devices }) => (devices ?? []).length > 0);
  const asked = tail ?? (to === undefined && rings ? USUAL_TAIL : null);
  if (asked === null || asked.maxSeconds === 0) return null;
  const { maxSeconds, thresholdDb = USUAL_TAIL.thresholdDb, holdSeconds = USUAL_TAIL.holdSeconds } = asked;
  return {
    maxFrames: Math.round(maxSeconds * rate),
    threshold: gainFromDb(thresholdDb),
    holdFrames: Math.round(holdSeconds * rate),
  };
}

/**
 * Engine frame at which the last clip ends, of audio or of notes. A clip whose sample is not loaded is taken to be at
 * the engine's rate.
 */
export function songEnd(
  { tracks }: Graph,
  tempo: TempoMap,
  sourceRate: (sample: string) => number | undefined,
): number {
  let end = 0;
  for (const { clips, notes = [] } of tracks) {
    for (const clip of clips) {
      const length = Math.round((clip.length * tempo.rate) / (sourceRate(clip.sample) ?? tempo.rate));
      end = Math.max(end, tempo.framesAt(clip.start) + length);
    }
    for (const clip of notes) end = Math.max(end, tempo.framesAt(clip.start + clip.length));
  }
  return end;
}
