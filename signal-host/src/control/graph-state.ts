import { GraphHasher } from "@loophole/protocol/node";
import type { Graph, GraphTimeline, GraphTrack, ParameterSetParams } from "@loophole/schemas/types";
import { CommandError } from "./command-error.ts";
import { EMPTY_GRAPH } from "./graph/empty-graph.ts";
import { PartIndex, type PartPlace } from "./graph/part-index.ts";
import { withParameter } from "./graph/set-parameter.ts";

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
  /** Where everything is; null when another graph was put in place since it was made. */
  #index: PartIndex | null = null;

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
    this.#index = null;
    return this.#change(graph);
  }

  /**
   * Sets a value of the master, a track, a send or a device; answers the new revision. Throws CommandError NOT_FOUND
   * for what is not there, INVALID_PARAMS for what it does not have and for values that it cannot have.
   */
  setParameter(params: ParameterSetParams): number {
    return this.#change(this.#with(params));
  }

  /** Throws what setParameter would throw, and changes nothing. */
  checkParameter(params: ParameterSetParams): void {
    this.#with(params);
  }

  /** What kind of thing an id with parameters names; undefined where it names none. */
  kindOf(id: string): PartPlace["kind"] | undefined {
    return this.#parts.find(id)?.kind;
  }

  /** A track, by its id. */
  track(id: string): GraphTrack | undefined {
    const place = this.#parts.find(id);
    return place?.kind === "track" ? this.#graph.tracks[place.track] : undefined;
  }

  setTimeline(timeline: GraphTimeline): number {
    return this.#change({ ...this.#graph, timeline });
  }

  #change(graph: Graph): number {
    this.#graph = graph;
    this.#hash = null;
    return ++this.#revision;
  }

  #with(params: ParameterSetParams): Graph {
    const place = this.#parts.find(params.target);
    if (place !== undefined) return withParameter(this.#graph, place, params);
    const isDevice = params.parameter === "bypass" || params.parameter === "device";
    const id = params.target;
    const message = isDevice
      ? `There is no device '${id}'.`
      : `There is no track '${id}', and no send of that name.`;
    throw new CommandError("NOT_FOUND", message, { pointer: "/target", rule: "known-id" });
  }

  /** Changing a value moves nothing: the index holds until another graph is put in place. */
  get #parts(): PartIndex {
    return (this.#index ??= new PartIndex(this.#graph));
  }
}
