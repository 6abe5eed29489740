import { describe, expect, test } from "vitest";
import { ConnectionError, InvalidMessageError, WireCommandError, CommandTimeoutError } from "../errors.ts";
import { memoryTransportPair } from "../memory/memory-transport.ts";
import { messageId } from "../ids.ts";
import { MessagePackCodec } from "../msgpack/messagepack-codec.ts";
import { encodeMetersFrame } from "../telemetry/meters-block.ts";
import { FakeSignal, welcomeTo } from "./fake-signal.ts";
import { SignalClient, type ConnectOptions } from "./signal-client.ts";

const me: ConnectOptions = {
  token: "secret",
  role: "controller",
  client: { kind: "test", name: "a test", version: "1" },
  heartbeat: false,
};

async function connected(
  options: Partial<ConnectOptions> = {},
): Promise<{ signal: FakeSignal; client: SignalClient }> {
  const [near, far] = memoryTransportPair();
  const signal = new FakeSignal(far);
  const client = await SignalClient.connect(near, { ...me, ...options });
  return { signal, client };
}

describe("connecting", () => {
  test("says hello with what it was given and keeps the welcome", async () => {
    const { signal, client } = await connected({ resume: { sessionId: messageId() } });
    expect(signal.hellos[0]).toMatchObject({
      type: "hello",
      token: "secret",
      role: "controller",
      encodings: ["json"],
    });
    expect(signal.hellos[0]?.["resume"]).toBeDefined();
    expect(client.welcome.sampleRate).toBe(48000);
  });

  test("an error reply rejects with its code", async () => {
    const [near, far] = memoryTransportPair();
    const signal = new FakeSignal(far);
    signal.onHello = (hello) => {
      signal.refuse(String(hello["id"]), "AUTHENTICATION_FAILED", "The token is wrong.");
      signal.stream.close();
    };
    const error: unknown = await SignalClient.connect(near, me).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(WireCommandError);
    expect(error).toMatchObject({ code: "AUTHENTICATION_FAILED", message: "The token is wrong." });
  });

  test("a connection that ends first rejects with what the last diagnostic said", async () => {
    const [near, far] = memoryTransportPair();
    const signal = new FakeSignal(far);
    signal.onHello = () => {
      signal.diagnostic("BUSY", { severity: "error", message: "16 clients are connected." });
      signal.stream.close();
    };
    await expect(SignalClient.connect(near, me)).rejects.toThrow(/16 clients are connected/);
  });

  test("silence rejects after the timeout", async () => {
    const [near, far] = memoryTransportPair();
    const signal = new FakeSignal(far);
    signal.onHello = () => undefined;
    await expect(SignalClient.connect(near, { ...me, timeoutMs: 20 })).rejects.toBeInstanceOf(
      ConnectionError,
    );
  });

  test("a welcome that breaks its schema is refused by name of the rule", async () => {
    const [near, far] = memoryTransportPair();
    const signal = new FakeSignal(far);
    signal.onHello = (hello) => signal.stream.send({ ...welcomeTo(String(hello["id"])), revision: -1 });
    await expect(SignalClient.connect(near, me)).rejects.toMatchObject({
      name: "InvalidMessageError",
      pointer: "/revision",
    });
  });
});

