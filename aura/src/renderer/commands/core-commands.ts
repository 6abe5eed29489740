import { barTicks, newDevice, newTrack } from "@loophole/pulse";
import type { TrackKind } from "@loophole/schemas/types";
import { chooseAndImport } from "../project/import-files.ts";
import type { Session } from "../session/session.svelte.ts";
import type { WindowState } from "../window/window-state.svelte.ts";
import type { Command } from "./commands.svelte.ts";
import { deviceCommands } from "./device-commands.ts";
import { trackCommands } from "./track-commands.ts";

const hasSong = (session: Session) => session.project !== null;

/** Commands of the whole window. The arranger brings its own. */
export function coreCommands(state: WindowState): readonly Command[] {
  return [
    ...transportCommands(),
    ...editCommands(),
    ...trackCommands(),
    ...deviceCommands(),
    ...projectCommands(state),
    ...viewCommands(state),
  ];
}

function transportCommands(): readonly Command[] {
  return [
    {
      id: "transport.toggle",
      title: "Play or stop",
      group: "Transport",
      keys: ["Space"],
      enabled: hasSong,
      run: (session) => void session.togglePlay(),
    },
    {
      id: "transport.start",
      title: "Go to the start",
      group: "Transport",
      keys: ["Enter"],
      enabled: hasSong,
      run: (session) => void session.locate(0),
    },
    {
      id: "transport.loop",
      title: "Loop on or off",
      group: "Transport",
      keys: ["L"],
      enabled: hasSong,
      run: toggleLoop,
    },
    {
      id: "transport.metronome",
      title: "Metronome on or off",
      group: "Transport",
      keys: ["K"],
      enabled: hasSong,
      run: toggleMetronome,
    },
    {
      id: "engine.restart",
      title: "Restart the engine",
      group: "Transport",
      run: (session) => void session.ask("engine.restart", {}),
    },
    {
      id: "meters.clear",
      title: "Clear peaks and clip lamps",
      group: "Transport",
      run: (session) => {
        session.levels.clearClips();
      },
    },
  ];
}

function editCommands(): readonly Command[] {
  return [
    {
      id: "edit.undo",
      title: "Undo",
      group: "Edit",
      keys: ["Mod+Z"],
      enabled: (session) => session.history.undo !== null,
      run: (session) => void session.undo(),
    },
    {
      id: "edit.redo",
      title: "Redo",
      group: "Edit",
      keys: ["Mod+Shift+Z", "Mod+Y"],
      enabled: (session) => session.history.redo !== null,
      run: (session) => void session.redo(),
    },
    {
      id: "track.add",
      title: "Add a track",
      group: "Edit",
      keys: ["Shift+T"],
      enabled: hasSong,
      run: (session) => {
        addTrack(session, "audio");
      },
    },
    addOf("instrument", "Add an instrument track"),
    addOf("bus", "Add a bus"),
    addOf("return", "Add a return"),
  ];
}

function addOf(kind: TrackKind, title: string): Command {
  return {
    id: `track.add.${kind}`,
    title,
    group: "Edit",
    enabled: hasSong,
    run: (session) => {
      addTrack(session, kind);
    },
  };
}

/** An instrument track can be heard at once: it has a synthesiser. */
function addTrack(session: Session, kind: TrackKind): void {
  const { project } = session;
  if (project === null) return;
  const devices = kind === "instrument" ? [newDevice("synthesiser")] : [];
  const track = newTrack(project, { kind, devices });
  void session.edit({ type: "track.add", track, index: project.tracks.length });
  session.selection = { kind: "track", ids: [track.id] };
}

function projectCommands(state: WindowState): readonly Command[] {
  const open = (dialog: WindowState["dialog"]) => () => {
    state.dialog = dialog;
  };
  return [
    { id: "project.new", title: "New project…", group: "Project", run: open("new-project") },
    {
      id: "project.open",
      title: "Open a project…",
      group: "Project",
      keys: ["Mod+O"],
      run: open("projects"),
    },
    {
      id: "project.save",
      title: "Save",
      group: "Project",
      keys: ["Mod+S"],
      enabled: hasSong,
      run: (session) => void session.ask("project.save", {}),
    },
    {
      id: "project.demo",
      title: "Open the demo song",
      group: "Project",
      run: (session) => void session.ask("project.demo", {}),
    },
    {
      id: "project.import",
      title: "Import audio or MIDI files…",
      group: "Project",
      keys: ["Mod+I"],
      enabled: hasSong,
      run: chooseAndImport,
    },
  ];
}

function viewCommands(state: WindowState): readonly Command[] {
  const theme = (choice: "system" | "dark" | "light") => () => {
    state.theme.choose(choice);
  };
  const { layout } = state;
  return [
    {
      id: "view.palette",
      title: "Find a command…",
      group: "View",
      keys: ["Mod+K"],
      run: () => {
        state.dialog = "palette";
      },
    },
    {
      id: "view.shortcuts",
      title: "Keyboard shortcuts",
      group: "View",
      keys: ["?"],
      run: () => {
        state.dialog = "shortcuts";
      },
    },
    {
      id: "view.detail",
      title: "Show or hide the mixer",
      group: "View",
      keys: ["X"],
      run: () => {
        const shown = layout.kept.detailOpen && layout.kept.detailTab === "mixer";
        layout.set({ detailOpen: !shown, detailTab: "mixer" });
      },
    },
    {
      id: "view.messages",
      title: "Show the messages",
      group: "View",
      run: () => {
        layout.set({ detailOpen: true, detailTab: "messages" });
      },
    },
    {
      id: "view.browser",
      title: "Show or hide the song's audio files",
      group: "View",
      keys: ["B"],
      run: () => {
        layout.set({ browserOpen: !layout.kept.browserOpen });
      },
    },
    {
      id: "view.inspector",
      title: "Show or hide the inspector",
      group: "View",
      keys: ["I"],
      run: () => {
        layout.set({ inspectorOpen: !layout.kept.inspectorOpen });
      },
    },
    { id: "view.theme.system", title: "Theme: as the system has it", group: "View", run: theme("system") },
    { id: "view.theme.dark", title: "Theme: dark", group: "View", run: theme("dark") },
    { id: "view.theme.light", title: "Theme: light", group: "View", run: theme("light") },
  ];
}

/** Turns the loop on or off; a loop that was never set up spans the first four bars. */
function toggleLoop(session: Session): void {
  const timeline = session.project?.timeline;
  if (timeline === undefined) return;
  const { loop, meter } = timeline;
  const end = loop.end > loop.start ? loop.end : loop.start + 4 * barTicks(meter);
  void session.edit({ type: "timeline.set", values: { loop: { ...loop, end, enabled: !loop.enabled } } });
}

function toggleMetronome(session: Session): void {
  const metronome = session.project?.timeline.metronome;
  if (metronome === undefined) return;
  void session.edit({
    type: "timeline.set",
    values: { metronome: { ...metronome, enabled: !metronome.enabled } },
  });
}
