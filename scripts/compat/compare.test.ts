import { describe, expect, test } from "vitest";
import { compareProtocols, isAllowed, type ComparedProtocol } from "./compare.mjs";

const ref = (name: string) => ({ $ref: `#/$defs/${name}` });
const closed = (properties: object, required: string[] = [], more: object = {}) => {
  return { type: "object", additionalProperties: false, required, properties, ...more };
};
const open = (properties: object, required: string[] = []) => ({ type: "object", required, properties });

const tune = {
  name: "tune.set",
  params: ref("Params"),
  result: ref("Result"),
  role: "control",
  since: 1,
  long: false,
  changes: false,
  schedulable: false,
  status: "stable",
};

/** A protocol with one command, one message and one topic. */
function protocol(changed: Partial<ComparedProtocol> = {}): ComparedProtocol {
  return {
    version: 1,
    framing: { headerBytes: 4, header: "u32", defaultMaxFrameBytes: 1000 },
    bounds: { heartbeatMs: 500 },
    capabilities: ["render"],
    diagnosticCodes: ["PROGRESS"],
    commands: [tune],
    messages: [{ type: "news", schema: ref("News"), from: "signal", delivery: "bounded", since: 1 }],
    topics: [{ topic: "meters", data: ref("Meters"), maxRate: 60, status: "stable" }],
    binary: [{ name: "meters", fields: [{ offset: 0, type: "u8", name: "version", value: 1 }] }],
    $defs: {
      Params: closed({ value: { type: "number" } }, ["value"]),
      Result: open({ done: { type: "boolean" } }, ["done"]),
      News: open({ words: { type: "string" } }),
      Meters: open({ peak: { type: "number", minimum: 0 } }, ["peak"]),
    },
    ...changed,
  };
}

const withDefinition = (name: string, schema: object) =>
  protocol({ $defs: { ...protocol().$defs, [name]: schema } });

/** kind and pointer of every change. */
function changes(before: ComparedProtocol, after: ComparedProtocol): string[] {
  return compareProtocols(before, after).map(({ kind, pointer }) => `${kind} ${pointer}`);
}

/** What a change of one field's schema means in params and in a result. */
function field(before: object, after: object): { client: string[]; signal: string[] } {
  const kinds = (definition: "Params" | "Result") => {
    const shape = (schema: object) => withDefinition(definition, closed({ value: schema }));
    return compareProtocols(shape(before), shape(after)).map(({ kind }) => kind);
  };
  return { client: kinds("Params"), signal: kinds("Result") };
}

test("a protocol is compatible with itself", () => {
  expect(compareProtocols(protocol(), protocol())).toEqual([]);
});

describe("fields", () => {
  const gain = { type: "number" };
  test("a new one that clients must send is breaking, one that they may send is not", () => {
    const must = withDefinition("Params", closed({ value: gain, gain }, ["value", "gain"]));
    const may = withDefinition("Params", closed({ value: gain, gain }, ["value"]));
    expect(changes(protocol(), must)).toEqual(["breaking /$defs/Params/properties/gain"]);
    expect(changes(protocol(), may)).toEqual(["additive /$defs/Params/properties/gain"]);
  });

  test("a new one that Signal sends is additive, required or not, in closed objects too", () => {
    const done = { type: "boolean" };
    const result = withDefinition("Result", open({ done, gain }, ["done", "gain"]));
    expect(changes(protocol(), result)).toEqual(["additive /$defs/Result/properties/gain"]);
    const before = withDefinition("Result", closed({ done }));
    expect(changes(before, withDefinition("Result", closed({ done, gain })))).toEqual([
      "additive /$defs/Result/properties/gain",
    ]);
  });

  test("one that is gone breaks clients that send it, and those that rely on reading it", () => {
    expect(changes(protocol(), withDefinition("Params", closed({})))).toEqual([
      "breaking /$defs/Params/properties/value",
    ]);
    expect(changes(protocol(), withDefinition("Result", open({})))).toEqual([
      "breaking /$defs/Result/properties/done",
    ]);
    expect(changes(protocol(), withDefinition("News", open({})))).toEqual([
      "deprecating /$defs/News/properties/words",
    ]);
  });

  test("required or optional: more may be asked of Signal, less of clients", () => {
    const value = { type: "number" };
    const optional = withDefinition("Params", closed({ value }));
    expect(changes(protocol(), optional)).toEqual(["additive /$defs/Params/properties/value"]);
    expect(changes(optional, protocol())).toEqual(["breaking /$defs/Params/properties/value"]);
    const done = withDefinition("Result", open({ done: { type: "boolean" } }));
    expect(changes(protocol(), done)).toEqual(["breaking /$defs/Result/properties/done"]);
    expect(changes(done, protocol())).toEqual(["additive /$defs/Result/properties/done"]);
  });

  test("a deprecated one is told as deprecating", () => {
    const old = withDefinition("Params", closed({ value: { type: "number", deprecated: true } }, ["value"]));
    expect(changes(protocol(), old)).toEqual(["deprecating /$defs/Params/properties/value"]);
    expect(changes(old, protocol())).toEqual(["additive /$defs/Params/properties/value"]);
  });

  test("descriptions, titles and examples may change as they like", () => {
    const words = { description: "Louder.", title: "Value", examples: [1] };
    expect(field({ type: "number" }, { type: "number", ...words })).toEqual({ client: [], signal: [] });
  });
});

