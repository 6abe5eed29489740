import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { SignalClient } from "@loophole/protocol";
import { debugHome, type DebugHome } from "../support/debug-client.ts";
import { writeTone } from "../support/playing-song.ts";
import { spawnSignal, type SpawnedSignal } from "../support/signal-process.ts";

let home: DebugHome;
let signal: SpawnedSignal;
let tone: string;
/** A session that was played and recorded, with and without its paths. */
let whole: string;
let redacted: string;

const RATE = 48_000;
const clip = { sample: "tone", start: 0, offset: 0, length: 2 * RATE, gain: 0, fadeIn: 64, fadeOut: 64 };

/** What a musician might do in a second and a half. */
async function playAround(client: SignalClient): Promise<void> {
  const track = { id: "drums", gain: -6, pan: 0, mute: false, solo: false, clips: [{ id: "c", ...clip }] };
  const before = (await client.command("graph.get", {})).result;
  await client.command("sample.load", { sample: "tone", path: tone });
  await client.command("graph.apply", { baseRevision: before.revision, ops: [{ op: "track.add", track }] });
  await client.command("transport.play", { position: { sample: 0 } });
  await pause(200);
  await client.command("parameter.set", { target: "drums", parameter: "gain", value: -12 });
  await pause(100);
  const { sample } = (await client.command("system.ping", {})).result;
  // Inside a block: the frame is kept to.
  await client.command(
    "parameter.set",
    { target: "drums", parameter: "pan", value: -0.5 },
    { at: { sample: sample + 4_801 } },
  );
  await client.command("transport.locate", { position: { tick: 960 } });
  await pause(100);
  await client.command("timeline.set", { bpm: 90 });
  await pause(200);
  await client.command("transport.stop", {});
  const { revision } = (await client.command("graph.get", {})).result;
  await client.command("graph.apply", { baseRevision: revision, ops: [{ op: "track.remove", id: "drums" }] });
  await client.command("sample.unload", { sample: "tone" });
  await client
    .command("parameter.set", { target: "nobody", parameter: "gain", value: 0 })
    .catch(() => undefined);
}

async function record(file: string, args: readonly string[]): Promise<void> {
  const recorder = home.start(["--discovery-dir", signal.discoveryDir, "record", file, ...args]);
  await vi.waitFor(() => expect(recorder.stderr()).toContain("Recording to"), { timeout: 10_000 });
  const client = await signal.client("controller");
  client.onTelemetry("health", () => undefined);
  await client.command("telemetry.subscribe", { topics: [{ topic: "health", rate: 20 }] });
  await playAround(client);
  client.close();
  await pause(100);
  recorder.child.kill("SIGINT");
  const { code, stderr } = await recorder.ended;
  expect(stderr).toMatch(/wire frames, .* of audio listened to/);
  expect(code).toBe(0);
}

