import { expect, test } from "vitest";
import type { AudioBackend, BackendEnd, BlockSource, OpenedDevice } from "../audio/backend.ts";
import { playOn, type PlayOnOptions, type PlayOnSource } from "../audio/play-on.ts";
import { BenchLoop } from "./fixtures/bench-loop.ts";
import { makeClip, makeGraph, makeTrack, noise, RATE } from "./fixtures/song.ts";
import { AckKind, Operation, type Ack } from "./memory/rings.ts";

const BLOCK = 64;
const LOST_AFTER = 20;

/** A device that does what the test says and is gone, or is closed. */
class ScriptedBackend implements AudioBackend {
  readonly device: OpenedDevice;
  readonly #play: (source: BlockSource) => BackendEnd;
  closed = 0;

  constructor(name: string, play: (source: BlockSource) => BackendEnd) {
    this.device = { backend: "rtaudio", name, sampleRate: RATE, latencyFrames: 0 };
    this.#play = play;
  }

  async run(source: BlockSource): Promise<BackendEnd> {
    return this.#play(source);
  }

  async close(): Promise<boolean> {
    this.closed++;
    return true;
  }
}

/** The loop of a song under way, which can be closed and asked where it stands. */
class Song implements PlayOnSource {
  readonly bench = new BenchLoop(BLOCK);
  readonly sampleRate = RATE;
  readonly blockSize = BLOCK;
  readonly owesBlocks = false;
  closing = false;
  missed = 0;

  constructor() {
    const { bench } = this;
    bench.addSample("noise", [noise(RATE, 5), noise(RATE, 6)]);
    bench.setGraph(makeGraph([makeTrack("t", [makeClip({ id: "c", sample: "noise", length: RATE })])]));
    bench.move({ kind: "play" });
  }

  /** Where the song stands at this very moment. */
  where(): Pick<Ack, "playing" | "position" | "sample"> {
    const question = this.bench.send(Operation.sync);
    this.bench.take();
    const answer = this.bench.decided(AckKind.taken).get(question);
    if (answer === undefined) throw new Error("The loop does not answer");
    const { playing, position, sample } = answer;
    return { playing, position, sample };
  }

  renderBlock(): Float32Array {
    return this.bench.loop.renderBlock();
  }
  takeCommands(): void {
    this.bench.take();
  }
  waitForCommands(milliseconds: number): void {
    this.bench.loop.waitForCommands(milliseconds);
  }
  listenForCommands(): { stop(): void } {
    return this.bench.loop.listenForCommands();
  }
  holdTransport(): void {
    this.bench.loop.holdTransport();
  }
  resumeTransport(): void {
    this.bench.loop.resumeTransport();
  }
  reportMissedDeadline(): void {
    this.missed++;
  }
  reportUnderrun(): void {}
  reportQueue(): void {}
}

/** Takes some blocks and is gone. */
function breaking(): ScriptedBackend {
  return new ScriptedBackend("Breaking", (source) => {
    for (let block = 0; block < LOST_AFTER; block++) source.renderBlock();
    return { kind: "lost", message: "pulled out" };
  });
}

/** Plays on the device until it breaks, and then on what `reopen` finds; answers what was said. */
async function playThrough(song: Song, reopen: PlayOnOptions["reopen"]): Promise<string[]> {
  const said: string[] = [];
  const first = breaking();
  const released = await playOn(first, song, {
    reopen,
    retryMs: 0,
    onLost: ({ device }, message) => said.push(device.backend, message),
    onBack: ({ device }, message) => said.push(device.backend, message),
  });
  expect([released, first.closed]).toEqual([true, 1]);
  return said;
}

test("when the device is lost the song stops at that frame, and plays on from there when it is back", async () => {
  const song = new Song();
  const stood: ReturnType<Song["where"]>[] = [];
  const said = await playThrough(song, async () => {
    stood.push(song.where());
    return new ScriptedBackend("New", (source) => {
      stood.push(song.where());
      for (let block = 0; block < 10; block++) source.renderBlock();
      stood.push(song.where());
      song.closing = true;
      return { kind: "closed" };
    });
  });
  const lostAt = LOST_AFTER * BLOCK;
  expect(stood.map(({ playing, position }) => [playing, position])).toEqual([
    [false, lostAt],
    [true, lostAt],
    [true, lostAt + 10 * BLOCK],
  ]);
  expect(said).toEqual([
    "null",
    expect.stringContaining("pulled out"),
    "rtaudio",
    expect.stringContaining("is back: New"),
  ]);
});

test("the engine's clock goes on without a device, and what is scheduled takes hold in time", async () => {
  const song = new Song();
  const due = LOST_AFTER * BLOCK + 1000;
  song.bench.schedule(1, { kind: "parameter", target: "t", parameter: "gain", value: -9 }, { sample: due });
  await playThrough(song, async () => {
    if (song.where().sample < due + BLOCK) throw new Error("not there yet");
    song.closing = true;
    return new ScriptedBackend("New", () => ({ kind: "closed" }));
  });
  expect(song.bench.decided(AckKind.held).get(1)?.sample).toBe(due);
});