describe("commands", () => {
  test("resolve by their own reply, in whatever order replies come", async () => {
    const { signal, client } = await connected();
    const first = client.command("system.ping", { nonce: "a" });
    const second = client.command("parameter.set", { target: "drums", parameter: "gain", value: -6 });
    await expect.poll(() => signal.commands.length).toBe(2);
    const [ping, set] = signal.commands;
    signal.reply(set?.id ?? "", { revision: 7 }, { sample: 512, revision: 7 });
    signal.reply(ping?.id ?? "", { nonce: "a", sample: 0, blocks: 3 });
    expect(await second).toEqual({ result: { revision: 7 }, applied: { sample: 512, revision: 7 } });
    expect(await first).toEqual({ result: { nonce: "a", sample: 0, blocks: 3 } });
  });

  test("wrong parameters are refused before anything is sent", async () => {
    const { signal, client } = await connected();
    const wrong = client.command("parameter.set", { target: "drums", parameter: "gain", value: 99 });
    await expect(wrong).rejects.toBeInstanceOf(InvalidMessageError);
    await expect(wrong).rejects.toMatchObject({ pointer: "/value", rule: "maximum" });
    await new Promise((resolve) => setImmediate(resolve));
    expect(signal.commands).toEqual([]);
  });

  test("an error reply rejects with code and details", async () => {
    const { signal, client } = await connected();
    signal.onCommand = ({ id }) => signal.refuse(id, "CONFLICT", "The graph has changed.", { revision: 9 });
    const error: unknown = await client.command("graph.get", {}).catch((e: unknown) => e);
    expect(error).toMatchObject({ code: "CONFLICT", details: { revision: 9 } });
  });

  test("a result that breaks its schema rejects the command", async () => {
    const { signal, client } = await connected();
    signal.onCommand = ({ id }) => signal.reply(id, { sample: "soon", blocks: 1 });
    await expect(client.command("system.ping", {})).rejects.toMatchObject({
      pointer: "/sample",
      rule: "type",
    });
  });

  test("a command nobody answers times out; a late reply harms nothing", async () => {
    const { signal, client } = await connected();
    await expect(client.command("system.ping", {}, { timeoutMs: 15 })).rejects.toBeInstanceOf(
      CommandTimeoutError,
    );
    expect(signal.commands[0]).toMatchObject({ timeoutMs: 15 });
    signal.reply(signal.commands[0]?.id ?? "", { sample: 0, blocks: 0 });
    signal.onCommand = ({ id }) => signal.reply(id, { sample: 1, blocks: 1 });
    expect((await client.command("system.ping", {})).result.sample).toBe(1);
  });

  test("progress reaches the command it belongs to", async () => {
    const { signal, client } = await connected();
    const seen: number[] = [];
    signal.onCommand = ({ id }) => {
      signal.diagnostic("PROGRESS", { re: id, data: { fraction: 0.5, stage: "reading" } });
      signal.diagnostic("PROGRESS", { re: messageId(), data: { fraction: 0.9, stage: "other" } });
      signal.reply(id, { path: "/a", levels: 2, bytes: 10 });
    };
    await client.command(
      "sample.peaks",
      { sample: "a", path: "/a" },
      { onProgress: (p) => seen.push(p.fraction) },
    );
    expect(seen).toEqual([0.5]);
  });

  test("aborting asks Signal to cancel, and the command settles by its own reply", async () => {
    const { signal, client } = await connected();
    const abort = new AbortController();
    signal.onCommand = ({ id, name, params }) => {
      if (name !== "system.cancel") return;
      signal.reply(id, { cancelled: true });
      const cancelled = String((params as { id: string }).id);
      signal.refuse(cancelled, "CANCELLED", "The render was cancelled.");
    };
    const render = client.command("render.start", { path: "/mix.wav" }, { signal: abort.signal });
    await expect.poll(() => signal.commands.length).toBe(1);
    abort.abort();
    await expect(render).rejects.toMatchObject({ name: "WireCommandError", code: "CANCELLED" });
    expect(signal.commands.map(({ name }) => name)).toEqual(["render.start", "system.cancel"]);
  });

  test("one that is aborted already is not sent", async () => {
    const { signal, client } = await connected();
    const command = client.command("render.start", { path: "/mix.wav" }, { signal: AbortSignal.abort() });
    await expect(command).rejects.toMatchObject({ code: "CANCELLED" });
    await new Promise((resolve) => setImmediate(resolve));
    expect(signal.commands).toEqual([]);
  });

  test("an id given is the id sent; the same id twice at a time is refused", async () => {
    const { signal, client } = await connected();
    const id = messageId();
    const first = client.command("transport.play", {}, { id });
    await expect(client.command("transport.play", {}, { id })).rejects.toThrow(/under way/);
    await expect.poll(() => signal.commands[0]?.id).toBe(id);
    client.close();
    await expect(first).rejects.toBeInstanceOf(ConnectionError);
  });
});

