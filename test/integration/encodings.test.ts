import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { decodeMetersBlock, messageId, MessageStream, type MeterLevels } from "@loophole/protocol";
import { MessagePackCodec } from "@loophole/protocol/msgpack";
import { connectTcp } from "@loophole/protocol/node";
import type { Encoding, Welcome } from "@loophole/schemas/types";
import { isDiagnostic, isOkReply, isTelemetry, isWelcome } from "@loophole/schemas/validators";
import { commandMessage, helloMessage, isForEverybody, rawConnection } from "../support/raw-connection.ts";
import { spawnSignal, type SpawnedSignal } from "../support/signal-process.ts";

type Message = Readonly<Record<string, unknown>>;

let signal: SpawnedSignal;
beforeAll(async () => {
  signal = await spawnSignal();
});
afterAll(() => signal.stop());

/** A client that notes in which encoding each message came. */
class Listener {
  readonly received: { first: number; message: Message }[] = [];
  readonly blocks: MeterLevels[] = [];
  readonly codec = new MessagePackCodec();
  readonly #stream: MessageStream;

  private constructor(stream: MessageStream) {
    this.#stream = stream;
    stream.onMessage((message, payload) => {
      if (!isForEverybody(message)) this.received.push({ first: payload[0] ?? 0, message });
    });
  }

  static async connect(
    encodings: Encoding[],
    fields: Message = {},
  ): Promise<{ listener: Listener; welcome: Welcome }> {
    const transport = await connectTcp({ host: signal.ready.host, port: signal.ready.port });
    const listener = new Listener(new MessageStream(transport, { side: "client" }));
    listener.#stream.send(helloMessage({ token: signal.token, role: "control", encodings, ...fields }));
    const { message } = await listener.next(() => true);
    if (!isWelcome(message)) throw new Error(`not welcome: ${JSON.stringify(message)}`);
    const msgpack = message.encodings.includes("msgpack") ? { msgpack: listener.codec } : {};
    listener.#stream.use({
      ...msgpack,
      writes: "json",
      onBinary: (payload) => {
        const block = decodeMetersBlock(payload);
        if (block !== null) listener.blocks.push(block);
      },
    });
    return { listener, welcome: message };
  }

  async next(wanted: (message: Message) => boolean): Promise<{ first: number; message: Message }> {
    await expect.poll(() => this.received.some(({ message }) => wanted(message)), { interval: 5 }).toBe(true);
    const index = this.received.findIndex(({ message }) => wanted(message));
    const [found] = this.received.splice(index, 1);
    if (found === undefined) throw new Error("it was there just now");
    return found;
  }

  async ask(name: string, params: object, how: "json" | "msgpack" = "json", id: string = messageId()) {
    const command = commandMessage(name, params, { id });
    if (how === "json") this.#stream.send(command);
    else this.#stream.sendFrame(this.codec.encodeFrame(command));
    return this.next(({ re, type }) => re === id && type === "reply");
  }

  close(): void {
    this.#stream.destroy();
  }
}

