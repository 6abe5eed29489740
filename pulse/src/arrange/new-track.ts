import type { Device, Project, Track, TrackKind } from "@loophole/schemas/types";
import { MASTER_ID, TRACK_COLORS } from "../document/limits.ts";
import { newId } from "../document/new-id.ts";
import { uniqueName } from "../document/unique-name.ts";

/** What a track of a kind is called until it is given a name. */
const WORDS: Readonly<Record<TrackKind, string>> = {
  audio: "Track",
  instrument: "Instrument",
  bus: "Bus",
  return: "Return",
};

/** A track for the song: the least used colour, and a name no other track has. */
export function newTrack(
  project: Project,
  options: { name?: string; id?: string; kind?: TrackKind; devices?: Device[] } = {},
): Track {
  const names = project.tracks.map((track) => track.name);
  const kind = options.kind ?? "audio";
  return {
    id: options.id ?? newId("track"),
    name: options.name === undefined ? firstFreeNumber(WORDS[kind], names) : uniqueName(options.name, names),
    color: leastUsedColor(project),
    kind,
    gain: 0,
    pan: 0,
    mute: false,
    solo: false,
    soloSafe: false,
    output: MASTER_ID,
    devices: options.devices ?? [],
    sends: [],
    clips: [],
    notes: [],
    automation: [],
  };
}

function firstFreeNumber(word: string, names: readonly string[]): string {
  const taken = new Set(names);
  let number = 1;
  while (taken.has(`${word} ${number}`)) number += 1;
  return `${word} ${number}`;
}

/** The first colour in the palette's order among those that fewest tracks have. */
function leastUsedColor(project: Project): number {
  const uses = new Array<number>(TRACK_COLORS).fill(0);
  for (const { color } of project.tracks) uses[color] = (uses[color] ?? 0) + 1;
  return uses.indexOf(Math.min(...uses));
}
