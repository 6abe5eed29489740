import { gainFromDb, type TempoMap } from "@loophole/protocol";
import type { GraphTimeline, GraphTrack } from "@loophole/schemas/types";
import * as kernel from "../../../kernels/plan-abi.ts";
import { panGain } from "../../dsp/pan.ts";
import type { EngineMemory } from "../memory/engine-memory.ts";
import { compileMeters } from "./compile-clicks.ts";
import type { ClipTable } from "./compile-clips.ts";
import type { MixGroup, MixPlan } from "./mix-plan.ts";
import {
  ClickField,
  ClipField,
  EdgeField,
  EventField,
  GroupField,
  PlanField,
  SourceKind,
  TargetField,
  TrackField,
} from "./plan-layout.ts";
import { bareTracks } from "./wiring.ts";

/** What a strip is set to, in the units of the graph: dB, −1…1. */
export interface StripSettings {
  readonly gain: number;
  readonly pan: number;
  readonly mute: boolean;
  readonly solo: boolean;
}

/** One track, compiled. */
export interface PlanTrack {
  readonly slot: number;
  readonly generation: number;
  readonly version: number;
  readonly settings: StripSettings;
  readonly clips: ClipTable;
  /** EventField rows, and a number that differs when they do. */
  readonly events: { readonly table: Float64Array; readonly version: number };
  readonly automation: GraphTrack["automation"];
}

export interface PlanContents {
  readonly tracks: readonly PlanTrack[];
  /** dB */
  readonly masterGain: number;
  readonly timeline: GraphTimeline;
  readonly tempo: TempoMap;
  readonly mix: MixPlan;
  /** Whether devices or edges are others than in the plan before. */
  readonly rewired: boolean;
  /** The number of a device or send; 0 for none. */
  readonly numberOf: (id: string) => number;
  /** false: the song is played straight on and without a metronome, as when rendering a range. */
  readonly followLoop: boolean;
}

const DEFAULT_CLICK_DB = -12;

/** A plan being written from its start to its end, or counted. */
class PlanWriter {
  #at: number;
  readonly #f64: Float64Array | null;

  constructor(f64: Float64Array | null, at: number) {
    this.#f64 = f64;
    this.#at = at;
  }

  /** Index of room for `words` numbers. */
  take(words: number): number {
    const at = this.#at;
    this.#at += words;
    return at;
  }

  put(numbers: ArrayLike<number>): number {
    const at = this.take(numbers.length);
    this.#f64?.set(numbers, at);
    return at;
  }

  get end(): number {
    return this.#at;
  }
}

/** Float64 words a plan takes. */
export function planWords(plan: PlanContents): number {
  const { tracks, mix } = plan;
  const operations = mix.groups.reduce((sum, group) => sum + Math.ceil(group.operations.length / 2), 0);
  const clips = tracks.reduce((sum, track) => sum + track.clips.numbers.length, 0);
  const events = tracks.reduce((sum, track) => sum + track.events.table.length, 0);
  return (
    PlanField.count +
    tracks.length * TrackField.count +
    clips +
    events +
    plan.tempo.table.length +
    compileMeters(plan.timeline, plan.tempo).length +
    mix.groups.length * GroupField.count +
    mix.shape.edges.length * EdgeField.count +
    (mix.devices.size + mix.shape.edges.length) * TargetField.count +
    operations +
    mix.adoption.rows().length +
    mix.groups.length * 3 * kernel.ADOPT_WORDS +
    scratchWords(tracks)
  );
}

function scratchWords(tracks: readonly PlanTrack[]): number {
  return tracks.reduce((most, track) => Math.max(most, track.clips.count), 0);
}

/** Writes a plan from Float64 index `at`; there must be planWords() of room. */
export function writePlan(memory: EngineMemory, at: number, plan: PlanContents): void {
  const { f64 } = memory;
  const { tracks, timeline, tempo, mix } = plan;
  const writer = new PlanWriter(f64, at + PlanField.count);
  const tracksAt = writer.take(tracks.length * TrackField.count);
  const bare = bareTracks(mix);
  tracks.forEach((track, place) => {
    const row = tracksAt + place * TrackField.count;
    writeTrack(f64, row, track, place, mix, writer);
    f64[row + TrackField.bare] = bare.has(place) ? 1 : 0;
  });
  const meters = compileMeters(timeline, tempo);
  const master = mix.strips[tracks.length];
  const masterGroup = mix.groups[master?.group ?? 0];
  const { metronome } = timeline;
  const header: readonly [number, number][] = [
    [PlanField.trackCount, tracks.length],
    [PlanField.masterGain, gainFromDb(plan.masterGain)],
    [PlanField.loopEnabled, plan.followLoop && timeline.loop.enabled ? 1 : 0],
    [PlanField.loopStart, tempo.framesAt(timeline.loop.start)],
    [PlanField.loopEnd, tempo.framesAt(timeline.loop.end)],
    [PlanField.tracks, tracksAt],
    [PlanField.tempo, writer.put(tempo.table)],
    [PlanField.tempoCount, tempo.count],
    [PlanField.clicks, writer.put(meters)],
    [PlanField.clickCount, meters.length / ClickField.count],
    [
      PlanField.clickGain,
      plan.followLoop && metronome?.enabled === true ? gainFromDb(metronome.gain ?? DEFAULT_CLICK_DB) : 0,
    ],
    [PlanField.countGain, gainFromDb(metronome?.gain ?? DEFAULT_CLICK_DB)],
    [PlanField.countIn, plan.followLoop ? (metronome?.countIn ?? 0) : 0],
    [PlanField.masterStrip, master?.strip ?? 0],
    [PlanField.masterBuffer, masterGroup?.buffer ?? 0],
    [PlanField.latency, mix.latency.total],
    [PlanField.rewired, plan.rewired ? 1 : 0],
  ];
  for (const [field, value] of header) f64[at + field] = value;
  writeGroups(memory, at, tracksAt, plan, writer);
  const { edges } = mix.shape;
  f64[at + PlanField.edges] = writer.put(
    edges.flatMap(({ from, to, device }) => [from, to, device === null ? 0 : 1]),
  );
  f64[at + PlanField.edgeCount] = edges.length;
  const targets = targetsOf(plan);
  f64[at + PlanField.targets] = writer.put(targets);
  f64[at + PlanField.targetCount] = targets.length / TargetField.count;
  const rows = mix.adoption.rows();
  f64[at + PlanField.adoption] = writer.put(rows);
  f64[at + PlanField.adoptionCount] = rows.length / kernel.ADOPT_WORDS;
  f64[at + PlanField.scratch] = writer.take(scratchWords(tracks));
}

