import { CommandError } from "./command-error.ts";
import type { GroupHandlers } from "./command-context.ts";
import type { Control } from "./control.ts";
import { applyOps } from "./graph-model.ts";

export function graphHandlers({ engine, state }: Control): GroupHandlers<"graph"> {
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
        const { code, message, pointer, rule } = outcome.error;
        throw new CommandError(code, message, { pointer, rule, revision });
      }
      const next = state.replace(outcome.graph);
      const { hash } = state;
      try {
        const applied = await engine.setGraph(outcome.graph, next);
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
        missingSamples: missingSamples(state.graph.tracks, (id) => engine.samples.get(id) !== undefined),
      },
    }),
  };
}

/** Samples that clips name and that are not loaded, each once. */
export function missingSamples(
  tracks: readonly { readonly clips: readonly { readonly sample: string }[] }[],
  isLoaded: (id: string) => boolean,
): string[] {
  const named = new Set<string>();
  for (const track of tracks) for (const clip of track.clips) named.add(clip.sample);
  return [...named].filter((id) => !isLoaded(id));
}
