import { afterAll, beforeAll, expect, test } from "vitest";
import { messageId } from "@loophole/protocol";
import type { TrafficData, TrafficFrame } from "@loophole/schemas/types";
import { isTrafficData } from "@loophole/schemas/validators";
import { converse, type Conversation } from "../support/conversation.ts";
import { helloMessage, rawConnection } from "../support/raw-connection.ts";
import { spawnSignal, type SpawnedSignal } from "../support/signal-process.ts";

let signal: SpawnedSignal;
let controller: Conversation;

beforeAll(async () => {
  signal = await spawnSignal({ args: ["--debug"] });
  controller = await converse(signal, "controller", { client: { kind: "test", name: "boss", version: "1" } });
});
afterAll(() => signal.stop());

function trafficOf({ raw }: Conversation): TrafficData[] {
  return raw.messages.flatMap(({ code, data }) => {
    if (code !== "TRAFFIC") return [];
    if (!isTrafficData(data)) throw new Error(`not traffic: ${JSON.stringify(data)}`);
    return [data];
  });
}
const framesOf = (tap: Conversation): TrafficFrame[] => trafficOf(tap).flatMap(({ frames }) => frames);
const textsOf = (tap: Conversation): string =>
  framesOf(tap)
    .map(({ text }) => text)
    .join("\n");

test("a tap shows what all others send and are sent, in order, until it is ended (DEBUG-2)", async () => {
  const tap = await converse(signal, "control");
  expect(await tap.ask("debug.tap", { enabled: true })).toMatchObject({ result: { enabled: true } });
  const id = controller.send("system.ping", { nonce: "seen" });
  await controller.reply(id);
  await expect.poll(() => framesOf(tap).length).toBeGreaterThanOrEqual(2);
  const [sent, answered] = framesOf(tap).filter(({ text }) => text?.includes(id));
  const sessionId = controller.welcome["sessionId"];
  expect(sent).toMatchObject({ direction: "in", client: "boss", sessionId, encoding: "json" });
  expect(answered).toMatchObject({ direction: "out", client: "boss", sessionId, encoding: "json" });
  expect(sent?.bytes).toBe(sent?.text?.length);
  expect(answered?.at ?? 0).toBeGreaterThanOrEqual(sent?.at ?? Infinity);
  expect(await tap.ask("debug.tap", { enabled: false })).toMatchObject({ result: { enabled: false } });
  await controller.ask("system.ping", { nonce: "unseen" });
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(textsOf(tap)).not.toContain("unseen");
  tap.raw.socket.destroy();
});

test("it shows neither its own session nor what other taps are shown, and no token (DEBUG-3, AUDIT-4)", async () => {
  const taps = [await converse(signal, "control"), await converse(signal, "control")];
  for (const tap of taps) await tap.ask("debug.tap", { enabled: true });
  const stranger = await rawConnection(signal.ready);
  stranger.sendMessage(helloMessage({ token: "a wrong secret", role: "observer" }));
  const late = await converse(signal, "observer");
  await late.ask("sample.list", {});
  await taps[0]?.ask("system.ping", { nonce: "mine" });
  await expect.poll(() => taps.every((tap) => textsOf(tap).includes("sample.list"))).toBe(true);
  await expect.poll(() => textsOf(taps[1] ?? late)).toContain("mine");
  await new Promise((resolve) => setTimeout(resolve, 100));
  for (const tap of taps) {
    const texts = textsOf(tap);
    expect(texts).toContain("‹token›");
    expect(texts).not.toContain(signal.token);
    expect(texts).not.toContain("a wrong secret");
    expect(texts).not.toContain("TRAFFIC");
    expect(framesOf(tap).some(({ sessionId }) => sessionId === tap.welcome["sessionId"])).toBe(false);
    tap.raw.socket.destroy();
  }
});

test("a tap that does not read for a while holds nobody up, and every message is shown or counted (DEBUG-4)", async () => {
  const tap = await converse(signal, "control");
  await tap.ask("debug.tap", { enabled: true });
  tap.raw.socket.pause();
  const name = "x".repeat(100);
  for (let round = 0; round < 60; round++) {
    const ids = Array.from({ length: 200 }, () => controller.send("system.ping", { nonce: name }));
    await controller.reply(ids.at(-1) ?? messageId());
  }
  tap.raw.socket.resume();
  await expect
    .poll(() => framesOf(tap).length + trafficOf(tap).reduce((sum, { lost }) => sum + lost, 0), {
      timeout: 10_000,
    })
    .toBeGreaterThanOrEqual(2 * 60 * 200);
  tap.raw.socket.destroy();
});

test("without --debug there is none (DEBUG-1, CMD-6)", async () => {
  const plain = await spawnSignal();
  const client = await converse(plain, "control");
  expect(client.welcome["capabilities"]).not.toContain("debug");
  expect(await client.ask("debug.tap", { enabled: true })).toMatchObject({
    error: { code: "UNKNOWN_COMMAND", details: { name: "debug.tap", capability: "debug" } },
  });
  await plain.stop();
});
