import type { Graph } from "@loophole/schemas/types";
import { INITIAL_BPM } from "./plan/plan-layout.ts";

/** What an engine plays before it is given a song. */
export const EMPTY_GRAPH: Graph = {
  tracks: [],
  master: { gain: 0 },
  timeline: {
    bpm: INITIAL_BPM,
    meter: { numerator: 4, denominator: 4 },
    loop: { enabled: false, start: 0, end: 0 },
  },
};