test.each([
  { what: "stops", moves: ["stop"], playing: false },
  { what: "plays, and plays on unheard", moves: ["play"], playing: true },
  { what: "plays and stops", moves: ["play", "stop"], playing: false },
] as const)("what the user says meanwhile counts: $what", async ({ moves, playing }) => {
  const song = new Song();
  let after: boolean | null = null;
  await playThrough(song, async () => {
    for (const kind of moves) song.bench.move({ kind });
    // A move may have to wait until the fade of the one before was heard.
    for (let block = 0; block < 30; block++) song.renderBlock();
    return new ScriptedBackend("New", () => {
      after = song.where().playing;
      song.closing = true;
      return { kind: "closed" };
    });
  });
  expect(after).toBe(playing);
});

test.each([
  { what: "a stop", moves: [["stop", 100]], playing: false },
  { what: "a play", moves: [["play", 100]], playing: true },
  {
    what: "a play and a stop",
    moves: [
      ["play", 100],
      ["stop", 900],
    ],
    playing: false,
  },
  { what: "a stop that is not due yet", moves: [["stop", 2 * RATE]], playing: true },
] as const)(
  "what was scheduled and comes due meanwhile counts: $what (TIME-15)",
  async ({ moves, playing }) => {
    const song = new Song();
    const lostAt = LOST_AFTER * BLOCK;
    moves.forEach(([kind, after], number) =>
      song.bench.schedule(number, { kind }, { sample: lostAt + after }),
    );
    let after: boolean | null = null;
    await playThrough(song, async () => {
      for (let block = 0; block < 30; block++) song.renderBlock();
      return new ScriptedBackend("New", () => {
        after = song.where().playing;
        song.closing = true;
        return { kind: "closed" };
      });
    });
    expect(after).toBe(playing);
  },
);

test("a song that is moved while it waits plays on from there", async () => {
  const song = new Song();
  let after: unknown;
  await playThrough(song, async () => {
    song.bench.move({ kind: "locate", position: { sample: 99 } });
    for (let block = 0; block < 10; block++) song.renderBlock();
    return new ScriptedBackend("New", () => {
      after = song.where();
      song.closing = true;
      return { kind: "closed" };
    });
  });
  expect(after).toMatchObject({ playing: true, position: 99 });
});

test("a song that stood still when the device was lost stands still when it is back", async () => {
  const song = new Song();
  song.bench.move({ kind: "stop" });
  let after: unknown;
  await playThrough(song, async () => {
    return new ScriptedBackend("New", () => {
      after = song.where().playing;
      song.closing = true;
      return { kind: "closed" };
    });
  });
  expect(after).toBe(false);
});

test("the device is tried until it is there, and a device that is lost again is tried again", async () => {
  const song = new Song();
  let attempts = 0;
  const backends: ScriptedBackend[] = [];
  const said = await playThrough(song, async () => {
    attempts++;
    if (attempts % 3 !== 0) throw new Error("not there yet");
    const last = attempts === 6;
    const backend = new ScriptedBackend("New", (source) => {
      source.renderBlock();
      song.closing = last;
      return last ? { kind: "closed" } : { kind: "lost", message: "again" };
    });
    backends.push(backend);
    return backend;
  });
  expect(said.filter((word) => word === "null" || word === "rtaudio")).toEqual([
    "null",
    "rtaudio",
    "null",
    "rtaudio",
  ]);
  expect(backends.map(({ closed }) => closed)).toEqual([1, 1]);
});

test("closing while the device is being tried gives that up, and lets go of what it may have opened", async () => {
  const song = new Song();
  const late = new ScriptedBackend("Late", () => ({ kind: "closed" }));
  await playThrough(song, async (signal) => {
    song.closing = true;
    await new Promise<void>((resolve) => {
      signal.addEventListener("abort", () => resolve());
    });
    return late;
  });
  expect(late.closed).toBe(1);
});

test("commands sent while the device is being lost are done at the frame where it stopped", async () => {
  const song = new Song();
  let stop = 0;
  const asking = new ScriptedBackend("Asking", (source) => {
    for (let block = 0; block < LOST_AFTER - 1; block++) source.renderBlock();
    stop = song.bench.set({ target: "t", parameter: "mute", value: true });
    source.takeCommands();
    song.closing = true;
    return { kind: "lost", message: "pulled out" };
  });
  const options = { retryMs: 0, onLost: () => undefined, onBack: () => undefined };
  await playOn(asking, song, { ...options, reopen: () => Promise.reject(new Error("none")) });
  expect(song.bench.decided(AckKind.taken).get(stop)?.sample).toBe((LOST_AFTER - 1) * BLOCK);
});
