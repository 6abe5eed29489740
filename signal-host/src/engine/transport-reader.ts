import { TempoMap } from "@loophole/protocol";
import type { EngineSong } from "./engine-song.ts";
import type { GraphTimeline, TransportState } from "./engine-types.ts";
import { type ClockReading, readClock } from "./memory/clock.ts";
import type { EngineMemory } from "./memory/engine-memory.ts";
import type { Plan } from "./plan/plan-book.ts";

export interface TransportReaderParts {
  readonly memory: EngineMemory;
  readonly song: EngineSong;
  /** The engine's rate in Hz. */
  readonly rate: number;
  /** Frames that wait for the device, and those that it takes itself until one is heard. */
  readonly deviceLatency: () => number;
}

/** Says where the song is: in frames, in ticks, and in which tempo and meter. Control thread. */
export class TransportReader {
  readonly #parts: TransportReaderParts;

  constructor(parts: TransportReaderParts) {
    this.#parts = parts;
  }

  /**
   * The transport as it is heard: what the mix delays, and what the device does, is taken off while the song moves.
   * One that stands, or is counted in, is where it will go on.
   */
  heard(): TransportState {
    const clock = readClock(this.#parts.memory);
    const { playing, position, countIn } = clock;
    const inForce = this.#parts.song.plan(clock.plan);
    const { timeline } = inForce ?? this.#parts.song;
    const latency = this.#latency(playing ? inForce : undefined);
    const heard = playing && countIn === 0 ? heardPosition(clock, latency, inForce) : position;
    return this.#state(playing, heard, timeline, latency, countIn);
  }

  /** The transport at a position of the song, in frames: where it goes on from, nothing taken off. */
  at(playing: boolean, position: number, timeline: GraphTimeline): TransportState {
    return this.#state(playing, position, timeline, this.#latency());
  }

  /** Frames from when one is rendered to when it is heard. @param plan the newest one without it */
  #latency(plan: Plan | undefined = this.#parts.song.newest): number {
    return (plan?.mix.latency.total ?? 0) + this.#parts.deviceLatency();
  }

  /** @param counting frames of the count-in that are still to come */
  #state(
    playing: boolean,
    position: number,
    timeline: GraphTimeline,
    latency: number,
    counting = 0,
  ): TransportState {
    const { rate } = this.#parts;
    const tempo = new TempoMap(timeline, rate);
    const tick = tempo.tickAt(position);
    const { loop, meter, meters = [] } = timeline;
    const here = meters.findLast((point) => point.tick <= tick)?.meter ?? meter;
    const bpm = tempo.bpmAt(position);
    const state = { playing, position, tick, bpm, loop, meter: here, latency };
    if (counting === 0) return state;
    return { ...state, countIn: (counting * bpm * here.denominator) / (rate * 60 * 4) };
  }
}

/** Where the song was `late` frames ago: before it came round, in the end of its loop. */
function heardPosition({ position, lap }: ClockReading, late: number, plan: Plan | undefined): number {
  const loop = plan?.timeline.loop;
  if (plan === undefined || loop?.enabled !== true || lap >= late) return Math.max(position - late, 0);
  const [start, end] = [plan.tempo.framesAt(loop.start), plan.tempo.framesAt(loop.end)];
  // A short loop has been gone round more than once meanwhile.
  return end > start ? end - 1 - ((late - lap - 1) % (end - start)) : Math.max(position - late, 0);
}
