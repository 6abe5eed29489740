import { afterAll, beforeAll, expect, test } from "vitest";
import type { HeartbeatState, SignalClient } from "@loophole/protocol";
import { spawnSignal, type SpawnedSignal } from "../support/signal-process.ts";

let signal: SpawnedSignal;
let client: SignalClient;
const states: HeartbeatState[] = [];

beforeAll(async () => {
  signal = await spawnSignal({ args: ["--debug"] });
  client = await signal.client("control", { heartbeat: true });
  client.onHeartbeat((state) => states.push(state));
});
afterAll(() => signal.stop());

/** Waits for a heartbeat of this kind that comes after now. */
async function beat(audio: HeartbeatState["audio"]): Promise<HeartbeatState> {
  const seen = states.length;
  await expect
    .poll(() => states.slice(seen).some((state) => state.audio === audio), { timeout: 8_000 })
    .toBe(true);
  return states.slice(seen).find((state) => state.audio === audio) ?? fail();
}

function fail(): never {
  throw new Error("it was there just now");
}

test("answers whose blocks grow mean that all is well (BEAT-1, BEAT-2)", async () => {
  const [one, two] = [await beat("running"), await beat("running")];
  expect(two.blocks).toBeGreaterThan(one.blocks);
});

test("a stalled audio thread answers with blocks that stand still; a diagnostic says so, and when it goes on (BEAT-3)", async () => {
  const told: string[] = [];
  const remove = client.onDiagnostic(({ code }) => told.push(code));
  await client.command("debug.fault", { fault: "stall-audio", ms: 6_000 });
  const [one, two] = [await beat("stalled"), await beat("stalled")];
  expect(two.blocks).toBe(one.blocks);
  await beat("running");
  await expect
    .poll(() => told.filter((code) => code.startsWith("AUDIO_")))
    .toEqual(["AUDIO_STALLED", "AUDIO_RESUMED"]);
  remove();
});

test("a blocked control thread answers nothing, and is never taken for a stalled audio thread (BEAT-3)", async () => {
  await beat("running");
  await client.command("debug.fault", { fault: "block-control", ms: 2_500 });
  const [before, seen] = [states.at(-1)?.blocks ?? 0, states.length];
  await expect.poll(() => client.silentMs, { interval: 10, timeout: 5_000 }).toBeGreaterThan(1_500);
  await expect.poll(() => states.length, { timeout: 8_000 }).toBeGreaterThan(seen + 1);
  const after = states.slice(seen);
  expect(after.every(({ audio }) => audio === "running")).toBe(true);
  // The audio went on meanwhile.
  expect((after.at(-1)?.blocks ?? 0) - before).toBeGreaterThan((1.5 * 48_000) / 256);
});