describe("values: clients may be allowed more, Signal may promise more", () => {
  test.each([
    ["a list of values grows", { enum: ["a"] }, { enum: ["a", "b"] }],
    ["a value becomes one of several", { const: "a" }, { enum: ["a", "b"] }],
    ["a list of values goes", { type: "string", enum: ["a"] }, { type: "string" }],
    ["a minimum falls", { type: "number", minimum: 1 }, { type: "number", minimum: 0 }],
    ["a minimum goes", { type: "number", minimum: 1 }, { type: "number" }],
    ["an exclusive minimum falls", { exclusiveMinimum: 1 }, { exclusiveMinimum: 0 }],
    ["a maximum rises", { type: "number", maximum: 1 }, { type: "number", maximum: 2 }],
    ["a maximum goes", { type: "number", maximum: 1 }, { type: "number" }],
    ["texts may be longer", { type: "string", maxLength: 8 }, { type: "string", maxLength: 9 }],
    ["texts may be shorter", { type: "string", minLength: 2 }, { type: "string", minLength: 1 }],
    ["lists may be longer", { type: "array", maxItems: 8 }, { type: "array", maxItems: 9 }],
    ["a pattern goes", { type: "string", pattern: "^a" }, { type: "string" }],
    ["whole numbers become any", { type: "integer" }, { type: "number" }],
    ["null is allowed too", { type: "string" }, { type: ["string", "null"] }],
    ["a form is added", { oneOf: [ref("Params")] }, { oneOf: [ref("Params"), ref("News")] }],
    [
      "what items may be grows",
      { type: "array", items: { enum: ["a"] } },
      { type: "array", items: { enum: ["a", "b"] } },
    ],
  ])("%s", (_, narrow, wide) => {
    expect(field(narrow, wide)).toEqual({ client: ["additive"], signal: ["breaking"] });
    expect(field(wide, narrow)).toEqual({ client: ["breaking"], signal: ["additive"] });
  });

  test("another pattern, another type, or forms where there were none break both", () => {
    const both = { client: ["breaking"], signal: ["breaking"] };
    expect(field({ pattern: "^a" }, { pattern: "^b" })).toEqual(both);
    expect(field({ oneOf: [ref("News")] }, ref("News"))).toEqual(both);
    const types = field({ type: "string" }, { type: "number" });
    expect(types.client).toContain("breaking");
    expect(types.signal).toContain("breaking");
  });

  test("a new value or form of an open list breaks no reader", () => {
    const why = { "x-open": "only what was asked for" };
    expect(field({ enum: ["a"] }, { enum: ["a", "b"], ...why }).signal).toEqual(["additive"]);
    const forms = field({ anyOf: [ref("News")] }, { anyOf: [ref("News"), ref("Meters")], ...why });
    expect(forms.signal).toEqual(["additive"]);
  });

  test("a form that gets a name, or another, is the same form", () => {
    const form = (title?: string) => ({ oneOf: [{ ...closed({ sample: { type: "integer" } }), title }] });
    expect(field(form(), form("AtSample"))).toEqual({ client: [], signal: [] });
    expect(field(form("AtSample"), form("Sample"))).toEqual({ client: [], signal: [] });
  });

  test("an object that may have further fields takes more; one that may no longer takes less", () => {
    const [tight, loose] = [closed({}), open({})];
    expect(field(tight, loose)).toEqual({ client: ["additive"], signal: ["additive"] });
    expect(field(loose, tight)).toEqual({ client: ["breaking"], signal: ["additive"] });
  });
});

