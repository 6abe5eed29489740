import type { Clip, Device, Media, Project, Track } from "@loophole/schemas/types";
import { zonesOf } from "../document/check-device.ts";
import { MASTER_ID, MAX_MEDIA } from "../document/limits.ts";
import { newId } from "../document/new-id.ts";
import { repairMixing } from "./repair-mixing.ts";

/**
 * Puts right what fits the schema and still contradicts itself, and says what. A document without such
 * contradictions is given back as it is.
 */
export function repairProject(project: Project): { project: Project; repairs: string[] } {
  const repair = new Repair(project);
  const media = project.media.map((item) => repair.media(item));
  const tracks = project.tracks.map((track) => repair.track(track));
  const devices = project.master.devices.map((device) => repair.device(device, "the master"));
  const master = { ...project.master, devices };
  const named =
    repair.repairs.length === 0
      ? project
      : { ...project, media: [...media, ...repair.stoodIn], tracks, master };
  const mixing = repairMixing(named);
  return { project: mixing.project, repairs: [...repair.repairs, ...mixing.repairs] };
}

class Repair {
  readonly repairs: string[] = [];
  /** Entries made for files that clips name and the song does not have. */
  readonly stoodIn: Media[] = [];
  readonly #ids = new Set<string>([MASTER_ID]);
  readonly #mediaIds = new Set<string>();
  readonly #known: Set<string>;
  readonly #rate: number;

  constructor(project: Project) {
    this.#known = new Set(project.media.map((media) => media.id));
    this.#rate = project.sampleRate;
  }

  media(media: Media): Media {
    if (!this.#mediaIds.has(media.id)) {
      this.#mediaIds.add(media.id);
      return media;
    }
    this.repairs.push(`Two audio files had the same id; ‘${media.name}’ has a new one.`);
    return { ...media, id: newId("media") };
  }

  track(track: Track): Track {
    const id = this.#freeId(track.id, "track", `the track ‘${track.name}’`);
    const clips = track.clips.flatMap((clip) => this.#clip(clip, track));
    const on = `on ‘${track.name}’`;
    const devices = track.devices.map((device) => this.device(device, `‘${track.name}’`));
    const sends = track.sends.map((send) => this.#named(send, "send", `a send ${on}`));
    const notes = track.notes.map((clip) => this.#named(clip, "clip", `the clip ‘${clip.name}’ ${on}`));
    const same = id === track.id && sameItems(clips, track.clips) && sameItems(devices, track.devices);
    if (same && sameItems(sends, track.sends) && sameItems(notes, track.notes)) return track;
    return { ...track, id, devices, sends, clips, notes };
  }

  device(device: Device, strip: string): Device {
    for (const { sample } of zonesOf(device)) this.#standIn(sample, strip);
    return this.#named(device, "device", `a device of ${strip}`);
  }

  #named<T extends { id: string }>(item: T, prefix: string, what: string): T {
    const id = this.#freeId(item.id, prefix, what);
    return id === item.id ? item : { ...item, id };
  }

  #clip(clip: Clip, track: Track): Clip[] {
    if (clip.length < 1) {
      this.repairs.push(`The clip ‘${clip.name}’ on ‘${track.name}’ had no length and was left out.`);
      return [];
    }
    const id = this.#freeId(clip.id, "clip", `the clip ‘${clip.name}’ on ‘${track.name}’`);
    if (!this.#hasMedia(clip, track)) return [];
    const whole = id === clip.id ? clip : { ...clip, id };
    if (!whole.loop || whole.loop.end > whole.loop.start) return [whole];
    this.repairs.push(
      `The loop inside the clip ‘${clip.name}’ on ‘${track.name}’ had no length and was ended.`,
    );
    const { loop: _ended, ...rest } = whole;
    return [rest];
  }

  /** A clip keeps its place: an entry stands for the file until it is found. */
  #hasMedia(clip: Clip, track: Track): boolean {
    if (this.#known.has(clip.media)) return true;
    const what = `The clip ‘${clip.name}’ on ‘${track.name}’ plays an audio file that the song does not have`;
    if (this.#known.size >= MAX_MEDIA) {
      this.repairs.push(`${what}; it was left out.`);
      return false;
    }
    this.repairs.push(`${what}; it is silent.`);
    this.#addStandIn(clip.media, clip.name, clip.offset + clip.length);
    return true;
  }

  /** A sampler keeps its zones likewise. */
  #standIn(sample: string, strip: string): void {
    if (this.#known.has(sample) || this.#known.size >= MAX_MEDIA) return;
    this.repairs.push(
      `The sampler of ${strip} plays an audio file that the song does not have; it is silent.`,
    );
    this.#addStandIn(sample, sample, 1);
  }

  #addStandIn(id: string, name: string, frames: number): void {
    this.#known.add(id);
    const file = `media/missing-${id}`;
    this.stoodIn.push({ id, name, file, sampleRate: this.#rate, channels: 2, frames });
  }

  #freeId(id: string, prefix: string, what: string): string {
    if (!this.#ids.has(id)) {
      this.#ids.add(id);
      return id;
    }
    this.repairs.push(`The id of ${what} was taken; it has a new one.`);
    const free = newId(prefix);
    this.#ids.add(free);
    return free;
  }
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
