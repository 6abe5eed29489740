import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstViolation } from "@loophole/protocol";
import {
  definitions,
  nearMissCommand,
  nearMissOf,
  validCommand,
  validOf,
} from "@loophole/schemas/arbitraries";
import type { DefinitionName } from "@loophole/schemas/arbitraries";
import * as generated from "@loophole/schemas/validators";
import { commandValidators, isCommand, type Validator } from "@loophole/schemas/validators";
import type { CommandName } from "@loophole/schemas/methods";

const names = Object.keys(definitions) as DefinitionName[];

function validatorOf(name: DefinitionName): Validator<unknown> {
  const found = Object.entries(generated).find(([key]) => key === `is${name}`)?.[1];
  if (typeof found !== "function") throw new Error(`no validator for ${name}`);
  return found as Validator<unknown>;
}

describe.each(names)("%s", (name) => {
  test("values made from the schema pass its validator, also as JSON text", () => {
    const isValid = validatorOf(name);
    fc.assert(
      fc.property(validOf(name), (value) => {
        expect(isValid(value), JSON.stringify(isValid.errors)).toBe(true);
        expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value);
      }),
      { numRuns: 50 },
    );
  });

  test("values with one rule broken fail it, there and for that reason", () => {
    const isValid = validatorOf(name);
    fc.assert(
      fc.property(nearMissOf(name), ({ value, pointer, rule, inUnion }) => {
        expect(isValid(value)).toBe(false);
        const { pointer: at, rule: why } = firstViolation(isValid);
        if (!inUnion) expect({ at, why }).toEqual({ at: pointer, why: rule });
      }),
      { numRuns: 100 },
    );
  });
});

describe("commands", () => {
  test("valid ones are commands with valid params", () => {
    fc.assert(
      fc.property(validCommand(), (command) => {
        const { params } = commandValidators[command.name as CommandName];
        expect(isCommand(command) && params(command.params)).toBe(true);
      }),
    );
  });

  test("near misses are commands whose params are not valid", () => {
    fc.assert(
      fc.property(nearMissCommand(), ({ command }) => {
        const { params } = commandValidators[command.name as CommandName];
        expect(isCommand(command)).toBe(true);
        expect(params(command.params)).toBe(false);
      }),
    );
  });
});
