import { messageId, timestamp } from "@loophole/protocol";
import type { SpawnedSignal } from "../../support/signal-process.ts";
import { AttackConnection } from "./attack-connection.ts";

const STEP_MS = 200;
const DEAF_CLIENTS = 3;

/** Clients that hurt by being slow: a byte at a time, and never reading what they asked for. */
export class Nuisances {
  readonly #signal: SpawnedSignal;
  #timer: ReturnType<typeof setInterval> | undefined;
  #slow: AttackConnection | null = null;
  #deaf: AttackConnection[] = [];
  #step = 0;

  constructor(signal: SpawnedSignal) {
    this.#signal = signal;
  }

  start(): void {
    this.#timer = setInterval(() => {
      this.#drip();
      this.#deafen();
    }, STEP_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
    for (const connection of [this.#slow, ...this.#deaf]) connection?.destroy();
  }

  /** A hello, a byte at a time, over and over. */
  #drip(): void {
    if (this.#slow?.isOpen !== true) {
      this.#slow = new AttackConnection(this.#signal.ready.port);
      this.#step = 0;
    }
    this.#slow.sendBytes(Uint8Array.of(this.#step++ < 3 ? 0 : 0x7b));
  }

  /** Clients that subscribe to everything and read nothing. */
  #deafen(): void {
    this.#deaf = this.#deaf.filter((connection) => connection.isOpen);
    if (this.#deaf.length >= DEAF_CLIENTS) return;
    const connection = new AttackConnection(this.#signal.ready.port);
    this.#deaf.push(connection);
    void connection.hello(this.#signal.token, "observer").then((welcomed) => {
      if (!welcomed) return;
      const topics = ["meters", "transport", "health"].map((topic) => ({ topic, rate: 60 }));
      connection.pause();
      for (let i = 0; i < 200; i++) {
        const name = i === 0 ? "telemetry.subscribe" : "graph.get";
        const params = i === 0 ? { topics } : {};
        connection.send({ type: "command", id: messageId(), ts: timestamp(), name, params });
      }
    });
  }
}
