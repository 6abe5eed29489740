import { GraphHasher } from "@loophole/protocol/node";
import type { Graph, GraphTimeline, GraphTrack, ParameterSetParams } from "@loophole/schemas/types";
import { CommandError } from "./command-error.ts";
import { EMPTY_GRAPH, MASTER_ID } from "./graph-model.ts";

/** What a graph is known by. */
export interface GraphVersion {
  readonly revision: number;
  readonly hash: string;
}

/** The graph that the engine obeys, as the control thread knows it, its revision and its hash. */
export class GraphState {
  readonly #hasher = new GraphHasher();
  #graph: Graph = EMPTY_GRAPH;
  #revision = 0;
  #hash: string | null = null;
  /** Place of each track; null when the track list changed since it was built. */
  #places: Map<string, number> | null = null;

  get graph(): Graph {
    return this.#graph;
  }

  get revision(): number {
    return this.#revision;
  }

  /** SHA-256 of the graph's canonical form; worked out when asked for, from what changed. */
  get hash(): string {
    return (this.#hash ??= this.#hasher.hash(this.#graph));
  }

  /** Revision and hash as one pair: a graph with that revision has that hash. */
  get version(): GraphVersion {
    return { revision: this.#revision, hash: this.hash };
  }

  /** Puts a graph in place of the present one; answers the new revision. */
  replace(graph: Graph): number {
    this.#places = null;
    return this.#change(graph);
  }

  /** Throws CommandError NOT_FOUND for an unknown track, INVALID_PARAMS for what the master does not have. */
  setParameter(params: ParameterSetParams): number {
    if (params.parameter === "bypass" || params.parameter === "device") {
      const details = { pointer: "/target", rule: "known-id" };
      throw new CommandError("NOT_FOUND", `There is no device '${params.target}'.`, details);
    }
    if (params.target === MASTER_ID) return this.#setMaster(params);
    const place = this.#placeOf(params.target);
    const track = place === undefined ? undefined : this.#graph.tracks[place];
    if (place === undefined || track === undefined) {
      const details = { pointer: "/target", rule: "known-id" };
      throw new CommandError("NOT_FOUND", `There is no track '${params.target}'.`, details);
    }
    const tracks = this.#graph.tracks.slice();
    tracks[place] = withParameter(track, params);
    return this.#change({ ...this.#graph, tracks });
  }

  setTimeline(timeline: GraphTimeline): number {
    return this.#change({ ...this.#graph, timeline });
  }

  #setMaster(params: StripParameter): number {
    if (params.parameter !== "gain") {
      const message = `The master has a gain only, no ${params.parameter}.`;
      throw new CommandError("INVALID_PARAMS", message, { pointer: "/parameter", rule: "master-gain-only" });
    }
    return this.#change({ ...this.#graph, master: { gain: params.value } });
  }

  #change(graph: Graph): number {
    this.#graph = graph;
    this.#hash = null;
    return ++this.#revision;
  }

  #placeOf(id: string): number | undefined {
    this.#places ??= new Map(this.#graph.tracks.map((track, place) => [track.id, place]));
    return this.#places.get(id);
  }
}

type StripParameter = Exclude<ParameterSetParams, { parameter: "bypass" | "device" }>;

function withParameter(track: GraphTrack, params: StripParameter): GraphTrack {
  switch (params.parameter) {
    case "gain":
      return { ...track, gain: params.value };
    case "pan":
      return { ...track, pan: params.value };
    case "mute":
      return { ...track, mute: params.value };
    case "solo":
      return { ...track, solo: params.value };
  }
}
