import type { Graph, GraphClip, GraphOp, GraphTrack, ParameterSetParams } from "@loophole/schemas/types";
import type { EngineChange } from "../projection/engine-change.ts";

/**
 * An engine's graph and the rules that graph.schema.json and parameter.schema.json state for changing it,
 * written without a look at Pulse's own code. Refuses what an engine must refuse.
 */
export class EngineModel {
  graph: Graph;

  constructor(graph: Graph) {
    this.graph = structuredClone(graph);
  }

  take(change: EngineChange): void {
    if (change.name === "timeline.set") Object.assign(this.graph.timeline, structuredClone(change.params));
    else if (change.name === "parameter.set") this.#set(change.params);
    else for (const op of change.ops) this.#operate(structuredClone(op));
    this.#expectUniqueIds();
  }

  #set(params: ParameterSetParams): void {
    if (params.target === "master") {
      if (params.parameter !== "gain") throw new Error("The master has a gain only.");
      this.graph.master.gain = params.value;
      return;
    }
    const track = this.#track(params.target);
    if (params.parameter === "gain") track.gain = params.value;
    else if (params.parameter === "pan") track.pan = params.value;
    else if (params.parameter === "mute" || params.parameter === "solo")
      track[params.parameter] = params.value;
    else throw new Error(`There is no device ${params.target}.`);
  }

  #operate(op: GraphOp): void {
    const { tracks } = this.graph;
    switch (op.op) {
      case "graph.replace":
        this.graph = op.graph;
        return;
      case "track.add":
        place(tracks, op.index ?? tracks.length, op.track);
        return;
      case "track.remove":
        tracks.splice(tracks.indexOf(this.#track(op.id)), 1);
        return;
      case "track.move": {
        const track = this.#track(op.id);
        tracks.splice(tracks.indexOf(track), 1);
        place(tracks, op.index, track);
        return;
      }
      case "clip.add": {
        const { clips } = this.#track(op.track);
        place(clips, op.index ?? clips.length, op.clip);
        return;
      }
      case "clip.remove":
        this.#track(op.track).clips.splice(this.#clipIndex(op.track, op.id), 1);
        return;
      case "clip.set":
        this.#track(op.track).clips[this.#clipIndex(op.track, op.clip.id)] = op.clip;
    }
  }

  #track(id: string): GraphTrack {
    const track = this.graph.tracks.find((candidate) => candidate.id === id);
    if (!track) throw new Error(`no track ${id}`);
    return track;
  }

  #clipIndex(trackId: string, id: string): number {
    const index = this.#track(trackId).clips.findIndex((clip) => clip.id === id);
    if (index < 0) throw new Error(`no clip ${id} on ${trackId}`);
    return index;
  }

  #expectUniqueIds(): void {
    const tracks = this.graph.tracks.map((track) => track.id);
    const clips = this.graph.tracks.flatMap((track) => track.clips.map((clip) => clip.id));
    if (new Set(tracks).size < tracks.length || new Set(clips).size < clips.length)
      throw new Error("an id twice");
  }
}

function place<T extends GraphTrack | GraphClip>(list: T[], index: number, item: T): void {
  if (index > list.length) throw new Error(`index ${index} of ${list.length}`);
  list.splice(index, 0, item);
}
