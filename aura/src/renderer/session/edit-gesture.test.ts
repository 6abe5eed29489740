import type { Edit } from "@loophole/schemas/types";
import { expect, test } from "vitest";
import { EditGesture } from "./edit-gesture.ts";
import { FrameLoop } from "./frame-loop.ts";

const master = (gain: number): Edit => ({ type: "master.set", values: { gain } });

function stage() {
  let waiting: FrameRequestCallback | null = null;
  const frames = new FrameLoop({
    requestAnimationFrame: (callback) => {
      waiting = callback;
      return 1;
    },
    cancelAnimationFrame: () => undefined,
  });
  const sent: Edit[] = [];
  const gesture = new EditGesture("g", (edit) => sent.push(edit), frames);
  const frame = () => {
    const callback = waiting;
    waiting = null;
    callback?.(0);
  };
  return { gesture, sent, frame, isWaiting: () => waiting !== null };
}

test("a gesture sends the newest state once a frame, and the last one when it ends", () => {
  const { gesture, sent, frame, isWaiting } = stage();
  gesture.update(master(-1));
  gesture.update(master(-2));
  expect(sent).toEqual([]);
  frame();
  gesture.update(master(-3));
  gesture.finish();
  expect(sent).toEqual([master(-2), master(-3)]);
  frame();
  expect(isWaiting()).toBe(false);
});

test("a gesture that is cancelled puts back what was there, if anything was sent", () => {
  const early = stage();
  early.gesture.update(master(-1));
  early.gesture.cancel(master(0));
  expect(early.sent).toEqual([]);

  const late = stage();
  late.gesture.update(master(-1));
  late.frame();
  late.gesture.update(master(-2));
  late.gesture.cancel(master(0));
  expect(late.sent).toEqual([master(-1), master(0)]);
});
