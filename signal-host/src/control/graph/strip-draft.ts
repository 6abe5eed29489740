import type {
  Automation,
  Device,
  GraphClip,
  GraphMaster,
  GraphNoteClip,
  GraphTrack,
  Send,
  SetTrackOp,
} from "@loophole/schemas/types";
import { OrderedDraft } from "../ordered-draft.ts";
import { AutomationDraft } from "./automation-draft.ts";
import { MASTER_ID } from "./empty-graph.ts";

/** Which operation touched a part of a strip last: whom a fault that is found at the end is told of. */
export interface LastTouched {
  kind?: string;
  clips?: string;
  notes?: string;
  devices?: string;
}

/** What has devices and automation: a track, or the master. */
export interface StripDraft {
  readonly id: string;
  readonly touched: LastTouched;
  readonly devices: OrderedDraft<Device>;
  readonly automation: AutomationDraft;
}

/** A track under construction. Lists that no operation asked for are not opened and stay the same objects. */
export class TrackDraft implements StripDraft {
  readonly touched: LastTouched = {};
  #track: GraphTrack;
  #clips: OrderedDraft<GraphClip> | null = null;
  #notes: OrderedDraft<GraphNoteClip> | null = null;
  #devices: OrderedDraft<Device> | null = null;
  #sends: OrderedDraft<Send> | null = null;
  #automation: AutomationDraft | null = null;

  constructor(track: GraphTrack) {
    this.#track = track;
  }

  get id(): string {
    return this.#track.id;
  }

  get clips(): OrderedDraft<GraphClip> {
    return (this.#clips ??= new OrderedDraft(this.#track.clips));
  }

  get notes(): OrderedDraft<GraphNoteClip> {
    return (this.#notes ??= new OrderedDraft(this.#track.notes ?? []));
  }

  get devices(): OrderedDraft<Device> {
    return (this.#devices ??= new OrderedDraft(this.#track.devices ?? []));
  }

  get sends(): OrderedDraft<Send> {
    return (this.#sends ??= new OrderedDraft(this.#track.sends ?? []));
  }

  get automation(): AutomationDraft {
    return (this.#automation ??= new AutomationDraft(this.#track.automation ?? []));
  }

  /** Takes what is given; what says no more than its absence is taken away. */
  set({ kind, output, soloSafe }: Pick<SetTrackOp, "kind" | "output" | "soloSafe">): void {
    const track: GraphTrack = { ...this.#track };
    if (kind === "audio") delete track.kind;
    else if (kind !== undefined) track.kind = kind;
    if (output === MASTER_ID) delete track.output;
    else if (output !== undefined) track.output = output;
    if (soloSafe === false) delete track.soloSafe;
    else if (soloSafe !== undefined) track.soloSafe = soloSafe;
    this.#track = track;
  }

  /** The track as it is now. Lists that were emptied are left out. */
  track(): GraphTrack {
    const track: GraphTrack = { ...this.#track };
    if (this.#clips !== null) track.clips = this.#clips.items();
    if (this.#notes !== null) put(track, "notes", this.#notes.items());
    if (this.#sends !== null) put(track, "sends", this.#sends.items());
    if (this.#devices !== null) put(track, "devices", this.#devices.items());
    if (this.#automation !== null) put(track, "automation", this.#automation.items());
    return track;
  }
}

/** The master under construction. */
export class MasterDraft implements StripDraft {
  readonly id = MASTER_ID;
  readonly touched: LastTouched = {};
  readonly #master: GraphMaster;
  #devices: OrderedDraft<Device> | null = null;
  #automation: AutomationDraft | null = null;

  constructor(master: GraphMaster) {
    this.#master = master;
  }

  get devices(): OrderedDraft<Device> {
    return (this.#devices ??= new OrderedDraft(this.#master.devices ?? []));
  }

  get automation(): AutomationDraft {
    return (this.#automation ??= new AutomationDraft(this.#master.automation ?? []));
  }

  master(): GraphMaster {
    const master: GraphMaster = { ...this.#master };
    if (this.#devices !== null) put(master, "devices", this.#devices.items());
    if (this.#automation !== null) put(master, "automation", this.#automation.items());
    return master;
  }
}

interface Lists {
  notes?: GraphNoteClip[];
  sends?: Send[];
  devices?: Device[];
  automation?: Automation[];
}

function put<Name extends keyof Lists>(
  strip: Pick<Lists, Name>,
  name: Name,
  items: Lists[Name] & unknown[],
): void {
  if (items.length === 0) delete strip[name];
  else strip[name] = items;
}
