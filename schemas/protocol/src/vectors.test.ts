import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as generated from "@loophole/schemas/validators";
import type { Validator } from "@loophole/schemas/validators";
import { WireFrameError } from "./errors.ts";
import { LineDecoder } from "./framing/line.ts";
import { WireFrameDecoder } from "./framing/wire-frame.ts";
import { firstViolation } from "./json/first-violation.ts";

const folder = new URL("../../vectors/", import.meta.url);
const schemas = new URL("../../json/", import.meta.url);

const read = (url: URL): unknown => JSON.parse(readFileSync(url, "utf8"));
const namesIn = (path: string): string[] => readdirSync(new URL(path, folder)).sort();

interface Definition {
  description?: string;
  type?: string;
  required?: string[];
  additionalProperties?: boolean;
}

const definitions = new Map<string, Definition>(
  readdirSync(schemas)
    .filter((file) => file.endsWith(".schema.json"))
    .flatMap((file) => Object.entries((read(new URL(file, schemas)) as { $defs: object }).$defs)),
);

const validators = new Map<string, Validator<unknown>>(
  Object.entries(generated).flatMap(([name, value]) =>
    typeof value === "function" ? [[name.replace(/^is/, ""), value as Validator<unknown>]] : [],
  ),
);

function validatorOf(type: string): Validator<unknown> {
  const validator = validators.get(type);
  if (validator === undefined) throw new Error(`no validator for ${type}`);
  return validator;
}

const types = namesIn("messages/");

test("every definition has vectors, and every vector's folder names a definition", () => {
  expect(types).toEqual([...definitions.keys()].sort());
});

describe.each(types)("%s", (type) => {
  test("takes the valid vectors", () => {
    const names = namesIn(`messages/${type}/valid/`);
    expect(names).not.toEqual([]);
    const isValid = validatorOf(type);
    for (const name of names) {
      const accepted = isValid(read(new URL(`messages/${type}/valid/${name}`, folder)));
      expect({ name, violation: accepted ? null : firstViolation(isValid) }).toEqual({
        name,
        violation: null,
      });
    }
  });

  test("refuses the invalid vectors where and for the reason they state", () => {
    const names = namesIn(`messages/${type}/invalid/`);
    expect(names).not.toEqual([]);
    const isValid = validatorOf(type);
    for (const name of names) {
      const { value, pointer, rule } = read(new URL(`messages/${type}/invalid/${name}`, folder)) as {
        value: unknown;
        pointer: string;
        rule: string;
      };
      const accepted = isValid(value);
      const found = accepted ? null : firstViolation(isValid);
      expect({ name, pointer: found?.pointer, rule: found?.rule }).toEqual({ name, pointer, rule });
    }
  });

  test("refuses what is no object, array, string, number or boolean of its kind", () => {
    // null is a value of no definition; a schema that forgets to name a type lets it pass.
    expect(validatorOf(type)(null)).toBe(false);
    const one = read(
      new URL(`messages/${type}/valid/${namesIn(`messages/${type}/valid/`)[0] ?? ""}`, folder),
    );
    if (typeof one === "object")
      expect(
        [1, "text", true, Array.isArray(one) ? {} : []].filter((value) => validatorOf(type)(value)),
      ).toEqual([]);
  });
});

describe("framing vectors", () => {
  const { cases } = read(new URL("framing.json", folder)) as {
    cases: {
      description: string;
      framing: "frames" | "lines";
      maxFrameBytes: number;
      hex: string;
      splits: number[];
      payloads: string[];
      error?: string;
      buffered?: number;
    }[];
  };

  test.each(cases.map((c) => [c.description, c] as const))("%s", (_, c) => {
    const bytes = new Uint8Array(Buffer.from(c.hex, "hex"));
    const Decoder = c.framing === "frames" ? WireFrameDecoder : LineDecoder;
    const decoder = new Decoder({ maxFrameBytes: c.maxFrameBytes });
    const payloads: string[] = [];
    let error: string | undefined;
    try {
      [0, ...c.splits].forEach((start, index) => {
        const chunk = bytes.slice(start, c.splits[index] ?? bytes.length);
        decoder.decode(chunk, (payload) => payloads.push(Buffer.from(payload).toString("hex")));
      });
    } catch (failure) {
      if (!(failure instanceof WireFrameError)) throw failure;
      error = failure.code;
    }
    expect({ payloads, error }).toEqual({ payloads: c.payloads, error: c.error });
    if (error === undefined) expect(decoder.buffered).toBe(c.buffered ?? 0);
  });
});

describe("the schemas", () => {
  test("parameters of commands and bridge requests refuse unknown fields", () => {
    const loose = [
      ...Object.values(generated.commandValidators),
      ...Object.values(generated.bridgeValidators),
    ]
      .map(({ params }) => params as Validator<unknown>)
      .filter((isParams) => isParams({ surely: { not: "known" } }));
    expect(loose).toEqual([]);
  });

  // ENV-3
  test("what Signal sends may carry fields that are not known yet", () => {
    for (const type of [
      "Welcome",
      "OkReply",
      "ErrorReply",
      "Diagnostic",
      "Telemetry",
      "ReadyLine",
      "DiscoveryFile",
    ]) {
      const name = namesIn(`messages/${type}/valid/`)[0] ?? "";
      const value = read(new URL(`messages/${type}/valid/${name}`, folder)) as object;
      expect({ type, taken: validatorOf(type)({ ...value, later: 1 }) }).toEqual({ type, taken: true });
    }
  });

  test("definitions of single values say what they mean", () => {
    const mute = [...definitions].filter(
      ([, d]) => (d.type ?? "object") !== "object" && d.description === undefined,
    );
    expect(mute.map(([name]) => name)).toEqual([]);
  });
});
