import type { Device, Graph } from "@loophole/schemas/types";
import { CommandError } from "./command-error.ts";
import type { GroupHandlers } from "./command-context.ts";
import type { Control } from "./control.ts";
import { applyOps } from "./graph/apply-ops.ts";
import { samplesOf } from "./graph/check-device.ts";

export function graphHandlers({ engine, state, samples }: Control): GroupHandlers<"graph"> {
  return {
    "graph.apply": async ({ baseRevision, ops }) => {
      const { graph: before, revision } = state;
      const isWhole = ops.length === 1 && ops[0]?.op === "graph.replace";
      if (baseRevision !== revision && !isWhole) {
        const message = `The operations were made for revision ${String(baseRevision)}; the graph is at ${String(revision)}. Get it and make them anew.`;
        throw new CommandError("CONFLICT", message, { revision });
      }
      const outcome = applyOps(before, ops);
      if (!outcome.ok) {
        const { code, message, pointer, rule, details } = outcome.error;
        throw new CommandError(code, message, { ...details, pointer, rule, revision });
      }
      const next = state.replace(outcome.graph);
      const { hash } = state;
      try {
        const applied = await engine.setGraph(outcome.graph, next);
        // Samplers may name what streams.
        samples.keepWhole();
        return { result: { revision: next, hash }, applied: { ...applied, hash } };
      } catch (error) {
        // Refused wholly: what nothing was built on since is taken back.
        if (state.graph === outcome.graph) state.replace(before);
        throw error;
      }
    },
    "graph.get": () => ({
      result: {
        revision: state.revision,
        hash: state.hash,
        graph: state.graph,
        missingSamples: missingSamples(state.graph, (id) => engine.samples.get(id) !== undefined),
      },
    }),
  };
}

/** Samples that clips and samplers name and that are not loaded, each once. */
export function missingSamples(
  { tracks, master }: Pick<Graph, "tracks" | "master">,
  isLoaded: (id: string) => boolean,
): string[] {
  const named = new Set<string>();
  const ofDevices = (devices: readonly Device[] = []): void => {
    for (const device of devices) for (const sample of samplesOf(device)) named.add(sample);
  };
  for (const { clips, devices } of tracks) {
    for (const { sample } of clips) named.add(sample);
    ofDevices(devices);
  }
  ofDevices(master.devices);
  return [...named].filter((id) => !isLoaded(id));
}

/** Whether a sampler plays from a sample. */
export function playedBySampler(
  { tracks, master }: Pick<Graph, "tracks" | "master">,
  sample: string,
): boolean {
  const plays = (devices: readonly Device[] = []): boolean =>
    devices.some((device) => samplesOf(device).includes(sample));
  return plays(master.devices) || tracks.some(({ devices }) => plays(devices));
}
