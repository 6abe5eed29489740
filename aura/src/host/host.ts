import { mkdir, rm } from "node:fs/promises";
import { randomBytes, randomInt } from "node:crypto";
import { join } from "node:path";
import { SignalClient } from "@loophole/protocol";
import { connectTcp, defaultDiscoveryDir, readDiscovery } from "@loophole/protocol/node";
import type {
  AudioMode,
  EngineStatus,
  GraphHash,
  HostMessage,
  ReadyLine,
  SessionId,
} from "@loophole/schemas/types";
import { Bridge } from "./bridge/bridge.ts";
import type { BridgePort } from "./bridge/port.ts";
import { Coroner } from "./crash/coroner.ts";
import { crashRecordPath, removeOldRecords } from "./crash/record-place.ts";
import { Imports } from "./imports/imports.ts";
import { KeptValues } from "./kept/kept-values.ts";
import { Library } from "./projects/library.ts";
import { Peaks } from "./session/peaks.ts";
import { Session } from "./session/session.ts";
import { TaskBoard } from "./session/task-board.ts";
import { CONNECT_TIMEOUT_MS } from "./supervisor/limits.ts";
import { spawnSignal } from "./supervisor/signal-process.ts";
import { DeviceWatch } from "./supervisor/device-watch.ts";
import { Supervisor } from "./supervisor/supervisor.ts";
import { type Clock, systemClock } from "./time/clock.ts";

export interface HostOptions {
  /** Path of Signal's built entry. */
  readonly signalEntry: string;
  /** Settings and songs. */
  readonly dataDir: string;
  /** The demo song that comes with Loophole. */
  readonly demoFolder: string;
  /** The song to open; the user's copy of the demo song without it. */
  readonly project?: string;
  readonly audio?: AudioMode;
  readonly sampleRate?: number;
  readonly blockSize?: number;
  readonly cacheDir?: string;
  readonly discoveryDir?: string;
  /** Start the engine so that a debug client may look inside it and break it. */
  readonly debug?: boolean;
  /** How the host introduces itself to the engine. */
  readonly version: string;
  readonly clock?: Clock;
  /** Numbers in [0, 1). */
  readonly random?: () => number;
  /** Things worth knowing when something went wrong. */
  log(message: string): void;
}

/**
 * Everything behind the window, free of Electron: the song, the engine and what joins them. Shells give it
 * windows and close it.
 */
export class Host {
  readonly session: Session;
  readonly #options: HostOptions;
  readonly #clock: Clock;
  readonly #library: Library;
  readonly #peaks: Peaks;
  readonly #tasks: TaskBoard;
  readonly #kept: KeptValues;
  readonly #supervisor: Supervisor<SignalClient>;
  readonly #bridges = new Set<Bridge>();
  readonly #crashRecord: string;
  #token = "";
  #closing: Promise<void> | null = null;

  /** Opens the song and starts the engine; does not wait for it. @throws ProjectError, in words */
  static async open(options: HostOptions): Promise<Host> {
    const { dataDir, demoFolder, project: named } = options;
    const library = new Library({ dataDir, demoFolder, named });
    await mkdir(library.folder, { recursive: true });
    const clock = options.clock ?? systemClock;
    let failEngine: (why: string) => void = () => {};
    const session = await Session.open(await library.first(), {
      clock,
      log: options.log,
      onEngineUseless: (why) => failEngine(why),
    });
    const kept = await KeptValues.open({ path: join(dataDir, "window.json"), clock, log: options.log });
    const host = new Host(options, clock, library, session, kept);
    failEngine = (why) => host.#supervisor.fail(why);
    host.#supervisor.start();
    return host;
  }

  private constructor(
    options: HostOptions,
    clock: Clock,
    library: Library,
    session: Session,
    kept: KeptValues,
  ) {
    this.#options = options;
    this.#clock = clock;
    this.#library = library;
    this.session = session;
    this.#kept = kept;
    this.#peaks = new Peaks(session);
    this.#tasks = new TaskBoard((task) => session.viewers.message(task));
    const discoveryDir = options.discoveryDir ?? defaultDiscoveryDir();
    this.#crashRecord = crashRecordPath(discoveryDir);
    removeOldRecords(discoveryDir).catch((error: unknown) => {
      options.log(`Old crash records were not removed: ${String(error)}`);
    });
    const coroner = new Coroner({ path: this.#crashRecord, suspects: session, log: options.log });
    this.#supervisor = new Supervisor<SignalClient>({
      clock,
      random: options.random ?? (() => randomInt(2 ** 32) / 2 ** 32),
      launch: () => this.#launch(),
      connect: (ready, resume) => this.#connect(ready, resume),
      synchronise: (client) => session.synchronise(client),
      onLost: () => session.link.lost(),
      onStatus: (status) => session.viewers.message(status),
      examine: (pid) => coroner.examine(pid),
      onEnd: ({ pid, reason, log }) => this.#ended(pid, reason, log),
    });
  }

