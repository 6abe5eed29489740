import { readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { graphHash } from "@loophole/protocol/node";
import { projectToGraph } from "@loophole/pulse";
import { writeMidi } from "midi-file";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Host } from "../../aura/src/host/host.ts";
import { HostBench, isRunning } from "../support/host.ts";
import { TestWindow } from "../support/test-window.ts";
import { writeTestSong } from "../support/test-song.ts";
import { until } from "../support/until.ts";
import { wavFile } from "../support/wav.ts";

let bench: HostBench;
let host: Host;
let window: TestWindow;
let song: string;

beforeEach(async () => {
  bench = await HostBench.create();
  song = join(bench.folder, "song");
  await writeTestSong(song, { tracks: 2, seconds: 2 });
});
afterEach(async () => {
  await bench.close();
});

async function open(): Promise<void> {
  ({ host, window } = await bench.open({ project: song }));
  await window.until("running", isRunning(window));
}

const graphOf = () => graphHash(projectToGraph(host.session.project));

describe("importing", () => {
  beforeEach(open);

  const tone = wavFile({
    rate: 44_100,
    channels: 1,
    frames: 400_000,
    sample: (frame) => Math.sin(frame / 20),
  });

  async function send(name: string, bytes: Uint8Array, options: { trackId?: string } = {}) {
    const begin = { name, size: bytes.length, tick: 960, ...options };
    const { importId, chunkBytes, window: allowed } = await window.request("import.begin", begin);
    const confirmed = () => {
      const task = window.tasks.filter((one) => one.task === `import-${importId}`).at(-1);
      return task?.confirmed ?? 0;
    };
    for (let at = 0, sent = 0; at < bytes.length; at += chunkBytes, sent++) {
      await window.until("room for more", () => sent - confirmed() < allowed);
      window.sendChunk(importId, bytes.subarray(at, at + chunkBytes));
    }
    return { importId, reply: await window.ask("import.end", { importId }) };
  }

  const mediaFiles = async () => (await readdir(join(song, "media"))).sort();

  test("puts the file into the song's folder, on a track of its name, into the engine, in one step", async () => {
    const { reply, importId } = await send("Übung 1.wav", tone);
    expect(reply).toMatchObject({ ok: true });
    const track = window.project?.tracks.at(-1);
    expect(track).toMatchObject({ name: "Übung 1", clips: [{ start: 960, length: 400_000 }] });
    const media = window.project?.media.at(-1);
    expect(media).toMatchObject({
      sampleRate: 44_100,
      channels: 1,
      frames: 400_000,
      file: "media/Übung 1.wav",
    });
    expect(await readFile(join(song, media?.file ?? ""))).toEqual(tone);
    expect(window.media.get(media?.id ?? "")?.state).toBe("ready");
    expect(window.history?.undo).toBe("Import ‘Übung 1’");
    expect(await host.engineHash()).toBe(graphOf());
    const fractions = window.tasks.filter((one) => one.task === `import-${importId}`);
    expect(fractions.at(-1)).toMatchObject({ state: "done", fraction: 1 });
    expect(fractions.map((one) => one.fraction)).toEqual(
      fractions.map((one) => one.fraction).sort((a, b) => a - b),
    );

    await window.request("undo", {});
    expect(window.project?.tracks.length).toBe(2);
    await window.request("redo", {});
    await window.until("ready again", () => window.media.get(media?.id ?? "")?.state === "ready");
  });

  test("of a MIDI file makes instrument tracks in one step, which the engine has, and keeps no file", async () => {
    const note = (deltaTime: number, type: "noteOn" | "noteOff", channel: number) =>
      ({ deltaTime, type, channel, noteNumber: 60 + channel, velocity: 90 }) as const;
    const end = { deltaTime: 480, type: "endOfTrack", meta: true } as const;
    const two = [note(0, "noteOn", 0), note(0, "noteOn", 1), note(480, "noteOff", 0), end];
    const header = { format: 0, numTracks: 1, ticksPerBeat: 480 } as const;
    const bytes = Uint8Array.from(writeMidi({ header, tracks: [two] }));
    const { reply } = await send("Tune.mid", bytes);
    expect(reply).toMatchObject({ ok: true });
    expect(window.project?.tracks.slice(2)).toMatchObject([
      {
        kind: "instrument",
        devices: [{ type: "synthesiser" }],
        notes: [{ notes: [{ key: 60, length: 960 }] }],
      },
      // Nobody lets this one go: it ends with its track.
      {
        kind: "instrument",
        devices: [{ type: "synthesiser" }],
        notes: [{ notes: [{ key: 61, length: 1_920 }] }],
      },
    ]);
    expect(window.history?.undo).toBe("Import ‘Tune’");
    expect(await readdir(join(song, "media"))).toEqual(["tone-1.wav", "tone-2.wav"]);
    expect(await host.engineHash()).toBe(graphOf());
    await window.request("undo", {});
    expect(window.project?.tracks.length).toBe(2);
    const { reply: refused } = await send("Broken.mid", Uint8Array.of(1, 2, 3));
    expect(refused).toMatchObject({ ok: false, error: { message: expect.stringContaining("‘Broken.mid’") } });
  });

  test("goes to the track it was dropped on; the same name twice is two files", async () => {
    await send("Kick.wav", tone, { trackId: "track-2" });
    await send("Kick.wav", tone, { trackId: "track-2" });
    expect(window.project?.tracks.length).toBe(2);
    expect(window.project?.tracks[1]?.clips.length).toBe(3);
    expect(await mediaFiles()).toEqual(["Kick 2.wav", "Kick.wav", "tone-1.wav", "tone-2.wav"]);
  });

  test("refuses what is no audio by its name, leaves nothing of it, and takes the next", async () => {
    const { reply, importId } = await send(
      "notes.txt",
      Buffer.from("this is no sound at all, whatever it is called"),
    );
    expect(reply).toMatchObject({ ok: false, error: { code: "MALFORMED_DATA" } });
    expect(!reply.ok && reply.error.message).toContain("‘notes.txt’ was not imported");
    expect(window.tasks.filter((one) => one.task === `import-${importId}`).at(-1)?.state).toBe("failed");
    expect(await mediaFiles()).toEqual(["tone-1.wav", "tone-2.wav"]);
    expect(window.project?.media.length).toBe(2);
    expect((await send("Kick.wav", tone)).reply.ok).toBe(true);
  });

  test("notices a file that is not as long as it was said to be", async () => {
    const { importId } = await window.request("import.begin", { name: "Cut.wav", size: 5_000, tick: 0 });
    window.sendChunk(importId, tone.subarray(0, 4_000));
    const reply = await window.ask("import.end", { importId });
    expect(!reply.ok && reply.error.message).toContain("‘Cut.wav’ was not imported: less arrived");
    expect(await mediaFiles()).toEqual(["tone-1.wav", "tone-2.wav"]);
  });

  test("that is cancelled, or whose window goes away, leaves nothing", async () => {
    const first = await window.request("import.begin", { name: "One.wav", size: tone.length, tick: 0 });
    window.sendChunk(first.importId, tone.subarray(0, 1_000));
    await window.request("import.cancel", { importId: first.importId });
    expect(window.tasks.at(-1)?.state).toBe("cancelled");
    expect(await mediaFiles()).toEqual(["tone-1.wav", "tone-2.wav"]);

    const other = new TestWindow();
    host.attach(other.port);
    const second = await other.request("import.begin", { name: "Two.wav", size: tone.length, tick: 0 });
    other.sendChunk(second.importId, tone.subarray(0, 1_000));
    other.leave();
    await window.until("the end of the import", () => window.tasks.at(-1)?.state === "cancelled");
    await until("no file is left", async () => (await mediaFiles()).length === 2);
    expect((await readdir(join(song, "media"))).filter((name) => name.startsWith("."))).toEqual([]);
  });

  test("waits for an engine that is being restarted", async () => {
    process.kill(window.engine?.pid ?? 0, "SIGKILL");
    await window.until("the death was seen", () => window.engine?.state !== "running");
    expect((await send("Kick.wav", tone)).reply.ok).toBe(true);
  });
});

