import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Failure } from "./target.ts";

/** An input that broke a promise once, kept so that it does not again. */
export interface Regression {
  readonly name: string;
  readonly target: string;
  readonly why: string;
  /** Hexadecimal, a chunk each. */
  readonly input: readonly string[];
}

/** Keeps failing inputs that can be fed again; their files. */
export function saveFailures(failures: readonly Failure[], seed: number, folder: string): string[] {
  return failures
    .filter(({ input }) => input.length > 0)
    .map(({ target, number, why, input }) => {
      mkdirSync(folder, { recursive: true });
      const path = join(folder, `${target}-${String(seed)}-${String(number)}.json`);
      const kept = { target, why, input: input.map((chunk) => Buffer.from(chunk).toString("hex")) };
      writeFileSync(path, `${JSON.stringify(kept, null, 2)}\n`);
      return path;
    });
}

export function readRegressions(folder: URL): Regression[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => ({
      ...(JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Omit<Regression, "name">),
      name,
    }));
}
