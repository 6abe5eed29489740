import { basename } from "node:path";
import { type SignalClient, TempoMap } from "@loophole/protocol";
import {
  abilitiesOf,
  ALL_ABILITIES,
  changesWithin,
  type Edited,
  graphWithin,
  projectEdit,
  projectToGraph,
  unheardParts,
} from "@loophole/pulse";
import type {
  DocumentMessage,
  Edit,
  EngineNode,
  EntityId,
  GraphHash,
  HostMessage,
  Media,
  Notice,
  Project,
  TransportUpdate,
} from "@loophole/schemas/types";
import { nodeInWords } from "../crash/crash-words.ts";
import type { Clock } from "../time/clock.ts";
import { EngineLink } from "./engine-link.ts";
import { FileNews } from "./file-news.ts";
import { MediaLoader } from "./media-loader.ts";
import { mediaNotice } from "./media-notice.ts";
import { MeterLayout } from "./meter-layout.ts";
import { OpenSong } from "./open-song.ts";
import { longSampleNews } from "./long-sample-news.ts";
import { OverloadNews } from "./overload-news.ts";
import { Quarantine, type Strike } from "./quarantine.ts";
import { type SessionViewer, SessionViewers } from "./viewers.ts";

/** Notices that a window which attaches later is still told. */
const KEPT_NOTICES = 20;
/** Positions sent to windows while the song plays, at least so far apart. */
const TRANSPORT_EVERY_MS = 33;

export interface SessionOptions {
  readonly clock: Clock;
  /** The engine cannot be given the song. */
  onEngineUseless(why: string): void;
  log(message: string): void;
}

/** One song at a time, on screen, on disk and in the engine. */
export class Session {
  readonly viewers = new SessionViewers();
  readonly media: MediaLoader;
  readonly link: EngineLink;
  readonly #options: SessionOptions;
  readonly #layout = new MeterLayout();
  readonly #overload = new OverloadNews((node) => this.nameOf(node));
  readonly #files = new FileNews((sample) => this.#fileOf(sample));
  #open: OpenSong;
  #quarantine = new Quarantine();
  /** What the present engine can play; what it cannot is kept from it. */
  #abilities = ALL_ABILITIES;
  /** The musician has been told that these parts of the song are not heard. */
  #unheard = "";
  #unfollow: () => void = () => {};
  #known: EntityId | undefined;
  #notices: Notice[] = [];
  #transportSent = { at: Number.NEGATIVE_INFINITY, playing: false, tick: -1 };

  /** @throws ProjectError */
  static async open(folder: string, options: SessionOptions): Promise<Session> {
    let session: Session | null = null;
    const song = await OpenSong.read(folder, {
      clock: options.clock,
      onSave: (save) => session?.viewers.message({ type: "saved", save }),
    });
    session = new Session(song, options);
    return session;
  }