describe("the end of a connection", () => {
  test("rejects every pending command and tells why, once", async () => {
    const { signal, client } = await connected();
    const ends: (Error | null)[] = [];
    client.onClose((error) => ends.push(error));
    const commands = [client.command("system.ping", {}), client.command("render.start", { path: "/a.wav" })];
    const outcomes = Promise.allSettled(commands);
    await expect.poll(() => signal.commands.length).toBe(2);
    signal.stream.destroy();
    for (const outcome of await outcomes) {
      expect(outcome).toMatchObject({ status: "rejected", reason: { name: "ConnectionError" } });
    }
    expect(ends).toHaveLength(1);
    expect(ends[0]).toBeInstanceOf(ConnectionError);
    await expect(client.command("system.ping", {})).rejects.toBeInstanceOf(ConnectionError);
  });

  test("closing it oneself is in good order and lets what was sent out first", async () => {
    const { signal, client } = await connected();
    const ends: (Error | null)[] = [];
    client.onClose((error) => ends.push(error));
    const stop = client.command("transport.stop", {});
    client.close();
    await expect(stop).rejects.toBeInstanceOf(ConnectionError);
    expect(ends).toEqual([null]);
    await expect.poll(() => signal.commands.map(({ name }) => name)).toEqual(["transport.stop"]);
    client.onClose((error) => ends.push(error));
    await expect.poll(() => ends).toEqual([null, null]);
  });

  test("bytes that are no wire frame end it with the reason", async () => {
    const [near, far] = memoryTransportPair();
    const signal = new FakeSignal(far);
    const client = await SignalClient.connect(near, me);
    const ended = new Promise<Error | null>((resolve) => client.onClose(resolve));
    far.send(new TextEncoder().encode("HTTP/1.1 400 Bad Request\r\n"));
    expect((await ended)?.message).toMatch(/cannot be read/);
    expect(signal.hellos).toHaveLength(1);
  });
});

describe("telemetry, diagnostics and the heartbeat", () => {
  test("telemetry comes by topic until the listening ends; broken telemetry is reported", async () => {
    const { signal, client } = await connected();
    const seen: number[] = [];
    const broken: string[] = [];
    const stop = client.onTelemetry("transport", ({ seq }) => seen.push(seq));
    client.onInvalidMessage((error) => broken.push(error.pointer));
    const message = (topic: string, seq: number): object => ({
      type: "telemetry",
      topic,
      seq,
      ts: "2026-01-31T12:00:00.000000Z",
      sample: 0,
      revision: 0,
      dropped: 0,
      data: {
        playing: true,
        position: 0,
        tick: 0,
        bpm: 120,
        loop: { enabled: false, start: 0, end: 0 },
        later: 1,
      },
    });
    signal.stream.send(message("transport", 1));
    signal.stream.send(message("meters", 2));
    signal.stream.send({ type: "something-new" });
    await expect.poll(() => broken).toEqual(["/data"]);
    stop();
    signal.stream.send(message("transport", 3));
    signal.stream.send(message("meters", 4));
    await expect.poll(() => broken).toHaveLength(2);
    expect(seen).toEqual([1]);
  });

  test("diagnostics that came with the welcome wait for the first listener", async () => {
    const [near, far] = memoryTransportPair();
    const signal = new FakeSignal(far);
    signal.onHello = (hello) => {
      signal.stream.send(welcomeTo(String(hello["id"])));
      signal.diagnostic("DEVICE_FALLBACK");
    };
    const client = await SignalClient.connect(near, me);
    const codes: string[] = [];
    client.onDiagnostic(({ code }) => codes.push(code));
    signal.diagnostic("UNDERRUN");
    await expect.poll(() => codes).toEqual(["DEVICE_FALLBACK", "UNDERRUN"]);
  });

  test("pings at the welcome's pace, one at a time, and tells round trip and blocks", async () => {
    const [near, far] = memoryTransportPair();
    const signal = new FakeSignal(far);
    const limits = { maxFrameBytes: 1024, maxInFlight: 4, maxClients: 4, heartbeatMs: 5 };
    signal.onHello = (hello) => signal.stream.send(welcomeTo(String(hello["id"]), { limits }));
    const client = await SignalClient.connect(near, { ...me, heartbeat: true });
    const blocks: number[] = [];
    client.onHeartbeat((beat) => blocks.push(beat.blocks));
    await expect.poll(() => signal.commands.length).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(signal.commands).toHaveLength(1);
    signal.onCommand = ({ id }) => signal.reply(id, { sample: 0, blocks: signal.commands.length });
    signal.reply(signal.commands[0]?.id ?? "", { sample: 0, blocks: 1 });
    await expect.poll(() => blocks.slice(0, 3)).toEqual([1, 2, 3]);
    expect(client.silentMs).toBeGreaterThanOrEqual(0);
    client.close();
  });

  // BEAT-3
  test("BEAT: answers whose blocks stand still for a second tell of a stalled audio thread", async () => {
    const [near, far] = memoryTransportPair();
    const signal = new FakeSignal(far);
    const limits = { maxFrameBytes: 1024, maxInFlight: 4, maxClients: 4, heartbeatMs: 5 };
    signal.onHello = (hello) => signal.stream.send(welcomeTo(String(hello["id"]), { limits }));
    let blocks = 1;
    signal.onCommand = ({ id }) => signal.reply(id, { sample: 0, blocks });
    const client = await SignalClient.connect(near, { ...me, heartbeat: true });
    const states: string[] = [];
    client.onHeartbeat(({ audio }) => {
      if (states.at(-1) !== audio) states.push(audio);
    });
    await expect.poll(() => states, { timeout: 5_000 }).toEqual(["running", "stalled"]);
    blocks = 2;
    await expect.poll(() => states).toEqual(["running", "stalled", "running"]);
    client.close();
  });
});

