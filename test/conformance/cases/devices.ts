import { deviceTable, type DeviceDeclaration, type DeviceParameter } from "@loophole/schemas/devices";
import type { ConformanceCase } from "../case.ts";
import { mustEqual } from "../failure.ts";
import { addTrack, apply, refusedWhole, track, tracksOf } from "../song.ts";
import { listAt, member, type Message } from "../wire/messages.ts";

/** Values that a parameter takes, and values that it refuses, with the rule. */
function valuesOf(parameter: DeviceParameter): {
  good: readonly unknown[];
  bad: readonly [unknown, string][];
} {
  switch (parameter.kind) {
    case "switch":
      return { good: [true, false], bad: [[1, "type"]] };
    case "choice":
      return { good: parameter.options, bad: [["none of them", "enum"]] };
    case "number": {
      const { minimum, maximum, default: usual, integer } = parameter;
      const bad: [unknown, string][] = [
        [minimum - 1, "minimum"],
        [maximum + 1, "maximum"],
        [true, "type"],
      ];
      if (integer === true) bad.push([minimum + 0.5, "type"]);
      return { good: [minimum, maximum, usual], bad };
    }
  }
}

function trackFor({ type, kind }: DeviceDeclaration): Message {
  return track(`on-${type}`, {
    kind: kind === "instrument" ? "instrument" : "audio",
    devices: [{ id: type, type }],
  });
}

const device = (id: string, type = "equaliser", fields: Message = {}): Message => ({ id, type, ...fields });
const zone = (fields: Message): Message => ({ sample: "s", lowKey: 0, highKey: 127, rootKey: 60, ...fields });

