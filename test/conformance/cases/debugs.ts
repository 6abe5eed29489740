import { setTimeout as pause } from "node:timers/promises";
import type { ConformanceCase } from "../case.ts";
import type { SpawnedEngine } from "../engine/spawned-engine.ts";
import { must, mustEqual, skip } from "../failure.ts";
import type { CaseContext } from "../run/context.ts";
import { addTrack, clip, setGain } from "../song.ts";
import { tone } from "../wav.ts";
import { listAt, member, numberAt, textAt } from "../wire/messages.ts";

async function debugEngine(t: CaseContext): Promise<SpawnedEngine> {
  return await t.startIfItCan({ args: ["--debug"] }, "with --debug");
}

/** An engine whose time moves only when it is told to. */
export async function offlineEngine(t: CaseContext): Promise<SpawnedEngine> {
  const args = ["--debug", "--audio", "offline", "--sample-rate", "48000", "--block-size", "256"];
  return await t.startIfItCan({ args }, "with --audio offline");
}

/** Plays, moves a fader and stops by the offline clock; answers the hash of what was heard. */
async function playOffline(t: CaseContext): Promise<string> {
  const engine = await offlineEngine(t);
  const client = await t.controller({}, { engine });
  if (!client.capabilities.includes("offline-clock")) skip("the engine does not have offline-clock");
  const path = t.wav("tone.wav", { seconds: 1, sample: tone });
  await client.ok("sample.load", { sample: "tone", path });
  await addTrack(client, "a", { clips: [clip("c", "tone")] });
  await client.ok("debug.capture", { enabled: true });
  await client.ok("transport.play", { position: { sample: 0 } });
  await client.ok("debug.advance", { frames: 2560 });
  await client.ok("parameter.set", setGain(-12, "a"));
  const { sample } = await client.result("debug.advance", { frames: 5120 });
  mustEqual(numberAt(await client.result("system.ping"), "sample"), sample, "the clock");
  const heard = await client.result("debug.capture", { enabled: false });
  mustEqual([heard["frames"], heard["lost"]], [7680, 0], "frames heard and lost");
  return textAt(heard, "hash");
}

