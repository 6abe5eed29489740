import { ConnectionError, type SignalClient, WireCommandError } from "@loophole/protocol";
import { graphHash } from "@loophole/protocol/node";
import type { EngineChange } from "@loophole/pulse";
import type {
  Applied,
  Diagnostic,
  EntityId,
  Graph,
  GraphHash,
  HealthData,
  MetersData,
  Project,
  SessionId,
} from "@loophole/schemas/types";
import { messageOf } from "../host-error.ts";
import type { Clock, Timer } from "../time/clock.ts";
import { sleep } from "../time/sleep.ts";
import { ChangeQueue } from "./change-queue.ts";
import { EngineTransport } from "./engine-transport.ts";
import type { MediaLoader } from "./media-loader.ts";
import type { TransportModel } from "./transport-model.ts";
import { mediaUnderPlayhead } from "./under-playhead.ts";

/** Telemetry asked for, in messages a second. */
const RATES = [
  { topic: "meters", rate: 60 },
  { topic: "transport", rate: 30 },
  { topic: "health", rate: 2 },
] as const;
/** Files that sound within so many seconds of the playhead are loaded before playing goes on. */
const LOOK_AHEAD_S = 2;
/** Playing goes on without them when they take longer: a file that is not there yet is silent until it is. */
const LOOK_AHEAD_LIMIT_MS = 250;
/** Quiet time after a change before the engine's graph is compared with the song. */
const VERIFY_AFTER_MS = 1_000;
/** Attempts to put the whole song in place while its revision moves under us. */
const REPLAY_ATTEMPTS = 5;

export interface EngineLinkOptions {
  readonly clock: Clock;
  readonly media: MediaLoader;
  /** The song as it is now. */
  project(): Project;
  /** What of it the engine is to play. */
  graph(): Graph;
  transport(): TransportModel;
  /** moved: it runs on; jumped: somebody changed it. */
  onTransport(change: "moved" | "jumped"): void;
  onMeters(meters: MetersData): void;
  onHealth(health: HealthData): void;
  /** What the engine has to say by itself. */
  onDiagnostic(diagnostic: Diagnostic): void;
  /** The engine's copy was not the song's and has been replaced. */
  onRepaired(why: string): void;
  /** The engine cannot be given the song; it is of no use. */
  onUseless(why: string): void;
}

/** Keeps an engine's graph, samples and transport what the song says they are, one connection after another. */
export class EngineLink {
  readonly #options: EngineLinkOptions;
  readonly #queue = new ChangeQueue();
  readonly #transport: EngineTransport;
  #client: SignalClient | null = null;
  #sessionId: SessionId | null = null;
  #revision = 0;
  /** Of the engine's graph as its last answer told it; null where it told none. */
  #hash: GraphHash | null = null;
  #draining = false;
  #replaying = false;
  /** The engine may not have what the song has. */
  #stale = true;
  #verify: Timer | null = null;
  #settling: (() => void)[] = [];
  #awaiting: ((client: SignalClient) => void)[] = [];

  constructor(options: EngineLinkOptions) {
    this.#options = options;
    this.#transport = new EngineTransport(options);
  }

  get client(): SignalClient | null {
    return this.#client;
  }

  get sampleRate(): number | null {
    return this.#client?.welcome.sampleRate ?? null;
  }

