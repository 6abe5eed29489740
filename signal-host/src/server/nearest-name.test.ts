import { expect, test } from "vitest";
import { nearestName } from "./nearest-name.ts";

const names = ["transport.play", "transport.stop", "graph.apply", "system.ping"] as const;

test.each([
  ["transport.paly", "transport.play"],
  ["Transport.Play", "transport.play"],
  ["graph.aply", "graph.apply"],
  ["sytem.png", "system.ping"],
])("%s is most like %s", (wrong, right) => {
  expect(nearestName(wrong, names)).toBe(right);
});

test("what is like nothing is given no name", () => {
  expect(nearestName("midi.learn", names)).toBeNull();
  expect(nearestName("x".repeat(10_000), names)).toBeNull();
});
