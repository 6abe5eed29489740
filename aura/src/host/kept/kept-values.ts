import { mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { KeptValue } from "@loophole/schemas/types";
import { isKeptValue } from "@loophole/schemas/validators";
import { writeAtomically } from "@loophole/pulse/persistence";
import type { Clock, Timer } from "../time/clock.ts";

/** A gesture changes a panel's size many times: only where it ends is written. */
const WRITE_AFTER_MS = 500;
/** Values of projects that were opened longest ago are forgotten beyond this many. */
const MAX_VALUES = 500;

export interface KeptValuesOptions {
  /** The file they are kept in. */
  readonly path: string;
  readonly clock: Clock;
  log(message: string): void;
}

/**
 * What windows want to find again: theme, panels, the part of a song in sight. Small texts by key; their meaning is
 * the window's. Nothing of it is worth an error: what cannot be read or written is logged, and forgotten.
 */
export class KeptValues {
  readonly #options: KeptValuesOptions;
  /** The value set last is last. */
  readonly #values: Map<string, string>;
  #timer: Timer | null = null;
  #writing: Promise<void> = Promise.resolve();

  static async open(options: KeptValuesOptions): Promise<KeptValues> {
    return new KeptValues(options, await read(options));
  }

  private constructor(options: KeptValuesOptions, values: Map<string, string>) {
    this.#options = options;
    this.#values = values;
  }

  /** In the order in which they were set. */
  get all(): KeptValue[] {
    return [...this.#values].map(([key, value]) => ({ key, value }));
  }

  /** Keeps a value; null forgets it. */
  set(key: string, value: string | null): void {
    this.#values.delete(key);
    if (value !== null) this.#values.set(key, value);
    for (const oldest of this.#values.keys()) {
      if (this.#values.size <= MAX_VALUES) break;
      this.#values.delete(oldest);
    }
    this.#timer ??= this.#options.clock.after(WRITE_AFTER_MS, () => {
      this.#timer = null;
      this.#writing = this.#writing.then(() => this.#write());
    });
  }

  /** Writes what has not been written. */
  async close(): Promise<void> {
    if (this.#timer !== null) {
      this.#timer.cancel();
      this.#timer = null;
      this.#writing = this.#writing.then(() => this.#write());
    }
    await this.#writing;
  }

  async #write(): Promise<void> {
    const { path, log } = this.#options;
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeAtomically(path, `${JSON.stringify(Object.fromEntries(this.#values), null, 2)}\n`);
    } catch (error) {
      log(`What the window looks like could not be kept in ${path}: ${String(error)}`);
    }
  }
}

function isKept(entry: [string, unknown]): entry is [string, string] {
  const [key, value] = entry;
  return isKeptValue({ key, value });
}

async function read({ path, log }: KeptValuesOptions): Promise<Map<string, string>> {
  try {
    const stored: unknown = JSON.parse(await readFile(path, "utf8"));
    const entries = typeof stored === "object" && stored !== null ? Object.entries(stored) : [];
    return new Map(entries.filter(isKept));
  } catch (error) {
    const isThere = !(error instanceof Error && "code" in error && error.code === "ENOENT");
    if (isThere) log(`What the window looked like could not be read from ${path}: ${String(error)}`);
    return new Map();
  }
}