/** What is recorded is on the disk a moment later. */
async function isRecorded(file: string, what: string): Promise<void> {
  await expect
    .poll(async () => (await home.run(["show", file])).stdout, { interval: 200, timeout: 20_000 })
    .toContain(what);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** A recording with some of its lines changed. */
function changed(from: string, name: string, change: (line: string) => string): string {
  const path = join(home.folder, name);
  const text = gunzipSync(readFileSync(from)).toString("utf8").split("\n").map(change).join("\n");
  writeFileSync(path, gzipSync(text));
  return path;
}

beforeAll(async () => {
  home = debugHome();
  signal = await spawnSignal({ args: ["--debug"] });
  tone = join(home.folder, "tone.wav");
  writeTone(tone);
  whole = join(home.folder, "whole.jsonl.gz");
  redacted = join(home.folder, "redacted.jsonl.gz");
  await record(whole, ["--keep-paths"]);
  await record(redacted, []);
});
afterAll(async () => {
  await signal.stop();
  home.remove();
});

describe("a session that was played and recorded", () => {
  // DEBUG-2, DEBUG-6, DEBUG-7, DEBUG-9
  test("replays to the same audio, frame for frame, on an offline clock", async () => {
    const { code, stdout } = await home.run(["replay", whole]);
    expect(stdout).toMatch(/graph +equal/);
    expect(stdout).toMatch(/audio +equal/);
    expect(code).toBe(0);
  });

  test("replays with shortened paths where the files' folder is named", async () => {
    const lost = await home.run(["replay", redacted]);
    expect(lost.code).toBe(2);
    expect(lost.stderr).toContain("--media");
    const found = await home.run(["replay", redacted, "--media", home.folder, "--json"]);
    expect(found.code).toBe(0);
    expect(found.json()).toMatchObject([{ equal: true, firstDifference: null }]);
  });

  test("with one command changed, the audio differs, and the first difference is named", async () => {
    const other = changed(whole, "other.jsonl.gz", (line) =>
      line.replace(String.raw`\"value\":-12`, String.raw`\"value\":-11`),
    );
    const { code, stdout } = await home.run(["replay", other]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/First difference: command \d+, parameter\.set at sample \d+/);
    expect(stdout).toMatch(/audio +different/);
  });

  test("with one command sent later, the audio differs although the graph is the same", async () => {
    const later = changed(whole, "later.jsonl.gz", (line) =>
      line.includes(String.raw`\"playing\":true`) && line.includes("applied")
        ? line.replace(
            /(\\"applied\\":\{\\"sample\\":)(\d+)/,
            (_, head: string, sample: string) => head + String(Number(sample) + 256),
          )
        : line,
    );
    const { code, json } = await home.run(["replay", later, "--json"]);
    expect(code).toBe(1);
    const [result] = json();
    expect(result).toMatchObject({ equal: false });
    const { graph } = result as { graph: { recorded: string; replayed: string } };
    expect(graph.replayed).toBe(graph.recorded);
  });

  test("is read up to the cut where the end is missing", async () => {
    const bytes = readFileSync(whole);
    const cut = join(home.folder, "cut.jsonl.gz");
    writeFileSync(cut, bytes.subarray(0, Math.floor(bytes.length * 0.7)));
    const show = await home.run(["show", cut]);
    expect(show.code).toBe(0);
    expect(show.stdout).toMatch(/ends +cut/);
    expect(show.stdout).toContain("transport.play");
    const replay = await home.run(["replay", cut]);
    expect(replay.stdout).toMatch(/audio +not compared/);
  });
});

describe("what a recording holds", () => {
  // DEBUG-3, AUDIT-4
  test("is for its user's eyes, without token and without the user's folders", () => {
    const text = gunzipSync(readFileSync(redacted)).toString("utf8");
    expect(text).not.toContain(signal.token);
    expect(text).not.toContain(home.folder);
    expect(text).toContain("tone.wav");
    expect(gunzipSync(readFileSync(whole)).toString("utf8")).not.toContain(signal.token);
    if (process.platform !== "win32") expect(statSync(redacted).mode & 0o777).toBe(0o600);
  });

  test("show tells clients, commands with latencies and when they took hold; filters apply", async () => {
    const { code, stdout } = await home.run(["show", redacted]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/clients +test as controller: \d+ messages/);
    expect(stdout).toMatch(/test +transport\.play +[\d.]+ (µs|ms) +ok at \d+/);
    expect(stdout).toMatch(/parameter\.set +[\d.]+ (µs|ms) +NOT_FOUND/);
    expect(stdout).toMatch(/parameter\.set +3 × +p50/);
    const filtered = await home.run(["show", redacted, "--name", "transport.*", "--json"]);
    const [{ spans }] = filtered.json() as [{ spans: { name: string }[] }];
    expect(spans.map(({ name }) => name)).toEqual(["transport.play", "transport.locate", "transport.stop"]);
    const events = await home.run(["show", redacted, "--events", "--type", "telemetry"]);
    expect(events.stdout).toMatch(/← telemetry health/);
    expect(events.stdout).not.toContain("transport.play");
  });

  test("trace is JSON that trace viewers read: complete events, counters, instants and names", async () => {
    const file = join(home.folder, "trace.json");
    const { code } = await home.run(["trace", redacted, "--perfetto", file]);
    expect(code).toBe(0);
    const trace = JSON.parse(readFileSync(file, "utf8")) as { traceEvents: Record<string, unknown>[] };
    for (const event of trace.traceEvents) {
      expect(["M", "X", "C", "i"]).toContain(event["ph"]);
      expect(event).toMatchObject({ name: expect.any(String) as string, pid: expect.any(Number) as number });
      if (event["ph"] !== "M") expect(event["ts"]).toBeGreaterThanOrEqual(0);
    }
    const byPhase = (ph: string): Record<string, unknown>[] =>
      trace.traceEvents.filter((event) => event["ph"] === ph);
    expect(byPhase("X").map(({ name }) => name)).toContain("transport.play");
    expect(byPhase("C").map(({ name }) => name)).toContain("load");
    expect(byPhase("M").map(({ args }) => args)).toContainEqual({ name: "test" });
  });
});

describe("recording", () => {
  test("needs an engine with --debug, and says so", async () => {
    const plain = await spawnSignal();
    const run = await home.run([
      "--discovery-dir",
      plain.discoveryDir,
      "record",
      join(home.folder, "no.jsonl.gz"),
    ]);
    await plain.stop();
    expect(run.code).toBe(2);
    expect(run.stderr).toContain("--debug");
  });

  test("ends by itself where it was told for how long", async () => {
    const file = join(home.folder, "short.jsonl.gz");
    const run = await home.run([
      "--discovery-dir",
      signal.discoveryDir,
      "record",
      file,
      "--seconds",
      "1",
      "--json",
    ]);
    expect(run.code).toBe(0);
    expect(run.json()).toMatchObject([{ kind: "end", capture: { lost: 0 } }]);
  });

  test("never writes over a file that is there", async () => {
    const run = await home.run(["--discovery-dir", signal.discoveryDir, "record", whole]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain("exists");
  });

  test("a file that is no recording is refused in words", async () => {
    for (const command of [["show"], ["replay"], ["trace", "--perfetto", join(home.folder, "x.json")]]) {
      const run = await home.run([...command, tone]);
      expect(run.code).toBe(2);
      expect(run.stderr).toContain("tone.wav");
    }
  });

  test("of an engine that is killed keeps what there was", async () => {
    const doomed = await spawnSignal({ args: ["--debug"] });
    const file = join(home.folder, "doomed.jsonl.gz");
    const recorder = home.start(["--discovery-dir", doomed.discoveryDir, "record", file]);
    await expect.poll(recorder.stderr, { timeout: 10_000 }).toContain("Recording to");
    const client = await doomed.client("controller");
    await client.command("transport.play", {});
    await isRecorded(file, "transport.play");
    await doomed.kill();
    await recorder.ended;
    const show = await home.run(["show", file]);
    expect(show.stdout).toContain("transport.play");
    expect(show.stdout).toContain("the engine was gone");
  });

  test("a recorder that is killed leaves what can be read", async () => {
    const file = join(home.folder, "killed.jsonl.gz");
    const recorder = home.start(["--discovery-dir", signal.discoveryDir, "record", file]);
    await expect.poll(recorder.stderr, { timeout: 10_000 }).toContain("Recording to");
    const client = await signal.client("controller");
    await client.command("transport.locate", { position: { sample: 0 } });
    await isRecorded(file, "transport.locate");
    recorder.child.kill("SIGKILL");
    await recorder.ended;
    client.close();
    const show = await home.run(["show", file]);
    expect(show.code).toBe(0);
    expect(show.stdout).toContain("transport.locate");
    expect(show.stdout).toMatch(/ends +cut/);
  });
});
