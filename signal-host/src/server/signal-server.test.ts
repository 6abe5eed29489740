import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  encodeWireFrame,
  messageId,
  MessageStream,
  timestamp,
  WireCommandError,
  SignalClient,
} from "@loophole/protocol";
import { memoryTransportPair, type MemoryTransport } from "@loophole/protocol/memory";
import type { Role } from "@loophole/schemas/types";
import { createControl, createHandlers, type Control } from "../control/control.ts";
import { StillEngine } from "../control/still-engine.ts";
import type { AudioFiles } from "../files/index.ts";
import { Log } from "../process/log.ts";
import { SERVER_LIMITS } from "./limits.ts";
import { SignalServer } from "./signal-server.ts";

const TOKEN = "secret";
const noFiles: AudioFiles = {
  probe: () => Promise.reject(new Error("no files here")),
  load: () => Promise.reject(new Error("no files here")),
  writePeaks: () => Promise.reject(new Error("no files here")),
  close: () => Promise.resolve(),
};

let now: number;
let engine: StillEngine;
let control: Control;
let server: SignalServer;
let shutdowns: string[];
let logged: string;

beforeEach(() => {
  now = 0;
  shutdowns = [];
  logged = "";
  engine = new StillEngine();
  const log = new Log({
    write: (line, done) => {
      logged += line;
      done();
    },
    writeNow: () => undefined,
  });
  control = createControl({
    engine,
    files: noFiles,
    now: () => now,
    startedMs: 0,
    clients: () =>
      server.sessions.map(({ client: { name, kind }, role }) => ({ name, kind, role, connectedMs: 0 })),
    requestShutdown: (reason) => void shutdowns.push(reason),
  });
  server = new SignalServer({
    token: TOKEN,
    limits: { ...SERVER_LIMITS, maxFrameBytes: 64 * 1024, maxInFlight: 8 },
    handlers: createHandlers(control),
    log,
    now: () => now,
    engine: { name: "test", version: "1", pid: 1, startedAt: timestamp() },
    capabilities: [],
    present: () => ({
      revision: control.state.revision,
      sampleRate: engine.sampleRate,
      blockSize: engine.blockSize,
      device: engine.device,
    }),
    onConnected: () => {
      control.telemetry.wake();
    },
    onEnded: (session) => {
      control.telemetry.remove(session);
    },
  });
});
afterEach(() => {
  server.close();
  control.telemetry.close();
});

function line(): MemoryTransport {
  const [near, far] = memoryTransportPair();
  server.accept(far);
  return near;
}

function connect(role: Role, more: { token?: string; resume?: { sessionId: string } } = {}, over = line()) {
  const client = { kind: "test", name: `a ${role}`, version: "1", pid: 77 };
  return SignalClient.connect(over, { token: TOKEN, role, client, heartbeat: false, ...more });
}

/** A connection that says what it likes; keeps what comes back. */
function raw() {
  const transport = line();
  const stream = new MessageStream(transport, { side: "client" });
  const received: Record<string, unknown>[] = [];
  const state = { closed: false };
  stream.onMessage((message) => void received.push({ ...message }));
  stream.onClose(() => (state.closed = true));
  return { transport, stream, received, state };
}

function helloWith(fields: Record<string, unknown>): Record<string, unknown> {
  return {
    type: "hello",
    id: messageId(),
    ts: timestamp(),
    protocol: { min: 1, max: 1 },
    client: { kind: "test", name: "raw", version: "1" },
    token: TOKEN,
    role: "observer",
    encodings: ["json"],
    ...fields,
  };
}

async function settle(): Promise<void> {
  for (let i = 0; i < 5; i++) await new Promise((resolve) => setImmediate(resolve));
}

async function refusal(promise: Promise<unknown>): Promise<WireCommandError> {
  const error: unknown = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof WireCommandError)) throw new Error(`not refused: ${String(error)}`);
  return error;
}

