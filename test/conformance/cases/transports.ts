import type { ConformanceCase } from "../case.ts";
import { must, mustEqual, skip } from "../failure.ts";
import { apply } from "../song.ts";
import { member, numberAt } from "../wire/messages.ts";
import { offlineEngine } from "./debugs.ts";

export const transportCases: readonly ConformanceCase[] = [
  {
    id: "transport.states",
    title: "play, stop and locate answer the state once they have taken hold",
    requirement: ["PLAY-1", "PLAY-3"],
    place: "alone",
    run: async (t) => {
      const client = await t.controller();
      mustEqual((await client.result("transport.play"))["playing"], true, "playing");
      mustEqual((await client.result("transport.get"))["playing"], true, "playing");
      mustEqual((await client.result("transport.stop"))["playing"], false, "playing");
      const rate = client.sampleRate;
      const byFrame = await client.result("transport.locate", { position: { sample: rate } });
      mustEqual(
        [byFrame["position"], byFrame["tick"]],
        [rate, 1920],
        "position and tick a second from the start",
      );
      const byTick = await client.result("transport.locate", { position: { tick: 1920 } });
      mustEqual([byTick["position"], byTick["tick"]], [rate, 1920], "position and tick, by the tick");
    },
  },
  {
    id: "transport.moves",
    title: "while it plays the position goes on with the clock; stopped, it stays",
    requirement: ["PLAY-2", "BEAT-2"],
    place: "alone",
    run: async (t) => {
      const client = await t.controller();
      await client.ok("transport.play", { position: { sample: 0 } });
      let state = await client.result("transport.get");
      const clock = numberAt(await client.result("system.ping"), "sample");
      while (numberAt(state, "position") < 9600) state = await client.result("transport.get");
      const moved = numberAt(await client.result("system.ping"), "sample") - clock;
      must(moved > 0, "the clock moves", moved);
      const stopped = await client.result("transport.stop");
      await client.ok("system.sync");
      await client.ok("system.sync");
      const later = await client.result("transport.get");
      mustEqual([later["position"], later["playing"]], [stopped["position"], false], "position and playing");
    },
  },
  {
    id: "transport.empty-song",
    title: "an engine that was told no song yet plays one of silence, which goes on",
    requirement: ["PLAY-2"],
    place: "own",
    run: async (t) => {
      const engine = await t.start();
      const client = await t.client("control", {}, { engine });
      await client.ok("transport.play");
      let state = await client.result("transport.get");
      const begun = performance.now();
      while (numberAt(state, "position") === 0 && performance.now() - begun < t.patienceMs) {
        state = await client.result("transport.get");
      }
      must(numberAt(state, "position") > 0, "a position that goes on", state);
    },
  },
  {
    id: "transport.song-length",
    title: "a place later than frame 10^14 is INVALID_PARAMS at /position/sample, rule song-length",
    requirement: ["PLAY-4"],
    place: "alone",
    run: async (t) => {
      const client = await t.controller();
      const last = { position: { sample: 1e14 } };
      mustEqual((await client.result("transport.locate", last))["position"], 1e14, "the position");
      const beyond = { position: { sample: 1e14 + 1 } };
      const details = { pointer: "/position/sample", rule: "song-length" };
      await client.refused("transport.locate", beyond, "INVALID_PARAMS", details);
      await client.refused("transport.play", beyond, "INVALID_PARAMS", details);
      mustEqual((await client.result("transport.get"))["position"], 1e14, "the position");
    },
  },
  {
    id: "transport.count-in",
    title: "bars are counted before the song moves: meanwhile it plays, stands, and tells the beats left",
    requirement: ["PLAY-7"],
    place: "alone",
    needs: ["metronome"],
    run: async (t) => {
      const client = await t.controller();
      // A bar of two beats of a tenth of a second.
      const meter = { numerator: 2, denominator: 4 };
      const metronome = { enabled: false, gain: -144, countIn: 1 };
      await client.ok("timeline.set", { bpm: 600, meter, metronome });
      const position = { tick: 9600 };
      const place = client.sampleRate;
      const reply = await client.ok("transport.play", { position, countIn: true });
      mustEqual(member(reply, "result", "playing"), true, "playing");
      const begun = numberAt(reply, "applied", "sample");
      for (;;) {
        const state = await client.result("transport.get");
        const { sample } = await client.result("system.ping");
        const passed = Number(sample) - begun;
        // Counted or not is told as of a block; the clock was asked later.
        if (state["countIn"] !== undefined) {
          const told = [state["position"], state["playing"], Number(state["countIn"]) <= 2];
          mustEqual(told, [place, true, true], "position, playing, and at most two beats left");
        } else if (numberAt(state, "position") > place) {
          must(passed >= client.sampleRate / 5, "the song moves after two beats", passed);
          break;
        }
      }
      await client.ok("transport.play", { position: { tick: 0 }, countIn: true });
      await client.ok("transport.stop");
      await client.ok("transport.locate", { position: { tick: 0 } });
      await client.ok("transport.play", { countIn: true });
      mustEqual(
        (await client.result("transport.stop"))["position"],
        0,
        "the position, stopped while it counts",
      );
    },
  },
  {
    id: "transport.pre-roll",
    title: "the song begins bars before the position, as meters and tempi have it, and not before its start",
    requirement: ["PLAY-8", "PLAY-9"],
    place: "alone",
    needs: ["pre-roll", "tempo-map"],
    run: async (t) => {
      const client = await t.controller();
      const rate = client.sampleRate;
      // Two bars of two seconds, then bars of three quarters at half the tempo.
      const tempo = [{ tick: 7680, bpm: 60 }];
      const meters = [{ tick: 7680, meter: { numerator: 3, denominator: 4 } }];
      await client.ok("timeline.set", { tempo, meters });
      const begins = async (tick: number, preRoll: number): Promise<number> => {
        await client.ok("transport.stop");
        const params = { position: { tick }, preRoll };
        return numberAt(await client.result("transport.play", params), "position");
      };
      mustEqual(await begins(3840, 1), 0, "a bar before the second");
      mustEqual(await begins(3840 + 960, 4), 0, "more bars than there are");
      mustEqual(await begins(7680 + 2880, 1), 4 * rate, "a bar before the fourth");
      mustEqual(await begins(7680 + 2880 + 960, 2), 2.5 * rate, "two bars before the fourth's second beat");
      mustEqual(await begins(7680, 0), 4 * rate, "no bars before the third");
      await client.ok("transport.stop");
      const state = await client.result("transport.play", { position: { tick: 7680 }, preRoll: 1 });
      mustEqual([state["position"], state["playing"]], [2 * rate, true], "position and playing");
      const later = await client.result("transport.play", { preRoll: 1 });
      must(numberAt(later, "position") >= 2 * rate, "a song that plays goes on", later);
      await client.ok("timeline.set", { loop: { enabled: true, start: 0, end: 3840 } });
      mustEqual(await begins(7680, 2), 2 * rate, "the loop's end, for a position behind it");
      const pointer = "/preRoll";
      await client.refused("transport.play", { preRoll: 9 }, "INVALID_PARAMS", { pointer });
    },
  },
  {
    id: "transport.loop",
    title: "an enabled loop is kept to",
    requirement: ["PLAY-2"],
    place: "alone",
    run: async (t) => {
      const client = await t.controller();
      await client.ok("timeline.set", { loop: { enabled: true, start: 0, end: 96 } });
      await client.ok("transport.play", { position: { tick: 0 } });
      const begun = numberAt(await client.result("system.ping"), "sample");
      for (;;) {
        const { tick } = await client.result("transport.get");
        must(Number(tick) <= 97, "a tick inside the loop of 96", tick);
        const now = numberAt(await client.result("system.ping"), "sample");
        if (now - begun > client.sampleRate / 4) break;
      }
    },
  },
  {
    id: "transport.heard",
    title: "the position told is latency behind what is rendered; answers tell where the song goes on",
    requirement: ["PLAY-5", "PLAY-6"],
    place: "own",
    run: async (t) => {
      const engine = await offlineEngine(t);
      const client = await t.controller({}, { engine });
      if (!client.capabilities.includes("offline-clock")) skip("the engine does not have offline-clock");
      if (client.capabilities.includes("devices")) {
        await apply(client, { op: "device.add", track: "master", device: { id: "l", type: "limiter" } });
      }
      const { latency } = await client.result("transport.get");
      if (latency === undefined) skip("the engine does not tell the transport's latency");
      const late = Number(latency);
      const playing = await client.result("transport.play", { position: { sample: 96_000 } });
      mustEqual(playing["position"], 96_000, "the position answered to play");
      await client.ok("debug.advance", { frames: 25_600 });
      const moving = await client.result("transport.get");
      mustEqual(
        [moving["position"], moving["latency"]],
        [121_600 - late, late],
        "position while it moves, and latency",
      );
      mustEqual(
        (await client.result("transport.stop"))["position"],
        121_600,
        "the position answered to stop",
      );
      mustEqual((await client.result("transport.get"))["position"], 121_600, "the position it stands at");
    },
  },
];
