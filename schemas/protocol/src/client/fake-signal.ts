import type { Command, Welcome } from "@loophole/schemas/types";
import { isCommand } from "@loophole/schemas/validators";
import { HEARTBEAT_MS, MAX_CLIENTS, DEFAULT_MAX_FRAME_BYTES } from "../constants.ts";
import { messageId } from "../ids.ts";
import type { JsonObject } from "../json/parse-object.ts";
import { MessageStream } from "../message-stream.ts";
import { timestamp } from "../timestamp.ts";
import type { Transport } from "../transport.ts";

/** The other end of a client in tests: welcomes it and leaves every answer to the test. */
export class FakeSignal {
  readonly stream: MessageStream;
  readonly commands: Command[] = [];
  readonly hellos: JsonObject[] = [];
  onCommand: (command: Command) => void = () => undefined;
  onHello: (hello: JsonObject) => void = (hello) => this.stream.send(welcomeTo(String(hello["id"])));

  constructor(transport: Transport) {
    this.stream = new MessageStream(transport, { side: "server" });
    this.stream.onMessage((message) => {
      if (message["type"] === "hello") {
        this.hellos.push(message);
        this.onHello(message);
      } else if (isCommand(message)) {
        this.commands.push(message);
        this.onCommand(message);
      } else throw new Error(`the client sent ${JSON.stringify(message)}`);
    });
  }

  reply(re: string, result: object, applied?: { sample: number; revision: number }): void {
    this.stream.send({ type: "reply", id: messageId(), re, ts: timestamp(), ok: true, result, applied });
  }

  refuse(re: string, code: string, message: string, details?: object): void {
    const error = { code, message, sessionId: null, timestamp: timestamp(), details };
    this.stream.send({ type: "reply", id: messageId(), re, ts: timestamp(), ok: false, error });
  }

  diagnostic(code: string, fields: object = {}): void {
    this.stream.send({
      type: "diagnostic",
      id: messageId(),
      ts: timestamp(),
      severity: "info",
      code,
      message: code,
      ...fields,
    });
  }
}

export function welcomeTo(re: string, changes: Partial<Welcome> = {}): Welcome {
  return {
    type: "welcome",
    id: messageId(),
    re,
    ts: timestamp(),
    protocol: 1,
    engine: { name: "signal", version: "0.1.0", pid: 1, startedAt: timestamp() },
    sessionId: messageId(),
    role: "controller",
    encodings: ["json"],
    limits: {
      maxFrameBytes: DEFAULT_MAX_FRAME_BYTES,
      maxInFlight: 64,
      maxClients: MAX_CLIENTS,
      heartbeatMs: HEARTBEAT_MS,
    },
    capabilities: [],
    revision: 0,
    sampleRate: 48000,
    blockSize: 256,
    device: {
      requested: "null",
      backend: "null",
      name: "Silent device",
      sampleRate: 48000,
      blockSize: 256,
      latencyFrames: 0,
      reason: "asked for",
    },
    resumed: false,
    ...changes,
  };
}