describe("definitions", () => {
  test("a definition in both directions is judged in both", () => {
    const shared = (values: string[]) =>
      protocol({
        $defs: {
          ...protocol().$defs,
          Params: closed({ value: ref("Word") }),
          Result: open({ done: ref("Word") }),
          Word: { enum: values },
        },
      });
    expect(changes(shared(["a"]), shared(["a", "b"])).sort()).toEqual([
      "additive /$defs/Word",
      "breaking /$defs/Word",
    ]);
  });

  test("a definition may have another name, and may hold itself", () => {
    const tree = (name: string) =>
      protocol({
        $defs: {
          ...protocol().$defs,
          Result: open({ done: ref(name) }),
          [name]: open({ inner: { type: "array", items: ref(name) } }),
        },
      });
    expect(changes(tree("Tree"), tree("Plant"))).toEqual([]);
  });

  test("what no message refers to is what Signal writes elsewhere", () => {
    const ready = (properties: object) =>
      withDefinition("ReadyLine", open(properties, Object.keys(properties)));
    const port = { type: "integer" };
    expect(changes(ready({ port }), ready({ port, pid: port }))).toEqual([
      "additive /$defs/ReadyLine/properties/pid",
    ]);
    expect(changes(ready({ port }), ready({}))).toEqual(["breaking /$defs/ReadyLine/properties/port"]);
    expect(changes(ready({ port }), protocol())).toEqual(["breaking /$defs/ReadyLine"]);
  });
});

describe("commands", () => {
  const withTune = (changed: object) => protocol({ commands: [{ ...tune, ...changed }] });

  test.each([
    ["gone", protocol({ commands: [] })],
    ["planned only", withTune({ status: "planned" })],
    ["for a higher role", withTune({ role: "controller" })],
    ["long", withTune({ long: true })],
    ["in need of a capability", withTune({ capability: "render" })],
    ["rewritten in its history", withTune({ since: 2 })],
  ])("one that is %s breaks clients", (_, after) => {
    expect(changes(protocol(), after)).toEqual(["breaking /commands/tune.set"]);
  });

  test.each([
    ["lower role", withTune({ role: "observer" })],
    ["at", withTune({ schedulable: true })],
    ["applied", withTune({ applies: true })],
  ])("one that allows or promises more (%s) is additive, and back again it is breaking", (_, after) => {
    expect(changes(protocol(), after)).toEqual(["additive /commands/tune.set"]);
    expect(changes(after, protocol())).toEqual(["breaking /commands/tune.set"]);
  });

  test("one whose reply comes in another order breaks clients, where the contract tells the order", () => {
    const pair = (unordered: boolean) =>
      protocol({
        commands: [
          { ...tune, unordered },
          { ...tune, name: "tune.hum", unordered: true },
        ],
      });
    expect(changes(pair(false), pair(true))).toEqual(["breaking /commands/tune.set"]);
    expect(changes(pair(true), pair(false))).toEqual(["breaking /commands/tune.set"]);
    expect(changes(protocol(), withTune({ unordered: true }))).toEqual([]);
  });

  test("a new one is additive; a deprecated one is deprecating", () => {
    const both = protocol({ commands: [tune, { ...tune, name: "tune.get" }] });
    expect(changes(protocol(), both)).toEqual(["additive /commands/tune.get"]);
    expect(changes(protocol(), withTune({ deprecated: "Use tune.put." }))).toEqual([
      "deprecating /commands/tune.set",
    ]);
  });

  test("a planned one may change its shape, go, and come true", () => {
    const planned = (changed: object) => protocol({ commands: [{ ...tune, status: "planned", ...changed }] });
    const reshaped = planned({ role: "observer", params: ref("News"), capability: "render" });
    expect(changes(planned({}), reshaped)).toEqual([]);
    const params = { ...protocol().$defs, Params: closed({}) };
    expect(changes(planned({}), { ...planned({}), $defs: params })).toEqual([]);
    expect(changes(planned({}), protocol({ commands: [] }))).toEqual(["additive /commands/tune.set"]);
    expect(changes(planned({}), protocol())).toEqual(["additive /commands/tune.set"]);
  });
});

