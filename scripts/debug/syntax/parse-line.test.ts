import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseLine, type TypedCommand } from "./parse-line.ts";
import { SyntaxTrouble } from "./relaxed-value.ts";

function command(line: string, isText?: (command: string, pointer: string) => boolean): TypedCommand {
  const parsed = parseLine(line, isText);
  if (parsed.kind !== "command") throw new Error(`${line} is ${parsed.kind}`);
  return parsed;
}

function trouble(line: string): SyntaxTrouble {
  try {
    parseLine(line);
  } catch (error) {
    if (error instanceof SyntaxTrouble) return error;
    throw error;
  }
  throw new Error(`${line} can be read`);
}

/** What is typed at a place of the parameters. */
function typedAt(parsed: TypedCommand, pointer: string): string {
  const span = parsed.spans.get(pointer);
  return span === undefined ? "nowhere" : parsed.line.slice(span.from, span.to);
}

describe("key=value", () => {
  test("gives numbers, switches, null and words", () => {
    const { name, params } = command(
      "parameter.set target=track-drums parameter=gain value=-6.5 a=true b=null c=1e3",
    );
    expect(name).toBe("parameter.set");
    expect(params).toEqual({
      target: "track-drums",
      parameter: "gain",
      value: -6.5,
      a: true,
      b: null,
      c: 1000,
    });
  });

  test("nests by dots and fills lists from 0", () => {
    expect(
      command("x position.tick=960 topics.0.topic=meters topics.0.rate=30 topics.1.topic=health").params,
    ).toEqual({
      position: { tick: 960 },
      topics: [{ topic: "meters", rate: 30 }, { topic: "health" }],
    });
    expect(trouble("x topics.1.topic=meters").message).toMatch(/from 0/);
    expect(trouble("x a=1 a.b=2").message).toMatch(/neither/);
    expect(trouble("x a=1 a=2").message).toMatch(/twice/);
  });

  test("takes quoted texts, relaxed objects and lists, and paths without quotes", () => {
    expect(
      command(`x path="/a b/c.wav" other=/c:d/{e}.wav list=[{topic:meters, rate:30,},'two'] y={"z":[1]}`)
        .params,
    ).toEqual({
      path: "/a b/c.wav",
      other: "/c:d/{e}.wav",
      list: [{ topic: "meters", rate: 30 }, "two"],
      y: { z: [1] },
    });
  });

  test("leaves a word a text where only a text may stand", () => {
    expect(command("sample.load sample=12 n=12", (_, pointer) => pointer === "/sample").params).toEqual({
      sample: "12",
      n: 12,
    });
  });

  test("a key of Object's own members is a key like any other", () => {
    const { params } = command("x __proto__.polluted=1");
    expect(Object.keys(params)).toEqual(["__proto__"]);
    expect("polluted" in {}).toBe(false);
  });
});

describe("when, expecting what, for how long", () => {
  test.each([
    ["480000", { kind: "sample", sample: 480000 }],
    ["sample:1", { kind: "sample", sample: 1 }],
    ["tick:3840", { kind: "tick", tick: 3840 }],
    ["+24000", { kind: "frames-from-now", frames: 24000 }],
    ["+0.5s", { kind: "seconds-from-now", seconds: 0.5 }],
    ["+250ms", { kind: "seconds-from-now", seconds: 0.25 }],
  ])("at=%s", (text, at) => {
    expect(command(`transport.play at=${text}`).at).toEqual(at);
  });

  test("expect and timeout", () => {
    expect(command("x expect=12 timeout=1.5s")).toMatchObject({ expect: 12, timeoutMs: 1500, params: {} });
    expect(trouble("x expect=new").at).toEqual({ from: 9, to: 12 });
    expect(trouble("x at=noon").message).toContain("at=tick:3840");
    expect(trouble("x timeout=0").message).toContain("timeout=2s");
  });
});

describe("JSON", () => {
  test("an object after the name gives parameters, and may be mixed with others", () => {
    expect(command(`x {"a": 1} b=2`).params).toEqual({ a: 1, b: 2 });
    expect(command(`x{"a":1}`).params).toEqual({ a: 1 });
    expect(trouble(`x {"a": 1} a=2`).message).toMatch(/twice/);
  });

  test("a whole message stays as it is; one without a type is a command", () => {
    expect(parseLine(`{"type":"command","name":"x","params":{}}`)).toMatchObject({
      kind: "message",
      message: { type: "command", name: "x", params: {} },
    });
    expect(command(`{"name":"x","params":{"a":1},"at":{"tick":9},"expect":{"revision":3}}`)).toMatchObject({
      name: "x",
      params: { a: 1 },
      at: { kind: "tick", tick: 9 },
      expect: 3,
    });
  });

  test("any JSON is read as JSON.parse reads it", () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2), (json, indent) => {
        const value: unknown = JSON.parse(json);
        const text = JSON.stringify({ v: value }, null, indent);
        expect(JSON.stringify(command(`x ${text}`).params)).toBe(JSON.stringify({ v: value }));
      }),
    );
  });
});

describe("where things were typed", () => {
  test("every parameter is known by its pointer", () => {
    const parsed = command(`x position.tick=-1 list=[{topic: meters}] {"value": 3}`);
    expect(typedAt(parsed, "/position/tick")).toBe("position.tick=-1");
    expect(typedAt(parsed, "/list/0/topic")).toBe("topic: meters");
    expect(typedAt(parsed, "/value")).toBe(`"value": 3`);
  });

  test("what cannot be read is pointed at", () => {
    expect(trouble("x value").at).toEqual({ from: 2, to: 7 });
    expect(trouble("x value=").message).toMatch(/no value/);
    expect(trouble(`x value="open`).message).toMatch(/closing/);
    expect(trouble("x {a:1").message).toMatch(/line ends/);
    expect(trouble("x list=[1 2]").at.from).toBe(10);
    expect(trouble("x a={b:{b:1,b:2}}").message).toMatch(/twice/);
    expect(trouble("x [1]").message).toMatch(/key=value/);
    expect(trouble(`x a=${"[".repeat(100)}`).message).toMatch(/deep/);
  });

  test("nothing else than SyntaxTrouble is ever thrown", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."x.={}[]\"'\\,: 1-a\u00e9") }), (line) => {
        try {
          parseLine(line);
        } catch (error) {
          expect(error).toBeInstanceOf(SyntaxTrouble);
        }
      }),
    );
  });
});

test("blank lines and comments are nothing", () => {
  expect(["", "  ", "# note"].map((line) => parseLine(line).kind)).toEqual(["empty", "empty", "empty"]);
});
