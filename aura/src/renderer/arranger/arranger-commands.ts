import type { Command } from "../commands/commands.svelte.ts";
import type { Arranger } from "./arranger.svelte.ts";
import type { ClipActions } from "./editing/clip-actions.ts";
import { findClips } from "./editing/found-clips.ts";
import { neighbour } from "./editing/grid-navigation.ts";
import { selectedIds, selectionOf } from "./selection.ts";

/** Everything the arranger can do by key; menus, palette and the shortcut sheet list it too. */
export function arrangerCommands(arranger: Arranger, actions: ClipActions): readonly Command[] {
  return [...clipCommands(arranger, actions), ...keyCommands(arranger, actions), ...viewCommands(arranger)];
}

function clipCommands(arranger: Arranger, actions: ClipActions): readonly Command[] {
  const someClip = (): boolean => arranger.selectedClips.size > 0;
  const hasSong = (): boolean => arranger.session.project !== null;
  const clip = (id: string, title: string, keys: string[], run: () => void, enabled = someClip): Command => ({
    id: `clip.${id}`,
    title,
    group: "Clips",
    keys,
    enabled,
    run,
  });
  return [
    clip(
      "split",
      "Split at the playhead",
      ["E", "Mod+E"],
      () => {
        actions.split();
      },
      hasSong,
    ),
    clip("duplicate", "Duplicate", ["D", "Mod+D"], () => {
      actions.duplicate();
    }),
    clip("delete", "Delete the selected clips", ["Delete", "Backspace"], () => {
      actions.remove();
    }),
    clip("cut", "Cut", ["Mod+X"], () => {
      actions.cut();
    }),
    clip("copy", "Copy", ["Mod+C"], () => {
      actions.copy();
    }),
    clip(
      "paste",
      "Paste at the playhead",
      ["Mod+V"],
      () => {
        actions.paste();
      },
      () => actions.canPaste,
    ),
    clip(
      "selectAll",
      "Select all clips",
      ["Mod+A"],
      () => {
        actions.selectAll();
      },
      hasSong,
    ),
    clip("loop", "Loop the selection", ["Mod+L"], () => {
      loopSelection(arranger);
    }),
  ];
}

/** Keys that mean something else in other panels: only while the arranger has the keyboard. */
function keyCommands(arranger: Arranger, actions: ClipActions): readonly Command[] {
  const here = (): boolean => arranger.hasKeyboard && arranger.session.project !== null;
  const withClips = (): boolean => here() && arranger.selectedClips.size > 0;
  const command = (id: string, title: string, keys: string[], run: () => void, enabled = here): Command => ({
    id: `arranger.${id}`,
    title,
    group: "Arranger",
    keys,
    enabled,
    run,
  });
  const go =
    (direction: "left" | "right" | "up" | "down", extend = false) =>
    (): void => {
      const { shown } = arranger;
      const next = shown ? neighbour(shown, arranger.lanes, arranger.current, direction) : null;
      if (!next) return;
      const kept = extend ? selectedIds(arranger.session.selection, next.kind) : [];
      arranger.select(selectionOf(next.kind, new Set([...kept, next.id])));
      void arranger.focus(next);
    };
  return [
    command("left", "Go to the clip before", ["ArrowLeft", "Mod+ArrowLeft"], go("left")),
    command("right", "Go to the next clip", ["ArrowRight", "Mod+ArrowRight"], go("right")),
    command("up", "Go to the track above", ["ArrowUp"], go("up")),
    command("down", "Go to the track below", ["ArrowDown"], go("down")),
    command("extendLeft", "Select the clip before too", ["Mod+Shift+ArrowLeft"], go("left", true)),
    command("extendRight", "Select the next clip too", ["Mod+Shift+ArrowRight"], go("right", true)),
    command("extendUp", "Select the track or clip above too", ["Shift+ArrowUp"], go("up", true)),
    command("extendDown", "Select the track or clip below too", ["Shift+ArrowDown"], go("down", true)),
    command(
      "nudgeLeft",
      "Nudge left by the grid",
      ["ArrowLeft"],
      () => {
        actions.nudge(-1);
      },
      withClips,
    ),
    command(
      "nudgeRight",
      "Nudge right by the grid",
      ["ArrowRight"],
      () => {
        actions.nudge(1);
      },
      withClips,
    ),
    command(
      "moveUp",
      "Move the clips a track up",
      ["Alt+ArrowUp"],
      () => {
        actions.toTrack(-1);
      },
      withClips,
    ),
    command(
      "moveDown",
      "Move the clips a track down",
      ["Alt+ArrowDown"],
      () => {
        actions.toTrack(1);
      },
      withClips,
    ),
    command(
      "shorten",
      "Shorten by the grid",
      ["Shift+ArrowLeft"],
      () => {
        actions.trim("end", -1);
      },
      withClips,
    ),
    command(
      "lengthen",
      "Lengthen by the grid",
      ["Shift+ArrowRight"],
      () => {
        actions.trim("end", 1);
      },
      withClips,
    ),
    command(
      "startEarlier",
      "Begin earlier by the grid",
      ["Alt+Shift+ArrowLeft"],
      () => {
        actions.trim("start", -1);
      },
      withClips,
    ),
    command(
      "startLater",
      "Begin later by the grid",
      ["Alt+Shift+ArrowRight"],
      () => {
        actions.trim("start", 1);
      },
      withClips,
    ),
    command(
      "selectNone",
      "Select nothing",
      ["Escape"],
      () => {
        arranger.select({ kind: "none" });
      },
      () => here() && arranger.session.selection.kind !== "none",
    ),
  ];
}

