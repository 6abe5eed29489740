import { clipEndTicks, duplicateClips, findMedia } from "@loophole/pulse";
import type { Edit, Project } from "@loophole/schemas/types";
import type { Arranger } from "../arranger.svelte.ts";
import { spokenPosition } from "../geometry/musical-words.ts";
import { selectionOf } from "../selection.ts";
import { copied, paste, removeClips, type CopiedClips } from "./clipboard.ts";
import { moveEdges, type Edge } from "./edge-edits.ts";
import { clipIds, findClips } from "./found-clips.ts";
import { moveClips, type Shift } from "./move-clips.ts";
import { clipsAt, splitClips } from "./split-clips.ts";

/** What keys and menus do to the selected clips. Each is one step of undo, and says what it did. */
export class ClipActions {
  #copied: CopiedClips | null = null;

  constructor(private readonly arranger: Arranger) {}

  get canPaste(): boolean {
    return this.#copied !== null && (this.#project?.tracks.length ?? 0) > 0;
  }

  get #project(): Project | null {
    return this.arranger.session.project;
  }

  get #ids(): string[] {
    return [...this.arranger.selectedClips];
  }

  /** Moves by grid steps, to the grid: a clip between two lines goes to the next. */
  nudge(steps: number): void {
    const project = this.#project;
    if (!project) return;
    const { step } = this.arranger;
    const starts = findClips(project, this.#ids).map(({ clip }) => clip.start);
    const first = Math.min(...starts);
    const target = steps > 0 ? Math.floor(first / step + 1) * step : Math.ceil(first / step - 1) * step;
    this.#shift({ ticks: target - first, tracks: 0 });
  }

  toTrack(by: number): void {
    this.#shift({ ticks: 0, tracks: by });
  }

  trim(edge: Edge, steps: number): void {
    const project = this.#project;
    if (!project) return;
    const edit = moveEdges(project, this.#ids, edge, steps * this.arranger.step);
    this.arranger.commit(edit);
    const what = edge === "start" ? "start" : "end";
    this.arranger.announce(edit ? `Trimmed the ${what}` : `The ${what} goes no further`);
  }

  remove(): void {
    const project = this.#project;
    if (!project) return;
    const count = this.#ids.length;
    this.#stepAside();
    this.arranger.commit(removeClips(project, this.#ids));
    this.arranger.announce(`Deleted ${counted(count)}`);
  }

  duplicate(): void {
    const project = this.#project;
    if (!project || this.#ids.length === 0) return;
    const edit = duplicateClips(project, this.#ids, this.#distance(project));
    this.arranger.commit(edit);
    this.#selectAdded(edit);
    this.arranger.announce(`Duplicated ${counted(this.#ids.length)}`);
  }

  /** At the playhead: the selected clips under it, or without a selection every clip under it. */
  split(): void {
    const project = this.#project;
    if (!project) return;
    const { arranger } = this;
    const tick = Math.round(arranger.session.songTickNow());
    const { selection } = arranger.session;
    const under = clipsAt(
      project,
      tick,
      arranger.lanes,
      selection.kind === "track" ? selection.ids : undefined,
    );
    const wanted = selection.kind === "clip" ? this.#ids.filter((id) => under.includes(id)) : under;
    const split = splitClips(project, wanted, tick, arranger.lanes);
    if (!split) {
      arranger.announce("The playhead is not inside a selected clip");
      return;
    }
    arranger.commit(split.edit);
    arranger.select(selectionOf("clip", split.parts));
    const [first] = split.parts;
    if (first !== undefined) arranger.current = { kind: "clip", id: first };
    arranger.announce(`Split ${counted(split.parts.length)} at ${spokenPosition(tick, arranger.course)}`);
  }

  selectAll(): void {
    const project = this.#project;
    if (!project) return;
    const ids = project.tracks.flatMap(clipIds);
    this.arranger.select(selectionOf("clip", ids));
    this.arranger.announce(`${counted(ids.length)} selected`);
  }

  copy(): void {
    const project = this.#project;
    if (!project) return;
    this.#copied = copied(project, this.#ids) ?? this.#copied;
    this.arranger.announce(`Copied ${counted(this.#ids.length)}`);
  }

  cut(): void {
    const project = this.#project;
    if (!project) return;
    this.copy();
    this.#stepAside();
    this.arranger.commit(removeClips(project, this.#ids, "Cut"));
  }

  /** At the playhead, on the track that has the keyboard or the selection. */
  paste(): void {
    const project = this.#project;
    if (!project || !this.#copied) return;
    const tick = Math.round(this.arranger.session.songTickNow());
    const pasted = paste(project, this.#copied, { tick, trackIndex: this.#currentRow(project) });
    if (!pasted) return;
    this.arranger.commit(pasted.edit);
    this.arranger.select(selectionOf("clip", pasted.ids));
    const [first] = pasted.ids;
    if (first !== undefined) void this.arranger.focus({ kind: "clip", id: first });
    this.arranger.announce(
      `Pasted ${counted(pasted.ids.length)} at ${spokenPosition(tick, this.arranger.course)}`,
    );
  }

  #shift(shift: Shift): void {
    const project = this.#project;
    if (!project) return;
    const { arranger } = this;
    const edit = moveClips(project, this.#ids, shift);
    arranger.commit(edit);
    const moved = arranger.session.project ? findClips(arranger.session.project, this.#ids)[0] : undefined;
    if (!edit || !moved) {
      arranger.announce("It goes no further");
      return;
    }
    const where = `${spokenPosition(moved.clip.start, arranger.course)}, track ${moved.track.name}`;
    arranger.announce(`${this.#ids.length === 1 ? moved.clip.name : counted(this.#ids.length)} at ${where}`);
    const { current } = arranger;
    if (current?.kind === "clip") void arranger.focus(current);
  }

  /** Copies go on the grid where the originals are on it: a take that ends a little after the bar leaves no gap. */
  #distance(project: Project): number {
    const found = findClips(project, this.#ids);
    const { step } = this.arranger;
    const start = Math.min(...found.map(({ clip }) => clip.start));
    const ends = found.map(({ clip, notes }) => {
      if (notes !== null) return clip.start + clip.length;
      const media = findMedia(project, clip.media)?.media;
      return media ? clipEndTicks(clip, media, project.timeline) : clip.start;
    });
    const length = Math.max(1, Math.round(Math.max(...ends) - start));
    if (start % step !== 0) return length;
    const onGrid = Math.round(length / step) * step;
    // Within a few ticks of the grid it is meant to be on it; otherwise the copy follows at once.
    return onGrid > 0 && Math.abs(onGrid - length) <= 2 ? onGrid : length;
  }

  #selectAdded(edit: Edit): void {
    const edits = edit.type === "batch" ? edit.edits : [edit];
    const ids = edits.flatMap((each) =>
      each.type === "clip.add" || each.type === "notes.add" ? [each.clip.id] : [],
    );
    this.arranger.select(selectionOf("clip", ids));
    const [first] = ids;
    if (first !== undefined) void this.arranger.focus({ kind: "clip", id: first });
  }

  /** Hands the keyboard to the track before its clip goes. */
  #stepAside(): void {
    const { arranger } = this;
    const project = this.#project;
    const { current } = arranger;
    if (!project || current?.kind !== "clip" || !arranger.selectedClips.has(current.id)) return;
    const track = findClips(project, [current.id])[0]?.track;
    if (track) void arranger.focus({ kind: "track", id: track.id });
  }

  #currentRow(project: Project): number {
    const { current, selectedClips, selectedTracks } = this.arranger;
    const row = project.tracks.findIndex(
      (track) =>
        selectedTracks.has(track.id) ||
        (current?.kind === "track" && current.id === track.id) ||
        clipIds(track).some((id) => selectedClips.has(id) || (current?.kind === "clip" && current.id === id)),
    );
    return Math.max(0, row);
  }
}

function counted(count: number): string {
  return `${count} ${count === 1 ? "clip" : "clips"}`;
}
