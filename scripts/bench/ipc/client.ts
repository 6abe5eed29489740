import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import type { Contestant, Link } from "./contestant.ts";
import { grpcContestant, jsonrpcContestant, wsContestant } from "./contestants/others.ts";
import { rawContestant } from "./contestants/raw.ts";
import { signalContestant } from "./contestants/signal.ts";
import type { Round } from "./figures.ts";

export interface ClientOptions {
  /** Connections to the server at the same time. */
  readonly clients: number;
  readonly serverCpu?: number;
  /** Folder for a CPU profile of Signal. */
  readonly profile?: string;
}

type Start = (options: ClientOptions) => Promise<Contestant>;

/** By the names they have among the programs of a measurement. */
const CONTESTANTS = {
  raw: ({ serverCpu }) => rawContestant(serverCpu, false),
  coalesced: ({ serverCpu }) => rawContestant(serverCpu, true),
  signal: ({ serverCpu, profile }) => signalContestant(serverCpu, "json", profile),
  "signal-msgpack": ({ serverCpu }) => signalContestant(serverCpu, "msgpack"),
  ws: ({ serverCpu }) => wsContestant(serverCpu),
  jsonrpc: ({ serverCpu }) => jsonrpcContestant(serverCpu),
  grpc: ({ serverCpu }) => grpcContestant(serverCpu),
} satisfies Record<string, Start>;

export type ContestantName = keyof typeof CONTESTANTS;
export const CONTESTANT_NAMES = Object.keys(CONTESTANTS).filter(isContestant);

export function isContestant(name: string): name is ContestantName {
  return Object.hasOwn(CONTESTANTS, name);
}

/** What a client is asked to do next: one question at a time, or `window` of them. */
export type Order =
  | { readonly kind: "round-trips"; readonly ms: number }
  | { readonly kind: "pipeline"; readonly window: number; readonly ms: number };

/**
 * One contestant's client, in a process of its own: what one library does to the compiler's guesses must not slow
 * another. Starts its server, says that it is ready, and does what each line of its input asks for.
 */
export async function runClient(name: ContestantName, options: ClientOptions): Promise<void> {
  const contestant = await CONTESTANTS[name](options);
  const links = await Promise.all(Array.from({ length: options.clients }, () => contestant.connect()));
  console.log(`CLIENT-READY ${JSON.stringify({ name: contestant.name })}`);
  for await (const line of createInterface({ input: process.stdin })) {
    const order = JSON.parse(line) as Order;
    const outcome =
      order.kind === "round-trips"
        ? await roundTrips(links, order.ms)
        : await pipeline(contestant.pid, links, order.window, order.ms);
    console.log(JSON.stringify(outcome));
  }
  for (const link of links) link.close();
  await contestant.close();
}

/** Microseconds of each question, asked one after the other, the connections in turn. */
async function roundTrips(links: readonly Link[], ms: number): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + ms;
  for (let now = performance.now(), turn = 0; now < end; turn += 1) {
    await links[turn % links.length]?.ask();
    const answered = performance.now();
    times.push((answered - now) * 1000);
    now = answered;
  }
  return times;
}

async function pipeline(pid: number, links: readonly Link[], window: number, ms: number): Promise<Round> {
  const [cpuBefore, before] = [cpuNanoseconds(pid), performance.now()];
  const counts = await Promise.all(links.map((link) => link.pipeline(window / links.length, ms)));
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
