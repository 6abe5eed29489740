import type { Clip, Media, Project, Track } from "@loophole/schemas/types";
import {
  isAutomation,
  isBpm,
  isClip,
  isColorIndex,
  isDevice,
  isEngineRate,
  isEntityId,
  isGainDb,
  isLoopRegion,
  isMedia,
  isMeter,
  isMeterPoint,
  isMetronome,
  isPreRoll,
  isName,
  isNoteClip,
  isPan,
  isProject,
  isSampleRate,
  isSend,
  isSourceFrames,
  isSourceLoop,
  isTempoPoint,
  isTrackKind,
  type Validator,
} from "@loophole/schemas/validators";
import { MASTER_ID } from "../document/limits.ts";
import { newId } from "../document/new-id.ts";
import { newProject } from "../document/new-project.ts";

type Parts = Readonly<Record<string, unknown>>;

/**
 * Takes out of a document that breaks the schema every part that does not; each part that is left out or
 * given its usual value is said. Null where there are no tracks to speak of, or the whole still breaks it.
 */
export function salvageProject(document: unknown): { project: Project; repairs: string[] } | null {
  if (!isParts(document) || !Array.isArray(document["tracks"])) return null;
  const salvage = new Salvage();
  const fresh = newProject("Song");
  const timeline = asParts(document["timeline"]);
  const master = asParts(document["master"]);
  const project: Project = {
    ...fresh,
    id: salvage.value(isEntityId, document["id"], fresh.id, "The song's id"),
    name: salvage.value(isName, document["name"], fresh.name, "The song's name"),
    sampleRate: salvage.value(isEngineRate, document["sampleRate"], fresh.sampleRate, "The sample rate"),
    timeline: {
      bpm: salvage.value(isBpm, timeline["bpm"], fresh.timeline.bpm, "The tempo"),
      meter: salvage.value(isMeter, timeline["meter"], fresh.timeline.meter, "The time signature"),
      loop: salvage.value(isLoopRegion, timeline["loop"], fresh.timeline.loop, "The loop"),
      tempo: salvage.list(isTempoPoint, timeline["tempo"], "Changes of tempo"),
      meters: salvage.list(isMeterPoint, timeline["meters"], "Changes of time signature"),
      metronome: salvage.added(isMetronome, timeline["metronome"], fresh.timeline.metronome, "The metronome"),
      ...(isPreRoll(timeline["preRoll"]) ? { preRoll: timeline["preRoll"] } : {}),
    },
    master: {
      gain: salvage.value(isGainDb, master["gain"], 0, "The master's gain"),
      devices: salvage.list(isDevice, master["devices"], "Devices of the master"),
      automation: salvage.list(isAutomation, master["automation"], "Automation of the master"),
    },
    media: asList(document["media"]).flatMap((item, index) => salvage.media(item, index)),
    tracks: asList(document["tracks"]).flatMap((item, index) => salvage.track(item, index)),
  };
  if (salvage.repairs.length === 0)
    salvage.repairs.push("Entries that this program does not know were left out.");
  return isProject(project) ? { project, repairs: salvage.repairs } : null;
}

class Salvage {
  readonly repairs: string[] = [];

  value<T>(fits: Validator<T>, value: unknown, usual: T, what: string): T {
    if (fits(value)) return value;
    this.repairs.push(`${what} was damaged and is now ${JSON.stringify(usual)}.`);
    return usual;
  }

  /** As value, for what documents did not always have. */
  added<T>(fits: Validator<T>, value: unknown, usual: T, what: string): T {
    return value === undefined ? usual : this.value(fits, value, usual, what);
  }

  /** The items of a list that can be read. */
  list<T>(fits: Validator<T>, value: unknown, what: string): T[] {
    const items = asList(value);
    const kept = items.filter((item): item is T => fits(item));
    if (kept.length < items.length) {
      this.repairs.push(`${what}: ${items.length - kept.length} were damaged and were left out.`);
    }
    return kept;
  }

  media(item: unknown, index: number): Media[] {
    if (isMedia(item)) return [item];
    const parts = asParts(item);
    const what = `The entry of audio file ${named(parts, index)}`;
    const { id, file } = parts;
    const media = {
      id,
      name: isName(parts["name"]) ? parts["name"] : String(file).replace(/^media\//, ""),
      file,
      sampleRate: isSampleRate(parts["sampleRate"]) ? parts["sampleRate"] : 48_000,
      channels: typeof parts["channels"] === "number" ? parts["channels"] : 2,
      frames: isSourceFrames(parts["frames"]) ? parts["frames"] : 0,
    };
    return this.#kept(isMedia, media, what);
  }

  track(item: unknown, index: number): Track[] {
    const parts = asParts(item);
    const what = `Track ${named(parts, index)}`;
    if (!isParts(item)) {
      this.repairs.push(`${what} could not be read and was left out.`);
      return [];
    }
    return [
      {
        id: this.value(isEntityId, parts["id"], newId("track"), `${what}: its id`),
        name: this.value(isName, parts["name"], `Track ${index + 1}`, `${what}: its name`),
        color: this.value(isColorIndex, parts["color"], 0, `${what}: its colour`),
        gain: this.value(isGainDb, parts["gain"], 0, `${what}: its gain`),
        pan: this.value(isPan, parts["pan"], 0, `${what}: its pan`),
        kind: this.added(isTrackKind, parts["kind"], "audio", `${what}: its kind`),
        mute: parts["mute"] === true,
        solo: parts["solo"] === true,
        soloSafe: parts["soloSafe"] === true,
        output: this.added(isEntityId, parts["output"], MASTER_ID, `${what}: its output`),
        devices: this.list(isDevice, parts["devices"], `${what}: devices`),
        sends: this.list(isSend, parts["sends"], `${what}: sends`),
        notes: this.list(isNoteClip, parts["notes"], `${what}: clips of notes`),
        automation: this.list(isAutomation, parts["automation"], `${what}: automation`),
        clips: asList(parts["clips"]).flatMap((clip, place) => this.clip(clip, place, what)),
      },
    ];
  }

  clip(item: unknown, index: number, track: string): Clip[] {
    if (isClip(item)) return [item];
    const parts = asParts(item);
    const loop: unknown = parts["loop"];
    const clip = {
      id: isEntityId(parts["id"]) ? parts["id"] : newId("clip"),
      name: isName(parts["name"]) ? parts["name"] : `Clip ${index + 1}`,
      media: parts["media"],
      start: parts["start"],
      offset: isSourceFrames(parts["offset"]) ? parts["offset"] : 0,
      length: parts["length"],
      gain: isGainDb(parts["gain"]) ? parts["gain"] : 0,
      fadeIn: isSourceFrames(parts["fadeIn"]) ? parts["fadeIn"] : 0,
      fadeOut: isSourceFrames(parts["fadeOut"]) ? parts["fadeOut"] : 0,
      ...(isSourceLoop(loop) ? { loop } : {}),
    };
    return this.#kept(isClip, clip, `${track}: the clip ${named(parts, index)}`);
  }

  #kept<T>(fits: Validator<T>, item: unknown, what: string): T[] {
    const kept = fits(item);
    this.repairs.push(
      `${what} was damaged; ${kept ? "what could be read of it was kept" : "it was left out"}.`,
    );
    return kept ? [item] : [];
  }
}

function named(parts: Parts, index: number): string {
  return isName(parts["name"]) ? `‘${parts["name"]}’` : `${index + 1}`;
}

function isParts(value: unknown): value is Parts {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function asParts(value: unknown): Parts {
  return isParts(value) ? value : {};
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