describe("messages, topics, blocks and numbers", () => {
  const topic = { topic: "meters", data: ref("Meters"), maxRate: 60, status: "stable" };
  const news = { type: "news", schema: ref("News"), from: "signal", delivery: "bounded", since: 1 };

  test.each<[string, Partial<ComparedProtocol>, string]>([
    ["a message goes", { messages: [] }, "breaking /messages/news"],
    ["it travels otherwise", { messages: [{ ...news, delivery: "newest" }] }, "breaking /messages/news"],
    ["a message comes", { messages: [news, { ...news, type: "olds" }] }, "additive /messages/olds"],
    ["a topic goes", { topics: [] }, "breaking /topics/meters"],
    ["it comes less often", { topics: [{ ...topic, maxRate: 30 }] }, "breaking /topics/meters"],
    ["it comes more often", { topics: [{ ...topic, maxRate: 90 }] }, "additive /topics/meters"],
    [
      "a topic is planned",
      { topics: [topic, { ...topic, topic: "x", status: "planned" }] },
      "additive /topics/x",
    ],
    ["a block changes", { binary: [{ name: "meters", fields: [] }] }, "breaking /binary/meters"],
    ["a block goes", { binary: [] }, "breaking /binary/meters"],
    ["a capability goes", { capabilities: [] }, "breaking /capabilities/render"],
    ["a capability comes", { capabilities: ["render", "midi"] }, "additive /capabilities/midi"],
    ["a code goes", { diagnosticCodes: [] }, "breaking /diagnosticCodes/PROGRESS"],
    ["a bound falls", { bounds: { heartbeatMs: 400 } }, "breaking /bounds/heartbeatMs"],
    ["a bound rises", { bounds: { heartbeatMs: 600 } }, "additive /bounds/heartbeatMs"],
    [
      "framing changes",
      { framing: { headerBytes: 2, header: "u16", defaultMaxFrameBytes: 1000 } },
      "breaking /framing",
    ],
  ])("%s", (_, changed, expected) => {
    expect(changes(protocol(), protocol(changed))).toContain(expected);
  });

  test("a form for a topic that is planned may change and go", () => {
    const planned = { ...topic, topic: "analysis", status: "planned" };
    const forms = (data: object | null) => {
      const message = (name: string, inner: object) =>
        open({ topic: { const: name }, data: inner }, ["data"]);
      const analysis = data === null ? [] : [{ title: "Analysis", ...message("analysis", data) }];
      return protocol({
        topics: [topic, planned],
        $defs: {
          ...protocol().$defs,
          News: { oneOf: [{ title: "Meters", ...message("meters", ref("Meters")) }, ...analysis] },
        },
      });
    };
    expect(changes(forms({ type: "number" }), forms({ type: "string" }))).toEqual([]);
    expect(changes(forms({ type: "number" }), forms(null))).toEqual([]);
    expect(changes(forms(null), forms({ type: "number" }))).toEqual(["additive /$defs/News/Analysis"]);
  });
});

// VER-1
test("breaking changes are allowed with a higher version, and never with a lower one", () => {
  const broken = protocol({ commands: [] });
  expect(isAllowed(compareProtocols(protocol(), broken), protocol(), broken)).toBe(false);
  const raised = { ...broken, version: 2 };
  expect(isAllowed(compareProtocols(protocol(), raised), protocol(), raised)).toBe(true);
  expect(isAllowed(compareProtocols(raised, protocol()), raised, protocol())).toBe(false);
});
