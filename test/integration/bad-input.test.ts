import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { messageId, WireCommandError } from "@loophole/protocol";
import { playSong, type PlayingSong } from "../support/playing-song.ts";
import {
  commandMessage,
  helloMessage,
  rawConnection,
  type RawConnection,
} from "../support/raw-connection.ts";
import { runSignalToEnd, spawnSignal, type SpawnedSignal } from "../support/signal-process.ts";

let signal: SpawnedSignal;
let song: PlayingSong;

beforeAll(async () => {
  signal = await spawnSignal();
  song = await playSong(signal);
});
// Whatever was done: the song is heard, and goes on.
afterEach(() => song.goesOn());
afterAll(async () => {
  const health = song.health();
  console.log(
    `missed deadlines while all of this was done: ${String(health?.missedDeadlines)} of ${String(health?.blocks)} blocks`,
  );
  await signal.stop();
});

async function refusal(promise: Promise<unknown>): Promise<WireCommandError> {
  const error: unknown = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof WireCommandError)) throw new Error(`not refused: ${String(error)}`);
  return error;
}

/** Welcomed as an observer, with messages[0] the welcome. */
async function welcomed(): Promise<RawConnection> {
  const raw = await rawConnection(signal.ready);
  raw.sendMessage(helloMessage({ token: signal.token }));
  expect(await raw.message(0)).toMatchObject({ type: "welcome" });
  return raw;
}

describe("who may come in", () => {
  test("a second controller is told who the first is", async () => {
    const error = await refusal(signal.client("controller"));
    expect(error).toMatchObject({
      code: "CONFLICT",
      details: { controller: { name: "test", pid: process.pid } },
    });
  });

  test("a wrong token is refused, and the right one taken on the same connection", async () => {
    const raw = await rawConnection(signal.ready);
    const wrong = helloMessage({ token: "not it" });
    raw.sendMessage(wrong);
    expect(await raw.message(0)).toMatchObject({
      type: "reply",
      re: wrong["id"],
      ok: false,
      error: { code: "AUTHENTICATION_FAILED", sessionId: null },
    });
    raw.sendMessage(helloMessage({ token: signal.token }));
    expect(await raw.message(1)).toMatchObject({ type: "welcome", role: "observer" });
    raw.socket.destroy();
  });

  test("the fourth wrong token ends the connection", async () => {
    const raw = await rawConnection(signal.ready);
    for (let i = 0; i < 4; i++) {
      raw.sendMessage(helloMessage({ token: `guess ${String(i)}` }));
      expect(await raw.message(i)).toMatchObject({ error: { code: "AUTHENTICATION_FAILED" } });
    }
    await raw.closed;
    expect(signal.log()).not.toContain("guess");
  });

  test("a connection that says no hello is told so and closed", async () => {
    const raw = await rawConnection(signal.ready);
    expect(await raw.message(0)).toMatchObject({
      type: "diagnostic",
      severity: "error",
      code: "HELLO_TIMEOUT",
    });
    await raw.closed;
  });

  // LIMIT-6
  test("the seventeenth client is refused", async () => {
    const others = await Promise.all(Array.from({ length: 15 }, () => signal.client("observer")));
    expect((await refusal(signal.client("observer"))).code).toBe("RESOURCE_EXHAUSTED");
    for (const other of others) other.close();
    await expect
      .poll(async () => (await song.controller.command("system.status", {})).result.clients.length)
      .toBe(1);
    (await signal.client("observer")).close();
  });
});

