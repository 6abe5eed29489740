import { SvelteMap } from "svelte/reactivity";
import type {
  Edit,
  EngineStatus,
  HealthUpdate,
  HistoryState,
  ImportDone,
  KeptValue,
  MediaUpdate,
  Project,
  SaveState,
  TaskUpdate,
  TransportUpdate,
} from "@loophole/schemas/types";
import type { BridgeMap, BridgeMethod } from "@loophole/schemas/methods";
import { BridgeClient, type HostEvent, type LinkState } from "./bridge-client.ts";
import { DocumentCopy } from "./document-copy.ts";
import { EditGesture } from "./edit-gesture.ts";
import { FrameLoop } from "./frame-loop.ts";
import { Importer, type ImportTarget } from "./importer.ts";
import { MeterDisplay } from "./meter-display.ts";
import { MeterStore } from "./meter-store.ts";
import { Notices, type ShownNotice } from "./notices.svelte.ts";
import type { OpenPort } from "./port.ts";
import { SongClock } from "./song-clock.ts";

/** What commands and the inspector act on. */
export type Selection =
  | { readonly kind: "none" }
  | { readonly kind: "track"; readonly ids: readonly string[] }
  | { readonly kind: "clip"; readonly ids: readonly string[] }
  | { readonly kind: "device"; readonly ids: readonly string[] };

/** What of the browser a session needs; tests bring their own. */
export interface SessionSurroundings {
  readonly frames: FrameLoop;
  nowMs(): number;
}

const FINISHED_TASK_MS = 4000;

/**
 * The window's view of the song and of its host: one instance, given to components by context (session/context.ts).
 * Intent goes up by methods, state comes down by runes; levels and the playing position, which move every frame,
 * are read without reactivity through {@link meters}, {@link levels} and {@link songTickNow}.
 */
export class Session {
  /** Replaced on each edit; parts that did not change stay the same objects. */
  project: Project | null = $state.raw(null);
  history: HistoryState = $state.raw({ undo: null, redo: null });
  save: SaveState | null = $state.raw(null);
  engine: EngineStatus | null = $state.raw(null);
  transport: TransportUpdate | null = $state.raw(null);
  health: HealthUpdate["health"] | null = $state.raw(null);
  link: LinkState = $state.raw({ kind: "connecting" });
  tasks: readonly TaskUpdate[] = $state.raw([]);
  selection: Selection = $state.raw({ kind: "none" });

  /** Told what the host has kept for the window, before it tells the song. */
  onKept: (values: readonly KeptValue[]) => void = () => undefined;

  readonly notices = new Notices();
  readonly meters = new MeterStore();
  readonly frames: FrameLoop;
  /** The meters as they are drawn: ballistics, holds, clip lamps. */
  readonly levels: MeterDisplay;

  readonly #clock = new SongClock();
  readonly #bridge: BridgeClient;
  readonly #importer: Importer;
  readonly #media = new SvelteMap<string, MediaUpdate>();
  readonly #nowMs: () => number;
  #copy: DocumentCopy | null = null;
  #gestures = 0;

