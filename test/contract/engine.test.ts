import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WireCommandError, type SignalClient } from "@loophole/protocol";
import { graphHash } from "@loophole/protocol/node";
import type { Graph, GraphClip, GraphOp, GraphTrack, TransportState } from "@loophole/schemas/types";
import { writeTone } from "../support/playing-song.ts";
import { runSignalToEnd, spawnSignal, type SpawnedSignal } from "../support/signal-process.ts";

/** A busy machine may keep the engine waiting; nothing is concluded from how long it takes. */
const PATIENT = { timeout: 10_000 };

let signal: SpawnedSignal;
let client: SignalClient;

beforeAll(async () => {
  signal = await spawnSignal();
  client = await signal.client("controller");
});
afterAll(async () => {
  await signal.stop();
});

const clip = (id: string, sample = "tone"): GraphClip => {
  return { id, sample, start: 0, offset: 0, length: 96_000, gain: 0, fadeIn: 0, fadeOut: 0 };
};
const track = (id: string, clips: GraphClip[] = []): GraphTrack => {
  return { id, gain: 0, pan: 0, mute: false, solo: false, clips };
};
const timeline: Graph["timeline"] = {
  bpm: 120,
  meter: { numerator: 4, denominator: 4 },
  loop: { enabled: true, start: 0, end: 3840 },
};

/** Puts a whole graph in place, whatever was there. */
async function replace(tracks: GraphTrack[]): Promise<void> {
  const graph: Graph = { tracks, master: { gain: 0 }, timeline };
  await client.command("graph.apply", { baseRevision: 0, ops: [{ op: "graph.replace", graph }] });
}

async function graphNow() {
  return (await client.command("graph.get", {})).result;
}

async function apply(...ops: GraphOp[]) {
  return await client.command("graph.apply", { baseRevision: (await graphNow()).revision, ops });
}

/** The wire error that a command is refused with. */
async function refusal(command: Promise<unknown>): Promise<WireCommandError> {
  const error = await command.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof WireCommandError) return error;
  throw new Error(`not refused: ${String(error)}`);
}

describe("the graph", () => {
  beforeAll(async () => {
    await replace([track("a", [clip("one")]), track("b")]);
  });

  // GRAPH-2
  test("a lone graph.replace may come from any revision, anything else from the present one only", async () => {
    const { revision } = await graphNow();
    const stale = client.command("graph.apply", {
      baseRevision: revision + 1,
      ops: [{ op: "track.remove", id: "b" }],
    });
    expect(await refusal(stale)).toMatchObject({ code: "CONFLICT", details: { revision } });
    await replace([track("a", [clip("one")]), track("b")]);
    expect((await graphNow()).revision).toBe(revision + 1);
  });

  // GRAPH-3, REV-1
  test.each<[string, GraphOp]>([
    ["a track's id that is taken", { op: "track.add", track: track("b") }],
    ["a clip's id that is taken on another track", { op: "clip.add", track: "b", clip: clip("one") }],
    ["a new track with a clip's id that is taken", { op: "track.add", track: track("c", [clip("one")]) }],
  ])("%s is a conflict and changes nothing", async (_, op) => {
    const before = await graphNow();
    expect((await refusal(apply(op))).code).toBe("CONFLICT");
    expect(await graphNow()).toEqual(before);
  });

  // GRAPH-4
  test("no track is called master", async () => {
    expect((await refusal(apply({ op: "track.add", track: track("master") }))).code).toBe("INVALID_PARAMS");
  });

  // GRAPH-5
  test.each<[string, GraphOp]>([
    ["a track to remove", { op: "track.remove", id: "nobody" }],
    ["a track to move", { op: "track.move", id: "nobody", index: 0 }],
    ["a track for a clip", { op: "clip.add", track: "nobody", clip: clip("new") }],
    ["a clip to remove", { op: "clip.remove", track: "a", id: "nothing" }],
    ["a clip to set", { op: "clip.set", track: "b", clip: clip("one") }],
  ])("%s that is not there is not found", async (_, op) => {
    expect((await refusal(apply(op))).code).toBe("NOT_FOUND");
  });

  // GRAPH-6, REV-2
  test("graph.get answers the graph, what names it, and the samples it lacks", async () => {
    await replace([track("a", [clip("one", "missing"), clip("two", "missing"), clip("three", "lost")])]);
    const { graph, revision, hash, missingSamples } = await graphNow();
    expect(hash).toBe(graphHash(graph));
    expect(missingSamples.toSorted()).toEqual(["lost", "missing"]);
    expect((await client.command("system.sync", {})).result).toMatchObject({ revision, hash });
  });

  // GRAPH-7, REV-3
  test("parameter.set sets one value; the master has a gain only", async () => {
    const before = await graphNow();
    const { applied, result } = await client.command("parameter.set", {
      target: "master",
      parameter: "gain",
      value: -3,
    });
    const after = await graphNow();
    expect(after.graph).toEqual({ ...before.graph, master: { gain: -3 } });
    expect(applied).toMatchObject({ revision: result.revision, hash: after.hash });
    const pan = client.command("parameter.set", { target: "master", parameter: "pan", value: 0 });
    expect((await refusal(pan)).code).toBe("INVALID_PARAMS");
    const mute = client.command("parameter.set", { target: "nobody", parameter: "mute", value: true });
    expect((await refusal(mute)).code).toBe("NOT_FOUND");
  });

  // GRAPH-8
  test("timeline.set changes what is given and leaves the rest", async () => {
    const before = await graphNow();
    await client.command("timeline.set", { bpm: 97.5 });
    expect((await graphNow()).graph.timeline).toEqual({ ...before.graph.timeline, bpm: 97.5 });
    await client.command("timeline.set", { bpm: 120, meter: { numerator: 3, denominator: 8 } });
    expect((await graphNow()).graph.timeline).toEqual({
      ...timeline,
      meter: { numerator: 3, denominator: 8 },
    });
  });
});

