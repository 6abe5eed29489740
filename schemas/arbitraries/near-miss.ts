import * as fc from "fast-check";
import { definitions, type DefinitionName } from "../generated/definitions.ts";
import * as validators from "../generated/validators.js";
import { breaksOf } from "./breaks.ts";
import type { JsonValue } from "./json-schema.ts";
import { validOf } from "./valid.ts";

/** A value that breaks one rule of its definition, and which. */
export interface NearMiss {
  readonly value: JsonValue;
  /** JSON Pointer to where a validator complains: for a missing member the object, for an unknown one the member. */
  readonly pointer: string;
  /** The schema keyword that is broken. */
  readonly rule: string;
  /** A union lies above the place, so that a validator may complain of the union instead. */
  readonly inUnion: boolean;
}

/** Values that follow a definition but for one rule, at one place. */
export function nearMissOf(name: DefinitionName): fc.Arbitrary<NearMiss> {
  const isValid = validatorOf(name);
  return (
    validOf(name)
      .map((value) => breaksOf(definitions[name], value as JsonValue))
      .filter((breaks) => breaks.length > 0)
      .chain((breaks) => fc.constantFrom(...breaks))
      .map(({ broken, ...where }) => ({ value: broken(), ...where }))
      // In a union, what breaks one form may be another.
      .filter(({ value }) => !isValid(value))
  );
}

function validatorOf(name: DefinitionName): (value: unknown) => boolean {
  const entry = Object.entries(validators).find(([key]) => key === `is${name}`);
  if (entry === undefined || typeof entry[1] !== "function") throw new Error(`${name} has no validator.`);
  return entry[1];
}