function viewCommands(arranger: Arranger): readonly Command[] {
  const { view } = arranger;
  const hasSong = (): boolean => arranger.session.project !== null;
  const command = (id: string, title: string, keys: string[], run: () => void): Command => ({
    id: `arranger.${id}`,
    title,
    group: "Arranger",
    keys,
    enabled: hasSong,
    run,
  });
  return [
    command("zoomToSelection", "Zoom to the selection, or to the whole song", ["Z"], () => {
      zoomToSelection(arranger);
    }),
    command("zoomIn", "Zoom in", ["+", "="], () => {
      zoomAtPlayhead(arranger, 1.5);
    }),
    command("zoomOut", "Zoom out", ["-"], () => {
      zoomAtPlayhead(arranger, 1 / 1.5);
    }),
    command("taller", "Taller tracks", ["Alt++", "Alt+="], () => {
      view.stepTrackHeight(1);
    }),
    command("lower", "Lower tracks", ["Alt+-"], () => {
      view.stepTrackHeight(-1);
    }),
    command("snap", "Snap to the grid on or off", ["G"], () => {
      view.snapping = !view.snapping;
      arranger.announce(view.snapping ? "Snapping to the grid" : "Not snapping to the grid");
    }),
    command("follow", "Follow the playhead on or off", ["F"], () => {
      arranger.follow = !arranger.follow || arranger.followYields;
      arranger.followYields = false;
      arranger.announce(arranger.follow ? "Following the playhead" : "Not following the playhead");
    }),
  ];
}

/** The ticks that the selected clips span, or null. */
function selectedSpan(arranger: Arranger): { from: number; to: number } | null {
  const { shown, lanes, selectedClips } = arranger;
  if (!shown || selectedClips.size === 0) return null;
  const placed = shown.tracks
    .flatMap((track) => lanes.get(track, shown).placed)
    .filter(({ clip }) => selectedClips.has(clip.id));
  if (placed.length === 0) return null;
  return {
    from: Math.min(...placed.map((each) => each.start)),
    to: Math.max(...placed.map((each) => each.end)),
  };
}

function zoomToSelection(arranger: Arranger): void {
  const { view } = arranger;
  const span = selectedSpan(arranger);
  if (span && !view.fits(span.from, span.to)) view.fit(span.from, span.to);
  else arranger.showWholeSong();
}

/** By key there is no pointer: the playhead stays where it is if it is in view, else the middle does. */
function zoomAtPlayhead(arranger: Arranger, factor: number): void {
  const { view, session } = arranger;
  const x = session.songTickNow() / view.ticksPerPixel - view.scrollX;
  view.zoom(factor, x >= 0 && x <= view.width ? x : view.width / 2);
}

function loopSelection(arranger: Arranger): void {
  const span = selectedSpan(arranger);
  const { project } = arranger.session;
  if (!span || !project) return;
  const loop = { enabled: true, start: Math.round(span.from), end: Math.round(span.to) };
  arranger.commit({ type: "timeline.set", values: { loop } });
  arranger.announce(
    `Looping ${findClips(project, arranger.selectedClips).length === 1 ? "the clip" : "the clips"}`,
  );
}
