import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { benchEntry } from "../support/paths.ts";

/** The smallest run of a measurement; what it found. */
async function bench<T>(name: string, seconds: string): Promise<T> {
  const args = [benchEntry, name, "--json", "--seconds", seconds];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 24 });
  const file = JSON.parse(stdout) as { machine: string; parts: Record<string, { text: string; results: T }> };
  const part = file.parts[name];
  if (part === undefined) throw new Error(`no part ${name} in ${Object.keys(file.parts).join(", ")}`);
  expect(part.text).toContain("|");
  expect(file.machine).toContain(process.version);
  return part.results;
}

interface Contestant {
  readonly name: string;
  readonly roundTrips: readonly { microseconds: number; timesRaw: number }[];
  readonly pipelined: readonly { window: number; perSecond: number }[];
}

test("bench -- ipc measures Signal in both encodings beside every peer, with one client and with sixteen", async () => {
  const results = await bench<{ clients: number; contestants: readonly Contestant[] }[]>("ipc", "0.2");
  expect(new Set(results.map(({ clients }) => clients))).toEqual(new Set([1, 16]));
  for (const { contestants } of results) {
    expect(contestants.map(({ name }) => name).sort()).toEqual([
      "Signal, the same in MessagePack",
      "Signal, validated system.ping",
      "grpc-js, unary",
      "raw TCP echo",
      "raw TCP echo, coalesced",
      "vscode-jsonrpc",
      "ws",
    ]);
    for (const { roundTrips, pipelined } of contestants) {
      for (const { microseconds, timesRaw } of roundTrips) expect(microseconds * timesRaw).toBeGreaterThan(0);
      for (const { perSecond } of pipelined) expect(perSecond).toBeGreaterThan(0);
    }
  }
});

test("bench -- telemetry measures every encoding, by itself and in a whole Signal", async () => {
  const { codings, endToEnd } = await bench<{
    codings: { tracks: number; bytes: number; encodeMicroseconds: number }[];
    endToEnd: { messages: number }[];
  }>("telemetry", "1.5");
  expect(new Set(codings.map(({ tracks }) => tracks))).toEqual(new Set([8, 32, 128, 512]));
  for (const { bytes, encodeMicroseconds } of codings) expect(bytes * encodeMicroseconds).toBeGreaterThan(0);
  expect(endToEnd).toHaveLength(3);
  for (const { messages } of endToEnd) expect(messages).toBeGreaterThan(0);
});

test("bench -- stalled measures a client alone and beside others that never read", async () => {
  const results = await bench<Record<"without" | "with", { roundTrips: number; blocks: number }>>(
    "stalled",
    "0.1",
  );
  for (const { roundTrips, blocks } of Object.values(results)) expect(roundTrips * blocks).toBeGreaterThan(0);
});
