import { firstViolation } from "@loophole/protocol";
import type { Clip, Media, Project, Track } from "@loophole/schemas/types";
import { isProject } from "@loophole/schemas/validators";
import { ProjectError } from "./project-error.ts";

/**
 * A document as it stands in project.json: members in the order of the schema, so that versions of a song
 * can be compared line by line.
 * @throws ProjectError SCHEMA for a document that could not be opened again
 */
export function projectText(project: Project, path: string): string {
  const document: unknown = project;
  if (!isProject(document)) throw schemaError(firstViolation(isProject), path, "The song was not saved");
  return `${JSON.stringify(ordered(project), null, 2)}\n`;
}

export function schemaError(
  violation: { pointer: string; rule: string; message: string },
  path: string,
  what: string,
): ProjectError {
  const { pointer, rule, message } = violation;
  return new ProjectError(
    "SCHEMA",
    `${what}: ${message} (at ${pointer === "" ? "the top" : pointer}, rule ${rule})`,
    {
      path,
      details: { pointer, rule },
    },
  );
}

function ordered(project: Project): Project {
  const { format, version, id, name, sampleRate, timeline, master, media, tracks } = project;
  const { bpm, meter, loop } = timeline;
  return {
    format,
    version,
    id,
    name,
    sampleRate,
    timeline: {
      bpm,
      meter: { numerator: meter.numerator, denominator: meter.denominator },
      loop: { enabled: loop.enabled, start: loop.start, end: loop.end },
    },
    master: { gain: master.gain },
    media: media.map(orderedMedia),
    tracks: tracks.map(orderedTrack),
  };
}

function orderedMedia({ id, name, file, sampleRate, channels, frames }: Media): Media {
  return { id, name, file, sampleRate, channels, frames };
}

function orderedTrack({ id, name, color, gain, pan, mute, solo, clips }: Track): Track {
  return { id, name, color, gain, pan, mute, solo, clips: clips.map(orderedClip) };
}

function orderedClip({ id, name, media, start, offset, length, gain, fadeIn, fadeOut, loop }: Clip): Clip {
  const clip = { id, name, media, start, offset, length, gain, fadeIn, fadeOut };
  return loop ? { ...clip, loop: { start: loop.start, end: loop.end } } : clip;
}