describe("hello", () => {
  test("is answered by a welcome with limits, device and role", async () => {
    const { welcome } = await connect("observer");
    expect(welcome).toMatchObject({
      role: "observer",
      protocol: 1,
      resumed: false,
      device: { name: "Still" },
      limits: { maxFrameBytes: 64 * 1024, maxInFlight: 8, maxClients: 16, heartbeatMs: 500 },
    });
  });

  test("a peer of another version is told which are spoken, even if its hello has fields unknown here", async () => {
    const { stream, received } = raw();
    const hello = helloWith({ protocol: { min: 2, max: 3 }, novelty: true });
    stream.send(hello);
    await settle();
    expect(received).toMatchObject([
      {
        type: "reply",
        re: hello["id"],
        ok: false,
        error: {
          code: "UNSUPPORTED_VERSION",
          sessionId: null,
          details: { supportedMin: 1, supportedMax: 1 },
        },
      },
    ]);
  });

  test("none within two seconds closes the connection with its reason", async () => {
    const { received, state } = raw();
    await settle();
    now = 1_999;
    server.sweep();
    await settle();
    expect(state.closed).toBe(false);
    now = 2_000;
    server.sweep();
    await settle();
    expect(received).toMatchObject([{ type: "diagnostic", severity: "error", code: "HELLO_TIMEOUT" }]);
    expect(state.closed).toBe(true);
  });

  test("with a field that does not exist, or without json, is refused with pointer and rule", async () => {
    const { stream, received } = raw();
    stream.send(helloWith({ rolle: "observer" }));
    stream.send(helloWith({ encodings: ["msgpack"] }));
    await settle();
    expect(received).toMatchObject([
      { error: { code: "INVALID_PARAMS", details: { pointer: "/rolle", rule: "additionalProperties" } } },
      { error: { code: "INVALID_PARAMS", details: { pointer: "/encodings", rule: "contains" } } },
    ]);
  });

  test("a command before it is refused; a message without an id ends the connection", async () => {
    const { stream, received, state } = raw();
    stream.send({ type: "command", id: messageId(), ts: timestamp(), name: "system.ping", params: {} });
    stream.send({ greetings: true });
    await settle();
    expect(received).toMatchObject([
      { type: "reply", error: { code: "AUTHENTICATION_FAILED" } },
      { type: "diagnostic", code: "MALFORMED_DATA" },
    ]);
    expect(state.closed).toBe(true);
  });

  test("more connections without a hello than there may be are closed", async () => {
    const lines = Array.from({ length: 33 }, () => raw());
    await settle();
    expect(lines.filter(({ state }) => state.closed)).toHaveLength(1);
    expect(lines[32]?.received).toMatchObject([{ code: "RESOURCE_EXHAUSTED" }]);
  });

  test("the seventeenth client is refused, and let in when one has left", async () => {
    const clients = await Promise.all(Array.from({ length: 16 }, () => connect("observer")));
    expect((await refusal(connect("observer"))).code).toBe("RESOURCE_EXHAUSTED");
    clients[3]?.close();
    await settle();
    await connect("observer");
  });
});

describe("roles", () => {
  test("a second controller is told who the first is; other roles come in", async () => {
    await connect("controller");
    const error = await refusal(connect("controller"));
    expect(error).toMatchObject({
      code: "CONFLICT",
      details: { revision: 0, controller: { name: "a controller", kind: "test", pid: 77 } },
    });
    expect(error.message).toContain("a controller");
    await connect("control");
    await connect("observer");
  });

  test("a controller that left in good order makes room at once", async () => {
    (await connect("controller")).close();
    await settle();
    await connect("controller");
  });

  test("one whose connection broke keeps its lease for ten seconds", async () => {
    const over = line();
    await connect("controller", {}, over);
    over.destroy();
    await settle();
    expect((await refusal(connect("controller"))).details).toMatchObject({ retryAfterMs: 10_000 });
    now = 10_000;
    server.sweep();
    await connect("controller");
  });

  test("commands above the role are forbidden", async () => {
    const observer = await connect("observer");
    expect(await refusal(observer.command("transport.play", {}))).toMatchObject({ code: "FORBIDDEN" });
    const player = await connect("control");
    await player.command("transport.play", {});
    const forbidden = player.command("parameter.set", { target: "master", parameter: "gain", value: 0 });
    expect((await refusal(forbidden)).details).toMatchObject({ needed: "controller", role: "control" });
    expect(engine.done).toEqual(["play"]);
  });
});