describe("the transport", () => {
  beforeAll(async () => {
    await replace([track("a")]);
  });

  // PLAY-1
  test("play, stop and locate answer the state once they have taken hold", async () => {
    const place = (await client.command("transport.locate", { position: { sample: 12_345 } })).result;
    expect(place).toMatchObject({ playing: false, position: 12_345 });
    expect((await client.command("transport.play", {})).result.playing).toBe(true);
    expect((await client.command("transport.stop", {})).result.playing).toBe(false);
    expect((await client.command("transport.get", {})).result.playing).toBe(false);
  });

  // PLAY-2
  test("playing, the position goes on; stopped, it stays where it is while the clock goes on", async () => {
    const state = async (): Promise<TransportState> => (await client.command("transport.get", {})).result;
    const { position: from } = (await client.command("transport.play", { position: { sample: 0 } })).result;
    await expect.poll(async () => (await state()).position, PATIENT).toBeGreaterThan(from + 4800);
    await client.command("transport.stop", {});
    // What was rendered before the stop is heard out.
    await client.command("system.sync", {});
    const { sample } = (await client.command("system.ping", {})).result;
    let last = await state();
    await expect
      .poll(async () => {
        const before = last;
        last = await state();
        return last.position - before.position;
      }, PATIENT)
      .toBe(0);
    const { position } = await state();
    await expect
      .poll(async () => (await client.command("system.ping", {})).result.sample, PATIENT)
      .toBeGreaterThan(sample);
    expect((await state()).position).toBe(position);
  });

  // PLAY-3
  test("a frame and the tick that lies at it name the same place", async () => {
    const byFrame = await client.command("transport.locate", { position: { sample: 48_000 } });
    const byTick = await client.command("transport.locate", { position: { tick: 1920 } });
    expect(byFrame.result).toMatchObject({ position: 48_000, tick: 1920 });
    expect(byTick.result).toEqual(byFrame.result);
  });

  // PLAY-4
  test("places beyond all songs are refused; at the last one it plays, at any tempo", async () => {
    const last = 1e14;
    for (const name of ["transport.play", "transport.locate"] as const) {
      const error = await refusal(client.command(name, { position: { sample: last + 1 } }));
      expect(error).toMatchObject({
        code: "INVALID_PARAMS",
        details: { pointer: "/position/sample", rule: "song-length" },
      });
    }
    await client.command("timeline.set", { bpm: 999, loop: { enabled: false, start: 0, end: 0 } });
    expect((await client.command("transport.play", { position: { sample: last } })).result.playing).toBe(
      true,
    );
    await client.command("timeline.set", { bpm: 20 });
    expect((await client.command("transport.stop", {})).result.position).toBeGreaterThan(last);
    await client.command("transport.locate", { position: { tick: 1_000_000_000_000 } });
    await client.command("timeline.set", { bpm: 120 });
    await client.command("transport.locate", { position: { sample: 0 } });
  });
});