/** TargetField rows by rising number. */
function targetsOf({ mix, numberOf }: PlanContents): number[] {
  const rows: [number, number, number][] = [];
  for (const [id, { record, lane }] of mix.devices) rows.push([numberOf(id), record, lane]);
  for (const { key, send } of mix.shape.edges) {
    if (send !== null) rows.push([numberOf(send), mix.edges.get(key) ?? 0, 0]);
  }
  return rows.sort((a, b) => a[0] - b[0]).flat();
}

function writeTrack(
  f64: Float64Array,
  row: number,
  track: PlanTrack,
  place: number,
  mix: MixPlan,
  writer: PlanWriter,
): void {
  const { settings, clips, events } = track;
  const strip = mix.strips[place];
  const isAutomated = (parameter: string): number =>
    (track.automation ?? []).some(
      (each) =>
        each.target === mix.shape.strips[place]?.id &&
        each.parameter === parameter &&
        each.enabled !== false &&
        each.points.length > 0,
    )
      ? 1
      : 0;
  const values: readonly [number, number][] = [
    [TrackField.slot, track.slot],
    [TrackField.generation, track.generation],
    [TrackField.version, track.version],
    [TrackField.gain, gainFromDb(settings.gain)],
    [TrackField.panLeft, panGain(settings.pan, "left")],
    [TrackField.panRight, panGain(settings.pan, "right")],
    [TrackField.mute, settings.mute ? 1 : 0],
    [TrackField.solo, settings.solo ? 1 : 0],
    [TrackField.clipCount, clips.count],
    [TrackField.clips, writer.put(clips.numbers)],
    [TrackField.strip, (strip?.strip ?? 0) + (strip?.lane ?? 0) * 4],
    [TrackField.group, strip?.group ?? 0],
    [TrackField.lane, strip?.lane ?? 0],
    [TrackField.safe, mix.shape.strips[place]?.safe === true ? 1 : 0],
    [TrackField.instrument, strip?.instrument ?? 0],
    [TrackField.events, writer.put(events.table)],
    [TrackField.eventCount, events.table.length / EventField.count],
    [TrackField.eventVersion, events.version],
    [TrackField.gainAutomated, isAutomated("gain")],
    [TrackField.panAutomated, isAutomated("pan")],
    [TrackField.muteAutomated, isAutomated("mute")],
  ];
  for (const [field, value] of values) f64[row + field] = value;
  // Envelopes are found from the track's own table.
  const clipsAt = f64[row + TrackField.clips] ?? 0;
  for (let index = 0; index < clips.count; index++) {
    const envelope = clipsAt + index * ClipField.count + ClipField.envelope;
    f64[envelope] = (f64[envelope] ?? 0) + clipsAt;
  }
}

function writeGroups(
  memory: EngineMemory,
  at: number,
  tracksAt: number,
  plan: PlanContents,
  writer: PlanWriter,
): void {
  const { f64, i32 } = memory;
  const { mix, tracks } = plan;
  const groupsAt = writer.take(mix.groups.length * GroupField.count);
  f64[at + PlanField.groups] = groupsAt;
  f64[at + PlanField.groupCount] = mix.groups.length;
  mix.groups.forEach((group, index) => {
    const row = groupsAt + index * GroupField.count;
    f64[row + GroupField.address] = group.address;
    f64[row + GroupField.buffer] = group.buffer;
    f64[row + GroupField.source] = SourceKind[group.source];
    f64[row + GroupField.after] = group.after;
    for (let lane = 0; lane < 4; lane++) {
      const place = group.strips[lane];
      const isTrack = place !== undefined && place < tracks.length;
      f64[row + GroupField.tracks + lane] = isTrack ? tracksAt + place * TrackField.count : 0;
    }
    const operations = writer.take(Math.ceil(group.operations.length / 2));
    i32.set(group.operations, operations * 2);
    adoptOperations(mix, group, operations * 8);
  });
}

function adoptOperations(
  { adoption }: MixPlan,
  { block, operations, tail }: MixGroup,
  address: number,
): void {
  adoption.integer(block, kernel.GROUP_OPERATIONS, address);
  adoption.integer(block, kernel.GROUP_OPERATION_COUNT, operations.length / 2);
  adoption.integer(block, kernel.GROUP_TAIL, tail);
}
