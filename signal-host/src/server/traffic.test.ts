import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { TrafficData } from "@loophole/schemas/types";
import { Traffic, type TapHolder } from "./traffic.ts";

class Holder implements TapHolder {
  canTakeTelemetry = true;
  readonly sent: TrafficData[] = [];
  readonly id: string;
  constructor(id: string) {
    this.id = id;
  }
  sendTraffic(data: TrafficData): void {
    this.sent.push(data);
  }
}

const PARTY = { sessionId: "somebody", client: "a client" };
let traffic: Traffic;

beforeEach(() => {
  vi.useFakeTimers();
  traffic = new Traffic({
    now: () => 5,
    maxCharacters: 1_000_000,
    redact: (text) => text.replace("secret", "…"),
  });
});
afterEach(() => {
  traffic.close();
  vi.useRealTimers();
});

test("messages of 20 ms leave together, redacted, and those of the tapping session are left out", () => {
  const tap = new Holder("tap");
  expect(traffic.isTapped).toBe(false);
  traffic.tap(tap, true);
  traffic.noteText(PARTY, "in", "json", 8, "a secret");
  traffic.noteText({ sessionId: "tap", client: "me" }, "in", "json", 4, "mine");
  traffic.noteBytes(PARTY, "out", Uint8Array.of(2, 1));
  expect(tap.sent).toEqual([]);
  vi.advanceTimersByTime(20);
  const head = { at: 5000, ...PARTY };
  expect(tap.sent).toEqual([
    {
      lost: 0,
      frames: [
        { ...head, direction: "in", encoding: "json", bytes: 8, text: "a …" },
        { ...head, direction: "out", encoding: "binary-telemetry", bytes: 2, base64: "AgE=" },
      ],
    },
  ]);
});

// DEBUG-4
test("what a tap does not read is bounded in number and size, and told when it reads again", () => {
  const [slow, quick] = [new Holder("slow"), new Holder("quick")];
  traffic.tap(slow, true);
  traffic.tap(quick, true);
  slow.canTakeTelemetry = false;
  for (let i = 0; i < 2_500; i++) traffic.noteText(PARTY, "in", "json", 1, "x");
  vi.advanceTimersByTime(20);
  traffic.noteText(PARTY, "in", "json", 1, "y".repeat(2_000_000));
  vi.advanceTimersByTime(100);
  slow.canTakeTelemetry = true;
  vi.advanceTimersByTime(20);
  const count = ({ sent }: Holder) => sent.reduce((sum, { frames }) => sum + frames.length, 0);
  const lost = ({ sent }: Holder) => sent.reduce((sum, data) => sum + data.lost, 0);
  expect([count(slow), lost(slow)]).toEqual([2_000, 501]);
  expect([count(quick), lost(quick)]).toEqual([2_000, 501]);
});

test("a large load is told in several diagnostics, none of which is much over half a MiB", () => {
  const tap = new Holder("tap");
  traffic.tap(tap, true);
  for (let i = 0; i < 30; i++) traffic.noteText(PARTY, "in", "json", 1, "x".repeat(100_000));
  vi.advanceTimersByTime(20);
  expect(tap.sent.map(({ frames }) => frames.length)).toEqual([5, 5, 5, 5, 5, 5]);
  traffic.tap(tap, false);
  expect(traffic.isTapped).toBe(false);
});
