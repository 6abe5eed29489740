import { describe, expect, test } from "vitest";
import {
  isCommand,
  isEdit,
  isGraphApplyParams,
  isHello,
  isParameterSetParams,
  isTransportLocateParams,
  type Validator,
} from "@loophole/schemas/validators";
import { firstViolation } from "./first-violation.ts";

const violation = <T>(
  validator: Validator<T>,
  value: unknown,
): { pointer: string; rule: string; message: string } => {
  expect(validator(value)).toBe(false);
  return firstViolation(validator);
};

describe("one explanation of what is wrong", () => {
  test("a missing member: the object that lacks it", () => {
    const at = violation(isTransportLocateParams, {});
    expect(at).toEqual({ pointer: "", rule: "required", message: 'The value lacks "position".' });
  });

  test("a typo: the member that is not known", () => {
    const at = violation(isHello, { "to/ken~": 1 });
    expect(at.rule).toBe("required");
    const ping = violation(isCommand, {
      type: "command",
      id: "3f2b8f0e-6c1d-4a57-9d0b-5f6f0a3c1e22",
      ts: "2026-01-31T12:00:00.000000Z",
      name: "system.ping",
      params: {},
      "ti/me~": 1,
    });
    expect(ping).toMatchObject({ pointer: "/ti~1me~0", rule: "additionalProperties" });
  });

  test("a value out of range, deep inside: its place", () => {
    const clip = { id: "c", sample: "s", start: 0, offset: 0, length: 1, gain: 99, fadeIn: 0, fadeOut: 0 };
    const at = violation(isGraphApplyParams, {
      baseRevision: 0,
      ops: [{ op: "clip.add", track: "t", clip }],
    });
    expect(at).toMatchObject({ pointer: "/ops/0/clip/gain", rule: "maximum" });
    expect(at.message).toBe("/ops/0/clip/gain must be <= 24.");
  });

  test("an unknown kind: the tag and what it said", () => {
    expect(violation(isGraphApplyParams, { baseRevision: 0, ops: [{ op: "clip.ad" }] })).toEqual({
      pointer: "/ops/0/op",
      rule: "discriminator",
      message: '/ops/0/op is "clip.ad", which is not a known op.',
    });
    expect(violation(isEdit, {})).toMatchObject({ pointer: "", rule: "discriminator" });
  });

  test("one of several forms: the complaint of the form that was meant", () => {
    const at = (position: unknown): { pointer: string; rule: string } =>
      violation(isTransportLocateParams, { position });
    expect(at({ tick: -1 })).toMatchObject({ pointer: "/position/tick", rule: "minimum" });
    expect(at({ sample: 0.5 })).toMatchObject({ pointer: "/position/sample", rule: "type" });
    expect(at({ tick: 1, sample: 1 })).toMatchObject({ rule: "additionalProperties" });
    expect(at({})).toMatchObject({ pointer: "/position", rule: "oneOf" });
  });

  test("a wrong type", () => {
    expect(violation(isParameterSetParams, { target: "t", parameter: "mute", value: 1 })).toMatchObject({
      pointer: "/value",
      rule: "type",
      message: "/value must be of type boolean.",
    });
  });

  test("a validator that has not failed has nothing to tell", () => {
    expect(firstViolation({ errors: null })).toMatchObject({ rule: "unknown" });
  });
});