describe("commands", () => {
  test("replies leave in the order in which changes took hold; a ping does not wait for them", async () => {
    const client = await connect("controller");
    const order: string[] = [];
    engine.isHeld = true;
    const gain = client.command("parameter.set", { target: "master", parameter: "gain", value: -6 });
    const all = Promise.all([
      gain.then(() => order.push("gain")),
      client.command("graph.get", {}).then(() => order.push("get")),
      client.command("system.sync", {}).then(() => order.push("sync")),
      client.command("system.ping", {}).then(() => order.push("ping")),
    ]);
    await settle();
    expect(order).toEqual(["ping"]);
    engine.release();
    await all;
    expect(order).toEqual(["ping", "gain", "get", "sync"]);
  });

  test("an unknown one is refused with the nearest name, a wrong one with pointer and rule", async () => {
    const { stream, received } = raw();
    stream.send(helloWith({ role: "controller" }));
    const command = (name: string, params: object, more: object = {}) => {
      stream.send({ type: "command", id: messageId(), ts: timestamp(), name, params, ...more });
    };
    command("transport.paly", {});
    command("constructor", {});
    command("transport.locate", { position: { tick: -1 } });
    command("system.ping", { nonse: "x" });
    command("system.ping", {}, { at: { sample: 5 } });
    command("system.ping", {}, { extra: 1 });
    await settle();
    expect(received.slice(1)).toMatchObject([
      { error: { code: "UNKNOWN_COMMAND", details: { nearest: "transport.play" } } },
      { error: { code: "UNKNOWN_COMMAND" } },
      { error: { code: "INVALID_PARAMS", details: { pointer: "/position/tick", rule: "minimum" } } },
      { error: { code: "INVALID_PARAMS", details: { pointer: "/nonse", rule: "additionalProperties" } } },
      { error: { code: "INVALID_PARAMS", details: { pointer: "/at", rule: "scheduled-commands" } } },
      { error: { code: "INVALID_PARAMS", details: { pointer: "/extra", rule: "additionalProperties" } } },
    ]);
  });

  test("beyond maxInFlight the answer is BUSY, and the same id may be tried again", async () => {
    const client = await connect("controller");
    engine.isHeld = true;
    const held = Array.from({ length: 8 }, () => client.command("system.sync", {}));
    const id = messageId();
    const busy = await refusal(client.command("system.sync", {}, { id }));
    expect(busy).toMatchObject({ code: "BUSY", details: { maxInFlight: 8 } });
    engine.release();
    await Promise.all(held);
    await client.command("system.sync", {}, { id });
  });

  test("one that is not done in its time is answered TIMEOUT, once", async () => {
    const { stream, received } = raw();
    stream.send(helloWith({ role: "controller" }));
    engine.isHeld = true;
    const id = messageId();
    stream.send({ type: "command", id, ts: timestamp(), name: "system.sync", params: {}, timeoutMs: 1 });
    await expect.poll(() => received.length).toBe(2);
    engine.release();
    await settle();
    expect(received.slice(1)).toMatchObject([{ re: id, ok: false, error: { code: "TIMEOUT" } }]);
  });

  test("long work reports progress, can be cancelled by its session only, and gets one reply", async () => {
    const client = await connect("controller");
    await client.command("graph.apply", {
      baseRevision: 0,
      ops: [{ op: "track.add", track: trackWithClip() }],
    });
    const other = await connect("control");
    const fractions: number[] = [];
    const id = messageId();
    const render = client.command(
      "render.start",
      { path: "/tmp/x.wav" },
      { id, onProgress: ({ fraction }) => fractions.push(fraction) },
    );
    const refused = refusal(render);
    await settle();
    expect(fractions).toEqual([0.5]);
    expect((await other.command("system.cancel", { id })).result.cancelled).toBe(false);
    expect((await client.command("system.cancel", { id })).result.cancelled).toBe(true);
    expect((await refused).code).toBe("CANCELLED");
    expect((await client.command("system.cancel", { id })).result.cancelled).toBe(false);
  });

  test("a reply larger than a message may be is an error that says so", async () => {
    const client = await connect("controller");
    const clips = Array.from({ length: 400 }, (_, i) => ({
      ...trackWithClip().clips[0],
      id: `c${String(i)}`,
    }));
    for (const half of [0, 1]) {
      const { revision } = (await client.command("system.sync", {})).result;
      await client.command("graph.apply", {
        baseRevision: revision,
        ops: [
          {
            op: "track.add",
            track: {
              ...trackWithClip(),
              id: `t${String(half)}`,
              clips: clips.map((c) => ({ ...clipLike(c), id: `${c.id}-${String(half)}` })),
            },
          },
        ],
      });
    }
    expect((await refusal(client.command("graph.get", {}))).code).toBe("RESOURCE_EXHAUSTED");
    await client.command("system.ping", {});
  });

  test("shutdown is answered", async () => {
    const client = await connect("controller");
    await client.command("system.shutdown", {});
    expect(shutdowns).toHaveLength(1);
  });
});

