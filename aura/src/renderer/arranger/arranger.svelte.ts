import { applyEdit, barTicks, type MeterCourse, songEnd } from "@loophole/pulse";
import type { Edit, Project, Track } from "@loophole/schemas/types";
import { tick } from "svelte";
import type { Selection, Session } from "../session/session.svelte.ts";
import type { WindowState } from "../window/window-state.svelte.ts";
import { DrawQueue } from "./drawing/draw-queue.ts";
import { clipIds, findClips } from "./editing/found-clips.ts";
import { LaneIndexCache } from "./geometry/lane-index.ts";
import { gridLines, snapStep, snapToGrid } from "./geometry/ruler-marks.ts";
import { xToTick } from "./geometry/time-axis.ts";
import { heardInSolo } from "./solo.ts";
import { prunedSelection, selectedSet } from "./selection.ts";
import { parseView, viewKey, type StoredView } from "./stored-view.ts";
import { ArrangerView } from "./view.svelte.ts";
import { Waveforms } from "./waveform/waveforms.svelte.ts";

/** How long what is in sight must stay before it is remembered. */
const KEEP_VIEW_MS = 500;
const COMMON_TIME = { numerator: 4, denominator: 4 } as const;

/** The cell of the grid that has the keyboard, or will have it when the grid is tabbed into. */
export type Current = { readonly kind: "clip" | "track"; readonly id: string };

/**
 * What the arranger's parts share: the song as it is shown (with what is being dragged in place), the view of it,
 * what is selected and which cell has the keyboard.
 */
export class Arranger {
  readonly view = new ArrangerView();
  readonly lanes = new LaneIndexCache();
  readonly waveforms: Waveforms;
  readonly drawings: DrawQueue;
  /** What the hand is doing to the song and has not let go of. */
  preview: Edit | null = $state.raw(null);
  current: Current | null = $state.raw(null);
  /** Said by a screen reader when it changes. */
  announcement = $state("");
  /** The playhead stays in view while playing. */
  follow = $state(true);
  /** The musician scrolled away from the playhead; until playing begins anew the view stays. */
  followYields = $state(false);
  #keepTimer: ReturnType<typeof setTimeout> | undefined;
  root: HTMLElement | null = $state.raw(null);
  /** The scrolling element that holds heads and lanes. */
  body: HTMLElement | null = $state.raw(null);

  /** The song with the preview in place. */
  readonly shown: Project | null = $derived.by(() => withPreview(this.session.project, this.preview));
  readonly selectedClips = $derived.by(() => selectedSet(this.session.selection, "clip"));
  readonly selectedTracks = $derived.by(() => selectedSet(this.session.selection, "track"));
  readonly meter = $derived.by(() => this.session.project?.timeline.meter ?? COMMON_TIME);
  /** The time signature and its changes, for places; {@link meter} is for lengths. */
  readonly course: MeterCourse = $derived.by(() => this.session.project?.timeline ?? { meter: COMMON_TIME });
  /** The track that has the keyboard, itself or by one of its clips. */
  readonly currentTrackId = $derived.by(() => {
    const { current } = this;
    if (current?.kind !== "clip") return current?.id ?? null;
    return this.shown ? (findClips(this.shown, [current.id])[0]?.track.id ?? null) : null;
  });
  readonly lines = $derived(gridLines(this.view.axis, this.course, this.view.width));
  /** Ticks between two places the hand snaps to at this zoom. */
  readonly step = $derived(snapStep(this.meter, this.view.ticksPerPixel));
  readonly heardInSolo = $derived.by(() => heardInSolo(this.shown?.tracks ?? []));
  readonly anySolo = $derived(this.shown?.tracks.some((track) => track.solo) ?? false);

  constructor(
    readonly session: Session,
    readonly window: WindowState,
  ) {
    this.waveforms = new Waveforms(session);
    this.drawings = new DrawQueue(session.frames);
  }