describe("samples", () => {
  // SAMPLE-1
  test("one that is loaded while the song plays is heard from the frame that the reply tells", async () => {
    const path = join(signal.discoveryDir, "late.wav");
    writeTone(path);
    await replace([track("a", [clip("one", "late")])]);
    const peaks: { sample: number; peak: number }[] = [];
    const end = client.onTelemetry("meters", ({ sample, data }) => {
      peaks.push({ sample, peak: data.peak[0] ?? 0 });
    });
    await client.command("telemetry.subscribe", { topics: [{ topic: "meters", rate: 60 }] });
    await client.command("transport.play", { position: { sample: 0 } });
    await expect.poll(() => peaks.length, PATIENT).toBeGreaterThan(2);
    const { applied } = await client.command("sample.load", { sample: "late", path });
    const { revision, hash, missingSamples } = await graphNow();
    expect(applied).toMatchObject({ revision, hash });
    expect(missingSamples).toEqual([]);
    await expect.poll(() => peaks.at(-1)?.peak, PATIENT).toBeGreaterThan(0.1);
    const from = applied?.sample ?? Number.NaN;
    expect(peaks.filter(({ sample, peak }) => sample <= from && peak > 0)).toEqual([]);
    // SAMPLE-5: and silent again when it goes.
    await client.command("sample.unload", { sample: "late" });
    await expect.poll(() => peaks.at(-1)?.peak, PATIENT).toBe(0);
    await client.command("telemetry.unsubscribe", { topics: ["meters"] });
    end();
  });

  // SAMPLE-6
  test("a peak file appears whole, or not at all", async () => {
    const path = join(signal.discoveryDir, "peaks.wav");
    writeTone(path);
    await client.command("sample.load", { sample: "peaks", path });
    const folder = join(signal.discoveryDir, "peaks");
    mkdirSync(folder);
    const { result } = await client.command("sample.peaks", { sample: "peaks", path: join(folder, "whole") });
    expect(result.levels).toBeGreaterThan(0);
    const nowhere = join(folder, "no", "such", "place");
    expect(
      (await refusal(client.command("sample.peaks", { sample: "peaks", path: nowhere }))).details,
    ).toMatchObject({ path: nowhere });
    const lost = client.command("sample.peaks", { sample: "nothing", path: join(folder, "none") });
    expect((await refusal(lost)).code).toBe("NOT_FOUND");
    expect(readdirSync(folder)).toEqual(["whole"]);
  });

  // RENDER-5
  test("a render tells of samples that are missing; a range that is none is refused and begins no file", async () => {
    const path = join(signal.discoveryDir, "render.wav");
    await replace([track("a", [clip("one", "missing")])]);
    const told: unknown[] = [];
    const end = client.onDiagnostic(({ code, data }) => told.push({ code, data }));
    const to = { sample: 100 };
    const backwards = await refusal(client.command("render.start", { path, from: to, to }));
    expect(backwards).toMatchObject({ code: "INVALID_PARAMS", details: { pointer: "/to" } });
    expect(existsSync(path)).toBe(false);
    const { result } = await client.command("render.start", { path, to });
    expect(result).toMatchObject({ frames: 100, peakDb: -144 });
    expect(told).toContainEqual({ code: "SAMPLES_MISSING", data: { samples: ["missing"] } });
    end();
  });
});

describe("telemetry and heartbeat", () => {
  // TEL-3
  test("a topic that the engine does not have is not granted", async () => {
    const observer = await signal.client("observer");
    const { granted } = (
      await observer.command("telemetry.subscribe", {
        topics: [
          { topic: "analysis", rate: 1 },
          { topic: "health", rate: 1 },
        ],
      })
    ).result;
    expect(granted).toEqual([{ topic: "health", rate: 1 }]);
    observer.close();
  });

  // BEAT-1, BEAT-2
  test("pings come back with their nonce, and with a count of blocks that grows", async () => {
    const first = (await client.command("system.ping", { nonce: "häufig" })).result;
    expect(first.nonce).toBe("häufig");
    await expect
      .poll(async () => (await client.command("system.ping", {})).result.blocks, PATIENT)
      .toBeGreaterThan(first.blocks);
  });
});

describe("the process", () => {
  // DISC-1
  test.each(["0.0.0.0", "::", "192.0.2.1", "example.org"])("does not listen at %s", async (host) => {
    const end = await runSignalToEnd({ args: ["--host", host] });
    expect(end).toMatchObject({ code: 2, stdout: "" });
    expect(end.stderr).toContain(host);
  });

  // DISC-4
  test("logs one JSON object a line", () => {
    const lines = signal.log().split("\n").filter(Boolean);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines)
      expect(JSON.parse(line)).toMatchObject({ ts: expect.any(String), level: expect.any(String) });
  });
});
