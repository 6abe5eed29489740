import { describe, expect, test } from "vitest";
import type { TrafficFrame } from "@loophole/schemas/types";
import { paint } from "../output/paint.ts";
import { eventText } from "./event-text.ts";
import { filterOf, passes } from "./filter.ts";
import { TrafficReader } from "./read-traffic.ts";

function frame(
  at: number,
  direction: "in" | "out",
  message: object | null,
  more: Partial<TrafficFrame> = {},
): TrafficFrame {
  const text = JSON.stringify(message ?? {});
  const content = message === null ? { base64: "AgE=" } : { text };
  return {
    at,
    sessionId: "s1",
    client: "aura",
    direction,
    encoding: "json",
    bytes: text.length,
    ...content,
    ...more,
  };
}

const play = { type: "command", id: "1", name: "transport.play", params: { position: { tick: 0 } } };
const played = { type: "reply", re: "1", ok: true, result: {}, applied: { sample: 512, revision: 3 } };

describe("traffic", () => {
  test("replies and progress get the name of their command, for each client apart", () => {
    const reader = new TrafficReader();
    expect(reader.read(frame(0, "in", play))).toMatchObject({ type: "command", name: "transport.play" });
    reader.read(frame(0, "in", { ...play, name: "transport.stop" }, { sessionId: "s2" }));
    expect(reader.read(frame(5, "out", { type: "diagnostic", re: "1", code: "PROGRESS" })).name).toBe(
      "transport.play",
    );
    const reply = reader.read(frame(1500, "out", played));
    expect(reply).toMatchObject({ type: "reply", name: "transport.play", answers: { at: 0 } });
    expect(reader.unanswered().map(({ name }) => name)).toEqual(["transport.stop"]);
  });

  test("each frame is a line that says when, whose, which way and what", () => {
    const reader = new TrafficReader();
    const lines = [
      frame(1_000_000, "in", play),
      frame(1_001_500, "out", played),
      frame(1_002_000, "out", { type: "telemetry", topic: "health", seq: 4, sample: 9 }),
      frame(1_003_000, "in", { ...play, id: "2" }),
      frame(1_004_000, "out", {
        type: "reply",
        re: "2",
        ok: false,
        error: { code: "BUSY", message: "Wait." },
      }),
      frame(1_005_000, "out", null),
    ].map((each) => eventText(reader.read(each), 1_000_000, paint(false), 100));
    expect(lines).toEqual([
      `    0.000000  aura           → transport.play {"position":{"tick":0}}`,
      `    0.001500  aura           ← ok transport.play 1.5 ms at sample 512, revision 3`,
      `    0.002000  aura           ← telemetry health seq 4 sample 9 56 bytes`,
      `    0.003000  aura           → transport.play {"position":{"tick":0}}`,
      `    0.004000  aura           ← BUSY transport.play 1.0 ms Wait.`,
      `    0.005000  aura           ← telemetry meters 2 bytes, json`,
    ]);
  });

  test("no control character of a message reaches the terminal", () => {
    const evil = frame(
      0,
      "in",
      { type: "command", id: "1", name: "\u001b[2J", params: {} },
      { client: "\u0007x" },
    );
    expect(eventText(new TrafficReader().read(evil), 0, paint(false), 80)).not.toMatch(/\p{Cc}/u);
  });

  test("what cannot be read is told as that", () => {
    const reader = new TrafficReader();
    expect(reader.read(frame(0, "in", null, { text: "{oops" })).type).toBe("binary");
    expect(reader.read({ ...frame(0, "in", {}), text: "{oops" }).type).toBe("unreadable");
    expect(reader.read(frame(0, "out", { type: 7 })).type).toBe("unknown");
  });
});

describe("filters", () => {
  const event = new TrafficReader().read(frame(0, "in", play));

  test.each([
    [{}, true],
    [{ type: "command" }, true],
    [{ type: "reply,telemetry" }, false],
    [{ name: "transport.*" }, true],
    [{ name: "transport.stop, *.play" }, true],
    [{ name: "trans*t.*y" }, true],
    [{ name: "parameter.*" }, false],
    [{ client: "aura" }, true],
    [{ client: "a*a" }, true],
    [{ client: "au" }, false],
    [{ type: "command", client: "render" }, false],
  ])("%j", (options, expected) => {
    expect(passes(filterOf(options), event)).toBe(expected);
  });

  test("binary telemetry is telemetry, and types that do not exist are refused", () => {
    const meters = new TrafficReader().read(frame(0, "out", null));
    expect(passes(filterOf({ type: "telemetry" }), meters)).toBe(true);
    expect(() => filterOf({ type: "telemtry" })).toThrow(/telemetry/);
  });
});