describe("encodings", () => {
  test("are granted as far as both sides understand them, in the client's order (ENC-1, ENC-3)", async () => {
    const { listener, welcome } = await Listener.connect(["binary-telemetry", "msgpack", "json"]);
    expect(welcome.encodings).toEqual(["binary-telemetry", "msgpack", "json"]);
    listener.close();
    const plain = await Listener.connect(["json"]);
    expect(plain.welcome.encodings).toEqual(["json"]);
    plain.listener.close();
  });

  test("Signal writes the first of json and msgpack, the client either (ENC-4, ENC-5)", async () => {
    const { listener } = await Listener.connect(["msgpack", "json"]);
    for (const how of ["json", "msgpack"] as const) {
      const { first, message } = await listener.ask("system.status", {}, how);
      expect(first).toBe(1);
      expect(isOkReply(message)).toBe(true);
      const refused = await listener.ask("transport.paly", {}, how);
      expect(refused).toMatchObject({ first: 1, message: { error: { code: "UNKNOWN_COMMAND" } } });
    }
    await listener.ask("telemetry.subscribe", { topics: [{ topic: "health", rate: 60 }] });
    const telemetry = await listener.next(({ type }) => type === "telemetry");
    expect([telemetry.first, isTelemetry(telemetry.message)]).toEqual([1, true]);
    listener.close();
    const liked = await Listener.connect(["json", "msgpack"]);
    expect((await liked.listener.ask("system.ping", {}, "msgpack")).first).toBe(0x7b);
    liked.listener.close();
  });

  test("diagnostics come in the same encoding as replies (ENC-5)", async () => {
    const { listener, welcome } = await Listener.connect(["msgpack", "json"]);
    const resume = { sessionId: welcome.sessionId };
    const again = await Listener.connect(["json"], { resume });
    expect(again.welcome.resumed).toBe(true);
    const { first, message } = await listener.next(({ type }) => type === "diagnostic");
    expect([first, isDiagnostic(message) && message.code]).toEqual([1, "SESSION_TAKEN_OVER"]);
    again.listener.close();
  });

  test("a command sent again in the other encoding is the same command (ENC-9, ONCE-2)", async () => {
    const { listener, welcome } = await Listener.connect(["msgpack", "json"]);
    const id = messageId();
    const { message: answer } = await listener.ask(
      "transport.locate",
      { position: { sample: 4711 } },
      "msgpack",
      id,
    );
    const position = { position: { sample: 1 } };
    expect((await listener.ask("transport.locate", position, "json", id)).message).toEqual(answer);
    listener.close();
    const resume = { sessionId: welcome.sessionId };
    const { listener: again } = await Listener.connect(["json"], { resume });
    expect(await again.ask("transport.locate", position, "json", id)).toEqual({
      first: 0x7b,
      message: answer,
    });
    const { message } = await again.ask("transport.get", {});
    expect(message).toMatchObject({ result: { position: 4711 } });
    again.close();
  });

  test.each([
    ["MessagePack", new MessagePackCodec().encodeFrame(commandMessage("system.ping", {}))],
    ["a binary block", Uint8Array.of(0, 0, 0, 2, 2, 1)],
    ["none there is", Uint8Array.of(0, 0, 0, 1, 7)],
  ])("one that was not granted ends the connection: %s (ENC-6, FRAME-5)", async (_, frame) => {
    const raw = await rawConnection(signal.ready);
    raw.sendMessage(helloMessage({ token: signal.token }));
    await raw.message(0);
    raw.send(frame);
    expect(await raw.message(1)).toMatchObject({
      type: "diagnostic",
      severity: "error",
      code: "MALFORMED_DATA",
    });
    await raw.closed;
  });

  test("lines are JSON only (LINE-4)", async () => {
    const raw = await rawConnection(signal.ready);
    const encodings = ["msgpack", "binary-telemetry", "json"];
    raw.send(`${JSON.stringify(helloMessage({ token: signal.token, encodings }))}\n`);
    await expect.poll(() => raw.lines().length).toBeGreaterThan(0);
    expect(raw.lines()[0]).toMatchObject({ type: "welcome", encodings: ["json"] });
    raw.socket.destroy();
  });

  test("meters come as blocks after one message that names the strips, other topics do not (ENC-10, ENC-11)", async () => {
    const { listener } = await Listener.connect(["json", "binary-telemetry"]);
    const topics = [
      { topic: "meters", rate: 60 },
      { topic: "transport", rate: 60 },
    ];
    await listener.ask("telemetry.subscribe", { topics });
    await expect.poll(() => listener.blocks.length).toBeGreaterThan(3);
    const named = listener.received.filter(({ message }) => message["topic"] === "meters");
    expect(named).toMatchObject([{ message: { seq: 1, data: { strips: ["master"] } } }]);
    const { layout } = (named[0]?.message as { data: { layout: number } }).data;
    expect(new Set(listener.blocks.map((block) => block.layout))).toEqual(new Set([layout]));
    expect(listener.blocks.slice(0, 3).map(({ seq, dropped }) => ({ seq, dropped }))).toEqual([
      { seq: 2, dropped: 0 },
      { seq: 3, dropped: 0 },
      { seq: 4, dropped: 0 },
    ]);
    expect(listener.received.some(({ message }) => message["topic"] === "transport")).toBe(true);
    listener.close();
  });
});