describe("what not every engine can do", () => {
  const withCapabilities = async (capabilities: string[]) => {
    const [near, far] = memoryTransportPair();
    const signal = new FakeSignal(far);
    signal.onHello = (hello) => signal.stream.send(welcomeTo(String(hello["id"]), { capabilities }));
    signal.onCommand = ({ id }) => signal.reply(id, { revision: 3 }, { sample: 480, revision: 3 });
    return { signal, client: await SignalClient.connect(near, { ...me, heartbeat: false }) };
  };
  const gain = { target: "a", parameter: "gain", value: -6 } as const;

  test("at and expect go with the command; the reply tells when it took hold", async () => {
    const { signal, client } = await withCapabilities(["scheduled-commands", "expect-revision"]);
    const options = { at: { sample: 480 }, expect: { revision: 2 }, timeoutMs: 5_000 };
    const { applied } = await client.command("parameter.set", gain, options);
    expect(signal.commands[0]).toMatchObject({ params: gain, ...options });
    expect(applied?.sample).toBe(480);
    client.close();
  });

  test("an engine that lacks them is not asked", async () => {
    const { signal, client } = await withCapabilities([]);
    await expect(client.command("parameter.set", gain, { at: { tick: 0 } })).rejects.toMatchObject({
      name: "MissingCapabilityError",
      capability: "scheduled-commands",
    });
    await expect(client.command("parameter.set", gain, { expect: { revision: 0 } })).rejects.toMatchObject({
      capability: "expect-revision",
    });
    expect(signal.commands).toEqual([]);
    client.close();
  });
});

describe("ENC: encodings", () => {
  test("MessagePack is offered, granted and spoken both ways; binary meters are heard by their strips", async () => {
    const codec = new MessagePackCodec();
    const [near, far] = memoryTransportPair();
    const signal = new FakeSignal(far);
    signal.onHello = (hello) => {
      signal.stream.send(
        welcomeTo(String(hello["id"]), { encodings: ["msgpack", "json", "binary-telemetry"] }),
      );
      signal.stream.use({ msgpack: codec, writes: "msgpack" });
    };
    signal.onCommand = ({ id }) => signal.reply(id, { nonce: "€", sample: 1, blocks: 2 });
    const encodings = ["msgpack", "json", "binary-telemetry"] as const;
    const client = await SignalClient.connect(near, { ...me, heartbeat: false, encodings, codec });
    expect(signal.hellos[0]?.["encodings"]).toEqual(encodings);
    const { result } = await client.command("system.ping", { nonce: "€" });
    expect(result).toEqual({ nonce: "€", sample: 1, blocks: 2 });
    const peaks: unknown[] = [];
    client.onTelemetry("meters", ({ seq, data }) => peaks.push([seq, data.strips, data.peak]));
    const data = { layout: 7, strips: ["master"], peak: [0, 0], meanSquare: [0, 0], clips: [0] };
    const head = { ts: "2026-01-31T12:00:00.000000Z", sample: 0, revision: 0, dropped: 0 };
    signal.stream.send({ type: "telemetry", topic: "meters", seq: 1, ...head, data });
    const block = { seq: 2, dropped: 0, tsMicros: 1, sample: 0, revision: 0, hash: new Uint8Array(32) };
    const levels = { peak: [0.5, 0.25], meanSquare: [0, 0], clips: [0] };
    signal.stream.sendFrame(encodeMetersFrame({ ...block, layout: 8, ...levels }));
    signal.stream.sendFrame(encodeMetersFrame({ ...block, layout: 7, ...levels }));
    await expect
      .poll(() => peaks)
      .toEqual([
        [1, ["master"], [0, 0]],
        [2, ["master"], [0.5, 0.25]],
      ]);
    client.close();
  });

  test("MessagePack is not offered without a codec", async () => {
    const [near] = memoryTransportPair();
    await expect(SignalClient.connect(near, { ...me, encodings: ["json", "msgpack"] })).rejects.toThrow(
      TypeError,
    );
  });
});
