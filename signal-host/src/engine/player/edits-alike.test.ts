import fc from "fast-check";
import { expect, test } from "vitest";
import type { Automation, Device, Graph, GraphTrack } from "@loophole/schemas/types";
import { bus, late, LONG, note, noteClip, send, utility } from "../fixtures/parts.ts";
import { BenchPlayer } from "../fixtures/bench-player.ts";
import { makeClip, makeGraph, makeTrack, noise } from "../fixtures/song.ts";

const BLOCK = 64;
/** Long enough for all ramps to have ended and all rings to hold nothing of before. */
const SETTLED = 9600;
const COMPARED = 1024;

const points: Readonly<Record<string, Automation["points"]>> = {
  gain: [
    { tick: 0, value: -6 },
    { tick: 100, value: -20 },
  ],
  pan: [
    { tick: 0, value: -1 },
    { tick: 100, value: 0.3 },
  ],
  bypass: [
    { tick: 0, value: 0 },
    { tick: 100, value: 1 },
  ],
  mute: [
    { tick: 0, value: 1 },
    { tick: 100, value: 0 },
  ],
};

const anySend = fc.record({
  target: fc.constantFrom("x", "y", "z"),
  tap: fc.constantFrom("pre" as const, "post" as const),
  gain: fc.constantFrom(0, -6),
  mute: fc.boolean(),
  automated: fc.boolean(),
});
const anyTrack = fc.record({
  id: fc.constantFrom("a", "b", "c", "d", "e", "f"),
  kind: fc.constantFrom("audio" as const, "audio" as const, "instrument" as const),
  lateMs: fc.constantFrom(0, 1, 3),
  bypass: fc.boolean(),
  utility: fc.constantFrom(null, 0, -6),
  output: fc.constantFrom("master", "x", "y"),
  sends: fc.uniqueArray(anySend, { maxLength: 3, selector: ({ target, tap }) => target + tap }),
  gain: fc.constantFrom(0, -6, -12),
  pan: fc.constantFrom(0, 0.5),
  mute: fc.boolean(),
  solo: fc.constantFrom(false, false, false, false, true),
  automated: fc.constantFrom("", "gain", "pan", "mute"),
  device: fc.constantFrom("", "gain", "bypass"),
  hears: fc.constantFrom(null, "a", "b"),
  tap: fc.constantFrom("pre" as const, "post" as const),
});
type AnyTrack = typeof anyTrack extends fc.Arbitrary<infer Value> ? Value : never;
const anyBuses = fc.record({
  xMs: fc.constantFrom(0, 2),
  yMs: fc.constantFrom(0, 4),
  xToY: fc.boolean(),
  master: fc.boolean(),
  busesFirst: fc.boolean(),
});
const anySong = fc.record({
  tracks: fc.uniqueArray(anyTrack, { minLength: 1, maxLength: 6, selector: ({ id }) => id }),
  buses: anyBuses,
});
type AnySong = typeof anySong extends fc.Arbitrary<infer Value> ? Value : never;

function devicesOf(track: AnyTrack, ids: ReadonlySet<string>): Device[] {
  const { id, kind, lateMs, bypass, hears, tap } = track;
  const devices: Device[] = [];
  if (kind === "instrument")
    devices.push({ id: `i${id}`, type: "synthesiser", parameters: { ampRelease: 1 } });
  if (track.utility !== null) devices.push(utility(`u${id}`, track.utility));
  if (lateMs > 0) devices.push({ ...late(`l${id}`, lateMs), bypass });
  // None that would feed back.
  if (hears !== null && ids.has(hears) && id !== "a" && id !== "b") {
    const parameters = { threshold: 0, ratio: 1 };
    devices.push({ id: `k${id}`, type: "compressor", parameters, sidechain: { track: hears, tap } });
  }
  return devices;
}

function trackOf(track: AnyTrack, ids: ReadonlySet<string>): GraphTrack {
  const { id, kind, output, gain, pan, mute, solo, automated, device } = track;
  const sends = track.sends.map((each) => ({
    ...send(`s${id}${each.target}${each.tap}`, each.target),
    gain: each.gain,
    tap: each.tap,
    mute: each.mute,
    automated: each.automated,
  }));
  const automation = [
    ...(device === "" || track.utility === null
      ? []
      : [{ target: `u${id}`, parameter: device, points: points[device] ?? [] }]),
    ...(automated === "" ? [] : [{ target: id, parameter: automated, points: points[automated] ?? [] }]),
    ...sends
      .filter((each) => each.automated)
      .map((each) => ({ target: each.id, parameter: "gain", points: points["gain"] ?? [] })),
  ];
  const clips = kind === "instrument" ? [] : [makeClip({ id: `${id}-clip`, sample: "one", length: LONG })];
  return makeTrack(id, clips, {
    ...(kind === "instrument" && { kind, notes: [noteClip([note(500, 100)], { id: `n${id}` })] }),
    ...(output !== "master" && { output }),
    gain,
    pan,
    mute,
    solo,
    sends: sends.map(({ automated: _, ...each }) => each),
    automation,
    devices: devicesOf(track, ids),
  });
}

function songOf({ tracks, buses }: AnySong): Graph {
  const ids = new Set(tracks.map(({ id }) => id));
  const { xMs, yMs, xToY, master, busesFirst } = buses;
  const made = tracks.map((track) => trackOf(track, ids));
  const shared = [
    bus("x", { devices: xMs > 0 ? [late("lx", xMs)] : [], ...(xToY && { output: "y" }) }),
    bus("y", { devices: yMs > 0 ? [late("ly", yMs)] : [] }),
    bus("z", { kind: "return" }),
  ];
  return makeGraph(busesFirst ? [...shared, ...made] : [...made, ...shared], {
    master: { gain: 0, devices: master ? [utility("um", -2)] : [] },
  });
}

const sound = noise(LONG, 9).map((sample) => sample * 0.2);

function playing(song: AnySong): BenchPlayer {
  const bench = new BenchPlayer(BLOCK);
  bench.addSample("one", [sound]);
  bench.setGraph(songOf(song));
  bench.player.startAt(0);
  return bench;
}

test("however a song came about while it played, it sounds as if it had begun so, to the bit", () => {
  const step = fc.record({ song: anySong, blocks: fc.integer({ min: 0, max: 30 }) });
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 5 }), (steps) => {
      const [first, last] = [steps[0], steps.at(-1)];
      if (first === undefined || last === undefined) return;
      const edited = playing(first.song);
      let frames = 0;
      for (const { song, blocks } of steps) {
        edited.setGraph(songOf(song));
        edited.render(blocks * BLOCK);
        frames += blocks * BLOCK;
      }
      edited.render(SETTLED);
      const fresh = playing(last.song);
      fresh.render(frames + SETTLED);
      expect(edited.render(COMPARED)).toEqual(fresh.render(COMPARED));
    }),
    { numRuns: 150 },
  );
}, 120_000);
