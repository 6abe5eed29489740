import { readFileSync } from "node:fs";
import type { Contestant, Link } from "./contestant.ts";
import { grpcContestant, jsonrpcContestant, wsContestant } from "./contestants/others.ts";
import { rawContestant } from "./contestants/raw.ts";
import { signalContestant } from "./contestants/signal.ts";
import { figuresOf, type Round, type Samples } from "./figures.ts";

export interface MeasureOptions {
  readonly seconds: number;
  /** Connections to each server at the same time. */
  readonly clients: number;
  readonly serverCpu?: number;
  /** Folder for a CPU profile of Signal. */
  readonly profile?: string;
}

/** Questions under way, all connections together. */
const WINDOWS = [1, 16, 256, 4096] as const;
const ROUNDS_AT_LEAST = 4;
const LONGEST_SLICE_MS = 200;

interface Racer extends Samples {
  readonly contestant: Contestant;
  readonly links: readonly Link[];
}

/** All contestants in turn, round after round, so that what the machine does besides meets them alike. Prints JSON. */
export async function measureIpc(options: MeasureOptions): Promise<void> {
  const { serverCpu: cpu, clients, profile } = options;
  const windows = WINDOWS.filter((window) => window >= clients);
  const racers: Racer[] = [];
  try {
    for (const start of [
      () => rawContestant(cpu, false),
      () => signalContestant(cpu, "json", profile),
      () => signalContestant(cpu, "msgpack"),
      () => wsContestant(cpu),
      () => jsonrpcContestant(cpu),
      () => grpcContestant(cpu),
      () => rawContestant(cpu, true),
    ]) {
      const contestant = await start();
      const links = await connections(contestant, clients);
      if (links === null) await contestant.close();
      else
        racers.push({
          name: contestant.name,
          contestant,
          links,
          roundTrips: [],
          pipelined: windows.map(() => []),
        });
    }
    await race(racers, windows, options.seconds);
  } finally {
    for (const { contestant, links } of racers) {
      for (const link of links) link.close();
      await contestant.close();
    }
  }
  console.log(JSON.stringify(figuresOf(racers, windows)));
}

/** null where this engine does not take part. */
async function connections(contestant: Contestant, count: number): Promise<Link[] | null> {
  try {
    return await Promise.all(Array.from({ length: count }, () => contestant.connect()));
  } catch (error) {
    console.error(`${contestant.name}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

async function race(racers: Racer[], windows: readonly number[], seconds: number): Promise<void> {
  const slices = racers.length * (1 + windows.length) * ROUNDS_AT_LEAST;
  const sliceMs = Math.min(LONGEST_SLICE_MS, (seconds * 1000) / slices);
  const end = performance.now() + seconds * 1000;
  // The first round warms up and is not counted.
  await playRound(racers, windows, sliceMs);
  for (const { roundTrips, pipelined } of racers) {
    roundTrips.length = 0;
    for (const rounds of pipelined) rounds.length = 0;
  }
  do {
    await playRound(racers, windows, sliceMs);
    // Another one begins each round; the figures go by name.
    const [first] = racers.splice(0, 1);
    if (first !== undefined) racers.push(first);
  } while (performance.now() < end);
}

async function playRound(
  racers: readonly Racer[],
  windows: readonly number[],
  sliceMs: number,
): Promise<void> {
  for (const { links, roundTrips } of racers) {
    const times: number[] = [];
    const end = performance.now() + sliceMs;
    for (let now = performance.now(), turn = 0; now < end; turn += 1) {
      await links[turn % links.length]?.ask();
      const answered = performance.now();
      times.push((answered - now) * 1000);
      now = answered;
    }
    roundTrips.push(times);
  }
  for (const [index, window] of windows.entries()) {
    for (const { contestant, links, pipelined } of racers) {
      pipelined[index]?.push(await pipelineRound(contestant.pid, links, window, sliceMs));
    }
  }
}

async function pipelineRound(
  pid: number,
  links: readonly Link[],
  window: number,
  sliceMs: number,
): Promise<Round> {
  const [cpuBefore, before] = [cpuNanoseconds(pid), performance.now()];
  const counts = await Promise.all(links.map((link) => link.pipeline(window / links.length, sliceMs)));
  const [seconds, cpuAfter] = [(performance.now() - before) / 1000, cpuNanoseconds(pid)];
  const answered = counts.reduce((sum, count) => sum + count, 0);
  const cpu = cpuBefore === null || cpuAfter === null ? null : (cpuAfter - cpuBefore) / 1000 / answered;
  return { perSecond: answered / seconds, serverMicroseconds: cpu };
}

/** CPU time a process's main thread has had, where Linux tells it to the nanosecond. */
function cpuNanoseconds(pid: number): number | null {
  try {
    return Number(readFileSync(`/proc/${String(pid)}/task/${String(pid)}/schedstat`, "utf8").split(" ")[0]);
  } catch {
    return null;
  }
}
