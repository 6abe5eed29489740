import type { ConformanceCase } from "../case.ts";
import { must, mustEqual } from "../failure.ts";
import { apply, clip, track } from "../song.ts";
import { readFloats, tone } from "../wav.ts";
import type { Client } from "../wire/client.ts";
import type { Message } from "../wire/messages.ts";

const SILENT_DB = -144;
const send = (tap: string, target = "room"): Message => ({ id: `${target}-${tap}`, target, gain: -6, tap });
const playing = (id: string, fields: Message = {}): Message =>
  track(id, { clips: [clip(`${id}-clip`, "tone")], ...fields });
const room = track("room", { kind: "return" });

/** How loud a song of these tracks is at most, in its second half second, in dBFS. */
async function peakOf(client: Client, path: string, tracks: readonly Message[]): Promise<number> {
  const { graph } = await client.result("graph.get");
  await apply(client, { op: "graph.replace", graph: { ...(graph as Message), tracks } });
  const frames = client.sampleRate;
  await client.ok("render.start", { path, to: { sample: frames } });
  const half = readFloats(path, frames).subarray(frames);
  const highest = half.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return Math.max(SILENT_DB, 20 * Math.log10(highest));
}

function mustBeNear(found: number, wanted: number, what: string): void {
  must(Math.abs(found - wanted) < 0.1, `${what}: a peak of ${String(wanted)} dBFS`, found);
}

async function withTone(client: Client, path: string): Promise<void> {
  await client.ok("sample.load", { sample: "tone", path });
}

export const muteCases: readonly ConformanceCase[] = [
  {
    id: "mixing.mute",
    title: "a muted track is heard by no path, its sends before and behind the fader included",
    requirement: ["MIX-9"],
    place: "alone",
    needs: ["mixing", "render", "sample-wav"],
    run: async (t) => {
      const client = await t.controller();
      await withTone(client, t.wav("tone.wav", { seconds: 1, sample: tone }));
      const path = t.file("mix.wav");
      for (const tap of ["pre", "post"]) {
        const sends = [send(tap)];
        const heard = await peakOf(client, path, [playing("a", { sends }), room]);
        mustBeNear(heard, -6.02 + 20 * Math.log10(1 + 10 ** (-6 / 20)), `a track that sends ${tap}`);
        const muted = await peakOf(client, path, [playing("a", { sends, mute: true }), room]);
        mustEqual(muted, SILENT_DB, `the peak of a muted track that sends ${tap}`);
      }
    },
  },
  {
    id: "mixing.solo",
    title: "while a track is soloed, others are heard by no path; what is safe and what it goes through is",
    requirement: ["MIX-10"],
    place: "alone",
    needs: ["mixing", "render", "sample-wav"],
    run: async (t) => {
      const client = await t.controller();
      await withTone(client, t.wav("tone.wav", { seconds: 1, sample: tone }));
      const path = t.file("mix.wav");
      const others = (fields: Message = {}) => [
        playing("b", { sends: [send("pre"), send("post")], ...fields }),
        room,
        track("group", { kind: "bus", gain: -3 }),
      ];
      const soloed = playing("a", { solo: true, gain: -10, output: "group" });
      const alone = await peakOf(client, path, [soloed, ...others()]);
      mustBeNear(alone, -6.02 - 13, "a soloed track through its bus");
      const silent = playing("c", { solo: true, gain: SILENT_DB });
      mustEqual(
        await peakOf(client, path, [silent, ...others()]),
        SILENT_DB,
        "the peak of all that is silenced",
      );
      const both = 1 + 2 * 10 ** (-6 / 20);
      const safe = await peakOf(client, path, [silent, ...others({ soloSafe: true })]);
      mustBeNear(safe, -6.02 + 20 * Math.log10(both), "a track that is safe, with its sends");
    },
  },
  {
    id: "mixing.keys",
    title: "side-chains before the fader hear what is muted, and all of them what solo silences",
    requirement: ["MIX-11"],
    place: "alone",
    needs: ["mixing", "devices", "render", "sample-wav"],
    run: async (t) => {
      const client = await t.controller();
      await withTone(client, t.wav("tone.wav", { seconds: 1, sample: tone }));
      const path = t.file("mix.wav");
      const mix = async (tap: string, kick: Message, bass: Message = {}): Promise<number> => {
        const parameters = { threshold: -40, ratio: 50, makeUp: 0 };
        const sidechain = { track: "kick", tap };
        const devices = [{ id: "squeeze", type: "compressor", parameters, sidechain }];
        return await peakOf(client, path, [playing("kick", kick), playing("bass", { devices, ...bass })]);
      };
      must(
        (await mix("pre", { mute: true })) < -20,
        "a key before the fader that is muted, and heard",
        "none",
      );
      mustBeNear(await mix("post", { mute: true }), -6.02, "a key behind the fader that is muted");
      for (const tap of ["pre", "post"]) {
        const peak = await mix(tap, {}, { solo: true });
        must(peak < -20, `a soloed track with a key at ${tap} that goes on`, peak);
      }
    },
  },
];