describe("once and only once", () => {
  test("the same id gets the first reply again, in the session and after resuming it", async () => {
    const first = line();
    const client = await connect("controller", {}, first);
    const id = messageId();
    const params = { target: "master", parameter: "gain", value: -3 } as const;
    const answer = await client.command("parameter.set", params, { id });
    expect(await client.command("parameter.set", { ...params, value: 5 }, { id })).toEqual(answer);
    first.destroy();
    await settle();
    const again = await connect("controller", { resume: { sessionId: client.welcome.sessionId } });
    expect(again.welcome).toMatchObject({ resumed: true, sessionId: client.welcome.sessionId });
    expect(await again.command("parameter.set", params, { id })).toEqual(answer);
    expect(engine.done).toEqual(["master gain -3"]);
  });

  test("a command that was under way when the connection broke is done once and answered on the next", async () => {
    const first = line();
    const client = await connect("controller", {}, first);
    engine.isHeld = true;
    const id = messageId();
    const lost = client.command("transport.play", {}, { id });
    lost.catch(() => undefined);
    await settle();
    first.destroy();
    await settle();
    const again = await connect("controller", { resume: { sessionId: client.welcome.sessionId } });
    const answer = again.command("transport.play", {}, { id });
    await settle();
    engine.release();
    expect((await answer).result.playing).toBe(true);
    expect(engine.done).toEqual(["play"]);
  });

  test("a session is taken over by its own client, and only in its own role", async () => {
    const client = await connect("controller");
    const { sessionId } = client.welcome;
    const stranger = await connect("observer", { resume: { sessionId } });
    expect(stranger.welcome).toMatchObject({ resumed: false });
    const taken: string[] = [];
    client.onDiagnostic(({ code }) => taken.push(code));
    const again = await connect("controller", { resume: { sessionId } });
    await settle();
    expect(again.welcome.resumed).toBe(true);
    expect(taken).toEqual(["SESSION_TAKEN_OVER"]);
    expect(client.closed).toBe(true);
  });

  test("after ten seconds a session is forgotten, and what it had under way is cancelled", async () => {
    const first = line();
    const client = await connect("controller", {}, first);
    await client.command("graph.apply", {
      baseRevision: 0,
      ops: [{ op: "track.add", track: trackWithClip() }],
    });
    client.command("render.start", { path: "/tmp/x.wav" }).catch(() => undefined);
    await settle();
    first.destroy();
    await settle();
    now = 10_000;
    server.sweep();
    await settle();
    expect(engine.done).toContain("render cancelled");
    const again = await connect("controller", { resume: { sessionId: client.welcome.sessionId } });
    expect(again.welcome.resumed).toBe(false);
  });
});

