import type { Graph } from "@loophole/schemas/types";

/** The id by which the master is named; nothing else may have it. */
export const MASTER_ID = "master";

/** A graph before anything was put into it. */
export const EMPTY_GRAPH: Graph = {
  tracks: [],
  master: { gain: 0 },
  timeline: {
    bpm: 120,
    meter: { numerator: 4, denominator: 4 },
    loop: { enabled: false, start: 0, end: 0 },
  },
};
