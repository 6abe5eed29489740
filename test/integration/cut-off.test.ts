import { expect, test } from "vitest";
import { playSong } from "../support/playing-song.ts";
import { converse } from "../support/conversation.ts";
import { spawnSignal } from "../support/signal-process.ts";

const WAITING_BYTES = 8 * 1024 * 1024;

test("a client that asks and does not read is cut off; whoever controls is told, and it may resume (LIMIT-2, LIMIT-3, LIMIT-4)", async () => {
  const signal = await spawnSignal();
  const song = await playSong(signal);
  const told: unknown[] = [];
  song.controller.onDiagnostic(({ code, data }) => {
    if (code === "CLIENT_CUT_OFF") told.push(data);
  });
  const onlooker = await converse(signal, "observer");
  const greedy = await converse(signal, "observer", {
    client: { kind: "test", name: "greedy", version: "1" },
  });
  greedy.raw.socket.pause();
  // Far more than what kernels hold for a socket.
  const nonce = "x".repeat(128);
  for (let i = 0; i < 150_000 && !greedy.raw.socket.destroyed; i++) {
    greedy.send("system.ping", { nonce });
    if (i % 2_000 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  await expect.poll(() => told, { timeout: 20_000 }).toHaveLength(1);
  expect(told).toMatchObject([{ name: "greedy", stalledMs: expect.any(Number) as number }]);
  const { waitingBytes } = told[0] as { waitingBytes: number };
  expect(waitingBytes).toBeGreaterThan(WAITING_BYTES);
  expect(waitingBytes).toBeLessThan(2 * WAITING_BYTES);
  await expect.poll(signal.log).toContain('"code":"CLIENT_CUT_OFF"');
  const resume = { sessionId: greedy.welcome["sessionId"] };
  const again = await converse(signal, "observer", { resume });
  expect(again.welcome).toMatchObject({ resumed: true });
  await song.goesOn();
  expect(onlooker.raw.messages.some(({ code }) => code === "CLIENT_CUT_OFF")).toBe(false);
  await signal.stop();
});
