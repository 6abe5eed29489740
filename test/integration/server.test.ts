import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { graphHash, readDiscovery } from "@loophole/protocol/node";
import type { GraphOp, MetersData, TransportState } from "@loophole/schemas/types";
import { childrenOf } from "../support/process-alive.ts";
import { playSong, writeTone, type PlayingSong } from "../support/playing-song.ts";
import { commandMessage, helloMessage, rawConnection } from "../support/raw-connection.ts";
import { spawnSignal, type SpawnedSignal } from "../support/signal-process.ts";

describe("a running engine", () => {
  let signal: SpawnedSignal;
  let song: PlayingSong;

  beforeAll(async () => {
    signal = await spawnSignal();
    song = await playSong(signal);
  });
  afterAll(async () => {
    await song.goesOn();
    console.log(`from start to the ready line: ${signal.readyMs.toFixed(0)} ms`);
    console.log(
      `missed deadlines: ${String(song.health()?.missedDeadlines)} of ${String(song.health()?.blocks)} blocks`,
    );
    await signal.stop();
  });

  test("welcomes with what it is and what it has", () => {
    const { welcome } = song.controller;
    expect(welcome).toMatchObject({
      protocol: 1,
      role: "controller",
      encodings: ["json"],
      engine: { pid: signal.pid },
      limits: { maxFrameBytes: 16 * 1024 * 1024, maxClients: 16 },
      device: { requested: "null", backend: "null" },
      resumed: false,
    });
    expect(welcome.capabilities).toEqual(expect.arrayContaining(["scheduled-commands", "expect-revision"]));
    expect(welcome.capabilities).not.toContain("debug");
    expect(welcome.device.reason).not.toBe("");
  });

  // DISC-3
  test("prints its ready line and nothing else to stdout", () => {
    expect(signal.stdout().trim().split("\n")).toHaveLength(1);
    expect(signal.ready).toMatchObject({ host: "127.0.0.1", pid: signal.pid, protocol: { min: 1, max: 1 } });
  });

  // DISC-5, DISC-6
  test("is found by its discovery file, which only its user may read", async () => {
    const path = join(signal.discoveryDir, `signal-${String(signal.pid)}.json`);
    if (process.platform !== "win32") {
      expect(statSync(path).mode & 0o777).toBe(0o600);
      expect(statSync(signal.discoveryDir).mode & 0o777).toBe(0o700);
    }
    const [found] = await readDiscovery(signal.discoveryDir);
    expect(found).toMatchObject({
      host: "127.0.0.1",
      port: signal.ready.port,
      pid: signal.pid,
      token: signal.token,
    });
  });

  test("never writes its token or a user's folder to the log", () => {
    expect(signal.log()).not.toContain(signal.token);
    expect(signal.log()).not.toContain(join(signal.discoveryDir, "tone.wav"));
  });

  test("its hash is that of the graph it tells, and a changed fader changes both", async () => {
    const before = (await song.controller.command("graph.get", {})).result;
    expect(before.hash).toBe(graphHash(before.graph));
    expect(before.missingSamples).toEqual([]);
    const { result, applied } = await song.controller.command("parameter.set", {
      target: "t",
      parameter: "gain",
      value: -9.5,
    });
    expect(result.revision).toBe(before.revision + 1);
    expect(applied?.revision).toBe(result.revision);
    const after = (await song.controller.command("graph.get", {})).result;
    expect(after.graph.tracks[0]?.gain).toBe(-9.5);
    expect(after.hash).toBe(graphHash(after.graph));
    expect(after.hash).not.toBe(before.hash);
  });

  test("a thousand tracks and ten thousand clips come and go in one transaction while the song plays", async () => {
    const client = song.controller;
    const clip = { sample: "tone", start: 0, offset: 0, length: 100, gain: 0, fadeIn: 0, fadeOut: 0 };
    const ops = Array.from({ length: 1000 }, (_, t): GraphOp => {
      const clips = Array.from({ length: 10 }, (_, c) => ({ ...clip, id: `c${String(t)}-${String(c)}` }));
      const id = `t${String(t)}`;
      return { op: "track.add", track: { id, gain: 0, pan: 0, mute: true, solo: false, clips } };
    });
    const { revision: baseRevision } = (await client.command("system.sync", {})).result;
    const begun = performance.now();
    const { result } = await client.command("graph.apply", { baseRevision, ops });
    console.log(
      `a transaction of 1,000 tracks and 10,000 clips: ${(performance.now() - begun).toFixed(0)} ms`,
    );
    expect((await client.command("system.status", {})).result).toMatchObject({ tracks: 1001, clips: 10_001 });
    await song.goesOn();
    await client.command("graph.apply", {
      baseRevision: result.revision,
      ops: ops.map((_, t): GraphOp => ({ op: "track.remove", id: `t${String(t)}` })),
    });
    await song.goesOn();
  });

  // TEL-1, TEL-2, TEL-6
  test("tells meters and health to each client at the rate granted, sixty a second at most", async () => {
    const observer = await signal.client("observer");
    const { granted } = (
      await observer.command("telemetry.subscribe", {
        topics: [
          { topic: "meters", rate: 500 },
          { topic: "health", rate: 2 },
        ],
      })
    ).result;
    expect(granted).toEqual([
      { topic: "meters", rate: 60 },
      { topic: "health", rate: 2 },
    ]);
    const meters = await new Promise<MetersData>((resolve) => {
      observer.onTelemetry("meters", ({ data }) => {
        if ((data.peak[0] ?? 0) > 0.1) resolve(data);
      });
    });
    expect(meters.strips).toEqual(["t", "master"]);
    expect(meters.peak).toHaveLength(4);
    expect(meters.meanSquare).toHaveLength(4);
    expect(meters.clips).toEqual([0, 0]);
    const left = (await observer.command("telemetry.unsubscribe", { topics: ["meters"] })).result;
    expect(left.granted).toEqual([{ topic: "health", rate: 2 }]);
    observer.close();
  });

  // TEL-8
  test("tells at once when the transport stops and goes", async () => {
    const observer = await signal.client("observer");
    const states: TransportState[] = [];
    observer.onTelemetry("transport", ({ data }) => states.push(data));
    // So seldom that only the change itself can bring the news.
    await observer.command("telemetry.subscribe", { topics: [{ topic: "transport", rate: 0.01 }] });
    await expect.poll(() => states.length).toBe(1);
    await song.controller.command("transport.stop", {});
    await expect.poll(() => states.at(-1)?.playing).toBe(false);
    await song.controller.command("transport.play", {});
    await expect.poll(() => states.at(-1)?.playing).toBe(true);
    observer.close();
  });

  // SAMPLE-2, SAMPLE-5
  test("loads one file for many who ask for it, replaces it and frees it", async () => {
    const client = song.controller;
    const first = join(signal.discoveryDir, "first.wav");
    const second = join(signal.discoveryDir, "second.wav");
    writeTone(first);
    writeTone(second);
    const loads = await Promise.all(
      [1, 2, 3].map(() => client.command("sample.load", { sample: "extra", path: first })),
    );
    expect(new Set(loads.map(({ result }) => JSON.stringify(result))).size).toBe(1);
    expect(loads[0]?.result).toMatchObject({
      sample: "extra",
      path: first,
      sampleRate: 48_000,
      channels: 2,
      frames: 96_000,
    });
    const { result: replaced } = await client.command("sample.load", { sample: "extra", path: second });
    expect(replaced.path).toBe(second);
    const list = (await client.command("sample.list", {})).result;
    expect(list.samples.map(({ sample }) => sample).sort()).toEqual(["extra", "tone"]);
    const peaks = join(signal.discoveryDir, "extra.peaks");
    const written = (await client.command("sample.peaks", { sample: "extra", path: peaks })).result;
    expect(statSync(peaks).size).toBe(written.bytes);
    expect((await client.command("sample.unload", { sample: "extra" })).result.bytes).toBe(replaced.bytes);
    const gone = client.command("sample.unload", { sample: "extra" });
    await expect(gone).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  // RENDER-1, RENDER-2, RENDER-4
  test("renders while it plays, the same twice", async () => {
    const render = async (name: string) => {
      const path = join(signal.discoveryDir, name);
      const fractions: number[] = [];
      const { result } = await song.controller.command(
        "render.start",
        { path, format: "int24" },
        { onProgress: ({ fraction }) => fractions.push(fraction) },
      );
      expect(existsSync(path)).toBe(true);
      return result;
    };
    const [one, two] = [await render("one.wav"), await render("two.wav")];
    expect(one).toMatchObject({ frames: 96_000, sampleRate: 48_000, channels: 2, format: "int24" });
    expect(two.audioHash).toBe(one.audioHash);
    await song.goesOn();
  });

  test("a command is done once across a broken connection, and the session goes on", async () => {
    const first = await rawConnection(signal.ready);
    first.sendMessage(helloMessage({ token: signal.token, role: "control" }));
    const { sessionId } = await first.message(0);
    const locate = commandMessage("transport.locate", { position: { sample: 4800 } });
    first.sendMessage(locate);
    const reply = await first.message(1);
    expect(reply).toMatchObject({ ok: true });
    first.socket.resetAndDestroy();
    await first.closed;
    const again = await rawConnection(signal.ready);
    again.sendMessage(helloMessage({ token: signal.token, role: "control", resume: { sessionId } }));
    expect(await again.message(0)).toMatchObject({ sessionId, resumed: true });
    again.sendMessage(locate);
    expect(await again.message(1)).toEqual(reply);
    again.socket.destroy();
  });

  test("lists devices, the null device among them, and says which is open", async () => {
    const { devices } = (await song.controller.command("device.list", {})).result;
    expect(devices.map(({ backend }) => backend)).toContain("null");
    expect((await song.controller.command("device.get", {})).result.backend).toBe("null");
  });

  test("looks for devices once for all who ask at a time, however many they are", async () => {
    let most = 0;
    const watch = setInterval(() => (most = Math.max(most, childrenOf(signal.pid).length)), 2);
    const asked = Array.from({ length: 100 }, () => song.controller.command("device.list", {}));
    const answers = await Promise.all(asked);
    clearInterval(watch);
    expect(new Set(answers.map(({ result }) => JSON.stringify(result))).size).toBe(1);
    expect(most).toBeLessThanOrEqual(1);
  });

  test("speaks lines to whoever begins with one", async () => {
    const raw = await rawConnection(signal.ready);
    raw.send(`${JSON.stringify(helloMessage({ token: signal.token }))}\n`);
    const ping = commandMessage("system.ping", { nonce: "by hand" });
    raw.send(`${JSON.stringify(ping)}\r\n`);
    await expect.poll(() => raw.lines().length).toBeGreaterThan(1);
    expect(raw.lines()).toMatchObject([
      { type: "welcome" },
      { re: ping["id"], ok: true, result: { nonce: "by hand" } },
    ]);
    raw.send("not json\n");
    await raw.closed;
    expect(raw.text()).toContain("MALFORMED_DATA");
  });

  test("keeps playing when its controller is gone, and takes the next one", async () => {
    song.controller.close();
    const observer = await signal.client("observer");
    const before = (await observer.command("transport.get", {})).result;
    expect(before.playing).toBe(true);
    await expect
      .poll(async () => (await observer.command("transport.get", {})).result.position)
      .not.toBe(before.position);
    observer.close();
    song = await playSong(signal);
  });
});
