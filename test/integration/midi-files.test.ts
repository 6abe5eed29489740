import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { SignalClient } from "@loophole/protocol";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BEAT, fullestChord, heldAt, importMidi, packagedMidiFiles } from "../support/imported-midi.ts";
import { spawnSignal, type SpawnedSignal } from "../support/signal-process.ts";

const BLOCK = 256;
const RATE = 48_000;
/** Of a mix of synthesisers at their defaults; a single soft note is louder. */
const LOUD = 10 ** (-40 / 20);

const folder = mkdtempSync(join(tmpdir(), "loophole-midi-files-"));
let signal: SpawnedSignal;
let client: SignalClient;
let revision = 0;
const songs: { tracks: number; notes: number }[] = [];
/** The clock's frame; nothing else moves it. */
let clock = 0;

beforeAll(async () => {
  signal = await spawnSignal({ args: ["--audio", "offline", "--debug"] });
  client = await signal.client("controller");
});
afterAll(async () => {
  await signal.stop();
  rmSync(folder, { recursive: true, force: true });
  const sum = (of: (song: (typeof songs)[number]) => number): number =>
    songs.reduce((total, song) => total + of(song), 0);
  console.log(
    `MIDI files: ${String(songs.length)} of a Debian package, ${String(sum(({ tracks }) => tracks))} tracks, ` +
      `${String(sum(({ notes }) => notes))} notes, ${(clock / RATE).toFixed(0)} s played`,
  );
});

/** Moves the clock by whole blocks of at least so many seconds; answers where it was and is. */
async function advance(seconds: number): Promise<{ from: number; to: number }> {
  const from = clock;
  const frames = Math.ceil((seconds * RATE) / BLOCK) * BLOCK;
  ({ sample: clock } = (await client.command("debug.advance", { frames })).result);
  return { from, to: clock };
}

async function locate(tick: number): Promise<void> {
  await client.command("transport.locate", { position: { tick } });
}

async function tick(): Promise<number> {
  return (await client.command("transport.get", {})).result.tick;
}

async function loopTo(end: number, enabled = true): Promise<void> {
  ({ revision } = (await client.command("timeline.set", { loop: { enabled, start: 0, end } })).result);
}

/** Peak of what is in a captured file between two frames. */
function peaksOf(path: string, begun: number): (from: number, to: number) => number {
  const bytes = execFileSync("ffmpeg", ["-v", "error", "-i", path, "-f", "f32le", "-"], {
    maxBuffer: 2 ** 28,
  });
  const samples = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  return (from, to) => {
    const part = samples.subarray(2 * (from - begun), 2 * (to - begun));
    expect(part.length).toBe(2 * (to - from));
    return part.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);
  };
}

test.each(packagedMidiFiles().map((path) => [basename(path), path]))(
  "%s is heard, and no note of it hangs after a locate, a loop, an edit, a stop or its end",
  async (name, path) => {
    const { graph, notes, tail } = importMidi(path);
    songs.push({ tracks: graph.tracks.length, notes: notes.length });
    const chord = fullestChord(notes);
    const before = chord - BEAT / 2;
    const replace = async (next: typeof graph): Promise<void> => {
      const ops = [{ op: "graph.replace" as const, graph: next }];
      const { result } = await client.command("graph.apply", { baseRevision: revision, ops });
      ({ revision } = result);
    };
    await replace(graph);
    const { sample: begun } = (await client.command("debug.capture", { enabled: true })).result;
    clock = begun;
    const loud: { what: string; from: number; to: number }[] = [];
    const silent: typeof loud = [];

    /** Plays from half a beat before the chord until it is held. */
    const intoChord = async (): Promise<void> => {
      await locate(before);
      const from = clock;
      while ((await tick()) < chord) await advance(BLOCK / RATE);
      expect(heldAt(notes, before, await tick())).toBeGreaterThanOrEqual(2);
      loud.push({ what: `chord ${String(loud.length)}`, from, to: clock });
    };
    const isSilentAfterItsTail = async (what: string): Promise<void> => {
      await advance(tail + 0.1);
      silent.push({ what, ...(await advance(0.1)) });
    };

    await locate(notes[0]?.start ?? 0);
    await client.command("transport.play", {});
    loud.push({ what: "start", ...(await advance(1)) });

    await intoChord();
    await locate(0);
    await isSilentAfterItsTail("locate, playing on where there is nothing");

    await loopTo(chord);
    await locate(before);
    const round = clock;
    while ((await tick()) > BEAT) await advance(BLOCK / RATE);
    loud.push({ what: "round the loop", from: round, to: clock });
    await isSilentAfterItsTail("loop, playing on where there is nothing");
    await loopTo(chord, false);

    await intoChord();
    await replace({
      ...graph,
      tracks: graph.tracks.map(({ notes: _deleted, ...track }) => track),
    });
    await isSilentAfterItsTail("deleted clips");
    await replace(graph);

    await intoChord();
    await client.command("transport.stop", {});
    await isSilentAfterItsTail("stop");

    const end = Math.max(...notes.map((note) => note.end));
    await locate(Math.max(0, end - 2 * BEAT));
    await client.command("transport.play", {});
    while ((await tick()) < end) await advance(BLOCK / RATE);
    await isSilentAfterItsTail("end of the song, playing on");
    await client.command("transport.stop", {});

    const wav = join(folder, `${name}.wav`);
    const heard = (await client.command("debug.capture", { enabled: false, path: wav })).result;
    expect(heard).toMatchObject({ sample: begun, frames: clock - begun, lost: 0 });
    const peak = peaksOf(wav, begun);
    for (const { what, from, to } of loud) {
      expect({ what, loud: peak(from, to) > LOUD }).toEqual({ what, loud: true });
    }
    for (const { what, from, to } of silent)
      expect({ what, peak: peak(from, to) }).toEqual({ what, peak: 0 });
  },
);
