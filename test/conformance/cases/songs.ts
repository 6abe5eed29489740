import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { ConformanceCase } from "../case.ts";
import { must, mustEqual } from "../failure.ts";
import { addTrack, clip } from "../song.ts";
import { tone } from "../wav.ts";
import type { Client } from "../wire/client.ts";
import { command, listAt, member, numberAt, textAt } from "../wire/messages.ts";

/** Puts a second of a sine on a track. */
export async function loadTone(client: Client, path: string): Promise<void> {
  await client.ok("sample.load", { sample: "tone", path });
  await addTrack(client, "tone", { clips: [clip("clip", "tone")] });
}

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
