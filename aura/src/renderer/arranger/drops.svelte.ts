import { findMedia } from "@loophole/pulse";
import type { Arranger } from "./arranger.svelte.ts";
import { placeMediaEdit } from "./editing/place-media.ts";
import { selectionOf } from "./selection.ts";

/** The kind of drag that carries a file of the project: its media id. */
export const MEDIA_TYPE = "application/x-loophole-media";

/** Where what is dragged would go: a track of the song, or a new one below the last. */
export interface DropTarget {
  readonly row: number;
  readonly tick: number;
}

/** A file on its way into the song, shown where its clip will be. */
export interface Arrival extends DropTarget {
  readonly key: number;
  readonly name: string;
  readonly file: File;
}

/** Files and media that are dropped on the arranger: where they would go, and what becomes of them. */
export class Drops {
  target: DropTarget | null = $state.raw(null);
  arrivals: readonly Arrival[] = $state.raw([]);
  #nextKey = 1;
  #queue: Promise<void> = Promise.resolve();

  constructor(private readonly arranger: Arranger) {}

  readonly over = (event: DragEvent): void => {
    if (!accepts(event.dataTransfer)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = "copy";
    this.target = this.#targetAt(event);
  };

  readonly leave = (event: DragEvent): void => {
    const to = event.relatedTarget;
    if (!(to instanceof Node) || this.arranger.root?.contains(to) !== true) this.target = null;
  };

  readonly drop = (event: DragEvent): void => {
    const transfer = event.dataTransfer;
    this.target = null;
    if (!transfer || !accepts(transfer)) return;
    event.preventDefault();
    const target = this.#targetAt(event);
    const mediaId = transfer.getData(MEDIA_TYPE);
    if (mediaId !== "") this.placeMedia(mediaId, target);
    else this.take([...transfer.files], target);
  };

  /**
   * Takes files in at a tick: the first on the target's track, the others on those below it, on new ones where there
   * are none. A file that fails is told of by the session; the others still arrive.
   */
  take(files: readonly File[], target: DropTarget): void {
    const arrivals = files.map((file, at) => ({
      key: this.#nextKey++,
      name: file.name,
      file,
      row: target.row + at,
      tick: target.tick,
    }));
    this.arrivals = [...this.arrivals, ...arrivals];
    // One at a time, so that new tracks come in the order of the files.
    this.#queue = this.#queue.then(async () => {
      for (const arrival of arrivals) await this.#import(arrival);
    });
  }

  /** Puts a file of the project on a track, or on a new one, as a clip of its whole length. */
  placeMedia(mediaId: string, { row, tick }: DropTarget): void {
    const { project } = this.arranger.session;
    const media = project ? findMedia(project, mediaId)?.media : undefined;
    if (!project || !media) return;
    const trackId = project.tracks[row]?.id;
    const placed = placeMediaEdit(project, media, trackId === undefined ? { tick } : { trackId, tick });
    this.arranger.commit(placed.edit);
    this.arranger.select(selectionOf("clip", [placed.clipId]));
    void this.arranger.focus({ kind: "clip", id: placed.clipId });
  }

  /** How much of an arrival is in, 0…1, as far as the host has told. */
  fraction(arrival: Arrival): number {
    const tasks = this.arranger.session.tasks;
    return tasks.find((task) => task.state === "running" && task.label.includes(arrival.name))?.fraction ?? 0;
  }

  async #import({ key, file, row, tick }: Arrival): Promise<void> {
    const { session } = this.arranger;
    const track = session.project?.tracks[row];
    const done = await session.importFile(file, track ? { tick, trackId: track.id } : { tick });
    this.arrivals = this.arrivals.filter((arrival) => arrival.key !== key);
    if (!done) return;
    this.arranger.select(selectionOf("clip", [done.clipId]));
    this.arranger.announce(`${file.name} is on its track`);
  }

  #targetAt(event: DragEvent): DropTarget {
    const { arranger } = this;
    const count = arranger.session.project?.tracks.length ?? 0;
    const row = Math.max(0, Math.min(count, arranger.trackIndexAt(event.clientY)));
    const onHead = event.clientX < arranger.lanesLeft;
    return { row, tick: onHead ? 0 : arranger.tickAt(event.clientX, event.ctrlKey || event.metaKey) };
  }
}

function accepts(transfer: DataTransfer | null): boolean {
  return transfer !== null && (transfer.types.includes("Files") || transfer.types.includes(MEDIA_TYPE));
}
