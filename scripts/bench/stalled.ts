import { encodeWireFrame, messageId, timestamp, type SignalClient } from "@loophole/protocol";
import type { HealthData } from "@loophole/schemas/types";
import { connectSocket } from "./ipc/contestants/peer.ts";
import { connectController, startSignal, type BenchSignal } from "./ipc/contestants/signal.ts";
import { percentile } from "./ipc/statistics.ts";
import { table } from "./ipc/table.ts";
import { playTone } from "./stalled/tone.ts";

const DEAF_CLIENTS = 15;
/** Shorter than the time after which Signal cuts a client off that does not read. */
const PHASE_MS = 4_000;
const SETTLE_MS = 500;
/** The goal: fifteen clients that never read change the 99th percentile by no more than this. */
const GOAL = 1.2;

interface Condition {
  readonly p50Microseconds: number;
  readonly p99Microseconds: number;
  readonly roundTrips: number;
  readonly missedDeadlines: number;
  readonly blocks: number;
}

export interface StalledFigures {
  readonly without: Condition;
  readonly with: Condition;
}

interface Tally {
  readonly times: number[];
  missed: number;
  blocks: number;
}

/** A playing Signal, asked one ping after the other, in turn alone and beside clients that never read. */
export async function measureStalled(seconds: number): Promise<StalledFigures> {
  console.error(`stalled (${String(seconds)} s)`);
  const signal = await startSignal(undefined);
  const tallies = { without: newTally(), with: newTally() };
  try {
    const client = await connectController(signal, ["json"]);
    const health = await playTone(client);
    const end = performance.now() + seconds * 1000;
    do {
      await phase(client, health, tallies.without);
      const deaf = await Promise.all(Array.from({ length: DEAF_CLIENTS }, () => deafClient(signal)));
      await phase(client, health, tallies.with);
      for (const socket of deaf) socket.destroy();
    } while (performance.now() < end);
    client.close();
  } finally {
    await signal.stop();
  }
  return { without: conditionOf(tallies.without), with: conditionOf(tallies.with) };
}

export function stalledText({ without, with: beside }: StalledFigures): string {
  const row = (name: string, condition: Condition): string[] => [
    name,
    condition.p50Microseconds.toFixed(0),
    condition.p99Microseconds.toFixed(0),
    condition.roundTrips.toLocaleString("en"),
    `${String(condition.missedDeadlines)} of ${condition.blocks.toLocaleString("en")}`,
  ];
  const change = beside.p99Microseconds / without.p99Microseconds;
  const kept = change <= GOAL && beside.missedDeadlines <= without.missedDeadlines;
  return [
    table(
      ["the controller's pings", "p50 µs", "p99 µs", "round trips", "blocks late"],
      [row("alone", without), row(`beside ${String(DEAF_CLIENTS)} clients that never read`, beside)],
    ),
    `p99 ${change.toFixed(2)} times as long (goal: at most ${String(GOAL)}), ` +
      `${String(beside.missedDeadlines)} blocks late (goal: 0): ${kept ? "kept" : "missed"}.`,
  ].join("\n\n");
}

async function phase(client: SignalClient, health: () => HealthData, tally: Tally): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  const before = health();
  const end = performance.now() + PHASE_MS;
  for (let now = performance.now(); now < end;) {
    await client.command("system.ping", {});
    const answered = performance.now();
    tally.times.push((answered - now) * 1000);
    now = answered;
  }
  const after = health();
  tally.missed += after.missedDeadlines - before.missedDeadlines;
  tally.blocks += after.blocks - before.blocks;
}

/** A client that asks for everything and reads nothing. */
async function deafClient({ port, token }: BenchSignal) {
  const socket = await connectSocket(port);
  const send = (message: object): void => {
    socket.write(encodeWireFrame(new TextEncoder().encode(JSON.stringify(message))));
  };
  const client = { kind: "bench", name: "deaf", version: "1" };
  const head = () => ({ id: messageId(), ts: timestamp() });
  const protocol = { min: 1, max: 1 };
  send({ type: "hello", ...head(), protocol, client, token, role: "observer", encodings: ["json"] });
  await new Promise((resolve) => socket.once("data", resolve));
  socket.pause();
  const topics = ["meters", "transport", "health"].map((topic) => ({ topic, rate: 60 }));
  send({ type: "command", ...head(), name: "telemetry.subscribe", params: { topics } });
  return socket;
}

function newTally(): Tally {
  return { times: [], missed: 0, blocks: 0 };
}

function conditionOf({ times, missed, blocks }: Tally): Condition {
  return {
    p50Microseconds: percentile(times, 50),
    p99Microseconds: percentile(times, 99),
    roundTrips: times.length,
    missedDeadlines: missed,
    blocks,
  };
}
