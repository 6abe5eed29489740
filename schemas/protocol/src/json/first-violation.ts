import type { ValidationError } from "@loophole/schemas/validators";

/** Which rule a value broke, where, and a sentence that says so. */
export interface Violation {
  /** JSON Pointer to the offending value; for a missing member, to the object that lacks it. */
  pointer: string;
  /** The schema keyword: `required`, `minimum`, `additionalProperties`… */
  rule: string;
  message: string;
}

/**
 * The most helpful explanation of why the last call of a generated validator failed. Where a value may have several
 * forms, that is the deepest complaint of the form it comes nearest to; where it comes near to none, the forms.
 * Call it at once: the next call of the validator overwrites its errors.
 */
export function firstViolation(validator: { errors?: readonly ValidationError[] | null }): Violation {
  const errors = validator.errors ?? [];
  const [first] = errors;
  if (first === undefined) return { pointer: "", rule: "unknown", message: "The value is not valid." };
  return explain(errors.length === 1 ? first : mostHelpful(errors));
}

/** Errors of a failed oneOf or anyOf: those of each branch in turn, then that of the keyword itself. */
function mostHelpful(errors: readonly ValidationError[]): ValidationError {
  const last = errors[errors.length - 1] as ValidationError;
  const base = last.instancePath.length;
  let best = last;
  for (const error of errors) {
    if (namesTheForm(error)) continue;
    if (error.instancePath.length > Math.max(base, best.instancePath.length)) best = error;
  }
  if (best !== last) return best;
  // No branch got beyond the object itself: an unknown member is the likelier slip than a missing one.
  return errors.find((error) => error.keyword === "additionalProperties") ?? last;
}

/** A const that differs says "this is another form", not "this is wrong". */
function namesTheForm(error: ValidationError): boolean {
  return error.keyword === "const" || error.keyword === "oneOf" || error.keyword === "anyOf";
}

function explain(error: ValidationError): Violation {
  const { keyword: rule, params } = error;
  const at = error.instancePath;
  const subject = at === "" ? "The value" : at;
  const tell = (message: string, pointer = at): Violation => ({ pointer, rule, message });
  switch (rule) {
    case "required":
      return tell(`${subject} lacks "${String(params["missingProperty"])}".`);
    case "additionalProperties": {
      const pointer = `${at}/${escapePointer(String(params["additionalProperty"]))}`;
      return tell(`${pointer} is not a known field.`, pointer);
    }
    case "const":
      return tell(`${subject} must be ${JSON.stringify(params["allowedValue"])}.`);
    case "enum":
      return tell(`${subject} must be one of ${list(params["allowedValues"])}.`);
    case "type":
      return tell(`${subject} must be of type ${list(params["type"])}.`);
    case "discriminator": {
      const tag = String(params["tag"]);
      const pointer = params["error"] === "mapping" ? `${at}/${escapePointer(tag)}` : at;
      return params["error"] === "mapping"
        ? tell(`${pointer} is ${JSON.stringify(params["tagValue"])}, which is not a known ${tag}.`, pointer)
        : tell(`${subject} must say its ${tag}, as a string.`);
    }
    case "oneOf":
    case "anyOf":
      return tell(`${subject} has none of the forms it may have.`);
    default:
      return tell(`${subject} ${error.message ?? `breaks the rule ${rule}`}.`);
  }
}

function list(values: unknown): string {
  return Array.isArray(values) ? values.map(String).join(", ") : String(values);
}

function escapePointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
