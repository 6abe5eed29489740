import { describe, expect, test } from "vitest";
import { commandNames } from "../syntax/check-command.ts";
import { formsAt, hintsAt, isTextIn } from "./hints.ts";

describe("what the schemas say of a place", () => {
  test("a field may be of several forms until what was given chooses one", () => {
    expect(hintsAt("parameter.set", ["value"]).map(({ type }) => type)).toHaveLength(5);
    expect(hintsAt("parameter.set", ["value"], { parameter: "pan" })).toMatchObject([
      { type: "number, -1 to 1" },
    ]);
  });

  test("places of lists and members of objects are known", () => {
    expect(hintsAt("telemetry.subscribe", ["topics", "0", "rate"])).toMatchObject([
      { name: "rate", required: true },
    ]);
    expect(hintsAt("telemetry.unsubscribe", ["topics", "0"])[0]?.values).toContain("meters");
    expect(formsAt("transport.play", ["position"]).map(({ title }) => title)).toEqual([
      "SamplePosition",
      "TickPosition",
    ]);
    expect(
      hintsAt("graph.apply", ["ops", "0", "track", "clips", "0", "sample"], { ops: [{ op: "track.add" }] }),
    ).toMatchObject([{ name: "sample" }]);
  });

  test("only texts stand where ids and words do", () => {
    expect(isTextIn("sample.load", "/sample")).toBe(true);
    expect(isTextIn("parameter.set", "/target")).toBe(true);
    expect(isTextIn("parameter.set", "/value")).toBe(false);
    expect(isTextIn("transport.play", "/position/tick")).toBe(false);
    expect(isTextIn("no.command", "/x")).toBe(false);
  });

  test("every command's forms can be walked", () => {
    for (const name of commandNames) {
      for (const form of formsAt(name, [])) {
        for (const field of form.fields)
          expect(hintsAt(name, [field.name]).length, `${name} ${field.name}`).toBeGreaterThan(0);
      }
    }
  });
});
