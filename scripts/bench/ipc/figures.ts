import { RAW } from "./contestants/raw.ts";
import { median, percentile } from "./statistics.ts";

/** What one contestant did in one round. */
export interface Round {
  readonly perSecond: number;
  readonly serverMicroseconds: number | null;
}

export interface Samples {
  readonly name: string;
  /** Microseconds, a list a round. */
  readonly roundTrips: number[][];
  /** A list a window. */
  readonly pipelined: Round[][];
}

/** Questions and answers at a fixed window. */
export interface PipelineFigures {
  readonly window: number;
  readonly perSecond: number;
  /** Median over the rounds of this rate by the raw echo's rate in the same round. */
  readonly timesRaw: number;
  /** CPU time of the server's main thread for one message; null where the system does not tell. */
  readonly serverMicroseconds: number | null;
}

export interface RoundTripFigures {
  readonly percentile: number;
  readonly microseconds: number;
  /** Median over the rounds of this percentile by the raw echo's in the same round. */
  readonly timesRaw: number;
}

export interface ContestantFigures {
  readonly name: string;
  readonly roundTrips: readonly RoundTripFigures[];
  readonly pipelined: readonly PipelineFigures[];
}

const PERCENTILES = [50, 90, 99, 99.9] as const;

/** Figures of all contestants, each beside the raw echo of the same round. */
export function figuresOf(all: readonly Samples[], windows: readonly number[]): ContestantFigures[] {
  const raw = all.find(({ name }) => name === RAW);
  if (raw === undefined) throw new Error("the raw echo did not take part");
  return [...all]
    .sort((a, b) => Number(b === raw) - Number(a === raw) || a.name.localeCompare(b.name))
    .map(({ name, roundTrips, pipelined }) => ({
      name,
      roundTrips: PERCENTILES.map((rank) => ({
        percentile: rank,
        microseconds: percentile(roundTrips.flat(), rank),
        timesRaw: median(
          roundTrips.map(
            (times, round) => percentile(times, rank) / percentile(raw.roundTrips[round] ?? [], rank),
          ),
        ),
      })),
      pipelined: windows.map((window, index) =>
        pipelineFigures(window, pipelined[index] ?? [], raw.pipelined[index] ?? []),
      ),
    }));
}

function pipelineFigures(window: number, rounds: readonly Round[], raw: readonly Round[]): PipelineFigures {
  const cpu = rounds.flatMap(({ serverMicroseconds }) => serverMicroseconds ?? []);
  return {
    window,
    perSecond: median(rounds.map(({ perSecond }) => perSecond)),
    timesRaw: median(rounds.map(({ perSecond }, round) => perSecond / (raw[round]?.perSecond ?? Number.NaN))),
    serverMicroseconds: cpu.length === 0 ? null : median(cpu),
  };
}
