import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { ConformanceCase } from "../case.ts";
import { must, mustEqual, skip } from "../failure.ts";
import { addTrack, apply, clip } from "../song.ts";
import { tone } from "../wav.ts";
import type { Client } from "../wire/client.ts";
import { command, listAt, member, numberAt, textAt } from "../wire/messages.ts";
import { offlineEngine } from "./debugs.ts";

/** Puts a second of a sine on a track. */
export async function loadTone(client: Client, path: string): Promise<void> {
  await client.ok("sample.load", { sample: "tone", path });
  await addTrack(client, "tone", { clips: [clip("clip", "tone")] });
}

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

export const sampleCases: readonly ConformanceCase[] = [
  {
    id: "sample.life",
    title: "a file is loaded, listed, loaded again at once, replaced and unloaded",
    requirement: ["SAMPLE-1", "SAMPLE-2", "SAMPLE-5", "CMD-12"],
    place: "alone",
    needs: ["sample-wav"],
    run: async (t) => {
      const client = await t.controller();
      const one = t.wav("one.wav", { seconds: 0.5, sample: tone });
      const two = t.wav("two.wav", { seconds: 0.25, rate: 44_100, channels: 1 });
      const loaded = await client.ok("sample.load", { sample: "s", path: one });
      mustEqual(numberAt(loaded, "result", "frames"), 24_000, "frames");
      must(numberAt(loaded, "applied", "sample") >= 0, "applied.sample", loaded);
      const again = await client.result("sample.load", { sample: "s", path: one });
      mustEqual(again, loaded["result"], "the result, loaded again");
      const other = await client.result("sample.load", { sample: "s", path: two });
      mustEqual([other["channels"], other["sampleRate"], other["frames"]], [1, 44_100, 11_025], "the file");
      const list = listAt(await client.result("sample.list"), "samples");
      mustEqual(list, [other], "the samples");
      const freed = await client.result("sample.unload", { sample: "s" });
      mustEqual(freed["bytes"], other["bytes"], "bytes");
      await client.refused("sample.unload", { sample: "s" }, "NOT_FOUND");
      mustEqual(listAt(await client.result("sample.list"), "samples"), [], "the samples");
    },
  },
  {
    id: "sample.bad-files",
    title: "a file that is not there is NOT_FOUND, one that is no audio MALFORMED_DATA, each with its path",
    requirement: ["SAMPLE-3", "CMD-14"],
    place: "alone",
    needs: ["sample-wav"],
    run: async (t) => {
      const client = await t.controller();
      const absent = t.file("absent.wav");
      await client.refused("sample.load", { sample: "s", path: absent }, "NOT_FOUND", { path: absent });
      const path = t.file("words.wav");
      writeFileSync(path, "These are words.");
      const error = await client.refused("sample.load", { sample: "s", path }, "MALFORMED_DATA", { path });
      must(textAt(error, "details", "found") !== "", "details.found", error);
      mustEqual(listAt(await client.result("sample.list"), "samples"), [], "the samples");
    },
  },
  {
    id: "sample.relative-path",
    title: "a path that is not absolute is INVALID_PARAMS at /path, rule absolute-path",
    requirement: ["SAMPLE-4"],
    place: "alone",
    run: async (t) => {
      const client = await t.controller();
      const details = { pointer: "/path", rule: "absolute-path" };
      for (const path of ["kick.wav", "./kick.wav", "../kick.wav"]) {
        await client.refused("sample.load", { sample: "s", path }, "INVALID_PARAMS", details);
      }
    },
  },
  {
    id: "sample.peaks",
    title: "sample.peaks writes a file as docs/specs/ipc/peaks.md says",
    requirement: ["SAMPLE-6"],
    place: "alone",
    needs: ["peaks", "sample-wav"],
    run: async (t) => {
      const client = await t.controller();
      const wav = t.wav("tone.wav", { seconds: 1, sample: tone });
      await client.ok("sample.load", { sample: "tone", path: wav });
      const path = t.file("tone.peaks");
      const result = await client.result("sample.peaks", { sample: "tone", path });
      const file = readFileSync(path);
      mustEqual(file.length, result["bytes"], "the file's size");
      const head = [
        file.toString("latin1", 0, 4),
        file.readUInt32LE(4),
        file.readUInt32LE(8),
        file.readUInt32LE(12),
      ];
      mustEqual(head, ["LHPK", 1, 2, 48_000], "the file's header");
      mustEqual(file.readDoubleLE(16), 48_000, "frames");
      mustEqual(file.readUInt32LE(24), result["levels"], "levels");
      mustEqual([file.readUInt32LE(28), file.readUInt32LE(32)], [64, 750], "level 0: frames per bin, bins");
      const data = Math.ceil((28 + 8 * file.readUInt32LE(24)) / 8) * 8;
      let highest = 0;
      for (let bin = 0; bin < 750; bin++) highest = Math.max(highest, file.readInt16LE(data + bin * 6 + 2));
      must(Math.abs(highest / 32_767 - 0.5) < 0.001, "a highest sample of half of full scale", highest);
      await client.refused("sample.peaks", { sample: "nobody", path: t.file("no.peaks") }, "NOT_FOUND");
      mustEqual(existsSync(t.file("no.peaks")), false, "whether a file was begun");
    },
  },
];

