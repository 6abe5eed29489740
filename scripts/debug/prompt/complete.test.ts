import { describe, expect, test } from "vitest";
import { complete, type LiveNames } from "./complete.ts";

const live: LiveNames = {
  tracks: () => Promise.resolve(["track-drums", "track-bass"]),
  parts: () =>
    Promise.resolve({
      sends: ["to-room"],
      devices: [
        { id: "echo", type: "delay" },
        { id: "eq", type: "equaliser" },
      ],
    }),
  samples: () => Promise.resolve(["kick"]),
  revision: () => Promise.resolve(12),
};

/** The lines that completing would make. */
async function lines(line: string): Promise<string[]> {
  const { choices, replaced } = await complete(line, live);
  expect(line.endsWith(replaced)).toBe(true);
  return choices.map((choice) => line.slice(0, line.length - replaced.length) + choice);
}

describe("completion", () => {
  test("of names: those that begin so, else those that may be meant", async () => {
    expect(await lines("transport.p")).toEqual(["transport.play "]);
    expect(await lines("watc")).toEqual(["watch "]);
    expect(await lines("play")).toContain("transport.play ");
    expect(await lines("!graph.g")).toEqual(["!graph.get "]);
  });

  test("of fields, without those given and with what the command may carry", async () => {
    expect(await lines("parameter.set ")).toEqual(
      ["target=", "parameter=", "value=", "name=", "at=", "expect=", "timeout="].map(
        (key) => `parameter.set ${key}`,
      ),
    );
    expect(await lines("parameter.set target=x p")).toEqual(["parameter.set target=x parameter="]);
    expect(await lines("graph.get a")).toEqual([]);
  });

  test("of nested fields and lists", async () => {
    expect(await lines("transport.play p")).toEqual(["transport.play position.", "transport.play preRoll="]);
    expect(await lines("transport.play position.")).toEqual([
      "transport.play position.sample=",
      "transport.play position.tick=",
    ]);
    expect(await lines("telemetry.subscribe t")).toContain("telemetry.subscribe topics.0.");
    expect(await lines("telemetry.subscribe topics.0.t")).toEqual(["telemetry.subscribe topics.0.topic="]);
  });

  test("of values: those of the schema, by what has been given", async () => {
    expect(await lines("parameter.set parameter=")).toEqual(
      ["gain", "pan", "mute", "solo", "bypass", "device"].map((value) => `parameter.set parameter=${value} `),
    );
    expect(await lines("parameter.set parameter=mute value=")).toEqual([
      "parameter.set parameter=mute value=true ",
      "parameter.set parameter=mute value=false ",
    ]);
    expect(await lines("parameter.set parameter=gain value=")).toEqual([]);
    expect(await lines("telemetry.subscribe topics.0.topic=m")).toEqual([
      "telemetry.subscribe topics.0.topic=meters ",
    ]);
  });

  test("of what only the engine knows", async () => {
    expect(await lines("parameter.set target=")).toEqual(
      ["track-drums", "track-bass", "to-room", "echo", "eq", "master"].map(
        (id) => `parameter.set target=${id} `,
      ),
    );
    expect(await lines("sample.unload sample=")).toEqual(["sample.unload sample=kick "]);
    expect(await lines("graph.apply baseRevision=")).toEqual(["graph.apply baseRevision=12 "]);
    expect(await lines("transport.stop expect=")).toEqual(["transport.stop expect=12 "]);
  });

  test("of devices: which there are, their parameters, and what these may be", async () => {
    const values = async (line: string) => (await complete(`parameter.set ${line}`, live)).choices;
    expect(await values("parameter=bypass target=")).toEqual(["echo ", "eq "]);
    expect(await values("parameter=gain target=t")).toEqual(["track-drums ", "track-bass ", "to-room "]);
    expect(await values("parameter=mute target=")).toEqual(["track-drums ", "track-bass "]);
    expect(await values("target=echo parameter=device name=p")).toEqual(["pingPong "]);
    expect(await values("target=eq parameter=device name=band8")).toHaveLength(5);
    expect(await values("target=echo parameter=device name=division value=1/4")).toEqual([
      "1/4D ",
      "1/4 ",
      "1/4T ",
    ]);
    expect(await values("target=echo parameter=device name=sync value=")).toEqual(["true ", "false "]);
    expect(await values("target=echo parameter=device name=time value=")).toEqual([]);
  });

  test("of what the prompt's own commands take", async () => {
    expect(await lines("watch m")).toEqual(["watch meters "]);
    expect(await lines("help parameter.")).toEqual(["help parameter.set "]);
    expect(await lines("role cont")).toEqual(["role control ", "role controller "]);
  });
});