export const debugCases: readonly ConformanceCase[] = [
  {
    id: "debug.absent",
    title: "without --debug every command of the group is UNKNOWN_COMMAND, and there is no capability",
    requirement: ["DEBUG-1", "CMD-6"],
    place: "own",
    run: async (t) => {
      if (t.has("debug")) skip("the command starts the engine with debug");
      const engine = await t.start();
      const client = await t.controller({}, { engine });
      mustEqual(client.capabilities.includes("debug"), false, "whether there is the capability debug");
      for (const name of ["debug.tap", "debug.fault", "debug.capture"]) {
        await client.refused(name, {}, "UNKNOWN_COMMAND", { name, capability: "debug" });
      }
    },
  },
  {
    id: "debug.tap",
    title: "debug.tap shows the messages of the others, both ways, without tokens and without its own",
    requirement: ["DEBUG-2", "DEBUG-3"],
    place: "own",
    run: async (t) => {
      const engine = await debugEngine(t);
      const tapping = await t.client("control", {}, { engine });
      if (!tapping.capabilities.includes("debug")) skip("the engine does not have debug");
      await tapping.ok("debug.tap", { enabled: true });
      await tapping.ok("system.ping", { nonce: "my own" });
      const other = await t.client("observer", {}, { engine });
      await other.ok("system.ping", { nonce: "of another" });
      const seen = () =>
        tapping.peer.inbox
          .filter(({ message }) => message["code"] === "TRAFFIC")
          .flatMap(({ message }) => listAt(message, "data", "frames"));
      const has = (direction: string, words: string) =>
        seen().some((row) => member(row, "direction") === direction && textAt(row, "text").includes(words));
      await tapping.peer.holds("the other's hello", () => has("in", '"hello"'));
      await tapping.peer.holds("its ping", () => has("in", "of another"));
      await tapping.peer.holds("the reply", () => has("out", "of another"));
      const all = JSON.stringify(seen());
      must(!all.includes(engine.token), "traffic without the token", "the token");
      must(!all.includes("my own"), "traffic without the tapping client's own", "its own");
      await tapping.ok("debug.tap", { enabled: false });
    },
  },
  {
    id: "debug.half-frame",
    title: "debug.fault half-frame is answered, then half a wire frame comes and the connection ends",
    requirement: ["DEBUG-5"],
    place: "own",
    run: async (t) => {
      const engine = await debugEngine(t);
      const client = await t.client("control", {}, { engine });
      if (!client.capabilities.includes("debug")) skip("the engine does not have debug");
      await client.ok("debug.fault", { fault: "half-frame" });
      await client.peer.ended();
      must(client.peer.partial.length > 0, "half a wire frame", "nothing");
      const again = await t.client("control", { resume: { sessionId: client.sessionId } }, { engine });
      mustEqual(again.welcome["resumed"], true, "resumed");
    },
  },
  {
    id: "debug.stall-audio",
    title: "debug.fault stall-audio: pings are answered while their blocks stand still",
    requirement: ["DEBUG-5", "BEAT-3", "BEAT-1"],
    place: "own",
    run: async (t) => {
      const engine = await debugEngine(t);
      const client = await t.client("control", {}, { engine });
      if (!client.capabilities.includes("debug")) skip("the engine does not have debug");
      await client.ok("debug.fault", { fault: "stall-audio", ms: 5000 });
      const begun = performance.now();
      let [still, last] = [0, -1];
      while (performance.now() - begun < 20_000 && still < 8) {
        const blocks = numberAt(await client.result("system.ping"), "blocks");
        await pause(10);
        still = blocks === last ? still + 1 : 0;
        last = blocks;
      }
      must(still >= 8, "8 pings, 10 ms apart, with the same number of blocks", still);
      let blocks = last;
      while (blocks === last) blocks = numberAt(await client.result("system.ping"), "blocks");
    },
  },
  {
    id: "debug.crash",
    title: "debug.fault crash is answered, and the process ends like one that was killed",
    requirement: ["DEBUG-5"],
    place: "own",
    run: async (t) => {
      const engine = await debugEngine(t);
      const client = await t.client("control", {}, { engine });
      if (!client.capabilities.includes("debug")) skip("the engine does not have debug");
      await client.ok("debug.fault", { fault: "crash" });
      const exit = await engine.exited;
      must(exit.code !== 0, "an end that is not in good order", exit);
    },
  },
  {
    id: "debug.offline-clock",
    title: "an offline clock stands still, and debug.advance moves it by exactly the frames asked for",
    requirement: ["DEBUG-7", "DEBUG-8"],
    place: "own",
    run: async (t) => {
      const engine = await offlineEngine(t);
      const client = await t.controller({}, { engine });
      if (!client.capabilities.includes("offline-clock")) skip("the engine does not have offline-clock");
      const clock = async () => numberAt(await client.result("system.ping"), "sample");
      const begun = await clock();
      await client.ok("system.sync");
      await client.ok("parameter.set", setGain(-6));
      await client.ok("transport.play", { position: { sample: 0 } });
      mustEqual(await clock(), begun, "the clock, which stands still");
      await client.ok("debug.advance", { frames: 256 * 40 });
      mustEqual(await clock(), begun + 256 * 40, "the clock");
      await client.refused("debug.advance", { frames: 100 }, "INVALID_PARAMS");
      mustEqual(await clock(), begun + 256 * 40, "the clock");
    },
  },
  {
    id: "debug.one-capture",
    title: "a new capture takes the place of the one before; without one, ending it is NOT_FOUND",
    requirement: ["DEBUG-10"],
    place: "own",
    run: async (t) => {
      const engine = await offlineEngine(t);
      const client = await t.controller({}, { engine });
      if (!client.capabilities.includes("offline-clock")) skip("the engine does not have offline-clock");
      await client.refused("debug.capture", { enabled: false }, "NOT_FOUND");
      await client.ok("debug.capture", { enabled: true });
      await client.ok("debug.advance", { frames: 512 });
      await client.ok("debug.capture", { enabled: true });
      await client.ok("debug.advance", { frames: 256 });
      mustEqual((await client.result("debug.capture", { enabled: false }))["frames"], 256, "frames heard");
      await client.refused("debug.capture", { enabled: false }, "NOT_FOUND");
    },
  },
  {
    id: "debug.same-hash",
    title: "the same commands at the same samples of an offline clock give the same captured hash",
    requirement: ["DEBUG-6", "DEBUG-9"],
    place: "own",
    run: async (t) => {
      const [one, two] = [await playOffline(t), await playOffline(t)];
      mustEqual(two, one, "the hash");
    },
  },
];