describe("bounds", () => {
  test("a message that was begun and does not grow for ten seconds ends its connection only", async () => {
    const other = await connect("observer");
    const { transport, received, state, stream } = raw();
    stream.send(helloWith({}));
    await settle();
    transport.send(encodeWireFrame(new TextEncoder().encode("{}")).subarray(0, 5));
    await settle();
    server.sweep();
    now = 10_000;
    server.sweep();
    await settle();
    expect(state.closed).toBe(false);
    now = 10_001;
    server.sweep();
    await settle();
    expect(received.at(-1)).toMatchObject({ type: "diagnostic", code: "MALFORMED_DATA" });
    expect(state.closed).toBe(true);
    await other.command("system.ping", {});
  });

  test("a client that does not read is skipped by telemetry and cut off after ten seconds", async () => {
    const over = line();
    const client = await connect("observer", {}, over);
    const other = await connect("observer");
    over.pause();
    for (let i = 0; i < 400; i++) client.command("system.status", {}).catch(() => undefined);
    await settle();
    const [stuck] = server.sessions;
    expect(stuck?.canTakeTelemetry).toBe(false);
    server.sweep();
    now = 10_001;
    server.sweep();
    await settle();
    expect(server.sessions).toHaveLength(1);
    expect(logged).toContain("does not read");
    await other.command("system.ping", {});
  });

  test("diagnostics wait for a slow client, and what does not fit is counted", async () => {
    const over = line();
    const client = await connect("observer", {}, over);
    over.pause();
    const words = { severity: "info", code: "TEST", message: "x".repeat(1024) } as const;
    for (let i = 0; i < 1000; i++) server.broadcast(words);
    const codes: string[] = [];
    let missing = 0;
    client.onDiagnostic(({ code, data }) => {
      codes.push(code);
      if (code === "DIAGNOSTICS_DROPPED" && data !== undefined && "count" in data)
        missing = Number(data.count);
    });
    await settle();
    over.resume();
    await settle();
    server.sweep();
    await settle();
    expect(codes.at(-1)).toBe("DIAGNOSTICS_DROPPED");
    expect(missing).toBeGreaterThan(0);
    expect(codes.filter((code) => code === "TEST").length + missing).toBe(1000);
  });

  test("what cannot be read is told and ends its connection only", async () => {
    const other = await connect("observer");
    for (const [bytes, code] of [
      [[0, 0, 0, 0], "MALFORMED_DATA"],
      [[0x7f, 0xff, 0xff, 0xff], "FRAME_TOO_LARGE"],
      [[0, 0, 0, 1, 0x02], "MALFORMED_DATA"],
    ] as const) {
      const { transport, received, state } = raw();
      transport.send(Uint8Array.from(bytes));
      await settle();
      expect(received).toMatchObject([{ type: "diagnostic", severity: "error", code }]);
      expect(state.closed).toBe(true);
    }
    await other.command("system.ping", {});
  });
});

test("the token never reaches the log, a wrong one neither", async () => {
  const wrong = "a wrong secret";
  await refusal(connect("observer", { token: wrong }));
  await connect("observer");
  expect(logged).not.toContain(wrong);
  expect(logged).not.toContain(TOKEN);
});

function trackWithClip() {
  const clip = { id: "c", sample: "s", start: 0, offset: 0, length: 1000, gain: 0, fadeIn: 0, fadeOut: 0 };
  return { id: "t", gain: 0, pan: 0, mute: false, solo: false, clips: [clip] };
}

function clipLike(clip: Partial<ReturnType<typeof trackWithClip>["clips"][number]>) {
  return {
    ...trackWithClip().clips[0],
    ...clip,
    sample: "s",
    start: 0,
    offset: 0,
    length: 1,
    gain: 0,
    fadeIn: 0,
    fadeOut: 0,
  };
}
