import type { Automation, Device, Graph, GraphMaster, GraphTrack } from "@loophole/schemas/types";
import { OrderedDraft } from "../ordered-draft.ts";
import { automationKey } from "./automation-draft.ts";
import type { AutomationSource } from "./check-automation.ts";
import { listensTo } from "./check-device.ts";
import { checkRoutes, routeKey } from "./check-routes.ts";
import { checkMaster, checkTrack } from "./check-strip.ts";
import { MASTER_ID } from "./empty-graph.ts";
import { IdBook } from "./id-book.ts";
import { noTrack } from "./refusal.ts";
import { MasterDraft, TrackDraft, type StripDraft } from "./strip-draft.ts";

/**
 * A graph under construction, which the operations of one transaction change one after the other. What is not touched
 * stays the same object. What concerns several parts is judged at the end, so that operations may come in any order.
 */
export class GraphDraft {
  readonly ids: IdBook;
  #base: Graph;
  #tracks: OrderedDraft<GraphTrack>;
  #open = new Map<string, TrackDraft>();
  #master: MasterDraft | null = null;
  /** Which operation put a thing where it is, by what and which. */
  #blame = new Map<string, string>();
  #routesChanged = false;

  constructor(graph: Graph) {
    this.#base = graph;
    this.#tracks = new OrderedDraft(graph.tracks);
    this.ids = new IdBook(
      () => this.#present(),
      () => this.#presentMaster(),
    );
  }

  /** Those of the tracks that were opened are as they were before. */
  get tracks(): OrderedDraft<GraphTrack> {
    return this.#tracks;
  }

  /** Begins anew with a graph that has no tracks yet. */
  restart(graph: Graph): void {
    this.#base = { ...graph, tracks: [], master: { gain: 0 } };
    this.#tracks = new OrderedDraft<GraphTrack>([]);
    this.#open.clear();
    this.#master = null;
    this.#blame.clear();
    this.#routesChanged = true;
    this.ids.clear();
  }

  setMaster(master: GraphMaster): void {
    this.#base = { ...this.#base, master };
  }

  /** A track to be changed. @throws Refusal NOT_FOUND */
  open(id: string, pointer: string): TrackDraft {
    const open = this.#open.get(id);
    if (open !== undefined) return open;
    const track = this.#tracks.get(id);
    if (track === undefined) throw noTrack(id, pointer);
    const draft = new TrackDraft(track);
    this.#open.set(id, draft);
    return draft;
  }

  /** A track, or the master, to be changed. @throws Refusal NOT_FOUND */
  openStrip(id: string, pointer: string): StripDraft {
    if (id !== MASTER_ID) return this.open(id, pointer);
    return (this.#master ??= new MasterDraft(this.#base.master));
  }

  /** Takes a track out; undefined where it is not there. */
  remove(id: string): GraphTrack | undefined {
    const track = this.#open.get(id)?.track() ?? this.#tracks.get(id);
    if (track === undefined) return undefined;
    this.#tracks.remove(id);
    this.#open.delete(id);
    return track;
  }

  /** Notes which operation put a device where it is: a fault that is found at the end is told of it. */
  blamePlace(device: string, pointer: string): void {
    this.#blame.set(deviceKey(device), pointer);
  }

  /** The same, for the course of a parameter. */
  blameCourse(automation: Automation, pointer: string): void {
    this.#blame.set(courseKey(automation), pointer);
  }

  /** The same, for something that has to do with where signals go; they are checked at the end. */
  blameRoute(key: string, pointer: string): void {
    this.#blame.set(key, pointer);
    this.#routesChanged = true;
  }

  /** Notes where a device came from, and what it listens to. */
  blameDevice(device: Device, pointer: string): void {
    this.blamePlace(device.id, pointer);
    const key = routeKey("sidechain", device.id);
    if (listensTo(device) !== undefined) this.blameRoute(key, `${pointer}/sidechain/track`);
  }

  /** The graph as it is now. @throws Refusal where parts do not go together */
  finish(): Graph {
    for (const draft of this.#open.values()) {
      const track = draft.track();
      const { clips, notes, kind } = draft.touched;
      checkTrack(track, {
        clips: () => clips ?? kind ?? "/ops",
        notes: () => notes ?? kind ?? "/ops",
        device: (device) => this.#deviceAt(draft, device.id),
        automation: (one) => this.#automationAt(draft, one),
      });
      this.#tracks.replace(track);
    }
    const master = this.#master?.master() ?? this.#base.master;
    const strip = this.#master;
    if (strip !== null) {
      checkMaster(
        { id: MASTER_ID, ...master },
        {
          device: (device) => this.#deviceAt(strip, device.id),
          automation: (one) => this.#automationAt(strip, one),
        },
      );
    }
    const graph = { ...this.#base, master, tracks: this.#tracks.items() };
    if (this.#routesChanged) checkRoutes(graph, this.#blame);
    return graph;
  }

  #deviceAt({ touched }: StripDraft, device: string): string {
    return this.#blame.get(deviceKey(device)) ?? touched.devices ?? touched.kind ?? "/ops";
  }

  #automationAt(strip: StripDraft, automation: Automation): AutomationSource {
    const set = this.#blame.get(courseKey(automation));
    return set === undefined
      ? { how: "kept", at: this.#deviceAt(strip, automation.target) }
      : { how: "set", at: set };
  }

  *#present(): Generator<GraphTrack> {
    for (const track of this.#tracks.items()) yield this.#open.get(track.id)?.track() ?? track;
  }

  #presentMaster(): GraphMaster {
    return this.#master?.master() ?? this.#base.master;
  }
}

const deviceKey = (device: string): string => `device ${device}`;
const courseKey = (automation: Automation): string => `automation ${automationKey(automation)}`;
