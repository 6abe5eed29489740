import type {
  Automation,
  Device,
  Graph,
  GraphOp,
  GraphTrack,
  ParameterSetParams,
  Send,
  TimelineSetParams,
} from "@loophole/schemas/types";
import type { EngineChange } from "../projection/engine-change.ts";

interface Strip {
  devices?: Device[];
  automation?: Automation[];
}

/**
 * An engine's graph and the rules that graph.schema.json, parameter.schema.json and the page on the graph's
 * hash state for changing it, written without a look at Pulse's own code. Refuses what an engine must refuse.
 */
export class EngineModel {
  graph: Graph;

  constructor(graph: Graph) {
    this.graph = structuredClone(graph);
    this.#check();
  }

  take(change: EngineChange): void {
    if (change.name === "timeline.set") this.#setTimeline(structuredClone(change.params));
    else if (change.name === "parameter.set") this.#set(change.params);
    else for (const op of change.ops) this.#operate(structuredClone(op));
    this.#check();
  }

  #setTimeline(params: TimelineSetParams): void {
    const timeline = Object.assign(this.graph.timeline, params);
    if (timeline.tempo?.length === 0) delete timeline.tempo;
    if (timeline.meters?.length === 0) delete timeline.meters;
    const { metronome } = timeline;
    if (metronome?.enabled === false && Object.keys(metronome).length === 1) delete timeline.metronome;
  }

  #set(params: ParameterSetParams): void {
    const { target } = params;
    const strips: (Strip & { gain: number })[] = [this.graph.master, ...this.graph.tracks];
    const device = strips.flatMap(({ devices = [] }) => devices).find(({ id }) => id === target);
    if (params.parameter === "bypass" || params.parameter === "device") {
      if (!device) throw new Error(`There is no device ${target}.`);
      if (params.parameter === "bypass") device.bypass = params.value;
      else device.parameters = { ...device.parameters, [params.name]: params.value };
      return;
    }
    if (target === "master") {
      if (params.parameter !== "gain") throw new Error("The master has a gain only.");
      this.graph.master.gain = params.value;
      return;
    }
    const send = this.graph.tracks.flatMap(({ sends = [] }) => sends).find(({ id }) => id === target);
    if (send) {
      if (params.parameter !== "gain") throw new Error("A send has a gain only.");
      send.gain = params.value;
      return;
    }
    const track = this.#track(target);
    if (params.parameter === "gain") track.gain = params.value;
    else if (params.parameter === "pan") track.pan = params.value;
    else track[params.parameter] = params.value;
  }

  #operate(op: GraphOp): void {
    const { tracks } = this.graph;
    switch (op.op) {
      case "graph.replace":
        this.graph = op.graph;
        return;
      case "track.add":
        place(tracks, op.index, op.track);
        return;
      case "track.remove":
        take(tracks, op.id);
        return;
      case "track.move":
        place(tracks, op.index, take(tracks, op.id));
        return;
      case "track.set":
        this.#setTrack(op);
        return;
      case "clip.add":
        place(this.#track(op.track).clips, op.index, op.clip);
        return;
      case "clip.remove":
        take(this.#track(op.track).clips, op.id);
        return;
      case "clip.set":
        put(this.#track(op.track).clips, op.clip);
        return;
      case "device.add":
        place((this.#strip(op.track).devices ??= []), op.index, op.device);
        return;
      case "device.remove": {
        const strip = this.#strip(op.track);
        take(strip.devices ?? [], op.id);
        this.#forget(strip, op.id);
        if (strip.devices?.length === 0) delete strip.devices;
        return;
      }
      case "device.move": {
        const { devices = [] } = this.#strip(op.track);
        place(devices, op.index, take(devices, op.id));
        return;
      }
      case "device.set":
        put(this.#strip(op.track).devices ?? [], op.device);
        return;
      case "send.add":
        place((this.#track(op.track).sends ??= []), op.index, op.send);
        return;
      case "send.remove": {
        const track = this.#track(op.track);
        take(track.sends ?? [], op.id);
        this.#forget(track, op.id);
        if (track.sends?.length === 0) delete track.sends;
        return;
      }
      case "send.set":
        put(this.#track(op.track).sends ?? [], op.send);
        return;
      case "notes.add":
        place((this.#track(op.track).notes ??= []), op.index, op.clip);
        return;
      case "notes.remove": {
        const track = this.#track(op.track);
        take(track.notes ?? [], op.id);
        if (track.notes?.length === 0) delete track.notes;
        return;
      }
      case "notes.set":
        put(this.#track(op.track).notes ?? [], op.clip);
        return;
      case "automation.set":
        this.#automate(this.#strip(op.track), op.automation);
    }
  }

  #setTrack(op: Extract<GraphOp, { op: "track.set" }>): void {
    const track = this.#track(op.id);
    if (op.kind !== undefined) track.kind = op.kind;
    if (op.output !== undefined) track.output = op.output;
    if (op.soloSafe !== undefined) track.soloSafe = op.soloSafe;
    if (track.kind === "audio") delete track.kind;
    if (track.output === "master") delete track.output;
    if (track.soloSafe === false) delete track.soloSafe;
  }

  #automate(strip: Strip, automation: Automation): void {
    const list = (strip.automation ??= []);
    const index = list.findIndex(
      ({ target, parameter }) => target === automation.target && parameter === automation.parameter,
    );
    if (automation.points.length === 0) {
      if (index >= 0) list.splice(index, 1);
    } else if (index >= 0) list[index] = automation;
    else list.push(automation);
    if (list.length === 0) delete strip.automation;
  }

  #forget(strip: Strip, target: string): void {
    const left = (strip.automation ?? []).filter((one) => one.target !== target);
    if (left.length > 0) strip.automation = left;
    else delete strip.automation;
  }

  #strip(id: string): Strip {
    return id === "master" ? this.graph.master : this.#track(id);
  }

  #track(id: string): GraphTrack {
    const track = this.graph.tracks.find((candidate) => candidate.id === id);
    if (!track) throw new Error(`no track ${id}`);
    return track;
  }

  /** What holds after every command. */
  #check(): void {
    const { tracks, master } = this.graph;
    const devices = [...(master.devices ?? []), ...tracks.flatMap((track) => track.devices ?? [])];
    const sends = tracks.flatMap((track) => track.sends ?? []);
    const clips = tracks.flatMap((track) => [...track.clips, ...(track.notes ?? [])]);
    const ids = [...tracks, ...devices, ...sends, ...clips].map(({ id }) => id);
    if (new Set(ids).size < ids.length) throw new Error("an id twice");
    for (const track of tracks) {
      if (track.clips.length > 0 && track.kind !== undefined) throw new Error("clips on no audio track");
      if (track.notes && track.kind !== "instrument") throw new Error("notes on no instrument track");
      this.#checkTargets(track, track.id, track.sends ?? []);
      expectOf(tracks, track.output, ["bus"]);
      for (const send of track.sends ?? []) expectOf(tracks, send.target, ["bus", "return"]);
    }
    this.#checkTargets(master, "master", []);
    for (const device of devices) if ("sidechain" in device) expectOf(tracks, device.sidechain?.track, null);
    this.#expectNoLoop();
  }

  #checkTargets(strip: Strip, id: string, sends: readonly Send[]): void {
    const targets = new Set([id, ...[...(strip.devices ?? []), ...sends].map((one) => one.id)]);
    for (const { target } of strip.automation ?? []) {
      if (!targets.has(target)) throw new Error(`automation of ${target}, which ${id} does not have`);
    }
  }

  /** Takes away, again and again, tracks that nothing feeds: what is left feeds back. */
  #expectNoLoop(): void {
    const edges = this.graph.tracks.flatMap(({ id, output, sends = [], devices = [] }) => [
      ...(output === undefined ? [] : [[id, output]]),
      ...sends.map((send) => [id, send.target]),
      ...devices.flatMap((one) => ("sidechain" in one && one.sidechain ? [[one.sidechain.track, id]] : [])),
    ]);
    let left = edges;
    for (let before = Infinity; left.length < before;) {
      before = left.length;
      const fed = new Set(left.map(([, to]) => to));
      left = left.filter(([from]) => fed.has(from));
    }
    if (left.length > 0)
      throw new Error(`a feedback loop: ${left.map((edge) => edge.join(" > ")).join(", ")}`);
  }
}

function expectOf(tracks: readonly GraphTrack[], id: string | undefined, kinds: string[] | null): void {
  if (id === undefined) return;
  const track = tracks.find((candidate) => candidate.id === id);
  if (!track || (kinds && !kinds.includes(track.kind ?? "audio")))
    throw new Error(`nothing fit called ${id}`);
}

function place<T extends { id: string }>(list: T[], index: number | undefined, item: T): void {
  const at = index ?? list.length;
  if (at > list.length) throw new Error(`index ${at} of ${list.length}`);
  list.splice(at, 0, item);
}

function take<T extends { id: string }>(list: T[], id: string): T {
  const index = list.findIndex((item) => item.id === id);
  const [item] = index < 0 ? [] : list.splice(index, 1);
  if (!item) throw new Error(`nothing called ${id}`);
  return item;
}

function put<T extends { id: string }>(list: T[], item: T): void {
  const index = list.findIndex(({ id }) => id === item.id);
  if (index < 0) throw new Error(`nothing called ${item.id}`);
  list[index] = item;
}
