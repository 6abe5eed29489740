import { closeSync, ftruncateSync, openSync, writeSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import type { ConformanceCase } from "../case.ts";
import { must, mustEqual, skip } from "../failure.ts";
import { addTrack, apply, clip, track } from "../song.ts";
import { tone, writeWav } from "../wav.ts";
import type { Client } from "../wire/client.ts";
import { listAt, member, numberAt, textAt, type Message } from "../wire/messages.ts";

const RATE = 48_000;
const SECONDS = 15 * 60;
const HEADER_BYTES = 44;
const FRAME_BYTES = 2;

/** A mono file that is silent but for its last second; what is silent takes no room on most disks. */
function writeLong(path: string): void {
  writeWav(path, { seconds: 0, channels: 1 });
  const bytes = SECONDS * RATE * FRAME_BYTES;
  const file = openSync(path, "r+");
  ftruncateSync(file, HEADER_BYTES + bytes);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(HEADER_BYTES - 8 + bytes);
  writeSync(file, size, 0, 4, 4);
  size.writeUInt32LE(bytes);
  writeSync(file, size, 0, 4, HEADER_BYTES - 4);
  const last = Buffer.alloc(RATE * FRAME_BYTES);
  for (let i = 0; i < RATE; i++) last.writeInt16LE(Math.round(tone(i) * 32_767), i * FRAME_BYTES);
  writeSync(file, last, 0, last.length, HEADER_BYTES + bytes - last.length);
  closeSync(file);
}

/** A track with a sampler that plays the long recording. */
async function addSampler(client: Client): Promise<void> {
  const zones = [{ sample: "long", lowKey: 0, highKey: 127, rootKey: 60 }];
  const devices = [{ id: "keys", type: "sampler", zones }];
  await apply(client, { op: "track.add", track: track("a", { kind: "instrument", devices }) });
}

export const streamCases: readonly ConformanceCase[] = [
  {
    id: "sample.streamed",
    title: "a sample that is too long for memory streams: it says so, takes little, and sounds the same",
    requirement: ["SAMPLE-7"],
    place: "alone",
    needs: ["render", "sample-wav"],
    slow: true,
    run: async (t) => {
      const client = await t.controller();
      const path = t.file("long.wav");
      writeLong(path);
      const info = await client.result("sample.load", { sample: "long", path });
      if (info["streamed"] !== true) skip(`the engine takes ${String(SECONDS)} s of audio into memory`);
      mustEqual(info["frames"], SECONDS * RATE, "frames");
      const whole = SECONDS * client.sampleRate * 4;
      must(numberAt(info, "bytes") < whole / 16, `bytes far below the ${String(whole)} of all of it`, info);
      const list = await client.result("sample.list");
      mustEqual(listAt(list, "samples"), [info], "the samples");
      const { bytes } = list;
      must(Number(bytes) >= numberAt(info, "bytes"), "bytes of all that is loaded", list);
      await client.ok("sample.load", {
        sample: "short",
        path: t.wav("short.wav", { seconds: 1, channels: 1, sample: tone }),
      });
      const render = async (fields: Message): Promise<string> => {
        await addTrack(client, "a", { clips: [clip("c", textAt(fields, "sample"), fields)] });
        const result = await client.result("render.start", { path: t.file("out.wav"), from: { tick: 0 } });
        await apply(client, { op: "track.remove", id: "a" });
        must(numberAt(result, "peakDb") > -7, "a tone that is heard", result);
        return textAt(result, "audioHash");
      };
      const end = await render({ sample: "long", offset: (SECONDS - 1) * RATE });
      mustEqual(end, await render({ sample: "short" }), "the audioHash of its last second");
    },
  },
  {
    id: "sample.sampler-resident",
    title: "what a sampler plays from is taken into memory as a whole, or refused for lack of it",
    requirement: ["SAMPLE-7"],
    place: "alone",
    needs: ["devices", "note-clips", "sample-wav"],
    slow: true,
    run: async (t) => {
      const client = await t.controller();
      const path = t.file("long.wav");
      writeLong(path);
      await addSampler(client);
      const reply = await client.command("sample.load", { sample: "long", path });
      if (reply["ok"] !== true) {
        mustEqual(textAt(reply, "error", "code"), "RESOURCE_EXHAUSTED", "the error's code");
        return;
      }
      const info = reply["result"] as Message;
      must(info["streamed"] !== true, "a sample that does not stream", info);
      const whole = SECONDS * client.sampleRate * 4;
      must(numberAt(info, "bytes") >= whole, `at least the ${String(whole)} bytes of all of it`, info);
    },
  },
  {
    id: "sample.sampler-later",
    title: "what streams and comes to be played by a sampler is taken into memory, or its silence is told",
    requirement: ["SAMPLE-8"],
    place: "alone",
    needs: ["devices", "note-clips", "sample-wav"],
    slow: true,
    run: async (t) => {
      const client = await t.controller();
      const path = t.file("long.wav");
      writeLong(path);
      const info = await client.result("sample.load", { sample: "long", path });
      if (info["streamed"] !== true) skip(`the engine takes ${String(SECONDS)} s of audio into memory`);
      await addSampler(client);
      const begun = performance.now();
      for (;;) {
        const [sample] = listAt(await client.result("sample.list"), "samples");
        if (member(sample, "streamed") !== true) return;
        if (client.peer.inbox.some(({ message }) => message["code"] === "SAMPLE_TOO_LONG")) return;
        must(performance.now() - begun < t.patienceMs, "a sample in memory, or why it is not", sample);
        await pause(50);
      }
    },
  },
];
