import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { applyEdit, newProject, projectToGraph } from "@loophole/pulse";
import type { Graph } from "@loophole/schemas/types";
import { midiImport } from "../../aura/src/host/imports/midi-import.ts";

/** Where Debian's package openttd-openmsx puts its Standard MIDI Files. */
const FOLDER = "/usr/share/games/openttd/baseset/openmsx";

/** Ticks of a beat. */
export const BEAT = 960;

/** A note on the song's timeline; ticks. */
interface PlacedNote {
  readonly start: number;
  readonly end: number;
}

/** A MIDI file as it is in the song after a musician has imported it into an empty one, two bars in. */
export interface ImportedMidi {
  readonly graph: Graph;
  /** In the order of their starts. */
  readonly notes: readonly PlacedNote[];
  /** The longest time in which a synthesiser of it is silent after its keys are up; seconds. */
  readonly tail: number;
}

/** Paths of the MIDI files of the package. @throws where it is not installed */
export function packagedMidiFiles(): string[] {
  let names: string[] = [];
  try {
    names = readdirSync(FOLDER).filter((name) => name.endsWith(".mid"));
  } catch (cause) {
    throw new Error(`There is no ${FOLDER}: install Debian's package openttd-openmsx.`, { cause });
  }
  if (names.length === 0) throw new Error(`There are no MIDI files in ${FOLDER}.`);
  return names.toSorted().map((name) => join(FOLDER, name));
}

export function importMidi(path: string): ImportedMidi {
  const bytes = readFileSync(path);
  const project = newProject("Song");
  const begin = { name: basename(path), size: bytes.length, tick: 8 * BEAT };
  const graph = projectToGraph(applyEdit(project, midiImport(project, begin, bytes).edit).project);
  const clips = graph.tracks.flatMap((track) => track.notes ?? []);
  const notes = clips
    .flatMap((clip) =>
      clip.notes.map(({ start, length }) => {
        const from = clip.start + start;
        return { start: from, end: Math.min(from + length, clip.start + clip.length) };
      }),
    )
    .toSorted((a, b) => a.start - b.start);
  return { graph, notes, tail: tailOf(graph) };
}

/** The release takes its time for 60 dB; what is 100 dB down is silent. */
function tailOf({ tracks }: Graph): number {
  const releases = tracks
    .flatMap(({ devices = [] }) => devices)
    .map((device) => (device.type === "synthesiser" ? device.parameters?.ampRelease : undefined));
  return (Math.max(...releases.map((milliseconds) => milliseconds ?? NaN)) * 100) / 60 / 1000;
}

/** How many notes are held at a tick when the song plays from another. */
export function heldAt(notes: readonly PlacedNote[], from: number, tick: number): number {
  return notes.filter(({ start, end }) => start >= from && start <= tick && tick < end).length;
}

/** A place in the middle half of the song where, played from half a beat before, the most notes are held on. */
export function fullestChord(notes: readonly PlacedNote[]): number {
  const [first, last] = [notes[0]?.start ?? 0, notes.at(-1)?.start ?? 0];
  const middle = notes.filter(
    ({ start }) => start >= first + (last - first) / 4 && start <= last - (last - first) / 4,
  );
  let best = { tick: 0, held: 0 };
  for (const { start } of middle) {
    const tick = start + 40;
    const held = heldAt(notes, tick - BEAT / 2, tick + 80);
    if (held > best.held) best = { tick, held };
  }
  return best.tick;
}