export const deviceCases: readonly ConformanceCase[] = [
  {
    id: "devices.operations",
    title: "devices are added, moved, set in their place and removed, on tracks and on the master",
    requirement: ["DEV-1", "GRAPH-3", "GRAPH-4", "GRAPH-5", "GRAPH-12"],
    place: "alone",
    needs: ["devices"],
    run: async (t) => {
      const client = await t.controller();
      const on = (id: string, fields: Message): Message => ({ track: id, ...fields });
      await addTrack(client, "a", { devices: [device("one"), device("two", "delay")] });
      await apply(
        client,
        on("a", { op: "device.add", device: device("three", "utility"), index: 1 }),
        on("a", { op: "device.move", id: "two", index: 0 }),
        on("a", { op: "device.set", device: device("one", "equaliser", { bypass: true }) }),
        on("master", { op: "device.add", device: device("ceiling", "limiter") }),
      );
      const devices = [
        device("two", "delay"),
        device("one", "equaliser", { bypass: true }),
        device("three", "utility"),
      ];
      mustEqual(member((await tracksOf(client)).get("a"), "devices"), devices, "the track's devices");
      const taken = on("master", { op: "device.add", device: device("one") });
      await refusedWhole(client, [taken], "CONFLICT", { rule: "unique-id" });
      const asTrack = on("master", { op: "device.add", device: device("a") });
      await refusedWhole(client, [asTrack], "CONFLICT", { rule: "unique-id" });
      const reserved = on("a", { op: "device.add", device: device("master") });
      await refusedWhole(client, [reserved], "INVALID_PARAMS", { rule: "reserved-id" });
      const elsewhere = on("a", { op: "device.remove", id: "ceiling" });
      await refusedWhole(client, [elsewhere], "NOT_FOUND", { rule: "known-id", pointer: "/ops/0/id" });
      await apply(client, on("master", { op: "device.remove", id: "ceiling" }));
      mustEqual(member(await client.result("graph.get"), "graph", "master"), { gain: 0 }, "the master");
    },
  },
  {
    id: "devices.instruments",
    title: "an instrument is on an instrument track, and first",
    requirement: ["DEV-2"],
    place: "alone",
    needs: ["devices"],
    run: async (t) => {
      const client = await t.controller();
      await addTrack(client, "audio");
      await addTrack(client, "keys", { kind: "instrument", devices: [device("synth", "synthesiser")] });
      const add = (id: string, one: Message, index = 0): Message => ({
        op: "device.add",
        track: id,
        device: one,
        index,
      });
      const other = device("other", "sampler");
      const misplaced = { rule: "instrument-on-instrument-track" };
      await refusedWhole(client, [add("audio", other)], "INVALID_PARAMS", misplaced);
      await refusedWhole(client, [add("master", other)], "INVALID_PARAMS", misplaced);
      const first = { rule: "instrument-first" };
      await refusedWhole(client, [add("keys", other, 1)], "INVALID_PARAMS", first);
      await refusedWhole(client, [add("keys", device("eq"))], "INVALID_PARAMS", first);
      await apply(client, add("keys", other), { op: "device.remove", track: "keys", id: "synth" });
    },
  },
  ...Object.values(deviceTable).map((declaration): ConformanceCase => ({
    id: `devices.parameters-${declaration.type}`,
    title: `${declaration.type}: every parameter takes its range and nothing else`,
    requirement: ["DEV-3", "DEV-4", "DEV-5", "GRAPH-11"],
    place: "alone",
    needs: ["devices"],
    run: async (t) => {
      const client = await t.controller();
      const { type, parameters } = declaration;
      await apply(client, { op: "track.add", track: trackFor(declaration) });
      const set = (name: string, value: unknown) => ({ target: type, parameter: "device", name, value });
      const last: Message = {};
      for (const parameter of parameters) {
        const { good, bad } = valuesOf(parameter);
        for (const value of good) {
          await client.ok("parameter.set", set(parameter.id, value));
          last[parameter.id] = value;
        }
        for (const [value, rule] of bad) {
          const details = { pointer: "/value", rule };
          await client.refused("parameter.set", set(parameter.id, value), "INVALID_PARAMS", details);
        }
      }
      const unknown = { pointer: "/name", rule: "known-parameter" };
      await client.refused("parameter.set", set("surprise", 1), "INVALID_PARAMS", unknown);
      await client.ok("parameter.set", { target: type, parameter: "bypass", value: false });
      const devices = [{ id: type, type, bypass: false, parameters: last }];
      mustEqual(member((await tracksOf(client)).get(`on-${type}`), "devices"), devices, "the device");
    },
  })),
  {
    id: "devices.not-found",
    title: "a parameter of a device that is not there is NOT_FOUND; a track has no bypass",
    requirement: ["GRAPH-5", "GRAPH-7"],
    place: "alone",
    needs: ["devices"],
    run: async (t) => {
      const client = await t.controller();
      await addTrack(client, "a");
      const set = { parameter: "device", name: "gain", value: 0 };
      const known = { rule: "known-id", pointer: "/target" };
      await client.refused("parameter.set", { target: "nobody", ...set }, "NOT_FOUND", known);
      const bypass = { target: "a", parameter: "bypass", value: true };
      await client.refused("parameter.set", bypass, "INVALID_PARAMS", { rule: "known-parameter" });
    },
  },
  {
    id: "devices.zones",
    title: "zones of a sampler end after they begin; samples that they miss are told",
    requirement: ["DEV-6", "DEV-7", "GRAPH-6"],
    place: "alone",
    needs: ["devices"],
    run: async (t) => {
      const client = await t.controller();
      const sampler = (...zones: Message[]): Message => device("kit", "sampler", { zones });
      const wrong: readonly [Message, string][] = [
        [{ lowKey: 61, highKey: 60 }, "high-not-below-low"],
        [{ lowVelocity: 2, highVelocity: 1 }, "high-not-below-low"],
        [{ start: 5, end: 5 }, "end-after-start"],
        [{ loop: { start: 5, end: 5 } }, "loop-end-after-start"],
      ];
      for (const [fields, rule] of wrong) {
        const one = track("keys", { kind: "instrument", devices: [sampler(zone({}), zone(fields))] });
        await refusedWhole(client, [{ op: "track.add", track: one }], "INVALID_PARAMS", { rule });
      }
      const whole = sampler(zone({ sample: "snare" }), zone({ sample: "kick" }), zone({ sample: "snare" }));
      await addTrack(client, "keys", { kind: "instrument", devices: [whole] });
      const missing = listAt(await client.result("graph.get"), "missingSamples");
      mustEqual(missing.toSorted(), ["kick", "snare"], "missingSamples");
    },
  },
];
