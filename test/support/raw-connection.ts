import { connect, type Socket } from "node:net";
import { encodeWireFrame, messageId, timestamp, WireFrameDecoder } from "@loophole/protocol";
import type { ReadyLine } from "@loophole/schemas/types";

/** What an engine tells everybody of its device: on a busy machine at any time, and never what a test waits for. */
const FOR_EVERYBODY: ReadonlySet<string> = new Set(["UNDERRUN", "AUDIO_STALLED", "AUDIO_RESUMED"]);

export function isForEverybody({ code }: Readonly<Record<string, unknown>>): boolean {
  return typeof code === "string" && FOR_EVERYBODY.has(code);
}

/** Whether a line that a program has said is such news. */
export function isNewsOfTheDevice(line: string): boolean {
  return [...FOR_EVERYBODY].some((code) => line.includes(code));
}

/** A socket that sends any bytes it likes. */
export interface RawConnection {
  readonly socket: Socket;
  /** Messages in wire frames that came so far, without news of the device, which a busy machine makes at any time. */
  readonly messages: Record<string, unknown>[];
  /** How many whole messages in wire frames came so far, news of the device among them. */
  whole(): number;
  /** Whole lines that came so far, without news of the device. */
  lines(): Record<string, unknown>[];
  /** Everything that came so far, as text. */
  text(): string;
  /** Settles when the other side has ended the connection. */
  readonly closed: Promise<void>;
  send(bytes: Uint8Array | string): void;
  sendMessage(message: object): void;
  /** Waits for the n-th message (from 0). */
  message(n: number): Promise<Record<string, unknown>>;
}

export async function rawConnection({ host, port }: ReadyLine): Promise<RawConnection> {
  const socket = connect({ host, port });
  const messages: Record<string, unknown>[] = [];
  const decoder = new WireFrameDecoder({ maxFrameBytes: 64 * 1024 * 1024 });
  let text = "";
  let isText = false;
  let whole = 0;
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const look of waiting) look();
  };
  socket.on("data", (chunk) => {
    // A connection that speaks lines is answered in lines.
    if (text === "") isText = chunk[0] === 0x7b;
    text += chunk.toString("utf8");
    if (!isText) {
      for (const payload of decoder.push(chunk)) {
        const message = JSON.parse(Buffer.from(payload).toString("utf8")) as Record<string, unknown>;
        whole += 1;
        if (!isForEverybody(message)) messages.push(message);
      }
    }
    wake();
  });
  socket.on("error", () => undefined);
  const closed = new Promise<void>((resolve) => {
    socket.once("close", () => {
      resolve();
      wake();
    });
  });
  await new Promise<void>((resolve, reject) => {
    socket.once("connect", resolve);
    socket.once("error", reject);
  });
  return {
    socket,
    messages,
    whole: () => whole,
    lines: () =>
      text
        .split("\n")
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Record<string, unknown>)
        .filter((message) => !isForEverybody(message)),
    text: () => text,
    closed,
    send: (bytes) => void socket.write(bytes),
    sendMessage: (message) => void socket.write(encodeWireFrame(Buffer.from(JSON.stringify(message)))),
    message: (n) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const message = messages[n];
          if (message !== undefined) resolve(message);
          else if (socket.destroyed) reject(new Error(`closed after ${String(messages.length)} messages`));
          else return;
          waiting.delete(look);
        };
        waiting.add(look);
        look();
      }),
  };
}

/** A hello as a client would send it, with some fields as the test wants them. */
export function helloMessage(fields: Record<string, unknown>): Record<string, unknown> {
  return {
    type: "hello",
    id: messageId(),
    ts: timestamp(),
    protocol: { min: 1, max: 1 },
    client: { kind: "test", name: "raw", version: "1" },
    role: "observer",
    encodings: ["json"],
    ...fields,
  };
}

export function commandMessage(
  name: string,
  params: object,
  fields: Record<string, unknown> = {},
): Record<string, unknown> {
  return { type: "command", id: messageId(), ts: timestamp(), name, params, ...fields };
}
