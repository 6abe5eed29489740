import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./load.mjs";

/** Longer examples say less than the table above them. */
const MAX_LENGTH = 240;

/** A short valid vector of a definition as JSON text, or null where there is none. */
export function exampleOf(name) {
  const folder = join(root, "schemas/vectors/messages", name, "valid");
  if (!existsSync(folder)) return null;
  const texts = readdirSync(folder)
    // Vectors with what later engines may say are no examples of what is said today.
    .filter((file) => file !== "unknown-field.json")
    .sort()
    .map((file) => JSON.stringify(JSON.parse(readFileSync(join(folder, file), "utf8"))));
  return texts.find((text) => text.length > 2 && text.length <= MAX_LENGTH) ?? null;
}
