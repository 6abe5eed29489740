import type { Diagnostic, Notice } from "@loophole/schemas/types";

/** Tells the musician of damage in an audio file of the song: once, however often it is loaded. */
export class FileNews {
  readonly #nameOf: (sample: string) => string;
  readonly #told = new Set<string>();

  /** @param nameOf a sample as the musician knows it */
  constructor(nameOf: (sample: string) => string) {
    this.#nameOf = nameOf;
  }

  /** Another song. */
  reset(): void {
    this.#told.clear();
  }

  /** What there is to tell; null where there is nothing new. */
  hear({ code, message, data }: Pick<Diagnostic, "code" | "message" | "data">): Notice | null {
    const { sample }: { sample?: unknown } = data ?? {};
    if (code !== "FILE_WARNING" || typeof sample !== "string") return null;
    const words = `${this.#nameOf(sample)}: ${message}`;
    if (this.#told.has(words)) return null;
    this.#told.add(words);
    return { type: "notice", severity: "warning", message: words };
  }
}
