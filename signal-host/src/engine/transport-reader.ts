import { TempoMap } from "@loophole/protocol";
import type { EngineSong } from "./engine-song.ts";
import type { GraphTimeline, TransportState } from "./engine-types.ts";
import { readClock } from "./memory/clock.ts";
import type { EngineMemory } from "./memory/engine-memory.ts";
import type { Plan } from "./plan/plan-book.ts";

export interface TransportReaderParts {
  readonly memory: EngineMemory;
  readonly song: EngineSong;
  /** The engine's rate in Hz. */
  readonly rate: number;
  /** Frames that wait for the sound card. */
  readonly deviceLatency: () => number;
}

/** Says where the song is: in frames, in ticks, and in which tempo and meter. Control thread. */
export class TransportReader {
  readonly #parts: TransportReaderParts;

  constructor(parts: TransportReaderParts) {
    this.#parts = parts;
  }

  /** The transport as it is heard: what devices delay, and what waits for the sound card, is taken off. */
  heard(): TransportState {
    const { memory, song, deviceLatency } = this.#parts;
    const { playing, position, plan, countIn } = readClock(memory);
    const inForce = song.plan(plan);
    const late = (inForce?.mix.latency.total ?? 0) + deviceLatency();
    const { timeline } = inForce ?? song;
    const heard = playing && countIn === 0 ? this.#heardPosition(position, late, inForce) : position;
    return this.at(playing, heard, timeline, countIn);
  }

  /** Where the song was `late` frames ago; just after the loop came round, at its start. */
  #heardPosition(position: number, late: number, plan: Plan | undefined): number {
    const { loop } = plan?.timeline ?? this.#parts.song.timeline;
    const start = loop.enabled ? (plan?.tempo.framesAt(loop.start) ?? 0) : 0;
    return Math.max(position - late, position >= start ? start : 0);
  }

  /**
   * The transport at a position of the song.
   *
   * @param position in frames
   * @param counting frames of the count-in that are still to come
   */
  at(playing: boolean, position: number, timeline: GraphTimeline, counting = 0): TransportState {
    const { rate } = this.#parts;
    const tempo = new TempoMap(timeline, rate);
    const tick = tempo.tickAt(position);
    const { loop, meter, meters = [] } = timeline;
    const here = meters.findLast((point) => point.tick <= tick)?.meter ?? meter;
    const bpm = tempo.bpmAt(position);
    const state = { playing, position, tick, bpm, loop, meter: here };
    if (counting === 0) return state;
    return { ...state, countIn: (counting * bpm * here.denominator) / (rate * 60 * 4) };
  }
}