  /** Where the engine is in its life. */
  get engine(): EngineStatus {
    return this.#supervisor.status;
  }

  /** Gives a window to the host; it is told everything and may ask for anything. */
  attach(port: BridgePort): void {
    if (this.#closing !== null) {
      port.close("going-away", "Loophole was closed");
      return;
    }
    const { session } = this;
    const bridge = new Bridge({
      port,
      clock: this.#clock,
      session,
      library: this.#library,
      peaks: this.#peaks,
      imports: new Imports({ session, tasks: this.#tasks, clock: this.#clock }),
      kept: this.#kept,
      restartEngine: () => this.#supervisor.restart(),
      greeting: (): HostMessage[] => [
        { type: "kept", values: this.#kept.all },
        this.engine,
        ...this.#tasks.running,
      ],
      log: this.#options.log,
    });
    this.#bridges.add(bridge);
    void bridge.closed.then(() => this.#bridges.delete(bridge));
  }

  /** Hash of the graph in the engine, as the engine computes it; null while there is no engine. */
  async engineHash(): Promise<GraphHash | null> {
    return await this.session.engineHash();
  }

  /** Lets the windows go, saves the song and ends the engine. @throws HostError when the song could not be saved */
  async close(): Promise<void> {
    this.#closing ??= this.#close();
    await this.#closing;
  }

  async #close(): Promise<void> {
    const bridges = [...this.#bridges];
    for (const bridge of bridges) bridge.close();
    const [saved] = await Promise.allSettled([this.session.close(), this.#supervisor.close()]);
    await this.#kept.close();
    await rm(this.#crashRecord, { force: true });
    await Promise.allSettled(bridges.map((bridge) => bridge.closed));
    if (saved.status === "rejected") throw saved.reason;
  }

  #launch() {
    const { signalEntry, audio, sampleRate, blockSize, cacheDir, discoveryDir, debug } = this.#options;
    this.#token = randomBytes(32).toString("base64url");
    return spawnSignal({
      entry: signalEntry,
      token: this.#token,
      clock: this.#clock,
      crashRecord: this.#crashRecord,
      ...(audio === undefined ? {} : { audio }),
      ...(sampleRate === undefined ? {} : { sampleRate }),
      ...(blockSize === undefined ? {} : { blockSize }),
      ...(cacheDir === undefined ? {} : { cacheDir }),
      ...(discoveryDir === undefined ? {} : { discoveryDir }),
      ...(debug === undefined ? {} : { debug }),
    });
  }

  async #connect({ host, port }: ReadyLine, resume: SessionId | null): Promise<SignalClient> {
    const transport = await connectTcp({ host, port, timeoutMs: CONNECT_TIMEOUT_MS });
    const client = await SignalClient.connect(transport, {
      token: this.#token,
      role: "controller",
      client: { kind: "aura", name: "Aura", version: this.#options.version, pid: process.pid },
      ...(resume === null ? {} : { resume: { sessionId: resume } }),
    });
    const device = new DeviceWatch();
    client.onDiagnostic((diagnostic) => {
      const news = device.heard(diagnostic);
      if (news === null) return;
      this.#supervisor.deviceChanged(news.device);
      if (news.notice !== null) this.session.notify(news.notice);
    });
    return client;
  }

  #ended(pid: number | undefined, reason: string, log: readonly string[]): void {
    const tail = log.length === 0 ? "It wrote no log." : `The end of its log:\n${log.join("\n")}`;
    this.#options.log(`The engine (process ${pid ?? "unknown"}) ${reason}. ${tail}`);
    // What a killed engine could not clean up itself.
    readDiscovery(this.#options.discoveryDir ?? defaultDiscoveryDir()).catch((error: unknown) => {
      this.#options.log(`Old discovery files were not cleaned up: ${String(error)}`);
    });
  }
}