describe("what may be asked", () => {
  test("an unknown command is refused with the nearest name", async () => {
    const raw = await welcomed();
    raw.sendMessage(commandMessage("transport.gte", {}));
    expect(await raw.message(1)).toMatchObject({
      ok: false,
      error: { code: "UNKNOWN_COMMAND", details: { nearest: "transport.get" } },
    });
    raw.socket.destroy();
  });

  test("wrong params are refused with the place and the rule", async () => {
    const raw = await welcomed();
    raw.sendMessage(commandMessage("telemetry.subscribe", { topics: [{ topic: "meters", rate: -1 }] }));
    raw.sendMessage(commandMessage("system.ping", { nonce: 5 }));
    expect(await raw.message(1)).toMatchObject({
      error: { code: "INVALID_PARAMS", details: { pointer: "/topics/0/rate", rule: "exclusiveMinimum" } },
    });
    expect(await raw.message(2)).toMatchObject({
      error: { code: "INVALID_PARAMS", details: { pointer: "/nonce", rule: "type" } },
    });
    raw.socket.destroy();
  });

  test("an observer may not stop the song", async () => {
    const observer = await signal.client("observer");
    expect((await refusal(observer.command("transport.stop", {}))).code).toBe("FORBIDDEN");
    observer.close();
  });

  // GRAPH-1, GRAPH-2, GRAPH-5
  test("operations that do not fit are refused whole, with the one that is at fault", async () => {
    const { revision, hash } = (await song.controller.command("system.sync", {})).result;
    const track = { id: "new", gain: 0, pan: 0, mute: false, solo: false, clips: [] };
    const error = await refusal(
      song.controller.command("graph.apply", {
        baseRevision: revision,
        ops: [
          { op: "track.add", track },
          { op: "track.remove", id: "nobody" },
        ],
      }),
    );
    expect(error).toMatchObject({ code: "NOT_FOUND", details: { pointer: "/ops/1/id" } });
    const stale = song.controller.command("graph.apply", {
      baseRevision: revision + 7,
      ops: [{ op: "track.add", track }],
    });
    expect(await refusal(stale)).toMatchObject({ code: "CONFLICT", details: { revision } });
    expect((await song.controller.command("system.sync", {})).result).toMatchObject({ revision, hash });
  });
});

describe("what the bytes may be", () => {
  test.each([
    ["a length of zero", Buffer.from([0, 0, 0, 0]), "MALFORMED_DATA"],
    ["a length over the limit", Buffer.from([0x01, 0x00, 0x00, 0x01]), "FRAME_TOO_LARGE"],
    ["a web browser", "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", "FRAME_TOO_LARGE"],
    ["a TLS hello", Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01]), "FRAME_TOO_LARGE"],
    ["an encoding nobody offered", Buffer.from([0, 0, 0, 2, 0x01, 0x80]), "MALFORMED_DATA"],
    ["broken JSON", Buffer.from([0, 0, 0, 2, 0x7b, 0x7b]), "MALFORMED_DATA"],
    ["broken UTF-8", Buffer.from([0, 0, 0, 5, 0x7b, 0x22, 0xff, 0x22, 0x7d]), "MALFORMED_DATA"],
  ])("%s gets one diagnostic, and the connection is closed", async (_, bytes, code) => {
    const before = await welcomed();
    const raw = await rawConnection(signal.ready);
    raw.send(bytes);
    expect(await raw.message(0)).toMatchObject({ type: "diagnostic", severity: "error", code });
    await raw.closed;
    expect(raw.messages).toHaveLength(1);
    before.sendMessage(commandMessage("system.ping", {}));
    expect(await before.message(1)).toMatchObject({ ok: true });
    before.socket.destroy();
  });

  test("half a message, then silence: told and closed after ten seconds", async () => {
    const raw = await welcomed();
    raw.send(Buffer.from([0, 0, 1, 0, 0x7b, 0x22]));
    expect(await raw.message(1)).toMatchObject({ type: "diagnostic", code: "MALFORMED_DATA" });
    await raw.closed;
  });

  // LIMIT-2, LIMIT-5
  test("a client that never reads is cut off, and holds up nobody", async () => {
    const raw = await welcomed();
    const subscription = { topics: ["meters", "transport", "health"].map((topic) => ({ topic, rate: 60 })) };
    raw.sendMessage(commandMessage("telemetry.subscribe", subscription));
    await raw.message(1);
    raw.socket.pause();
    const flood = setInterval(() => {
      for (let i = 0; i < 100; i++) raw.sendMessage(commandMessage("graph.get", {}));
    }, 5);
    await expect
      .poll(async () => (await song.controller.command("system.status", {})).result.clients.length, {
        timeout: 60_000,
      })
      .toBe(1);
    clearInterval(flood);
    await expect.poll(signal.log).toContain("client cut off");
    raw.socket.destroy();
  });
});