  /** Brings a newly connected engine to where the song is; resolves when it plays what it should. */
  async synchronise(client: SignalClient): Promise<void> {
    this.lost();
    this.#client = client;
    const { welcome } = client;
    const goesOn = welcome.resumed && welcome.sessionId === this.#sessionId;
    this.#sessionId = welcome.sessionId;
    this.#listen(client);
    const subscribed = client.command("telemetry.subscribe", { topics: [...RATES] });
    if (goesOn) {
      const asBefore = !this.#stale && welcome.revision === this.#revision;
      await Promise.all([subscribed, asBefore ? null : this.#replay(client)]);
      this.#options.media.goOn(client);
      await this.#transport.goOn(client);
    } else {
      this.#revision = welcome.revision;
      this.#transport.outdate();
      const replayed = this.#replay(client);
      const loaded = this.#options.media.loadAll(client, this.#needed());
      await Promise.all([subscribed, replayed, this.#atMost(LOOK_AHEAD_LIMIT_MS, loaded)]);
      // Another song may have been opened meanwhile.
      if (this.#stale) await this.#replay(client);
      await this.#transport.resume(client);
    }
    void this.#drain(client);
    const awaiting = this.#awaiting;
    this.#awaiting = [];
    for (const resolve of awaiting) resolve(client);
  }

  /** The engine, once there is one that has the song. */
  async connected(): Promise<SignalClient> {
    if (this.#client !== null && this.#transport.live) return this.#client;
    return await new Promise((resolve) => this.#awaiting.push(resolve));
  }

  /** The connection is gone; what the song does from now on waits for the next one. */
  lost(): void {
    this.#verify?.cancel();
    this.#verify = null;
    if (this.#queue.length > 0 || this.#draining) this.#stale = true;
    this.#queue.clear();
    this.#client = null;
    this.#transport.lost();
    this.#options.media.detach();
    this.#tellSettled();
  }

  /** Changes of the song, in the order they were made. */
  push(changes: readonly EngineChange[]): void {
    if (changes.length === 0) return;
    const client = this.#client;
    if (client === null) {
      this.#stale = true;
      return;
    }
    for (const change of changes) this.#queue.push(change);
    if (!this.#stale) void this.#drain(client);
  }

  /** Another song: puts it in place of the present one, stopped or playing as its transport says. */
  async replaceSong(): Promise<void> {
    this.#stale = true;
    this.#transport.outdate();
    const client = this.#client;
    if (client === null || !this.#transport.live) return;
    // Until then what the engine tells of its transport is of the song before.
    this.#transport.hold();
    await this.#guard(client, async () => {
      await client.command("transport.stop", {});
      await this.#replay(client);
      await this.#transport.resume(client);
    });
    void this.#drain(client);
  }

  /** The whole graph is to be given anew: what the engine is to play of the song has changed. */
  async refresh(): Promise<void> {
    const client = this.#client;
    this.#stale = true;
    // Without an engine that has the song, the next synchronising gives it.
    if (client === null || !this.#transport.live) return;
    await this.#guard(client, () => this.#replay(client));
    void this.#drain(client);
  }

  play(): Promise<void> {
    return this.#transport.play();
  }

  stop(): Promise<void> {
    return this.#transport.stop();
  }

  locate(tick: number): Promise<void> {
    return this.#transport.locate(tick);
  }

  /** Hash of the engine's graph once everything before has reached its audio thread; null without an engine. */
  async hash(): Promise<GraphHash | null> {
    const client = this.#client;
    await this.#settled();
    if (client === null || this.#client !== client) return null;
    return (await client.command("system.sync", {})).result.hash;
  }

  /** Resolves when no change waits for the engine, or is on its way to it. */
  async #settled(): Promise<void> {
    while (this.#client !== null && (this.#draining || this.#replaying || this.#queue.length > 0)) {
      await new Promise<void>((resolve) => this.#settling.push(resolve));
    }
  }

  #tellSettled(): void {
    const settling = this.#settling;
    this.#settling = [];
    for (const resolve of settling) resolve();
  }

  #listen(client: SignalClient): void {
    const { onMeters, onHealth, onDiagnostic } = this.#options;
    client.onTelemetry("meters", (message) => onMeters(message.data));
    client.onTelemetry("health", (message) => onHealth(message.data));
    client.onDiagnostic((diagnostic) => onDiagnostic(diagnostic));
    client.onTelemetry("transport", ({ data, revision, hash }) => {
      this.#compare(client, revision, hash);
      this.#transport.heard(client, data);
    });
  }

  /**
   * Every message tells the engine's revision and hash. Ones that are not those of its last answer are looked into: a
   * message may be older than the answer, so it is the engine's state a little later that counts.
   */
  #compare(client: SignalClient, revision: number, hash: GraphHash | undefined): void {
    const isIdle = this.#transport.live && !this.#stale && !this.#draining && this.#queue.length === 0;
    if (this.#client !== client || !isIdle || this.#verify !== null) return;
    const isSame = hash === undefined || this.#hash === null || hash === this.#hash;
    if (revision !== this.#revision || !isSame) this.#verifySoon(client);
  }

  #taken(revision: number, applied: Applied | undefined): void {
    this.#revision = revision;
    this.#hash = applied?.hash ?? null;
  }

  /** Puts the whole song in place of whatever the engine has. */
  async #replay(client: SignalClient): Promise<void> {
    this.#replaying = true;
    try {
      await this.#replayUntilTaken(client);
    } finally {
      this.#replaying = false;
      this.#tellSettled();
    }
  }

  async #replayUntilTaken(client: SignalClient): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      this.#queue.clear();
      this.#stale = true;
      const graph = this.#options.graph();
      try {
        const sent = client.command("graph.apply", {
          baseRevision: this.#revision,
          ops: [{ op: "graph.replace", graph }],
        });
        // What is changed from here on comes after this graph.
        this.#stale = false;
        const { result, applied } = await sent;
        this.#taken(result.revision, applied);
        if (result.hash === graphHash(graph)) return;
        if (attempt >= REPLAY_ATTEMPTS)
          throw new Error("The engine's copy of the song differs from the song.");
      } catch (error) {
        this.#stale = true;
        const revision = conflictRevision(error);
        if (revision === null || attempt >= REPLAY_ATTEMPTS) throw error;
        this.#revision = revision;
      }
    }
  }

  async #drain(client: SignalClient): Promise<void> {
    while (this.#client === client && this.#queue.length > 0 && !this.#draining && !this.#replaying) {
      this.#draining = true;
      await this.#guard(client, async () => {
        for (;;) {
          const change = this.#client === client ? this.#queue.shift() : undefined;
          if (change === undefined) return;
          await this.#send(client, change);
        }
      });
      this.#draining = false;
    }
    this.#tellSettled();
    if (this.#client === client) this.#verifySoon(client);
  }

  /** Does a thing to the engine's graph; when it is refused, the whole song is put in place again. */
  async #guard(client: SignalClient, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#stale = true;
      // A connection that broke is followed by another, which is given the whole song.
      if (this.#client !== client || error instanceof ConnectionError) return;
      if (!(error instanceof WireCommandError)) {
        this.#options.onUseless(messageOf(error));
        return;
      }
      try {
        this.#revision = conflictRevision(error) ?? this.#revision;
        await this.#replay(client);
        this.#options.onRepaired(error.message);
      } catch (again) {
        if (this.#client !== client || again instanceof ConnectionError) return;
        this.#options.onUseless(messageOf(again));
      }
    }
  }

  async #send(client: SignalClient, change: EngineChange): Promise<void> {
    switch (change.name) {
      case "parameter.set": {
        const { result, applied } = await client.command("parameter.set", change.params);
        this.#taken(result.revision, applied);
        return;
      }
      case "timeline.set": {
        const { result, applied } = await client.command("timeline.set", change.params);
        this.#taken(result.revision, applied);
        return;
      }
      case "graph.apply": {
        const params = { baseRevision: this.#revision, ops: change.ops };
        const { result, applied } = await client.command("graph.apply", params);
        this.#taken(result.revision, applied);
      }
    }
  }

  #verifySoon(client: SignalClient): void {
    this.#verify?.cancel();
    this.#verify = this.#options.clock.after(VERIFY_AFTER_MS, () => {
      this.#verify = null;
      void this.#guard(client, async () => {
        const { result } = await client.command("system.sync", {});
        const busy = this.#draining || this.#queue.length > 0 || this.#stale;
        if (this.#client !== client || busy) return;
        const { hash, revision } = result;
        if (revision === this.#revision && hash === graphHash(this.#options.graph())) {
          this.#hash = hash;
          return;
        }
        this.#revision = revision;
        await this.#replay(client);
        void this.#drain(client);
        this.#options.onRepaired(`Its revision was ${revision}, and its graph was not the song's.`);
      });
    });
  }

  #needed(): Set<EntityId> {
    const transport = this.#options.transport();
    return transport.playing
      ? mediaUnderPlayhead(this.#options.project(), transport.tick, LOOK_AHEAD_S)
      : new Set();
  }

  async #atMost(ms: number, work: Promise<void>): Promise<void> {
    const limit = sleep(this.#options.clock, ms);
    await Promise.race([work, limit.done]);
    limit.cancel();
  }
}

function conflictRevision(error: unknown): number | null {
  if (!(error instanceof WireCommandError) || error.code !== "CONFLICT") return null;
  const { revision } = error.details;
  return typeof revision === "number" ? revision : null;
}
