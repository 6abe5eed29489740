import { Song } from "@loophole/pulse";
import { mediaPath, type OpenedProject, openProject, saveProject } from "@loophole/pulse/persistence";
import type { DocumentMessage, EntityId, Media, SaveState } from "@loophole/schemas/types";
import type { Clock } from "../time/clock.ts";
import { Saver } from "./saver.ts";
import { TransportModel } from "./transport-model.ts";

/** A song that is open: its document, its folder, what of it is on disk, and where its transport is. */
export class OpenSong {
  readonly folder: string;
  readonly song: Song;
  readonly saver: Saver;
  readonly transport: TransportModel;
  /** What could not be read as it was, in words. */
  readonly warnings: readonly string[];
  /** Ids of audio files that are among the warnings. */
  readonly missingMedia: readonly EntityId[];

  /** @throws ProjectError, in words, when there is no song that can be opened. */
  static async read(
    folder: string,
    options: { clock: Clock; onSave(state: SaveState): void },
  ): Promise<OpenSong> {
    return new OpenSong(folder, await openProject(folder), options);
  }

  private constructor(
    folder: string,
    { project, changed, warnings, missingMedia }: OpenedProject,
    options: { clock: Clock; onSave(state: SaveState): void },
  ) {
    this.folder = folder;
    this.song = new Song(project, { saved: !changed });
    this.warnings = warnings;
    this.missingMedia = missingMedia;
    this.transport = new TransportModel(options.clock, project.timeline);
    this.saver = new Saver({
      clock: options.clock,
      song: this.song,
      folder,
      save: saveProject,
      onState: options.onSave,
    });
  }

  document(): DocumentMessage {
    const { revision, project, history } = this.song;
    return { type: "document", revision, project, history, save: this.saver.state };
  }

  /** Absolute path of a media file. @throws ProjectError */
  async pathOf(media: Media): Promise<string> {
    return await mediaPath(this.folder, media);
  }
}
