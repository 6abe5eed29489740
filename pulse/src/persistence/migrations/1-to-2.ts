import type { Migration, ProjectDocument } from "./migration.ts";

/** Tracks have a kind, an output, devices, sends, notes and automation; the time line its changes of tempo. */
export const oneToTwo: Migration = {
  from: 1,
  summary: "Kinds of tracks, devices, sends, notes, automation, changes of tempo and meter, metronome",
  migrate(document) {
    const { timeline, master, tracks } = document;
    return {
      ...document,
      timeline: isParts(timeline)
        ? { ...timeline, tempo: [], meters: [], metronome: { enabled: false } }
        : timeline,
      master: isParts(master) ? { ...master, devices: [], automation: [] } : master,
      tracks: Array.isArray(tracks) ? tracks.map(migrateTrack) : tracks,
    };
  },
};

function migrateTrack(track: unknown): unknown {
  if (!isParts(track)) return track;
  return {
    ...track,
    kind: "audio",
    soloSafe: false,
    output: "master",
    devices: [],
    sends: [],
    notes: [],
    automation: [],
  };
}

function isParts(value: unknown): value is ProjectDocument {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
