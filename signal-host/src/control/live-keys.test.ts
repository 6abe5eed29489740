import { expect, test } from "vitest";
import { LiveKeys } from "./live-keys.ts";

const [one, other] = [{}, {}];

test("what is down is let go, each client's and each track's by itself, and only once", () => {
  const keys = new LiveKeys();
  keys.note(one, "piano", [
    [0x90, 60, 100],
    [0x92, 64, 1],
    [0xb1, 64, 127],
  ]);
  keys.note(one, "bass", [[0x90, 36, 90]]);
  keys.note(other, "piano", [[0x90, 72, 90]]);
  expect(keys.letGo(one)).toEqual([
    {
      track: "piano",
      messages: [
        [0x80, 60, 0],
        [0x82, 64, 0],
        [0xb1, 64, 0],
      ],
    },
    { track: "bass", messages: [[0x80, 36, 0]] },
  ]);
  expect(keys.letGo(one)).toEqual([]);
  expect(keys.letGo(other)).toEqual([{ track: "piano", messages: [[0x80, 72, 0]] }]);
});

test.each<[string, number[][]]>([
  [
    "a note off",
    [
      [0x80, 60, 0],
      [0xb0, 64, 0],
    ],
  ],
  [
    "a note on without velocity, and a pedal half up",
    [
      [0x90, 60, 0],
      [0xb0, 64, 63],
    ],
  ],
  [
    "all notes off",
    [
      [0xb0, 123, 0],
      [0xb0, 64, 0],
    ],
  ],
  [
    "all sound off",
    [
      [0xb0, 120, 0],
      [0xb0, 64, 0],
    ],
  ],
])("%s lets go", (_, messages) => {
  const keys = new LiveKeys();
  keys.note(one, "piano", [
    [0x90, 60, 100],
    [0xb0, 64, 127],
  ]);
  keys.note(one, "piano", messages);
  expect(keys.letGo(one)).toEqual([]);
});

test("another channel's key, wheels and other controllers are no matter", () => {
  const keys = new LiveKeys();
  keys.note(one, "piano", [
    [0x90, 60, 100],
    [0x81, 60, 0],
    [0xe0, 0, 0],
    [0xb0, 1, 127],
    [0xb1, 123, 0],
    [0xd0, 5],
  ]);
  expect(keys.letGo(one)).toEqual([{ track: "piano", messages: [[0x80, 60, 0]] }]);
});