  close(): void {
    clearTimeout(this.#keepTimer);
    this.drawings.close();
  }

  /** Whether the keyboard is in the arranger, or nowhere in particular. */
  get hasKeyboard(): boolean {
    const active = this.root?.ownerDocument.activeElement ?? null;
    return (
      active === null || active === this.root?.ownerDocument.body || this.root?.contains(active) === true
    );
  }

  /** A track that is not heard, for its own mute or another's solo. */
  isDim(track: Track): boolean {
    return track.mute || (this.anySolo && !this.heardInSolo.has(track.id));
  }

  select(selection: Selection): void {
    this.session.selection = selection;
  }

  /** Takes from selection and keyboard what the song no longer has, and measures the song. */
  songChanged(project: Project): void {
    const pruned = prunedSelection(project, this.session.selection);
    if (pruned !== this.session.selection) this.session.selection = pruned;
    const { loop } = project.timeline;
    this.view.songEnd = Math.max(songEnd(project), loop.enabled ? loop.end : 0);
  }

  /** Whether the keyboard is on a cell of the grid, or on a control in one. */
  get gridHasKeyboard(): boolean {
    return this.body?.contains(this.body.ownerDocument.activeElement) === true;
  }

  /** The cell that had the keyboard was moved or is gone: it goes to the same cell, or to what is selected now. */
  keepKeyboard(): void {
    const { shown, current, session, body } = this;
    if (!shown || !body || body.ownerDocument.activeElement !== body.ownerDocument.body) return;
    if (current && this.currentTrackId !== null && exists(shown, current)) {
      void this.focus(current, "stay");
      return;
    }
    const { selection } = session;
    if (selection.kind === "device") return;
    const id = selection.kind === "none" ? shown.tracks[0]?.id : selection.ids[0];
    if (id === undefined) return;
    void this.focus({ kind: selection.kind === "clip" ? "clip" : "track", id }, "stay");
  }

  /** Makes an edit as one step of undo. What was shown as its preview is then the song. */
  commit(edit: Edit | null): void {
    if (edit) void this.session.edit(edit);
    this.preview = null;
  }

  /** The part of a project that was last in sight, or all of it. */
  openView(projectId: string): void {
    const stored = parseView(this.window.storage.getItem(viewKey(projectId)));
    if (stored === null) this.showWholeSong();
    else {
      this.view.restore(stored);
      this.body?.scrollTo({ top: stored.scrollTop });
    }
  }

  /** Remembers what is in sight, once the hand has come to rest. */
  keepView(stored: StoredView): void {
    const id = this.session.project?.id;
    clearTimeout(this.#keepTimer);
    if (id === undefined) return;
    this.#keepTimer = setTimeout(() => {
      this.window.storage.setItem(viewKey(id), JSON.stringify(stored));
    }, KEEP_VIEW_MS);
  }

  /** All of the song in view; of an empty one the first bars. */
  showWholeSong(): void {
    this.view.fit(0, Math.max(this.view.songEnd, 8 * barTicks(this.meter)));
  }

  /** The musician looks somewhere else: the view does not run after the playhead. */
  userScrolls(): void {
    if (this.session.transport?.playing === true) this.followYields = true;
  }

  announce(words: string): void {
    // The same words twice are said twice.
    this.announcement = this.announcement === words ? `${words}\u00a0` : words;
  }

  /** The tick under a point of the page, on the grid unless `free`. */
  tickAt(clientX: number, free: boolean): number {
    return this.snap(this.rawTickAt(clientX), free);
  }

  /** The tick under a point of the page, with a fraction; negative left of the song. */
  rawTickAt(clientX: number): number {
    return xToTick(this.view.axis, clientX - this.lanesLeft);
  }

  /** A tick on the grid, where the grid is on and not `free`. */
  snap(at: number, free: boolean): number {
    if (free || !this.view.snapping) return Math.max(0, Math.round(at));
    return snapToGrid(at, this.course, this.view.ticksPerPixel);
  }

  /** The track at a height of the page: below 0 above the first, the number of tracks and more below the last. */
  trackIndexAt(clientY: number): number {
    const top = this.body?.getBoundingClientRect().top ?? 0;
    return Math.floor((clientY - top + this.view.scrollTop) / this.view.trackHeight);
  }

  /** Where the lanes begin on the page. */
  get lanesLeft(): number {
    const box = this.body?.getBoundingClientRect();
    return box ? box.left + (this.body?.clientWidth ?? 0) - this.view.width : 0;
  }

  /** Gives a cell the keyboard and scrolls it into view; where a hand holds it, the view stays. */
  async focus(target: Current, view: "reveal" | "stay" = "reveal"): Promise<void> {
    this.current = target;
    if (view === "reveal") this.reveal(target);
    await tick();
    const attribute = target.kind === "clip" ? "data-clip" : "data-track-head";
    this.root
      ?.querySelector<HTMLElement>(`[${attribute}="${CSS.escape(target.id)}"]`)
      ?.focus({ preventScroll: true });
  }

  /** Scrolls as little as is needed to have a clip or a track in view. */
  reveal(target: Current): void {
    const { shown, view } = this;
    if (!shown) return;
    const row = shown.tracks.findIndex((track) =>
      target.kind === "track" ? track.id === target.id : clipIds(track).some((id) => id === target.id),
    );
    const track = shown.tracks[row];
    if (!track) return;
    if (this.body) {
      const top = row * view.trackHeight;
      if (top < this.body.scrollTop) this.body.scrollTop = top;
      const bottom = top + view.trackHeight - this.body.clientHeight;
      if (bottom > this.body.scrollTop) this.body.scrollTop = bottom;
    }
    if (target.kind !== "clip") return;
    const placed = this.lanes.get(track, shown).placed.find(({ clip }) => clip.id === target.id);
    if (placed) view.reveal(placed.start, placed.end);
  }
}

function exists(project: Project, { kind, id }: Current): boolean {
  return kind === "track"
    ? project.tracks.some((track) => track.id === id)
    : findClips(project, [id]).length > 0;
}

function withPreview(project: Project | null, preview: Edit | null): Project | null {
  if (!project || !preview) return project;
  try {
    return applyEdit(project, preview).project;
  } catch {
    return project; // The song changed under the hand, by undo or by the host: what is dragged is gone.
  }
}
