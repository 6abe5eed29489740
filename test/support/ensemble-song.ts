import type { Graph, GraphTrack } from "@loophole/schemas/types";

const BEAT = 960;

/** A player of its own part: an instrument, an equaliser and for some a compressor that listens to the first. */
function player(index: number, start: number): GraphTrack {
  const id = `player-${String(index)}`;
  const notes = Array.from({ length: 8 }, (_, beat) => ({
    start: (beat * BEAT) / 2,
    length: BEAT / 4,
    key: 36 + ((index * 7 + beat * 5) % 48),
    velocity: 60 + ((index + beat) % 5) * 12,
  }));
  const target = index % 2 === 0 ? "hall" : "echoes";
  const tap = index % 6 === 0 ? ("pre" as const) : ("post" as const);
  return {
    ...{ id, kind: "instrument", gain: -24, pan: (index % 9) / 4 - 1, mute: index % 17 === 16, solo: false },
    clips: [],
    notes: [{ id: `${id}-clip`, start, length: 4 * BEAT, notes, loop: { start: 0, end: 4 * BEAT } }],
    devices: [
      { id: `${id}-synth`, type: "synthesiser", parameters: { ampRelease: 50 } },
      { id: `${id}-eq`, type: "equaliser", parameters: { band1On: true, band1Gain: (index % 13) - 6 } },
      ...(index % 5 === 4
        ? [
            {
              ...{
                id: `${id}-duck`,
                type: "compressor" as const,
                parameters: { threshold: -40, lookAhead: 2 },
              },
              sidechain: { track: "player-0", tap: "post" as const },
            },
          ]
        : []),
    ],
    ...(index % 4 === 3 ? { output: "bus" } : {}),
    ...(index % 3 === 0 ? { sends: [{ id: `${id}-send`, target, gain: -6, tap }] } : {}),
  };
}

function place(id: string, kind: "bus" | "return", devices: GraphTrack["devices"]): GraphTrack {
  return { id, kind, gain: 0, pan: 0, mute: false, solo: false, clips: [], ...(devices ? { devices } : {}) };
}

/**
 * Synthesisers with equalisers and look-ahead compressors, a bus, returns, sends before and after faders, side-chains.
 *
 * @param players enough for all threads: 40 or more
 * @param start tick of the first notes
 */
export function ensembleSong(players: number, start = 0): Graph {
  return {
    tracks: [
      ...Array.from({ length: players }, (_, index) => player(index, start)),
      place("bus", "bus", [{ id: "bus-limiter", type: "limiter" }]),
      place("hall", "return", [{ id: "hall-reverb", type: "reverb", parameters: { mix: 1 } }]),
      place("echoes", "return", [{ id: "echoes-delay", type: "delay", parameters: { mix: 1 } }]),
    ],
    master: { gain: -3 },
    timeline: {
      bpm: 120,
      meter: { numerator: 4, denominator: 4 },
      loop: { enabled: false, start: 0, end: 4 * BEAT },
    },
  };
}