describe("files", () => {
  const mp3 = Buffer.concat([
    Buffer.from("ID3\x04\0\0\0\0\0\0", "latin1"),
    Buffer.from([0xff, 0xfb, 0x90, 0x64]),
    Buffer.alloc(400),
  ]);
  const png = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
  // SAMPLE-3
  test.each([
    ["one that is not there", null, "NOT_FOUND"],
    ["an MP3", mp3, "MALFORMED_DATA"],
    ["a picture", png, "MALFORMED_DATA"],
    ["a text", Buffer.from("dear diary, today I lost my kick drum\n"), "MALFORMED_DATA"],
    ["an empty file", Buffer.alloc(0), "MALFORMED_DATA"],
  ])("%s is refused by name, with what was found", async (name, bytes, code) => {
    const path = join(signal.discoveryDir, `${name.replaceAll(" ", "-")}.wav`);
    if (bytes !== null) writeFileSync(path, bytes);
    const error = await refusal(song.controller.command("sample.load", { sample: "bad", path }));
    expect(error).toMatchObject({ code, details: { path } });
    expect(error.details["found"]).toEqual(expect.stringMatching(/\S/));
    expect(error.message).toContain(path);
    expect((await song.controller.command("sample.list", {})).result.samples).toHaveLength(1);
  });

  // SAMPLE-3, SAMPLE-4
  test("a folder is refused, and so is a path that is not absolute", async () => {
    const folder = join(signal.discoveryDir, "folder.wav");
    mkdirSync(folder);
    const asFile = await refusal(song.controller.command("sample.load", { sample: "bad", path: folder }));
    expect(asFile).toMatchObject({ code: "MALFORMED_DATA", details: { path: folder } });
    const relative = await refusal(
      song.controller.command("sample.load", { sample: "bad", path: "kick.wav" }),
    );
    expect(relative).toMatchObject({
      code: "INVALID_PARAMS",
      details: { pointer: "/path", rule: "absolute-path" },
    });
  });

  test("a render to where nothing can be written is refused and leaves nothing", async () => {
    const path = join(signal.discoveryDir, "no", "such", "folder", "mix.wav");
    const error = await refusal(song.controller.command("render.start", { path }));
    expect(error.details).toMatchObject({ path });
  });

  test("a render that is cancelled says so, once", async () => {
    const path = join(signal.discoveryDir, "long.wav");
    const id = messageId();
    const to = { sample: 48_000 * 3600 };
    const refused = refusal(song.controller.command("render.start", { path, to }, { id }));
    expect((await song.controller.command("system.cancel", { id })).result.cancelled).toBe(true);
    expect((await refused).code).toBe("CANCELLED");
    expect((await song.controller.command("system.cancel", { id })).result.cancelled).toBe(false);
  });
});

describe("starting Signal", () => {
  // DISC-9
  test("on a port in use it says so and ends with code 3", async () => {
    const end = await runSignalToEnd({ args: ["--port", String(signal.ready.port)] });
    expect(end).toMatchObject({ code: 3, stdout: "" });
    expect(end.stderr).toContain(`Port ${String(signal.ready.port)}`);
  });

  // DISC-9
  test("with an unknown option it shows the usage and ends with code 2", async () => {
    const end = await runSignalToEnd({ args: ["--loud"] });
    expect(end).toMatchObject({ code: 2, stdout: "" });
    expect(end.stderr).toContain("--loud");
    expect(end.stderr).toContain("Usage: signal");
  });
});