test("a damaged file is told once by its name, however often it is loaded", async () => {
  await truncate(join(song, "media", "tone-1.wav"), 100_044);
  await open();
  const told = () =>
    window.notices.filter(({ message }) => message.includes("‘tone-1.wav’: The file ends early"));
  await window.until("the warning", () => told().length === 1);
  await window.request("engine.restart", {});
  await window.until("another engine", () => window.engine?.state !== "running");
  await window.until("running", isRunning(window));
  await window.until("loaded again", () => window.media.get("media-1")?.state === "ready");
  expect(told()).toMatchObject([{ severity: "warning" }]);
});

describe("waveforms", () => {
  test("are made by the engine, kept with the song, and sent again without it", async () => {
    await open();
    const peaks = async () => {
      const { transferId, bytes } = await window.request("media.peaks", { mediaId: "media-1" });
      await window.until("the transfer", () => window.transfers.has(transferId));
      const content = window.transfers.get(transferId) ?? new Uint8Array();
      expect(content.length).toBe(bytes);
      return content;
    };
    const made = await peaks();
    expect(made.length).toBeGreaterThan(1_000);
    const kept = join(song, ".peaks", "media-1.lhpk");
    expect(new Uint8Array(await readFile(kept))).toEqual(made);
    expect(await peaks()).toEqual(made);

    // A recording that was changed by another program has other peaks.
    const silence = wavFile({ rate: 44_100, channels: 1, frames: 88_200, sample: () => 0 });
    await rm(kept);
    await writeFile(join(song, "media", "tone-1.wav"), silence);
    await window.request("engine.restart", {});
    await window.until("another engine", () => window.engine?.state !== "running");
    await window.until("running", isRunning(window));
    expect(await peaks()).not.toEqual(made);
  });

  test("asked for twice at once are made once", async () => {
    await open();
    const ask = () => window.request("media.peaks", { mediaId: "media-2" });
    const [one, two] = await Promise.all([ask(), ask()]);
    expect(one.bytes).toBe(two.bytes);
    expect(one.transferId).not.toBe(two.transferId);
  });
});
