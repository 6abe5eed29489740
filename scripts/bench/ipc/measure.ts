import { startProgram, type Program } from "./child.ts";
import { CONTESTANT_NAMES, type ContestantName, type Order } from "./client.ts";
import { figuresOf, type ContestantFigures, type Round, type Samples } from "./figures.ts";

export interface MeasureOptions {
  readonly seconds: number;
  /** Connections to each server at the same time. */
  readonly clients: number;
  /** Cores of the clients and of the servers; null where the system decides. */
  readonly cores: { readonly client: number; readonly server: number } | null;
  /** Folder for a CPU profile of Signal. */
  readonly profile?: string | undefined;
}

/** Questions under way, all connections together. */
const WINDOWS = [1, 16, 256, 4096] as const;
const ROUNDS_AT_LEAST = 4;
const LONGEST_SLICE_MS = 200;

interface Racer extends Samples {
  readonly program: Program;
}

/** All contestants in turn, round after round, so that what the machine does besides meets them alike. */
export async function measureIpc(options: MeasureOptions): Promise<ContestantFigures[]> {
  const windows = WINDOWS.filter((window) => window >= options.clients);
  const racers: Racer[] = [];
  try {
    for (const name of CONTESTANT_NAMES) racers.push(await enter(name, windows, options));
    await race(racers, windows, options.seconds);
  } finally {
    for (const { program } of racers) await program.finish();
  }
  return figuresOf(racers, windows);
}

async function enter(
  contestant: ContestantName,
  windows: readonly number[],
  { clients, cores, profile }: MeasureOptions,
): Promise<Racer> {
  const args = [process.argv[1] ?? "", "client", contestant, "--clients", String(clients)];
  if (cores !== null) args.push("--server-cpu", String(cores.server));
  if (profile !== undefined) args.push("--profile", profile);
  const program = startProgram(args, { cpu: cores?.client });
  const name = await program.line((line) => {
    const ready = /^CLIENT-READY (.*)$/.exec(line)?.[1];
    return ready === undefined ? null : (JSON.parse(ready) as { name: string }).name;
  });
  return { name, program, roundTrips: [], pipelined: windows.map(() => []) };
}

async function race(racers: Racer[], windows: readonly number[], seconds: number): Promise<void> {
  const slices = racers.length * (1 + windows.length) * ROUNDS_AT_LEAST;
  const sliceMs = Math.min(LONGEST_SLICE_MS, (seconds * 1000) / slices);
  const end = performance.now() + seconds * 1000;
  // A third of the time warms up and is not counted: the compiler comes to its best guesses late.
  while (end - performance.now() > (seconds * 2000) / 3) await playRound(racers, windows, sliceMs);
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

async function playRound(racers: readonly Racer[], windows: readonly number[], ms: number): Promise<void> {
  for (const { program, roundTrips } of racers) {
    roundTrips.push(await ask<number[]>(program, { kind: "round-trips", ms }));
  }
  for (const [index, window] of windows.entries()) {
    for (const { program, pipelined } of racers) {
      pipelined[index]?.push(await ask<Round>(program, { kind: "pipeline", window, ms }));
    }
  }
}

async function ask<Answer>(program: Program, order: Order): Promise<Answer> {
  program.write(JSON.stringify(order));
  return await program.line((line) => JSON.parse(line) as Answer);
}
