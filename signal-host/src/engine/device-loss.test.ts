import { expect, test } from "vitest";
import type { AudioBackend, BackendEnd, BlockSource, OpenedDevice } from "../audio/backend.ts";
import { playOn } from "../audio/play-on.ts";
import { BenchLoop } from "./fixtures/bench-loop.ts";
import { makeClip, makeGraph, makeTrack, noise, RATE } from "./fixtures/song.ts";
import { AckKind } from "./memory/rings.ts";

const BLOCK = 64;
const BLOCKS = 60;
const LOST_AFTER = 20;

/** A device that takes some blocks and is gone. */
class BreakingBackend implements AudioBackend {
  readonly device: OpenedDevice = {
    backend: "portaudio",
    name: "Breaking",
    sampleRate: RATE,
    latencyFrames: 0,
  };
  closed = false;

  async run(source: BlockSource): Promise<BackendEnd> {
    for (let block = 0; block < LOST_AFTER; block++) source.renderBlock();
    // A device that freezes is found out a while later; commands are taken all along.
    source.takeCommands();
    return { kind: "lost", message: "pulled out" };
  }

  async close(): Promise<boolean> {
    this.closed = true;
    return false;
  }
}

/** Keeps all that is rendered, and closes after so many blocks. */
class Listener implements BlockSource {
  readonly sampleRate: number;
  readonly blockSize: number;
  readonly heard: number[] = [];
  readonly #bench: BenchLoop;

  constructor(bench: BenchLoop) {
    this.#bench = bench;
    this.sampleRate = bench.loop.sampleRate;
    this.blockSize = bench.loop.blockSize;
  }

  get closing(): boolean {
    return this.heard.length >= BLOCKS * this.blockSize * 2;
  }
  get owesBlocks(): boolean {
    return this.#bench.loop.owesBlocks;
  }
  renderBlock(): Float32Array {
    const block = this.#bench.loop.renderBlock();
    this.heard.push(...block);
    return block;
  }
  takeCommands(): void {
    this.#bench.take();
  }
  waitForCommands(milliseconds: number): void {
    this.#bench.loop.waitForCommands(milliseconds);
  }
  listenForCommands(): { stop(): void } {
    return this.#bench.loop.listenForCommands();
  }
  reportMissedDeadline(): void {}
  reportUnderrun(): void {}
  reportQueue(): void {}
}

function songUnderWay(): BenchLoop {
  const bench = new BenchLoop(BLOCK);
  bench.addSample("noise", [noise(RATE, 5), noise(RATE, 6)]);
  bench.setGraph(makeGraph([makeTrack("t", [makeClip({ id: "c", sample: "noise", length: RATE })])]));
  bench.move({ kind: "play" });
  bench.schedule(1, { kind: "parameter", target: "t", parameter: "gain", value: -9 }, { sample: 700 });
  bench.schedule(2, { kind: "locate", position: { sample: 99 } }, { sample: LOST_AFTER * BLOCK });
  bench.schedule(3, { kind: "parameter", target: "t", parameter: "pan", value: 1 }, { sample: 3001 });
  return bench;
}

test("when the device is lost the song goes on at the next frame, and what is scheduled takes hold in time", async () => {
  const plain = new Listener(songUnderWay());
  while (!plain.closing) plain.renderBlock();

  const bench = songUnderWay();
  const source = new Listener(bench);
  const backend = new BreakingBackend();
  const lost: string[] = [];
  const released = await playOn(backend, source, ({ device }, message) => lost.push(device.backend, message));
  expect(lost).toEqual(["null", expect.stringContaining("pulled out")]);
  expect([released, backend.closed]).toEqual([false, true]);
  expect(source.heard).toEqual(plain.heard);
  bench.take();
  const held = bench.decided(AckKind.held);
  expect([1, 2, 3].map((number) => held.get(number)?.sample)).toEqual([700, LOST_AFTER * BLOCK, 3001]);
});

test("commands sent while the device is being lost are done at the frame where it stopped", async () => {
  const bench = songUnderWay();
  const source = new Listener(bench);
  let stop = 0;
  class Asking extends BreakingBackend {
    override async run(from: BlockSource): Promise<BackendEnd> {
      for (let block = 0; block < LOST_AFTER - 1; block++) from.renderBlock();
      stop = bench.set({ target: "t", parameter: "mute", value: true });
      from.takeCommands();
      return { kind: "lost", message: "pulled out" };
    }
  }
  await playOn(new Asking(), source, () => undefined);
  bench.take();
  expect(bench.decided(AckKind.taken).get(stop)?.sample).toBe((LOST_AFTER - 1) * BLOCK);
});
