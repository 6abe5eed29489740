import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import {
  EngineDidNotStart,
  SpawnedEngine,
  type Engine,
  type SpawnOptions,
} from "../engine/spawned-engine.ts";
import { Failure, must, skip } from "../failure.ts";
import { writeWav, type WavOptions } from "../wav.ts";
import type { ByteLog } from "../wire/byte-log.ts";
import { Client } from "../wire/client.ts";
import { hello, listAt, member, textAt, type Message, type Role } from "../wire/messages.ts";
import { Peer } from "../wire/peer.ts";
import type { Watch } from "./watch.ts";

export interface ContextOptions {
  readonly engine: Engine | null;
  readonly commandLine: readonly string[] | null;
  readonly capabilities: readonly string[];
  readonly watch: Watch;
  readonly patienceMs: number;
}

export interface PeerChoice {
  readonly engine?: Engine;
  readonly framing?: "frames" | "lines";
}

/** The graph every case on an engine of its own begins with. */
export const EMPTY_GRAPH = {
  tracks: [],
  master: { gain: 0 },
  timeline: {
    bpm: 120,
    meter: { numerator: 4, denominator: 4 },
    loop: { enabled: false, start: 0, end: 0 },
  },
};

/** A lease is kept for its controller for 10 s. */
const LEASE_PATIENCE_MS = 20_000;

/** What a case works with: connections, clients, files, engines of its own. All of it ends with the case. */
export class CaseContext {
  readonly #options: ContextOptions;
  readonly #peers: Peer[] = [];
  readonly #engines: SpawnedEngine[] = [];
  #folder: string | null = null;

  constructor(options: ContextOptions) {
    this.#options = options;
  }

  get engine(): Engine {
    const { engine } = this.#options;
    if (engine === null) throw new Error("a case that starts its own engines has no other");
    return engine;
  }

  get patienceMs(): number {
    return this.#options.patienceMs;
  }

  get logs(): ByteLog[] {
    return this.#peers.map(({ log }) => log);
  }

  has(capability: string): boolean {
    return this.#options.capabilities.includes(capability);
  }

  /** A connection on which nothing has been said. */
  async peer({ engine = this.engine, framing = "frames" }: PeerChoice = {}): Promise<Peer> {
    const { patienceMs, watch } = this.#options;
    const label = `connection ${String(this.#peers.length + 1)}`;
    const peer = await Peer.open(engine, { label, framing, patienceMs, events: watch });
    this.#peers.push(peer);
    return peer;
  }

  hello(fields: Message = {}, engine: Engine = this.engine): Message {
    return hello({ token: engine.token, ...fields });
  }

  /** Says hello and answers what comes back: a welcome, or an error reply. */
  async greet(peer: Peer, message: Message): Promise<Message> {
    const from = peer.inbox.length;
    peer.sendMessage(message);
    return await this.answer(peer, message, from);
  }

  async answer(peer: Peer, message: Message, from = 0): Promise<Message> {
    const id = textAt(message, "id");
    const what = "an answer to the hello";
    return (await peer.wait(what, ({ message: found }) => found["re"] === id, from)).message;
  }

  async client(role: Role = "observer", fields: Message = {}, choice: PeerChoice = {}): Promise<Client> {
    const peer = await this.peer(choice);
    const welcome = await this.greet(peer, this.hello({ role, ...fields }, choice.engine));
    must(welcome["type"] === "welcome", `a welcome as ${role}`, welcome);
    return new Client(peer, welcome);
  }

  /** Becomes the controller, waiting for a lease that ends, and puts the engine in its first state. */
  async controller(fields: Message = {}, choice: PeerChoice = {}): Promise<Client> {
    const begun = performance.now();
    for (;;) {
      const peer = await this.peer(choice);
      const answer = await this.greet(peer, this.hello({ role: "controller", ...fields }, choice.engine));
      if (answer["type"] === "welcome") return await clean(new Client(peer, answer));
      peer.close();
      const held = member(answer, "error", "code") === "CONFLICT";
      if (!held || performance.now() - begun > LEASE_PATIENCE_MS) {
        throw new Failure("a welcome as controller", JSON.stringify(answer));
      }
      await pause(100);
    }
  }

  /** A folder that is removed with the case. */
  get folder(): string {
    return (this.#folder ??= mkdtempSync(join(tmpdir(), "conformance-case-")));
  }

  file(name: string): string {
    return join(this.folder, name);
  }

  wav(name: string, options: WavOptions): string {
    const path = this.file(name);
    writeWav(path, options);
    return path;
  }

  /** Starts an engine for this case; what it was asked for may be beyond it, which skips the case. */
  async start(options: SpawnOptions = {}): Promise<SpawnedEngine> {
    const { commandLine } = this.#options;
    if (commandLine === null) return skip("needs an engine of its own: run the kit with --spawn");
    const engine = await SpawnedEngine.start(commandLine, options);
    this.#engines.push(engine);
    return engine;
  }

  /** Like start, where the option is about something an engine need not have. */
  async startIfItCan(options: SpawnOptions, what: string): Promise<SpawnedEngine> {
    try {
      return await this.start(options);
    } catch (error) {
      if (error instanceof EngineDidNotStart && error.exit?.code === 2)
        return skip(`the engine does not start ${what}`);
      throw error;
    }
  }

  /** Starts an engine that must end by itself; answers how. */
  async startToEnd(options: SpawnOptions): Promise<EngineDidNotStart> {
    try {
      await this.start(options);
    } catch (error) {
      if (error instanceof EngineDidNotStart) return error;
      throw error;
    }
    throw new Failure("the engine ends instead of listening", "it listens");
  }

  async close(): Promise<void> {
    for (const peer of this.#peers) if (peer.isOpen) peer.close();
    await Promise.all(this.#engines.map((engine) => engine.close()));
    if (this.#folder !== null) rmSync(this.#folder, { recursive: true, force: true });
  }
}

async function clean(client: Client): Promise<Client> {
  await client.ok("transport.stop");
  await client.ok("transport.locate", { position: { sample: 0 } });
  await client.ok("graph.apply", { baseRevision: 0, ops: [{ op: "graph.replace", graph: EMPTY_GRAPH }] });
  const loaded = listAt(await client.result("sample.list"), "samples");
  for (const row of loaded) await client.ok("sample.unload", { sample: textAt(row, "sample") });
  return client;
}
