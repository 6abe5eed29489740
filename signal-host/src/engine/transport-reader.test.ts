import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { TemporaryFolder } from "../files/fixtures/temporary-folder.ts";
import { EngineSong } from "./engine-song.ts";
import type { Graph, TransportState } from "./engine-types.ts";
import type { Engine } from "./engine.ts";
import { addSample, EngineRig, neverAborted } from "./fixtures/open-engine.ts";
import { makeClip, makeGraph, makeTrack, RATE, withLoop } from "./fixtures/song.ts";
import { ClockWriter } from "./memory/clock.ts";
import { EngineMemory } from "./memory/engine-memory.ts";
import { Heap } from "./memory/heap.ts";
import { PlanBook } from "./plan/plan-book.ts";
import { StripTable } from "./plan/strip-table.ts";
import { SampleStore } from "./sample-store.ts";
import { TransportReader } from "./transport-reader.ts";

const LIMITED: Graph["master"] = { gain: 0, devices: [{ id: "limiter", type: "limiter" }] };
/** In ticks, and in frames at 120 quarter notes a minute. */
const [LOOP_TICKS, LOOP] = [960, 24_000];

const song = (values: Partial<Graph> = {}): Graph =>
  makeGraph([makeTrack("a", [makeClip({ id: "1", sample: "ramp", length: RATE })])], values);

/** A reader of a song and of what the test writes for the audio thread. */
class Desk {
  readonly #memory = EngineMemory.create();
  readonly #song: EngineSong;
  readonly #writer: ClockWriter;
  readonly reader: TransportReader;
  /** Queued for the device, and the device's own. */
  device = 0;

  constructor() {
    const { memory, maximumBytes } = this.#memory;
    const heap = new Heap(memory, maximumBytes);
    const samples = new SampleStore(memory, heap, 2 ** 30);
    const strips = new StripTable(() => undefined);
    this.#song = new EngineSong(
      memory,
      new PlanBook({ memory, heap, samples, strips, rate: RATE, blockSize: 256 }),
      RATE,
    );
    this.#writer = new ClockWriter(memory);
    this.reader = new TransportReader({
      memory,
      song: this.#song,
      rate: RATE,
      deviceLatency: () => this.device,
    });
  }

  take(graph: Graph): { readonly number: number; readonly latency: number } {
    const { number, mix } = this.#song.take(graph);
    return { number, latency: mix.latency.total };
  }

  /** What is told when the audio thread stands at `position` in a plan. */
  heardAt(
    plan: number,
    position: number,
    { playing = true, countIn = 0, lap = Infinity } = {},
  ): TransportState {
    this.#writer.write(0, position, 0, playing, countIn, lap, 1, plan, new Float64Array(1), 0);
    return this.reader.heard();
  }
}

describe("the position that is told (PLAY-5)", () => {
  test("is the one rendered less what the mix, the queue and the device delay, in frames", () => {
    const desk = new Desk();
    const { number, latency } = desk.take(song({ master: LIMITED }));
    expect(latency).toBeGreaterThan(0);
    desk.device = 768 + 3000;
    expect(desk.heardAt(number, 30_000)).toMatchObject({
      position: 30_000 - latency - 3768,
      latency: latency + 3768,
    });
    const plain = desk.take(song());
    expect(desk.heardAt(plain.number, 30_000)).toMatchObject({ position: 30_000 - 3768, latency: 3768 });
  });

  test("has nothing taken off while the song stands or is counted in, or where an answer says how it goes on", () => {
    const desk = new Desk();
    const { number, latency } = desk.take(song({ master: LIMITED }));
    desk.device = 100;
    const still = { position: 30_000, latency: latency + 100 };
    expect(desk.heardAt(number, 30_000, { playing: false })).toMatchObject(still);
    expect(desk.heardAt(number, 30_000, { countIn: 480 })).toMatchObject(still);
    expect(desk.reader.at(true, 30_000, song().timeline)).toMatchObject(still);
  });

  test("while the song stands, latency is that of the song as it is now (PLAY-6)", () => {
    const desk = new Desk();
    const before = desk.take(song());
    const { latency } = desk.take(song({ master: LIMITED }));
    expect(desk.heardAt(before.number, 0, { playing: false }).latency).toBe(latency);
    expect(desk.heardAt(before.number, 9999).latency).toBe(0);
  });

  test("is never before the song's start", () => {
    const desk = new Desk();
    const { number } = desk.take(song());
    desk.device = 1000;
    expect(desk.heardAt(number, 999)).toMatchObject({ position: 0, tick: 0 });
  });

  test("is in the loop's end until its start is heard, and in the loop however short it is", () => {
    const desk = new Desk();
    const { number } = desk.take(withLoop(song(), LOOP_TICKS, 2 * LOOP_TICKS));
    const at = (position: number, lap: number) => desk.heardAt(number, position, { lap }).position;
    desk.device = 1000;
    expect([at(LOOP, 0), at(LOOP + 999, 999), at(LOOP + 1000, 1000)]).toEqual([
      2 * LOOP - 1000,
      2 * LOOP - 1,
      LOOP,
    ]);
    // Played from there, it did not come round.
    expect(at(LOOP + 10, Infinity)).toBe(LOOP - 990);
    desk.device = 2 * LOOP + 10;
    expect([at(LOOP, 0), at(LOOP + 10, 10)]).toEqual([2 * LOOP - 10, LOOP]);
  });
});

describe("an engine with look-ahead", () => {
  const rig = new EngineRig();
  const folder = new TemporaryFolder();
  afterEach(async () => {
    await rig.close();
  });

  async function open(graph: Graph): Promise<Engine> {
    const engine = await rig.open("offline");
    addSample(engine, "ramp", [Float32Array.from({ length: RATE }, (_, frame) => frame / 2 ** 20)]);
    await engine.setGraph(graph, 1);
    return engine;
  }
  const advance = (engine: Engine, frames: number) => engine.advance(frames, neverAborted(), () => undefined);

  test.each([
    { what: "a mix without latency", graph: song() },
    { what: "a limiter on the master", graph: song({ master: LIMITED }) },
  ])("tells, to the frame, where what it puts out is in the song: $what", async ({ graph }) => {
    const engine = await open(graph);
    await engine.play({ position: { sample: 500 } });
    await advance(engine, 2560);
    const capture = await engine.capture();
    const { position } = engine.transport();
    await advance(engine, 256);
    const path = folder.file("heard.wav");
    await capture.end(path);
    const wav = readFileSync(path);
    const first = wav.readFloatLE(wav.length - 256 * 8);
    expect(Math.round(first * 2 ** 20)).toBe(position);
  });

  test("goes on in another engine where it was heard, as often as it is done", async () => {
    const graph = song({ master: LIMITED });
    let [heard, rendered] = [0, 0];
    for (let engineNumber = 1; engineNumber <= 4; engineNumber++) {
      const engine = await open(graph);
      const { latency = 0 } = engine.transport();
      expect(latency).toBeGreaterThan(0);
      await engine.play({ position: { sample: heard + latency } });
      await advance(engine, 2560);
      rendered += 2560;
      heard = engine.transport().position;
      expect(heard).toBe(rendered);
    }
  });

  test("tells that the loop comes round when that is heard", async () => {
    const engine = await open(withLoop(song({ master: LIMITED }), 0, LOOP_TICKS));
    const { latency = 0 } = engine.transport();
    await engine.play({ position: { sample: LOOP - 256 } });
    await advance(engine, 256);
    expect(engine.transport().position).toBe(LOOP - latency);
    await advance(engine, 512);
    expect(engine.transport().position).toBe(512 - latency);
  });
});
