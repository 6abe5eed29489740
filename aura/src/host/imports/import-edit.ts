import { findTrack, newClip, newTrack } from "@loophole/pulse";
import type {
  Edit,
  EntityId,
  ImportBegin,
  ImportDone,
  Media,
  Project,
  SampleInfo,
} from "@loophole/schemas/types";

/** Longest name that is taken over from a file. */
const NAME_LIMIT = 80;

/** The one edit that puts a file into the song: its media, a track if none was named, and a clip. */
export function importEdit(
  project: Project,
  what: { mediaId: EntityId; file: string; info: SampleInfo; begin: ImportBegin },
): { edit: Edit; done: ImportDone } {
  const { begin, info } = what;
  const name = nameOf(begin.name);
  const media: Media = {
    id: what.mediaId,
    name,
    file: what.file,
    sampleRate: info.sampleRate,
    channels: info.channels,
    frames: info.frames,
  };
  const clip = newClip(media, begin.tick);
  const edits: Edit[] = [{ type: "media.add", media }];
  let trackId = begin.trackId;
  // A track of another kind, a bus say, has no clips of audio.
  const kind = trackId === undefined ? undefined : findTrack(project, trackId)?.track.kind;
  if (trackId === undefined || (kind !== undefined && kind !== "audio")) {
    const track = newTrack(project, { name });
    trackId = track.id;
    edits.push({ type: "track.add", track: { ...track, clips: [clip] }, index: project.tracks.length });
  } else {
    edits.push({ type: "clip.add", trackId, clip });
  }
  const label = `Import ‘${name}’`;
  return { edit: { type: "batch", label, edits }, done: { mediaId: media.id, trackId, clipId: clip.id } };
}

/** What a musician calls a file: its name without folders, ending and characters that no name may have. */
export function nameOf(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/, "");
  const stem = base.replace(/(.)\.[^.]{1,8}$/, "$1");
  const printable = stem.replace(/\p{Cc}/gu, " ").trim();
  const short = [...printable].slice(0, NAME_LIMIT).join("").trim();
  return short === "" ? "Audio" : short;
}
