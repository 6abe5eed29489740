import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A compiled binding to a library of audio devices, and the words for when it cannot be had. */
export interface CompiledBinding<T> {
  /** The package it is part of. */
  readonly name: string;
  /** The compiled file, in the package's folder of builds. */
  readonly file: string;
  /** What the package is for: the user knows only that. */
  readonly purpose: string;
  /** What is wrong when it does not load, and what to do first. */
  readonly remedy: string;
  isBinding(value: unknown): value is T;
}

/** Loads a compiled binding, past its package's JavaScript. Throws, in words a user can act on. */
export function loadBinding<T>(binding: CompiledBinding<T>): T {
  const { name, file, purpose, remedy } = binding;
  const require = createRequire(import.meta.url);
  let path: string;
  try {
    path = join(dirname(require.resolve(`${name}/package.json`)), "build", "Release", file);
  } catch {
    throw new Error(`${name}, which ${purpose}, is not installed (run npm ci)`);
  }
  let loaded: unknown;
  try {
    loaded = require(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new Error(`${name}, which ${purpose}, ${remedy} and run npm rebuild ${name} (${reason})`, {
      cause: error,
    });
  }
  if (!binding.isBinding(loaded)) throw new Error(`${path} is not the binding that was expected`);
  return loaded;
}
