import { readFileSync } from "node:fs";
import { jsonrpcContestant, rawContestant, signalContestant, type Contestant } from "./contestants.ts";
import { median, percentile } from "./statistics.ts";

const WINDOWS = [256, 4096] as const;
const SLICES = 1 + WINDOWS.length;

/** Questions and answers at a fixed window. */
export interface PipelineFigures {
  window: number;
  perSecond: number;
  /** Median over the rounds of this rate by the raw echo's rate in the same round. */
  timesRaw: number;
  /** CPU time of the server's main thread for one message; null where the system does not tell. */
  serverMicroseconds: number | null;
}

export interface ContestantFigures {
  name: string;
  p50Microseconds: number;
  p99Microseconds: number;
  p50TimesRaw: number;
  p99TimesRaw: number;
  pipelined: PipelineFigures[];
}

interface Round {
  perSecond: number;
  serverMicroseconds: number | null;
}

interface Samples {
  contestant: Contestant;
  roundTrips: number[];
  pipelined: Round[][];
}

/** All contestants in turn, round after round, so that what the machine does besides meets them alike. Prints JSON. */
export async function measureIpc(options: { seconds: number; serverCpu?: number }): Promise<void> {
  const cpu = options.serverCpu;
  const all: Samples[] = [];
  try {
    for (const start of [
      () => rawContestant(cpu, false),
      () => signalContestant(cpu),
      () => jsonrpcContestant(cpu),
      () => rawContestant(cpu, true),
    ]) {
      all.push({ contestant: await start(), roundTrips: [], pipelined: WINDOWS.map(() => []) });
    }
    const sliceMs = Math.min(200, (options.seconds * 1000) / (all.length * SLICES * 4));
    const end = performance.now() + options.seconds * 1000;
    // The first round warms up and is not counted.
    await playRound(all, sliceMs);
    for (const samples of all) forget(samples);
    do {
      await playRound(all, sliceMs);
      const [first] = all.splice(0, 1);
      if (first) all.push(first);
    } while (performance.now() < end);
  } finally {
    for (const { contestant } of all) await contestant.close();
  }
  console.log(JSON.stringify(figuresOf(all)));
}

async function playRound(all: readonly Samples[], sliceMs: number): Promise<void> {
  for (const { contestant, roundTrips } of all) {
    const end = performance.now() + sliceMs;
    for (let now = performance.now(); now < end;) {
      await contestant.ask();
      const answered = performance.now();
      roundTrips.push((answered - now) * 1000);
      now = answered;
    }
  }
  for (const [index, window] of WINDOWS.entries()) {
    for (const { contestant, pipelined } of all) {
      const [cpuBefore, before] = [cpuNanoseconds(contestant.pid), performance.now()];
      const answered = await contestant.pipeline(window, sliceMs);
      const [seconds, cpuAfter] = [(performance.now() - before) / 1000, cpuNanoseconds(contestant.pid)];
      const cpu = cpuBefore === null || cpuAfter === null ? null : (cpuAfter - cpuBefore) / 1000 / answered;
      pipelined[index]?.push({ perSecond: answered / seconds, serverMicroseconds: cpu });
    }
  }
}

function forget(samples: Samples): void {
  samples.roundTrips.length = 0;
  for (const rounds of samples.pipelined) rounds.length = 0;
}

function figuresOf(all: readonly Samples[]): ContestantFigures[] {
  const raw = all.find(({ contestant }) => contestant.name === "raw TCP echo");
  if (raw === undefined) throw new Error("the raw echo did not take part");
  const [rawP50, rawP99] = [percentile(raw.roundTrips, 50), percentile(raw.roundTrips, 99)];
  const figures = all.map(({ contestant, roundTrips, pipelined }) => {
    const [p50, p99] = [percentile(roundTrips, 50), percentile(roundTrips, 99)];
    return {
      name: contestant.name,
      p50Microseconds: p50,
      p99Microseconds: p99,
      p50TimesRaw: p50 / rawP50,
      p99TimesRaw: p99 / rawP99,
      pipelined: WINDOWS.map((window, index) =>
        pipelineFigures(window, pipelined[index] ?? [], raw.pipelined[index] ?? []),
      ),
    };
  });
  return figures.sort((a, b) => order(a.name) - order(b.name));
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

function order(name: string): number {
  return ["raw TCP echo", "Signal, validated system.ping", "vscode-jsonrpc"].indexOf(name) >>> 0;
}

/** CPU time a process's main thread has had, where Linux tells it to the nanosecond. */
function cpuNanoseconds(pid: number): number | null {
  try {
    return Number(readFileSync(`/proc/${String(pid)}/task/${String(pid)}/schedstat`, "utf8").split(" ")[0]);
  } catch {
    return null;
  }
}
