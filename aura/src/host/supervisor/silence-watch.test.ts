import { beforeEach, describe, expect, test } from "vitest";
import { ManualClock } from "../time/manual-clock.ts";
import { type Silence, watchSilence } from "./silence-watch.ts";

let clock: ManualClock;
let heardAt: number;
let beat: (blocks: number) => void;
let events: string[];

beforeEach(() => {
  clock = new ManualClock();
  heardAt = 0;
  events = [];
});

function watch() {
  const words = ({ what, forMs }: Silence) => `${what} ${forMs}`;
  return watchSilence(
    clock,
    {
      get silentMs() {
        return clock.now() - heardAt;
      },
      onHeartbeat(listener) {
        beat = (blocks) => listener({ roundTripMs: 1, blocks });
        return () => {};
      },
    },
    {
      onSilent: (silence) => events.push(`silent: ${words(silence)}`),
      onHeard: () => events.push("heard"),
      onLost: (silence) => events.push(`lost: ${words(silence)}`),
    },
  );
}

async function hear(ms: number, blocks: () => number | null): Promise<void> {
  for (let passed = 0; passed < ms; passed += 100) {
    await clock.advance(100);
    heardAt = clock.now();
    const count = blocks();
    if (count !== null) beat(count);
  }
}

test("silence is told after two seconds, once, and the loss after four, once", async () => {
  watch();
  await clock.advance(1_900);
  expect(events).toEqual([]);
  await clock.advance(20_000);
  expect(events).toEqual(["silent: process 2000", "lost: process 4000"]);
});

test("an engine that is heard again is heard", async () => {
  watch();
  await clock.advance(3_000);
  heardAt = clock.now();
  await clock.advance(1_000);
  expect(events).toEqual(["silent: process 2000", "heard"]);
});

test("an engine that answers while its audio stands still is silent too, for another reason", async () => {
  watch();
  await hear(1_000, () => clock.now());
  await hear(5_000, () => 7);
  expect(events.map((event) => event.replace(/\d+$/, ""))).toEqual(["silent: audio ", "lost: audio "]);
});

test("without heartbeats only the process is judged", async () => {
  watch();
  await hear(10_000, () => null);
  expect(events).toEqual([]);
});

describe("when this process was held up itself", () => {
  test("silence counts from then on", async () => {
    class SleepyClock extends ManualClock {
      /** Time passes, and no timer fires meanwhile. */
      offset = 0;
      override now(): number {
        return super.now() + this.offset;
      }
    }
    const sleepy = new SleepyClock();
    clock = sleepy;
    watch();
    await clock.advance(200);
    sleepy.offset = 3_600_000;
    await clock.advance(1_900);
    expect(events).toEqual([]);
    await clock.advance(300);
    expect(events).toEqual(["silent: process 2000"]);
  });
});

test("after close nothing is watched", async () => {
  watch().close();
  await clock.advance(20_000);
  expect(events).toEqual([]);
  expect(clock.pending).toBe(0);
});