  private constructor(song: OpenSong, options: SessionOptions) {
    this.#options = options;
    this.#open = song;
    this.media = new MediaLoader({
      pathOf: (media) => this.#open.pathOf(media),
      onState: (update) => this.viewers.message(update),
      onFailures: (failures) => this.notify(mediaNotice(failures)),
    });
    this.link = new EngineLink({
      clock: options.clock,
      media: this.media,
      project: () => this.project,
      graph: () => graphWithin(this.#quarantine.graph(projectToGraph(this.project)), this.#abilities),
      transport: () => this.#open.transport,
      onTransport: (change) => this.#sendTransport(change),
      onMeters: (meters) => this.viewers.meters(this.#layout.arrange(meters)),
      onHealth: (health) => this.viewers.message({ type: "health", health }),
      onDiagnostic: (diagnostic) => {
        const notice =
          this.#overload.hear(diagnostic) ?? this.#files.hear(diagnostic) ?? longSampleNews(diagnostic);
        if (notice !== null) this.notify(notice);
      },
      onRepaired: (why) => {
        const message = "The engine's copy of the song was put right: it was not the same as the song.";
        this.notify({ type: "notice", severity: "info", message, details: why });
        options.log(`${message} ${why}`);
      },
      onUseless: options.onEngineUseless,
    });
    this.#follow(song);
  }

  get project(): Project {
    return this.#open.song.project;
  }

  get folder(): string {
    return this.#open.folder;
  }

  /** Absolute path of a media file. @throws ProjectError */
  async pathOf(media: Media): Promise<string> {
    return await this.#open.pathOf(media);
  }

  get document(): DocumentMessage {
    return this.#open.document();
  }

  get transport(): TransportUpdate {
    const { playing, tick, countIn } = this.#open.transport;
    const sampleRate = this.link.sampleRate ?? this.project.sampleRate;
    const position = new TempoMap(this.project.timeline, sampleRate).framesAt(tick);
    return { type: "transport", playing, position, tick, sampleRate, ...(countIn > 0 ? { countIn } : {}) };
  }

  /** Shows the session: everything as it is now, then what changes. */
  view(viewer: SessionViewer, also: readonly HostMessage[]): () => void {
    const messages = [...also, this.document, this.transport, ...this.media.states, ...this.#notices];
    for (const message of messages) viewer.message(message);
    return this.viewers.add(viewer);
  }

  /** Tells every window, also those that attach later. */
  notify(notice: Notice): void {
    this.#notices.push(notice);
    if (this.#notices.length > KEPT_NOTICES) this.#notices.shift();
    this.viewers.message(notice);
  }

  /** Edits the song; `known` is a media file that the engine has already. @throws EditError */
  edit(edit: Edit, options: { gesture?: string; known?: EntityId } = {}): number {
    const { gesture, known } = options;
    this.#known = known;
    try {
      this.#open.song.apply(edit, gesture === undefined ? {} : { gesture });
    } finally {
      this.#known = undefined;
    }
    return this.#open.song.revision;
  }

  undo(): number {
    this.#open.song.undo();
    return this.#open.song.revision;
  }

  redo(): number {
    this.#open.song.redo();
    return this.#open.song.revision;
  }

  /** Saves at once. @throws HostError in words */
  async save(): Promise<void> {
    await this.#open.saver.now();
  }

  /** Opens another song in place of this one, which is saved first. @throws ProjectError, HostError */
  async openOther(folder: string): Promise<void> {
    const next = await OpenSong.read(folder, {
      clock: this.#options.clock,
      onSave: (save) => this.viewers.message({ type: "saved", save }),
    });
    await this.#open.saver.close();
    this.#open.transport.stop();
    this.#unfollow();
    // Samples of the two songs may have the same names: none of the old ones stays.
    this.media.clear();
    this.#open = next;
    this.#quarantine = new Quarantine();
    this.#notices = [];
    this.#files.reset();
    this.#unheard = "";
    this.viewers.message(next.document());
    this.#sendTransport("jumped");
    this.#follow(next);
    await this.link.replaceSong();
  }

  /** Brings a newly connected engine to where the song is. */
  async synchronise(client: SignalClient): Promise<void> {
    this.#abilities = abilitiesOf(client.welcome.capabilities);
    this.#tellUnheard();
    this.#overload.reset();
    await this.link.synchronise(client);
  }

  /** A node as the musician knows it. */
  nameOf(node: EngineNode): string {
    return nodeInWords(node, this.project, projectToGraph(this.project));
  }

  /** Blames a death of the engine on a node; null where that is of no use (see Quarantine). */
  blame(node: EngineNode): Strike | null {
    return this.#quarantine.strike(node);
  }

  /** Takes back in what was taken out because the engine died of it. */
  async readmit(node: EngineNode): Promise<void> {
    if (!this.#quarantine.readmit(node)) return;
    this.#notices = this.#notices.filter(({ readmit }) => !isSameNode(readmit, node));
    await this.link.refresh();
  }

  /** Hash of the engine's graph; null without an engine. */
  async engineHash(): Promise<GraphHash | null> {
    return await this.link.hash();
  }

  /** Saves what is not on disk. @throws HostError in words */
  async close(): Promise<void> {
    this.#unfollow();
    this.link.lost();
    await this.#open.saver.close();
  }

  #follow(open: OpenSong): void {
    this.#layout.follow(open.song.project);
    this.media.follow(open.song.project.media);
    this.media.alreadyTold(open.missingMedia);
    this.#unfollow = open.song.onEdited((edited) => this.#edited(open, edited));
    for (const message of open.warnings) {
      this.notify({ type: "notice", severity: "warning", message, details: open.folder });
    }
    this.#tellUnheard();
  }

  #edited(open: OpenSong, { edit, before, after, revision }: Edited): void {
    this.#layout.follow(after);
    if (after.timeline !== before.timeline) open.transport.setTimeline(after.timeline);
    this.viewers.message({ type: "edited", revision, edit, history: open.song.history });
    open.saver.edited();
    // A sample is asked for before the clip that plays it, so that it is there sooner.
    if (after.media !== before.media) this.media.follow(after.media, this.#known);
    const changes = this.#quarantine.changes(projectEdit(before, edit, after));
    this.link.push(changesWithin(changes, this.#abilities, after));
    this.#tellUnheard();
  }

  /** Says once which parts of the song the engine leaves out. */
  #tellUnheard(): void {
    const parts = unheardParts(this.project, this.#abilities).join("; ");
    if (parts === this.#unheard) return;
    this.#unheard = parts;
    if (parts === "") return;
    const message = `This engine cannot play all of the song. Not heard: ${parts}. The song keeps them.`;
    this.notify({ type: "notice", severity: "warning", message });
  }

  /** A sample as the file that the musician knows. */
  #fileOf(sample: string): string {
    const media = this.project.media.find(({ id }) => id === sample);
    return media === undefined ? "An audio file" : `‘${basename(media.file)}’`;
  }

  #sendTransport(change: "moved" | "jumped"): void {
    const { playing, tick } = this.#open.transport;
    const now = this.#options.clock.now();
    const sent = this.#transportSent;
    if (change === "moved" && playing === sent.playing) {
      // A position that runs on may wait for the next message; one that stands needs none.
      if (playing ? now - sent.at < TRANSPORT_EVERY_MS : tick === sent.tick) return;
    }
    this.#transportSent = { at: now, playing, tick };
    this.viewers.message(this.transport);
  }
}

function isSameNode(a: EngineNode | undefined, b: EngineNode): boolean {
  return a !== undefined && a.track === b.track && a.device === b.device;
}