export const renderCases: readonly ConformanceCase[] = [
  {
    id: "render.file",
    title: "render.start writes a WAV file at the engine's rate; the same graph has the same audioHash",
    requirement: ["RENDER-1", "RENDER-2"],
    place: "alone",
    needs: ["render", "sample-wav"],
    run: async (t) => {
      const client = await t.controller();
      await loadTone(client, t.wav("tone.wav", { seconds: 1, sample: tone }));
      const results = [];
      for (const name of ["one.wav", "two.wav"]) {
        const path = t.file(name);
        results.push(await client.result("render.start", { path, format: "float32" }));
        mustEqual(readFileSync(path).toString("latin1", 0, 4), "RIFF", "the file's first bytes");
      }
      const [one, two] = results;
      mustEqual(one?.["audioHash"], two?.["audioHash"], "the audioHash");
      mustEqual([one?.["frames"], one?.["channels"]], [client.sampleRate, 2], "frames and channels");
      const peak = Number(one?.["peakDb"]);
      must(Math.abs(peak + 6.02) < 0.1, "a peak of -6.02 dBFS", peak);
      const file = readFileSync(t.file("one.wav"));
      const audio = file.subarray(file.length - client.sampleRate * 8);
      mustEqual(
        createHash("sha256").update(audio).digest("hex"),
        one?.["audioHash"],
        "the SHA-256 of the frames",
      );
    },
  },
  {
    id: "render.cancelled",
    title: "cancelled, a render leaves no file",
    requirement: ["RENDER-3", "CMD-11"],
    place: "alone",
    needs: ["render"],
    run: async (t) => {
      const client = await t.controller();
      const path = t.file("endless.wav");
      const render = command("render.start", { path, to: { sample: 48_000 * 36_000 } });
      client.peer.sendMessage(render);
      await client.peer.wait("progress", ({ message }) => message["re"] === render["id"]);
      await client.ok("system.cancel", { id: render["id"] });
      mustEqual(
        textAt(await client.reply(textAt(render, "id")), "error", "code"),
        "CANCELLED",
        "the error's code",
      );
      mustEqual(existsSync(path), false, "whether there is a file");
    },
  },
  {
    id: "render.playback-goes-on",
    title: "playback goes on while a render runs",
    requirement: ["RENDER-4"],
    place: "alone",
    needs: ["render"],
    run: async (t) => {
      const client = await t.controller();
      await client.ok("transport.play");
      const render = command("render.start", { path: t.file("x.wav"), to: { sample: 48_000 * 36_000 } });
      client.peer.sendMessage(render);
      await client.peer.wait("progress", ({ message }) => message["re"] === render["id"]);
      const before = numberAt(await client.result("transport.get"), "position");
      let now = before;
      while (now <= before) now = numberAt(await client.result("transport.get"), "position");
      await client.ok("system.cancel", { id: render["id"] });
      await client.reply(textAt(render, "id"));
    },
  },
  {
    id: "render.refused",
    title: "an end that is not after the start is INVALID_PARAMS at /to, and no file is begun",
    requirement: ["RENDER-5"],
    place: "alone",
    needs: ["render"],
    run: async (t) => {
      const client = await t.controller();
      const path = t.file("no.wav");
      for (const to of [100, 99]) {
        const backwards = { path, from: { sample: 100 }, to: { sample: to } };
        await client.refused("render.start", backwards, "INVALID_PARAMS", { pointer: "/to" });
      }
      mustEqual(existsSync(path), false, "whether there is a file");
    },
  },
  {
    id: "render.samples-missing",
    title: "samples that are not loaded are silent in the file, and told in a diagnostic SAMPLES_MISSING",
    requirement: ["RENDER-5"],
    place: "alone",
    needs: ["render"],
    run: async (t) => {
      const client = await t.controller();
      await addTrack(client, "a", { clips: [clip("c", "absent", { length: 4800 })] });
      const result = await client.result("render.start", { path: t.file("silent.wav") });
      const { message } = await client.peer.wait(
        "a diagnostic SAMPLES_MISSING",
        (received) => received.message["code"] === "SAMPLES_MISSING",
      );
      mustEqual(member(message, "data", "samples"), ["absent"], "data.samples");
      mustEqual(result["peakDb"], -144, "peakDb");
    },
  },
];
