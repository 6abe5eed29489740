import { applyEdit, findTrack, removeTrack } from "@loophole/pulse";
import type { Edit, Track } from "@loophole/schemas/types";
import type { Session } from "../session/session.svelte.ts";
import type { Command } from "./commands.svelte.ts";

/** The tracks that are selected, also by a clip of theirs. */
export function selectedTracks(session: Session): readonly Track[] {
  const { project, selection } = session;
  if (project === null || selection.kind === "none") return [];
  const ids = new Set(selection.ids);
  if (selection.kind === "track") return project.tracks.filter((track) => ids.has(track.id));
  if (selection.kind === "device") {
    return project.tracks.filter(({ devices }) => devices.some(({ id }) => ids.has(id)));
  }
  return project.tracks.filter((track) => [...track.clips, ...track.notes].some((clip) => ids.has(clip.id)));
}

const someTrack = (session: Session) => selectedTracks(session).length > 0;

/** Commands on the selected tracks. */
export function trackCommands(): readonly Command[] {
  return [
    {
      id: "track.mute",
      title: "Mute the selected tracks",
      group: "Track",
      keys: ["M"],
      enabled: someTrack,
      run: (session) => {
        toggle(session, "mute");
      },
    },
    {
      id: "track.solo",
      title: "Solo the selected tracks",
      group: "Track",
      keys: ["S"],
      enabled: someTrack,
      run: (session) => {
        toggle(session, "solo");
      },
    },
    {
      id: "track.delete",
      title: "Delete the selected tracks",
      group: "Track",
      keys: ["Delete", "Backspace"],
      enabled: (session) => session.selection.kind === "track",
      run: deleteTracks,
    },
    {
      id: "track.left",
      title: "Move the track up or left",
      group: "Track",
      keys: ["Alt+ArrowUp", "Alt+ArrowLeft"],
      enabled: (session) => session.selection.kind === "track",
      run: (session) => {
        move(session, -1);
      },
    },
    {
      id: "track.right",
      title: "Move the track down or right",
      group: "Track",
      keys: ["Alt+ArrowDown", "Alt+ArrowRight"],
      enabled: (session) => session.selection.kind === "track",
      run: (session) => {
        move(session, 1);
      },
    },
  ];
}

/** One track is one plain edit, so that undo names it; several are one step. */
function together(session: Session, label: string, edits: Edit[]): void {
  const first = edits[0];
  if (first !== undefined) void session.edit(edits.length === 1 ? first : { type: "batch", label, edits });
}

function toggle(session: Session, which: "mute" | "solo"): void {
  const tracks = selectedTracks(session);
  const value = !tracks.every((track) => track[which]);
  const changed = tracks.filter((track) => track[which] !== value);
  together(
    session,
    which === "mute" ? "Mute tracks" : "Solo tracks",
    changed.map((track) => ({ type: "track.set", trackId: track.id, values: { [which]: value } })),
  );
}

function deleteTracks(session: Session): void {
  const { project } = session;
  const tracks = selectedTracks(session);
  const first = tracks[0];
  if (project === null || first === undefined) return;
  const at = findTrack(project, first.id)?.index ?? 0;
  // Others may be routed to one of them: each is made free of the rest before it goes.
  let song = project;
  const edits = tracks.map((track) => {
    const edit = removeTrack(song, track.id);
    song = applyEdit(song, edit).project;
    return edit;
  });
  together(session, "Delete tracks", edits);
  const next = session.project?.tracks[Math.min(at, session.project.tracks.length - 1)];
  session.selection = next === undefined ? { kind: "none" } : { kind: "track", ids: [next.id] };
}

function move(session: Session, by: number): void {
  const [track] = selectedTracks(session);
  if (track === undefined || session.project === null) return;
  const index = (findTrack(session.project, track.id)?.index ?? 0) + by;
  if (index < 0 || index >= session.project.tracks.length) return;
  void session.edit({ type: "track.move", trackId: track.id, index });
}
