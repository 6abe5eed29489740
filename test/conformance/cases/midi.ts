import type { ConformanceCase } from "../case.ts";
import { mustEqual } from "../failure.ts";
import { addTrack } from "../song.ts";
import { listAt, numberAt } from "../wire/messages.ts";

const CHORD = [
  [0x90, 60, 100],
  [0xb0, 64, 127],
  [0xe3, 0, 64],
  [0xd0, 90],
  [0x80, 60, 0],
];
const needs = ["midi-send", "devices"];
const synth = { kind: "instrument", devices: [{ id: "synth", type: "synthesiser" }] };

export const midiCases: readonly ConformanceCase[] = [
  {
    id: "midi.played",
    title:
      "notes, controllers, pitch bend and channel pressure reach an instrument, from a control client too",
    requirement: ["MIDI-1"],
    place: "alone",
    needs,
    run: async (t) => {
      const client = await t.controller();
      await addTrack(client, "keys", synth);
      const player = await t.client("control");
      for (const one of [client, player]) {
        const { played } = await one.result("midi.send", { track: "keys", messages: CHORD });
        mustEqual(played, CHORD.length, "the messages played");
      }
    },
  },
  {
    id: "midi.at-a-time",
    title: "messages wait for the frame they are sent for",
    requirement: ["MIDI-1", "TIME-8"],
    place: "alone",
    needs: [...needs, "scheduled-commands"],
    run: async (t) => {
      const client = await t.controller();
      await addTrack(client, "keys", synth);
      const target = numberAt(await client.result("system.ping"), "sample") + 12_000;
      const options = { fields: { at: { sample: target } } };
      const { played } = await client.result("midi.send", { track: "keys", messages: CHORD }, options);
      mustEqual(played, CHORD.length, "the messages played");
      const reached = numberAt(await client.result("system.sync"), "sample");
      mustEqual(reached >= target, true, `the engine has reached frame ${String(target)}`);
    },
  },
  {
    id: "midi.let-go",
    title:
      "what a client holds down is let go when its connection ends: broken, in good order, or taken over",
    requirement: ["MIDI-4"],
    place: "alone",
    needs,
    run: async (t) => {
      const client = await t.controller();
      await addTrack(client, "keys", synth);
      await client.subscribe({ meters: 60 });
      const hears = async (what: string, fits: (peak: number) => boolean) => {
        const from = client.peer.inbox.length;
        await client.peer.holds(what, () =>
          client
            .telemetry("meters", from)
            .some((message) => fits(Number(listAt(message, "data", "peak")[0]))),
        );
      };
      const down = [
        [0x90, 60, 100],
        [0xb0, 64, 127],
        [0x90, 64, 100],
        [0x80, 64, 0],
      ];
      for (const end of ["abort", "close", "take over"] as const) {
        const player = await t.client("control");
        await player.ok("midi.send", { track: "keys", messages: down });
        await hears("a note", (peak) => peak > 0.01);
        if (end === "take over") await t.client("control", { resume: { sessionId: player.sessionId } });
        else player.peer[end]();
        await hears("silence after the player is gone", (peak) => peak < 0.0001);
      }
    },
  },
  {
    id: "midi.refused",
    title:
      "unknown tracks, tracks without an instrument's kind and bytes that are no channel message are refused",
    requirement: ["MIDI-2", "MIDI-3"],
    place: "alone",
    needs,
    run: async (t) => {
      const client = await t.controller();
      await addTrack(client, "keys", synth);
      await addTrack(client, "audio");
      const send = (messages: number[][], track = "keys") => ({ track, messages });
      const known = { pointer: "/track", rule: "known-id" };
      await client.refused("midi.send", send(CHORD, "nobody"), "NOT_FOUND", known);
      const other = { pointer: "/track", rule: "instrument-track" };
      await client.refused("midi.send", send(CHORD, "audio"), "INVALID_PARAMS", other);
      const wrong: readonly [number[], string, string][] = [
        [[0xf8, 0], "/messages/1/0", "midi-status"],
        [[60, 100], "/messages/1/0", "midi-status"],
        [[0x90, 60], "/messages/1", "midi-length"],
        [[0xd0, 1, 2], "/messages/1", "midi-length"],
        [[0xb0, 1, 128], "/messages/1/2", "midi-data"],
      ];
      for (const [message, pointer, rule] of wrong) {
        await client.refused("midi.send", send([[0x90, 60, 1], message]), "INVALID_PARAMS", {
          pointer,
          rule,
        });
      }
    },
  },
];
