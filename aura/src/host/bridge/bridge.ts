import type { BridgeReply, HostMessage } from "@loophole/schemas/types";
import { isBridgeRequest } from "@loophole/schemas/validators";
import type { Clock } from "../time/clock.ts";
import { decodeChunk, encodeTransfer } from "./binary.ts";
import { bridgeError } from "./failure.ts";
import { MeterGate } from "./meter-gate.ts";
import { answer, bridgeHandlers, type BridgeServices } from "./methods.ts";
import type { BridgePort } from "./port.ts";

export interface BridgeOptions extends Omit<BridgeServices, "transfer"> {
  readonly port: BridgePort;
  readonly clock: Clock;
  /** What the window is told first, besides the session's own state. */
  greeting(): readonly HostMessage[];
  log(message: string): void;
}

/** One window: tells it what is, and does what it asks. Nothing it sends is trusted. */
export class Bridge {
  readonly closed: Promise<void>;
  readonly #port: BridgePort;
  readonly #options: BridgeOptions;
  readonly #handlers: ReturnType<typeof bridgeHandlers>;
  readonly #meters: MeterGate;
  #transfers = 0;

  constructor(options: BridgeOptions) {
    this.#options = options;
    this.#port = options.port;
    this.#meters = new MeterGate(options.clock, options.port);
    this.#handlers = bridgeHandlers({ ...options, transfer: (content) => this.#transfer(content) });
    const leave = options.session.view(
      { message: (message) => this.#send(message), meters: (levels) => this.#meters.offer(levels) },
      options.greeting(),
    );
    this.#port.onMessage((message) => {
      if (typeof message === "string") void this.#request(message);
      else this.#chunk(message);
    });
    this.closed = new Promise((resolve) => {
      this.#port.onClose(() => {
        leave();
        this.#meters.close();
        void options.imports.close().finally(resolve);
      });
    });
  }

  close(): void {
    this.#port.close("going-away", "Loophole was closed");
  }

  async #request(text: string): Promise<void> {
    const request = parsed(text);
    if (!isBridgeRequest(request)) {
      this.#options.log(`A window sent what is no request: ${text.slice(0, 200)}`);
      const id = idOf(request);
      if (id === null) this.#port.close("broken-rules", "Not a request");
      else {
        const message = "The window asked for something in a way that cannot be understood. Reload it.";
        this.#send({ type: "reply", id, ok: false, error: { code: "MALFORMED_DATA", message } });
      }
      return;
    }
    const { id, method } = request;
    let reply: BridgeReply;
    try {
      reply = { type: "reply", id, ok: true, result: await answer(this.#handlers, method, request.params) };
    } catch (error) {
      reply = { type: "reply", id, ok: false, error: bridgeError(error) };
      if (reply.error.code === "INTERNAL")
        this.#options.log(`${method} failed: ${reply.error.details ?? ""}`);
    }
    this.#send(reply);
  }

  #chunk(message: Uint8Array): void {
    const chunk = decodeChunk(message);
    if (chunk === null) this.#port.close("broken-rules", "Not a piece of a file");
    else this.#options.imports.chunk(chunk.importId, chunk.content);
  }

  #transfer(content: Uint8Array): { transferId: number } {
    this.#transfers = (this.#transfers % 0xffff_ffff) + 1;
    const transferId = this.#transfers;
    // The reply that names it goes first: it is sent when this turn is over.
    setImmediate(() => this.#port.send(encodeTransfer(transferId, content)));
    return { transferId };
  }

  #send(message: HostMessage): void {
    this.#port.send(JSON.stringify(message));
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function idOf(request: unknown): number | null {
  if (typeof request !== "object" || request === null || !("id" in request)) return null;
  return typeof request.id === "number" && Number.isInteger(request.id) && request.id >= 1
    ? request.id
    : null;
}
