import { expect, test } from "vitest";
import { MASTER_SLOT } from "../memory/layout.ts";
import { NodeTable } from "../plan/node-table.ts";
import { StripTable } from "../plan/strip-table.ts";
import { GraphNames } from "./track-names.ts";

const SETTINGS = { gain: 0, pan: 0, mute: false, solo: false };

function setUp() {
  const strips = new StripTable(() => undefined);
  const devices = new NodeTable();
  return { strips, devices, names: new GraphNames(strips, devices) };
}

test("tracks, devices and the master have numbers of their own, and are found by them", () => {
  const { strips, devices, names } = setUp();
  strips.hold("drums", SETTINGS);
  strips.hold("bass", SETTINGS);
  devices.keep(
    new Map([
      ["comp", { track: "drums", type: "compressor" }],
      ["limiter", { track: "master", type: "limiter" }],
    ]),
  );
  const all = [
    { track: "drums" },
    { track: "bass" },
    { track: "master" },
    { track: "drums", device: "comp" },
    { track: "master", device: "limiter" },
  ];
  const numbers = all.map((name) => names.nodeOf(name) ?? 0);
  expect(new Set(numbers).size).toBe(all.length);
  expect(numbers.map((node) => names.nameOf(node))).toEqual(all);
  expect(Math.max(...numbers)).toBeLessThan(names.end);
  expect(Math.min(...numbers)).toBeGreaterThan(0);
});

test("a device is on its own track only, and what is gone has no name", () => {
  const { strips, devices, names } = setUp();
  const strip = strips.hold("drums", SETTINGS);
  devices.keep(new Map([["comp", { track: "drums", type: "compressor" }]]));
  const comp = names.nodeOf({ track: "drums", device: "comp" }) ?? 0;
  const drums = names.nodeOf({ track: "drums" }) ?? 0;
  expect(names.nodeOf({ track: "bass", device: "comp" })).toBeUndefined();
  expect(names.nodeOf({ track: "drums", device: "reverb" })).toBeUndefined();
  devices.keep(new Map());
  strips.release(strip);
  expect(names.nameOf(comp)).toBeUndefined();
  expect(names.nameOf(drums)).toBeUndefined();
  expect(names.nodeOf({ track: "drums" })).toBeUndefined();
  expect(names.nameOf(MASTER_SLOT + 1)).toEqual({ track: "master" });
});
