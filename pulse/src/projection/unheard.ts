import type { Clip, Project } from "@loophole/schemas/types";
import { MASTER_ID } from "../document/limits.ts";
import type { Ability, EngineAbilities } from "./abilities.ts";

/** What of a song an engine leaves out, in the words of the window; nothing where it plays all of it. */
export function unheardParts(project: Project, abilities: EngineAbilities): string[] {
  const { tracks, master, timeline } = project;
  const uses: readonly (readonly [Ability, boolean, string])[] = [
    ["devices", [master, ...tracks].some(({ devices }) => devices.length > 0), "effects and instruments"],
    ["note-clips", tracks.some(({ notes }) => notes.length > 0), "notes"],
    [
      "mixing",
      tracks.some(({ output, sends, soloSafe }) => output !== MASTER_ID || sends.length > 0 || soloSafe),
      "buses, sends and side-chains",
    ],
    ["automation", [master, ...tracks].some(({ automation }) => automation.length > 0), "automation"],
    [
      "tempo-map",
      timeline.tempo.length > 0 || timeline.meters.length > 0,
      "changes of tempo and time signature",
    ],
    ["metronome", timeline.metronome.enabled, "the metronome"],
    [
      "clip-shapes",
      tracks.some(({ clips }) => clips.some(isShaped)),
      "shapes, envelopes and direction of clips",
    ],
  ];
  return uses.filter(([ability, used]) => used && !abilities.has(ability)).map(([, , words]) => words);
}

function isShaped({ fadeInShape, fadeOutShape, envelope, reverse }: Clip): boolean {
  return (
    fadeInShape !== undefined || fadeOutShape !== undefined || envelope !== undefined || reverse === true
  );
}
