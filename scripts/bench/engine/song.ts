import type { SignalClient } from "@loophole/protocol";
import type { EqualiserParameters, Graph, GraphClip, GraphTrack } from "@loophole/schemas/types";
import {
  BANDS,
  COMPRESSOR,
  FILE_FRAMES,
  MASTER_GAIN,
  SAMPLE_RATE,
  SEND_GAIN,
  stripsOf,
  type Band,
} from "./workload.ts";

/** How much of the workload an engine can play: all of it, or players with gain and pan. */
export type SongKind = "strips" | "plain";

const REVERB = "reverb";
const SHAPES = { lowShelf: "lowShelf", peak: "bell", highShelf: "highShelf" } as const;

/** What that engine can play of the workload. */
export function songKindOf({ welcome }: SignalClient): SongKind {
  const able = (["devices", "mixing"] as const).every((each) => welcome.capabilities.includes(each));
  return able ? "strips" : "plain";
}

/** Loads the files, puts the song in place and plays it. */
export async function playSong(
  client: SignalClient,
  tracks: number,
  files: readonly string[],
): Promise<SongKind> {
  const kind = songKindOf(client);
  await loadAll(client, files);
  await play(client, songOf(tracks, kind));
  return kind;
}

/** The track whose changes are heard on the right, where nothing else is. */
export const PROBE = "probe";

/** The same with all tracks panned to the left and no reverb, and on the right one steady value. */
export async function playProbe(
  client: SignalClient,
  tracks: number,
  files: readonly string[],
  steady: string,
): Promise<void> {
  await loadAll(client, files);
  await client.command("sample.load", { sample: PROBE, path: steady });
  const song = songOf(tracks, songKindOf(client));
  const left = song.tracks
    .filter(({ clips }) => clips.length > 0)
    .map(({ sends: _, ...track }) => ({ ...track, pan: -1 }));
  const clips = [{ ...clipOf(PROBE, PROBE, 0), loop: { start: 0, end: SAMPLE_RATE } }];
  const probe = { id: PROBE, gain: 0, pan: 1, mute: false, solo: false, clips };
  await play(client, { ...song, tracks: [...left, probe] });
}

/** Loads the files under the names that clips know them by. */
export async function loadAll(client: SignalClient, files: readonly string[]): Promise<void> {
  for (const [index, path] of files.entries()) {
    await client.command("sample.load", { sample: sampleOf(index), path });
  }
}

/** Puts the song in place and plays it from where the engine is. */
export async function play(client: SignalClient, graph: Graph): Promise<void> {
  await client.command("graph.apply", { baseRevision: 0, ops: [{ op: "graph.replace", graph }] });
  await client.command("transport.play", {});
}

/** The workload as a graph of the engine. */
export function songOf(tracks: number, kind: SongKind): Graph {
  const strips = stripsOf(tracks).map(({ file, offset, gain, pan, sends }, index): GraphTrack => {
    const id = `track-${String(index)}`;
    const track = { id, gain, pan, mute: false, solo: false, clips: [clipOf(id, sampleOf(file), offset)] };
    if (kind === "plain") return track;
    const send = { id: `${id}-send`, target: REVERB, gain: SEND_GAIN, tap: "post" as const };
    return { ...track, devices: devicesOf(id), ...(sends ? { sends: [send] } : {}) };
  });
  const hall = { id: REVERB, kind: "return" as const, gain: 0, pan: 0, mute: false, solo: false, clips: [] };
  const parameters = { decay: 1.8, mix: 1 };
  const back: GraphTrack = { ...hall, devices: [{ id: "hall", type: "reverb", parameters }] };
  const loop = { enabled: false, start: 0, end: 3_840 };
  return {
    tracks: kind === "plain" ? strips : [...strips, back],
    master: { gain: MASTER_GAIN },
    timeline: { bpm: 120, meter: { numerator: 4, denominator: 4 }, loop },
  };
}

/** Plays the file round and round, for longer than anyone measures. */
function clipOf(track: string, sample: string, offset: number): GraphClip {
  const loop = { start: 0, end: FILE_FRAMES };
  const length = 1_000_000 * FILE_FRAMES;
  return { id: `${track}-clip`, sample, start: 0, offset, length, gain: 0, fadeIn: 0, fadeOut: 0, loop };
}

/** The equaliser and the compressor of one track. */
export function devicesOf(track: string): NonNullable<GraphTrack["devices"]> {
  const [first, second, third, fourth] = BANDS as [Band, Band, Band, Band];
  const equaliser: EqualiserParameters = {
    ...{ band1On: true, band1Type: SHAPES[first.kind] },
    ...{ band1Frequency: first.frequency, band1Gain: first.gain, band1Q: first.q },
    ...{ band2On: true, band2Type: SHAPES[second.kind] },
    ...{ band2Frequency: second.frequency, band2Gain: second.gain, band2Q: second.q },
    ...{ band3On: true, band3Type: SHAPES[third.kind] },
    ...{ band3Frequency: third.frequency, band3Gain: third.gain, band3Q: third.q },
    ...{ band4On: true, band4Type: SHAPES[fourth.kind] },
    ...{ band4Frequency: fourth.frequency, band4Gain: fourth.gain, band4Q: fourth.q },
  };
  return [
    { id: `${track}-equaliser`, type: "equaliser", parameters: equaliser },
    { id: `${track}-compressor`, type: "compressor", parameters: { ...COMPRESSOR } },
  ];
}

export function sampleOf(file: number): string {
  return `source-${String(file)}`;
}
