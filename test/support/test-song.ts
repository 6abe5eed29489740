import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { newClip, newProject, newTrack } from "@loophole/pulse";
import { saveProject } from "@loophole/pulse/persistence";
import type { Media, Project } from "@loophole/schemas/types";
import { wavFile } from "./wav.ts";

/**
 * Writes a song of real files: `tracks` tracks, each with one tone that swells twice a second, so that meters move.
 * Files are at 44.1 kHz where the engine runs at 48: they must be converted.
 */
export async function writeTestSong(
  folder: string,
  options: { tracks?: number; seconds?: number } = {},
): Promise<Project> {
  const { tracks = 4, seconds = 20 } = options;
  const rate = 44_100;
  let project = newProject("Test song");
  await mkdir(join(folder, "media"), { recursive: true });
  for (let index = 0; index < tracks; index++) {
    const name = `tone ${index + 1}`;
    const pitch = 110 * (index + 1);
    const media: Media = {
      id: `media-${index + 1}`,
      name,
      file: `media/tone-${index + 1}.wav`,
      sampleRate: rate,
      channels: 1 + (index % 2),
      frames: seconds * rate,
    };
    const bytes = wavFile({
      rate,
      channels: media.channels,
      frames: media.frames,
      sample: (frame) =>
        (0.6 + 0.3 * Math.sin((frame / rate) * 4 * Math.PI)) *
        Math.sin((frame / rate) * 2 * Math.PI * pitch) *
        (0.8 / tracks),
    });
    await writeFile(join(folder, media.file), bytes);
    const track = { ...newTrack(project, { name }), id: `track-${index + 1}` };
    track.clips = [newClip(media, 0, { id: `clip-${index + 1}` })];
    project = { ...project, media: [...project.media, media], tracks: [...project.tracks, track] };
  }
  await saveProject(folder, project);
  return project;
}
