import type { ConformanceCase } from "../case.ts";
import { must, mustEqual } from "../failure.ts";
import { addTrack, apply, setGain, tracksOf } from "../song.ts";
import { mustBeRefused, type Client } from "../wire/client.ts";
import { command, member, numberAt, textAt, type Message } from "../wire/messages.ts";

const needs = ["scheduled-commands"];
/** So far ahead that a busy machine has sent the command before it. */
const AHEAD = 72_000;
const FAR = 48_000 * 3600;

async function now(client: Client): Promise<number> {
  return numberAt(await client.result("system.ping"), "sample");
}

function at(place: Message): { fields: Message } {
  return { fields: { at: place } };
}

export const timeCases: readonly ConformanceCase[] = [
  {
    id: "time.absent",
    title: "without scheduled-commands every at is INVALID_PARAMS at /at, and nothing is done",
    requirement: ["TIME-2"],
    place: "alone",
    run: async (t) => {
      if (t.has("scheduled-commands")) return;
      const client = await t.controller();
      const details = { pointer: "/at", rule: "scheduled-commands" };
      await client.refused("transport.play", {}, "INVALID_PARAMS", details, at({ sample: 0 }));
      mustEqual((await client.result("transport.get"))["playing"], false, "playing");
    },
  },
  {
    id: "time.not-schedulable",
    title: "at on a command that cannot be scheduled is INVALID_PARAMS at /at, rule schedulable",
    requirement: ["TIME-1"],
    place: "alone",
    needs,
    run: async (t) => {
      const client = await t.controller();
      const details = { pointer: "/at", rule: "schedulable" };
      for (const name of ["system.sync", "graph.get", "timeline.set", "transport.get"]) {
        const params = name === "timeline.set" ? { bpm: 100 } : {};
        await client.refused(name, params, "INVALID_PARAMS", details, at({ sample: 0 }));
      }
    },
  },
  {
    id: "time.malformed",
    title: "an at that breaks its schema is INVALID_PARAMS",
    requirement: ["TIME-1", "CMD-7"],
    place: "alone",
    needs,
    run: async (t) => {
      const client = await t.controller();
      for (const place of [{}, { sample: -1 }, { sample: 1.5 }, { tick: 1, sample: 1 }, { beat: 1 }, 7]) {
        const options = { fields: { at: place } };
        await client.refused("transport.stop", {}, "INVALID_PARAMS", {}, options);
      }
    },
  },
  {
    id: "time.exact",
    title: "at a frame to come it takes hold at exactly that frame: applied.sample says it, late is 0",
    requirement: ["TIME-3", "TIME-8", "TIME-7"],
    place: "alone",
    needs,
    run: async (t) => {
      const client = await t.controller();
      const before = await client.revision();
      const begun = await now(client);
      const target = begun + AHEAD + 17;
      const set = client.send("parameter.set", setGain(-6), at({ sample: target }));
      const later = client.send("parameter.set", setGain(-7), at({ sample: target + 1001 }));
      mustEqual(await client.revision(), before, "the revision before its time");
      mustEqual(
        numberAt(await client.result("graph.get"), "graph", "master", "gain"),
        0,
        "the gain before its time",
      );
      const reply = await client.reply(textAt(set, "id"));
      mustEqual(numberAt(reply, "applied", "sample"), target, "applied.sample");
      mustEqual(numberAt(reply, "applied", "late"), 0, "applied.late");
      const second = await client.reply(textAt(later, "id"));
      mustEqual(numberAt(second, "applied", "sample"), target + 1001, "applied.sample");
      mustEqual(await client.revision(), before + 2, "the revision after its time");
      mustEqual(
        numberAt(await client.result("graph.get"), "graph", "master", "gain"),
        -7,
        "the gain after its time",
      );
    },
  },
  {
    id: "time.device",
    title: "a device's parameter changes at its frame, and what it cannot be is refused at once",
    requirement: ["TIME-3", "TIME-7", "TIME-14", "DEV-4"],
    place: "alone",
    needs: [...needs, "devices"],
    run: async (t) => {
      const client = await t.controller();
      await addTrack(client, "a", { devices: [{ id: "comp", type: "compressor" }] });
      const set = (name: string, value: unknown) => ({ target: "comp", parameter: "device", name, value });
      const target = (await now(client)) + AHEAD;
      const sent = client.send("parameter.set", set("ratio", 8), at({ sample: target }));
      const far = at({ sample: FAR });
      const high = { pointer: "/value", rule: "maximum" };
      await client.refused("parameter.set", set("ratio", 51), "INVALID_PARAMS", high, far);
      const unknown = { pointer: "/name", rule: "known-parameter" };
      await client.refused("parameter.set", set("drive", 1), "INVALID_PARAMS", unknown, far);
      const devices = async () => member((await tracksOf(client)).get("a"), "devices");
      mustEqual(await devices(), [{ id: "comp", type: "compressor" }], "the device before its time");
      const reply = await client.reply(textAt(sent, "id"), "parameter.set");
      mustEqual(
        [numberAt(reply, "applied", "sample"), numberAt(reply, "applied", "late")],
        [target, 0],
        "when it took hold",
      );
      mustEqual(
        await devices(),
        [{ id: "comp", type: "compressor", parameters: { ratio: 8 } }],
        "the device",
      );
    },
  },
  {
    id: "time.past",
    title: "a frame in the past means at once, and late is the number of frames it came too late",
    requirement: ["TIME-4"],
    place: "alone",
    needs,
    run: async (t) => {
      const client = await t.controller();
      // The engine's clock may have begun a moment ago.
      while ((await now(client)) < 4096) await client.ok("system.sync");
      const target = (await now(client)) - 4000;
      const reply = await client.ok("parameter.set", setGain(-6), at({ sample: target }));
      const [sample, late] = [numberAt(reply, "applied", "sample"), numberAt(reply, "applied", "late")];
      must(late >= 4000, "late by 4000 frames or more", reply);
      mustEqual(sample - late, target, "applied.sample less applied.late");
    },
  },
  {
    id: "time.tick",
    title: "at a tick it takes hold when the playing song reaches it; while the song stands it waits",
    requirement: ["TIME-5", "TIME-7"],
    place: "alone",
    needs,
    run: async (t) => {
      const client = await t.controller();
      const set = client.send("parameter.set", setGain(-6), at({ tick: 480 }));
      await client.ok("system.sync");
      await client.ok("system.sync");
      const isAnswered = () => client.peer.inbox.some(({ message }) => message["re"] === set["id"]);
      mustEqual(isAnswered(), false, "whether it is answered while the song stands");
      const play = await client.ok("transport.play");
      const reply = await client.reply(textAt(set, "id"));
      mustEqual(numberAt(reply, "applied", "late"), 0, "applied.late");
      const began = numberAt(play, "applied", "sample");
      // 480 ticks at 120 beats a minute are a quarter of a second.
      if (!Number.isNaN(began)) {
        mustEqual(
          numberAt(reply, "applied", "sample") - began,
          client.sampleRate / 4,
          "frames from the start",
        );
      }
    },
  },
  {
    id: "time.tick-passed",
    title: "a tick that the playing song has passed means at once, and late says by how many frames",
    requirement: ["TIME-6"],
    place: "alone",
    needs,
    run: async (t) => {
      const client = await t.controller();
      await client.ok("transport.play", { position: { tick: 9600 } });
      const reply = await client.ok("parameter.set", setGain(-6), at({ tick: 960 }));
      const half = client.sampleRate / 2;
      // 9 beats of half a second each.
      must(numberAt(reply, "applied", "late") >= 9 * half, "late by at least 4.5 s", reply);
    },
  },
  {
    id: "time.transport",
    title: "play, stop and locate can be scheduled: the song stands where the frames say",
    requirement: ["TIME-3", "TIME-7"],
    place: "alone",
    needs,
    run: async (t) => {
      const client = await t.controller();
      const begun = (await now(client)) + AHEAD;
      const play = client.send("transport.play", { position: { sample: 0 } }, at({ sample: begun }));
      const stop = client.send("transport.stop", {}, at({ sample: begun + 12_345 }));
      mustEqual((await client.result("transport.get"))["playing"], false, "playing before its time");
      const [first, second] = [
        await client.reply(textAt(play, "id")),
        await client.reply(textAt(stop, "id")),
      ];
      mustEqual(numberAt(first, "applied", "sample"), begun, "applied.sample of play");
      mustEqual(numberAt(second, "applied", "sample"), begun + 12_345, "applied.sample of stop");
      mustEqual(numberAt(await client.result("transport.get"), "position"), 12_345, "the position");
    },
  },
  {
    id: "time.moves-together",
    title:
      "moves asked for the same frame all take hold there, in order; one within 5 ms takes hold after them, late",
    requirement: ["TIME-12"],
    place: "alone",
    needs,
    run: async (t) => {
      const client = await t.controller();
      const begun = (await now(client)) + AHEAD;
      const there = (sample: number) => ({ position: { sample } });
      const moves = [
        client.send("transport.play", there(1000), at({ sample: begun })),
        client.send("transport.locate", there(2000), at({ sample: begun })),
        client.send("transport.locate", there(3000), at({ sample: begun })),
      ];
      const close = client.send("transport.locate", there(96_000), at({ sample: begun + 10 }));
      const replies: Message[] = [];
      for (const move of moves) replies.push(await client.reply(textAt(move, "id")));
      mustEqual(
        replies.map((reply) => [numberAt(reply, "applied", "sample"), numberAt(reply, "applied", "late")]),
        moves.map(() => [begun, 0]),
        "applied.sample and late of the moves at one frame",
      );
      const reply = await client.reply(textAt(close, "id"));
      const late = numberAt(reply, "applied", "late");
      must(late > 0 && late <= client.sampleRate / 200, "late by up to 5 ms", reply);
      mustEqual(numberAt(reply, "applied", "sample"), begun + 10 + late, "applied.sample of the close one");
    },
  },
  {
    id: "time.loop-end",
    title: "while the loop repeats, a tick at or beyond its end is not reached: the command waits",
    requirement: ["TIME-13"],
    place: "alone",
    needs,
    run: async (t) => {
      const client = await t.controller();
      await client.ok("timeline.set", { loop: { enabled: true, start: 0, end: 96 } });
      const set = client.send("parameter.set", setGain(-6), at({ tick: 96 }));
      await client.ok("transport.play", { position: { tick: 0 } });
      const begun = await now(client);
      // The loop of a twentieth of a second comes round several times.
      while ((await now(client)) - begun < client.sampleRate / 4) await client.ok("system.sync");
      const isAnswered = client.peer.inbox.some(({ message }) => message["re"] === set["id"]);
      mustEqual(isAnswered, false, "whether it is answered");
      mustEqual((await client.result("system.cancel", { id: set["id"] }))["cancelled"], true, "cancelled");
      mustBeRefused(await client.reply(textAt(set, "id")), "CANCELLED", {}, "it");
    },
  },
  {
    id: "time.cancel",
    title: "cancelled before its time it never takes hold, and its reply is CANCELLED",
    requirement: ["TIME-9", "CMD-11"],
    place: "alone",
    needs,
    run: async (t) => {
      const client = await t.controller();
      const before = await client.revision();
      const set = client.send("parameter.set", setGain(-6), at({ sample: (await now(client)) + FAR }));
      const { cancelled } = await client.result("system.cancel", { id: set["id"] });
      mustEqual(cancelled, true, "cancelled");
      mustBeRefused(await client.reply(textAt(set, "id")), "CANCELLED", {}, "it");
      mustEqual(await client.revision(), before, "the revision");
    },
  },
  {
    id: "time.full",
    title: "1024 scheduled commands may wait, and one more is RESOURCE_EXHAUSTED",
    requirement: ["TIME-10"],
    place: "alone",
    needs,
    run: async (t) => {
      const client = await t.controller();
      const options = { at: { sample: (await now(client)) + FAR } };
      const messages = Array.from({ length: 1024 }, () => command("parameter.set", setGain(-6), options));
      client.peer.sendMessages(messages);
      await client.refused("parameter.set", setGain(-6), "RESOURCE_EXHAUSTED", {}, { fields: options });
      client.peer.sendMessages(messages.map(({ id }) => command("system.cancel", { id })));
      for (const { id } of messages) mustBeRefused(await client.reply(String(id)), "CANCELLED", {}, "each");
    },
  },
  {
    id: "time.track-gone",
    title: "when the track it speaks of goes before its time, the reply is NOT_FOUND",
    requirement: ["TIME-11"],
    place: "alone",
    needs,
    run: async (t) => {
      const client = await t.controller();
      await addTrack(client, "soon-gone");
      const options = at({ sample: (await now(client)) + AHEAD });
      const set = client.send("parameter.set", setGain(-6, "soon-gone"), options);
      await apply(client, { op: "track.remove", id: "soon-gone" });
      mustBeRefused(await client.reply(textAt(set, "id")), "NOT_FOUND", {}, "it");
    },
  },
  {
    id: "time.device-replaced",
    title: "when a device of another type takes the device's place before its time, the change is dropped",
    requirement: ["TIME-16"],
    place: "alone",
    needs: [...needs, "devices"],
    run: async (t) => {
      const client = await t.controller();
      await addTrack(client, "a", { devices: [{ id: "d", type: "compressor" }] });
      const options = at({ sample: (await now(client)) + AHEAD });
      const params = { target: "d", parameter: "device", name: "threshold", value: -20 };
      const set = client.send("parameter.set", params, options);
      const after = { id: "d", type: "limiter" };
      const { applied } = await apply(
        client,
        { op: "device.remove", track: "a", id: "d" },
        { op: "device.add", track: "a", device: after },
      );
      mustBeRefused(await client.reply(textAt(set, "id")), "NOT_FOUND", { device: "d" }, "it");
      mustEqual(member((await tracksOf(client)).get("a"), "devices"), [after], "the track's devices");
      mustEqual(await client.revision(), numberAt(applied, "revision"), "the revision");
    },
  },
];
