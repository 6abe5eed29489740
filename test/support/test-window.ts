import { applyEdit } from "@loophole/pulse";
import type { BridgeMap, BridgeMethod } from "@loophole/schemas/methods";
import type {
  BridgeReply,
  EngineStatus,
  HistoryState,
  HostMessage,
  MediaUpdate,
  Notice,
  Project,
  SaveState,
  TaskUpdate,
  TransportUpdate,
} from "@loophole/schemas/types";
import { isHostMessage } from "@loophole/schemas/validators";
import type { BridgePort } from "../../aura/src/host/bridge/port.ts";

/** Levels of one meters message. */
export interface WindowMeters {
  readonly at: number;
  readonly layout: number;
  /** Linear, two a strip, the master last. */
  readonly peaks: number[];
}

/** A window without a screen: speaks the bridge's messages over a port in memory, checking each one. */
export class TestWindow {
  readonly port: BridgePort;
  readonly messages: HostMessage[] = [];
  readonly notices: Notice[] = [];
  readonly tasks: TaskUpdate[] = [];
  readonly media = new Map<string, MediaUpdate>();
  readonly transfers = new Map<number, Uint8Array>();
  /** Every engine status with when it came. */
  readonly statuses: { at: number; status: EngineStatus }[] = [];
  project: Project | null = null;
  revision = -1;
  history: HistoryState | null = null;
  save: SaveState | null = null;
  engine: EngineStatus | null = null;
  transport: { at: number; update: TransportUpdate } | null = null;
  meters: WindowMeters | null = null;
  metersMessages = 0;
  closedFor: string | null = null;
  /** What the host is told waits to be sent. */
  bufferedAmount = 0;
  #toHost: (message: string | Uint8Array) => void = () => {};
  #hostClosed: () => void = () => {};
  #ids = 0;
  readonly #pending = new Map<number, (reply: BridgeReply) => void>();
  readonly #watchers = new Set<() => void>();

  constructor() {
    const receive = (message: string | Uint8Array) => this.#receive(message);
    const buffered = () => this.bufferedAmount;
    this.port = {
      send: receive,
      get bufferedAmount() {
        return buffered();
      },
      onMessage: (listener) => (this.#toHost = listener),
      onClose: (listener) => (this.#hostClosed = listener),
      close: (why) => {
        this.closedFor = why;
        this.#hostClosed();
      },
    };
  }

  /** Strips in the last meters message. */
  get strips(): number {
    return (this.meters?.peaks.length ?? 0) / 2;
  }

  /** Asks for something; the reply as it came. */
  async ask(method: string, params: object): Promise<BridgeReply> {
    const id = ++this.#ids;
    const reply = new Promise<BridgeReply>((resolve) => this.#pending.set(id, resolve));
    this.sendText(JSON.stringify({ type: "request", id, method, params }));
    return await reply;
  }

  /** Asks for something; rejects with the failure's words. */
  async request<Method extends BridgeMethod>(
    method: Method,
    params: BridgeMap[Method]["params"],
  ): Promise<BridgeMap[Method]["result"]> {
    const reply = await this.ask(method, params);
    if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.message}`);
    return reply.result as BridgeMap[Method]["result"];
  }

  sendText(text: string): void {
    this.#toHost(text);
  }

  sendChunk(importId: number, content: Uint8Array): void {
    const bytes = new Uint8Array(8 + content.length);
    bytes[0] = 3;
    new DataView(bytes.buffer).setUint32(4, importId, true);
    bytes.set(content, 8);
    this.#toHost(bytes);
  }

  /** The window goes away. */
  leave(): void {
    this.#hostClosed();
  }

  /** Resolves when something holds; looks again after every message. Rejects, saying what was waited for. */
  async until(what: string, holds: () => boolean, limitMs = 20_000): Promise<void> {
    if (holds()) return;
    await new Promise<void>((resolve, reject) => {
      const done = () => {
        clearTimeout(timer);
        this.#watchers.delete(look);
      };
      const timer = setTimeout(() => {
        done();
        const state = `${this.engine?.state ?? "no engine"}: ${this.engine?.text ?? ""}\n${this.engine?.lastDeath ?? ""}`;
        reject(new Error(`Waited ${String(limitMs)} ms for: ${what}. Engine ${state}`));
      }, limitMs);
      const look = () => {
        if (!holds()) return;
        done();
        resolve();
      };
      this.#watchers.add(look);
    });
  }

  #receive(message: string | Uint8Array): void {
    const at = performance.now();
    if (typeof message === "string") this.#text(JSON.parse(message), at);
    else this.#binary(message, at);
    for (const look of [...this.#watchers]) look();
  }

  #text(message: unknown, at: number): void {
    if (!isHostMessage(message)) {
      throw new Error(
        `Not a host message: ${JSON.stringify(message).slice(0, 500)} ${JSON.stringify(isHostMessage.errors?.slice(0, 3))}`,
      );
    }
    this.messages.push(message);
    switch (message.type) {
      case "reply":
        this.#pending.get(message.id)?.(message);
        this.#pending.delete(message.id);
        break;
      case "document":
        ({
          project: this.project,
          revision: this.revision,
          history: this.history,
          save: this.save,
        } = message);
        break;
      case "edited":
        if (this.project === null || message.revision !== this.revision + 1)
          throw new Error("An edit is missing");
        this.project = applyEdit(this.project, message.edit).project;
        this.revision = message.revision;
        this.history = message.history;
        break;
      case "saved":
        this.save = message.save;
        break;
      case "engine":
        this.engine = message;
        this.statuses.push({ at, status: message });
        break;
      case "transport":
        this.transport = { at, update: message };
        break;
      case "media":
        this.media.set(message.mediaId, message);
        break;
      case "task":
        this.tasks.push(message);
        break;
      case "notice":
        this.notices.push(message);
        break;
    }
  }

  #binary(bytes: Uint8Array, at: number): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes[0] === 2) {
      this.transfers.set(view.getUint32(4, true), bytes.slice(8));
      return;
    }
    const strips = view.getUint16(2, true);
    const peaks: number[] = [];
    for (let strip = 0; strip < strips; strip++) {
      peaks.push(view.getFloat32(8 + strip * 20, true), view.getFloat32(12 + strip * 20, true));
    }
    this.metersMessages++;
    this.meters = { at, layout: view.getUint32(4, true), peaks };
  }
}
