import { WireFrameError } from "../errors.ts";

/** An object as it came off the wire: nothing about its members is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Parses payloads: UTF-8, one JSON object each. A key `__proto__` becomes an ordinary own property, as JSON.parse makes
 * it; the schemas of commands refuse it like any unknown field.
 */
export class ObjectParser {
  readonly #text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

  /** Throws WireFrameError (MALFORMED_DATA) and says what is wrong. */
  parse(payload: Uint8Array): JsonObject {
    const value = parseJson(this.#decode(payload));
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw new WireFrameError("MALFORMED_DATA", "A message is one JSON object.");
    }
    return value as JsonObject;
  }

  #decode(payload: Uint8Array): string {
    try {
      return this.#text.decode(payload);
    } catch {
      throw new WireFrameError("MALFORMED_DATA", "A message is not valid UTF-8.");
    }
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new WireFrameError("MALFORMED_DATA", `A message is not valid JSON: ${reason.slice(0, 200)}`);
  }
}
