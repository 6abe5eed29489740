import { OutputCapture, type OutputCaptureOptions } from "./output-capture.ts";

/** Who listens to the master: one capture at a time. Control thread. */
export class CaptureDesk {
  readonly #options: OutputCaptureOptions;
  #present: OutputCapture | undefined;
  /** Settles when the captures asked for so far have begun. */
  #begun: Promise<unknown> = Promise.resolve();

  constructor(options: OutputCaptureOptions) {
    this.#options = options;
  }

  /** Begins a capture in place of the present one. Rejects with EngineError RESOURCE_EXHAUSTED. */
  begin(): Promise<OutputCapture> {
    const begun = this.#begun.then(async () => {
      await this.#present?.abandon();
      this.#present = undefined;
      this.#present = await OutputCapture.begin(this.#options);
      return this.#present;
    });
    this.#begun = begun.catch(() => undefined);
    return begun;
  }

  /** The audio thread may wait to be heard. */
  poke(): void {
    this.#present?.poke();
  }

  async close(): Promise<void> {
    await this.#begun;
    await this.#present?.abandon();
  }
}
