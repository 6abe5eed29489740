import { expect, test } from "vitest";
import { first, SynthDef } from "./synthdef.ts";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const text = (word: string): string => Buffer.from(word).toString("hex");

test("a sine that goes out is written as SuperCollider's file format says", () => {
  const def = new SynthDef("tone", { freq: 440 });
  const sine = first(def.audio("SinOsc", [def.parameter("freq"), 0]));
  def.audio("Out", [0, def.multiply(sine, 0.5)], 0);
  expect(hex(def.bytes())).toBe(
    [
      text("SCgf") + "00000002" + "0001",
      "04" + text("tone"),
      // Constants 0 and 0.5, one parameter with its value and its name.
      "00000002" + "00000000" + "3f000000",
      "00000001" + "43dc0000",
      "00000001" + "04" + text("freq") + "00000000",
      "00000004",
      "07" + text("Control") + "01" + "00000000" + "00000001" + "0000" + "01",
      "06" + text("SinOsc") + "02" + "00000002" + "00000001" + "0000",
      "00000000" + "00000000" + "ffffffff" + "00000000" + "02",
      // The operation is told by the special index: 2 multiplies.
      "0c" + text("BinaryOpUGen") + "02" + "00000002" + "00000001" + "0002",
      "00000001" + "00000000" + "ffffffff" + "00000001" + "02",
      "03" + text("Out") + "02" + "00000002" + "00000000" + "0000",
      "ffffffff" + "00000000" + "00000002" + "00000000",
      // No variants.
      "0000",
    ].join(""),
  );
});

test("a parameter that was not declared is an error that names it", () => {
  expect(() => new SynthDef("tone", { freq: 440 }).parameter("pitch")).toThrow("'pitch'");
});