  constructor(open: OpenPort, surroundings?: SessionSurroundings) {
    this.frames = surroundings?.frames ?? new FrameLoop();
    this.#nowMs = surroundings === undefined ? () => performance.now() : () => surroundings.nowMs();
    this.levels = new MeterDisplay(this.meters, this.frames);
    this.#bridge = new BridgeClient(open, {
      onLink: (link) => {
        this.#onLink(link);
      },
      onMessage: (message) => {
        this.#onMessage(message);
      },
      onMeters: (bytes) => {
        this.meters.receive(bytes);
      },
    });
    this.#importer = new Importer(this.#bridge);
    this.#bridge.start();
  }

  close(): void {
    this.#bridge.close();
    this.levels.close();
    this.frames.close();
  }

  /**
   * Changes the song: shown at once, sent to the host, taken back where the host refuses (with a notice). Edits with
   * the same `gesture` are one step of undo; see {@link gesture}. Never rejects.
   */
  async edit(edit: Edit, gesture?: string): Promise<void> {
    const copy = this.#copy;
    if (copy === null) return;
    let ticket: number | null = null;
    try {
      ticket = copy.propose(edit);
      this.project = copy.project;
      await this.#bridge.request("edit", gesture === undefined ? { edit } : { edit, gesture });
    } catch (error) {
      this.notices.failure(error);
    } finally {
      if (ticket !== null && copy === this.#copy) {
        copy.settle(ticket);
        this.project = copy.project;
      }
    }
  }

  /** Begins one movement of the hand that may make many edits. */
  gesture(): EditGesture {
    this.#gestures++;
    const id = `gesture-${Date.now().toString(36)}-${String(this.#gestures)}`;
    return new EditGesture(id, (edit, gesture) => void this.edit(edit, gesture), this.frames);
  }

  async undo(): Promise<void> {
    await this.#ask("undo", {});
  }

  async redo(): Promise<void> {
    await this.#ask("redo", {});
  }

  async play(): Promise<void> {
    await this.#ask("transport.play", {});
  }

  async stop(): Promise<void> {
    await this.#ask("transport.stop", {});
  }

  async togglePlay(): Promise<void> {
    await (this.transport?.playing === true ? this.stop() : this.play());
  }

  async locate(tick: number): Promise<void> {
    await this.#ask("transport.locate", { tick: Math.max(0, Math.round(tick)) });
  }

  /** The position heard at this moment, in ticks with a fraction; reads nothing reactive. */
  songTickNow(): number {
    return this.#clock.tickAt(this.#nowMs());
  }

  /** Whether a media file can be heard. `loading` before the host has said anything of it. */
  mediaState(mediaId: string): MediaUpdate {
    return this.#media.get(mediaId) ?? { type: "media", mediaId, state: "loading" };
  }

  /** Sends a file to the host. Progress is a task; a failure is a notice, and `null`. */
  async importFile(file: File, target: ImportTarget): Promise<ImportDone | null> {
    try {
      return await this.#importer.import(file, target);
    } catch (error) {
      this.notices.failure(error);
      return null;
    }
  }

  /** Has what a notice says was taken out of the song's sound tried again. */
  async readmit({ readmit }: ShownNotice): Promise<void> {
    if (readmit === undefined) return;
    if ((await this.#ask("engine.readmit", { node: readmit })) !== null) this.notices.readmitted(readmit);
  }

  async cancelImport(task: string): Promise<void> {
    await this.#ask("import.cancel", { importId: Number(task.replace("import-", "")) });
  }

  /** The peak file of a media file (docs/specs/ipc/peaks.md). Rejects with BridgeRequestError. */
  async peaks(mediaId: string): Promise<ArrayBuffer> {
    const { transferId } = await this.#bridge.request("media.peaks", { mediaId });
    return this.#bridge.transfer(transferId);
  }

  /** Has the host keep a value for the next time; null forgets it. Without a host it is not kept. */
  keep(key: string, value: string | null): void {
    this.#bridge.request("window.keep", { key, value }).catch(() => undefined);
  }

  /** Any request by name; a failure becomes a notice, and `null`. */
  async ask<M extends BridgeMethod>(
    method: M,
    params: BridgeMap[M]["params"],
  ): Promise<BridgeMap[M]["result"] | null> {
    return this.#ask(method, params);
  }

  async #ask<M extends BridgeMethod>(
    method: M,
    params: BridgeMap[M]["params"],
  ): Promise<BridgeMap[M]["result"] | null> {
    try {
      return await this.#bridge.request(method, params);
    } catch (error) {
      this.notices.failure(error);
      return null;
    }
  }

  #onLink(link: LinkState): void {
    // While it keeps trying, the reason it tries stays in sight.
    if (link.kind === "connecting" && this.link.kind === "lost") return;
    if (link.kind !== "open") {
      this.#importer.abandon();
      this.meters.silence();
      this.frames.keepRunning("playing", false);
    }
    this.link = link;
  }

  #onMessage(message: HostEvent): void {
    switch (message.type) {
      case "kept":
        this.onKept(message.values);
        break;
      case "document":
        this.#copy = new DocumentCopy(message);
        if (this.project?.id !== message.project.id) {
          this.selection = { kind: "none" };
          this.#media.clear();
        }
        this.project = message.project;
        this.history = message.history;
        this.save = message.save;
        this.#timelineChanged();
        break;
      case "edited":
        if (this.#copy === null) break;
        if (!this.#copy.accept(message)) {
          this.#bridge.reconnect();
          break;
        }
        this.project = this.#copy.project;
        this.history = message.history;
        this.#timelineChanged();
        break;
      case "saved":
        this.save = message.save;
        break;
      case "engine":
        this.#recordEngine(message);
        this.engine = message;
        if (message.state !== "running" && message.state !== "silent") this.meters.silence();
        break;
      case "transport":
        this.#clock.update(message, this.#nowMs());
        this.transport = message;
        this.frames.keepRunning("playing", message.playing);
        this.frames.request();
        break;
      case "health":
        this.health = message.health;
        break;
      case "media":
        this.#media.set(message.mediaId, message);
        break;
      case "task":
        this.#importer.onTask(message);
        this.#onTask(message);
        break;
      case "notice":
        this.notices.add(message);
        break;
    }
  }

  /** What happens to the engine can be read up in the messages; it interrupts nobody. */
  #recordEngine(now: EngineStatus): void {
    const before = this.engine;
    if (before === null || before.text === now.text) return;
    const bad = now.state === "silent" || now.state === "restarting" || now.state === "stopped";
    const details = now.lastDeath === before.lastDeath ? undefined : now.lastDeath;
    this.notices.record({
      severity: now.state === "stopped" ? "error" : bad ? "warning" : "info",
      message: now.text,
      ...(details === undefined ? {} : { details }),
    });
  }

  #onTask(update: TaskUpdate): void {
    const others = this.tasks.filter((task) => task.task !== update.task);
    this.tasks = [...others, update];
    if (update.state === "running") return;
    setTimeout(() => {
      this.tasks = this.tasks.filter((task) => task !== update);
    }, FINISHED_TASK_MS);
  }

  #timelineChanged(): void {
    const timeline = this.project?.timeline;
    if (timeline !== undefined) this.#clock.setTimeline(timeline, timeline.loop, this.#nowMs());
  }
}
