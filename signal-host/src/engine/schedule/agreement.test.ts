import { afterEach, expect, test } from "vitest";
import { EngineMeters } from "../engine-meters.ts";
import type { Graph } from "../engine-types.ts";
import { addSample, EngineRig, neverAborted, rendered } from "../fixtures/open-engine.ts";
import { makeClip, makeGraph, makeTrack, noise, RATE, withLoop } from "../fixtures/song.ts";

const rig = new EngineRig();
afterEach(() => rig.close());

const TRACKS = ["a", "b", "c"] as const;

/** Tracks that are 1 all along, at the gains of the moment. */
function graphOf(gains: ReadonlyMap<string, number>): Graph {
  const clip = makeClip({ id: "c", sample: "ones", length: 100 * RATE, loop: { start: 0, end: RATE } });
  return withLoop(
    makeGraph(TRACKS.map((id) => makeTrack(id, [clip], { gain: gains.get(id) ?? 0 }))),
    0,
    960 * 64,
  );
}

test("however changes, plans and scheduled changes cross, what is heard is what the graph says", async () => {
  const engine = await rig.open("null", 32);
  addSample(engine, "ones", [new Float32Array(RATE).fill(1)]);
  const gains = new Map<string, number>(TRACKS.map((id) => [id, 0]));
  await engine.setGraph(graphOf(gains), 0);
  await engine.play();
  const random = noise(6000, 91);
  const pick = (i: number, most: number): number => Math.floor(((random[i] ?? 0) / 2 + 0.5) * most);
  for (let round = 0; round < 15; round++) {
    const asked: Promise<unknown>[] = [];
    for (let i = 0; i < 60; i++) {
      const at = 4 * (60 * round + i);
      const target = TRACKS[pick(at, TRACKS.length)] ?? "a";
      const value = 0 - pick(at + 1, 40) / 2;
      const what = pick(at + 2, 10);
      if (what < 6) {
        // Within some blocks from now, so that what is sent meanwhile crosses it.
        const sample = engine.clock().sample + pick(at + 3, 600);
        const change = { kind: "parameter", target, parameter: "gain", value } as const;
        const onHeld = (): void => void gains.set(target, value);
        asked.push(engine.schedule(change, { sample }, neverAborted(), onHeld));
      } else if (what < 9) {
        gains.set(target, value);
        asked.push(engine.setParameter({ target, parameter: "gain", value: value }, at));
      } else {
        asked.push(engine.setGraph(graphOf(gains), at));
      }
      if (pick(at + 3, 3) === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    await Promise.all(asked);
    const frame = EngineMeters.frame();
    await rendered(engine, 480);
    engine.meterSource.read(frame);
    await rendered(engine, 480);
    engine.meterSource.read(frame);
    const heard = TRACKS.map((_, i) => Math.round(40 * Math.log10(frame.peak[2 * i] ?? 0)) / 2);
    expect(heard).toEqual(TRACKS.map((id) => gains.get(id)));
  }
});
