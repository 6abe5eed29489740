/** How a thread learns, without blocking, that another has raised a word of shared memory. */
export type WakeMode = "waitAsync" | "timer";

type WaitAsync = (
  words: Int32Array<SharedArrayBuffer>,
  index: number,
  value: number,
) => { readonly async: false } | { readonly async: true; readonly value: Promise<unknown> };

function isWaitAsync(value: unknown): value is WaitAsync {
  return typeof value === "function";
}

/** How often the timer looks while something is awaited, where the runtime cannot wait for memory. */
const TIMER_MS = 1;

/**
 * Calls back whenever a word changes that another thread raises and notifies. Uses Atomics.waitAsync; where
 * the runtime lacks it, a timer that runs only while `awaiting` says that something is due.
 */
export class SignalListener {
  readonly mode: WakeMode;
  readonly #words: Int32Array<SharedArrayBuffer>;
  readonly #index: number;
  readonly #onSignal: () => void;
  readonly #awaiting: () => boolean;
  readonly #waitAsync: WaitAsync | undefined;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(options: {
    readonly words: Int32Array<SharedArrayBuffer>;
    readonly index: number;
    readonly onSignal: () => void;
    readonly awaiting: () => boolean;
    /** Found out by itself when absent. */
    readonly mode?: WakeMode;
  }) {
    this.#words = options.words;
    this.#index = options.index;
    this.#onSignal = options.onSignal;
    this.#awaiting = options.awaiting;
    const found: unknown = Reflect.get(Atomics, "waitAsync");
    this.#waitAsync = options.mode !== "timer" && isWaitAsync(found) ? found : undefined;
    this.mode = this.#waitAsync === undefined ? "timer" : "waitAsync";
  }

  /** Starts; resolves when stopped. Rejects with what onSignal throws. */
  async run(): Promise<void> {
    while (!this.#stopped && this.#waitAsync !== undefined) {
      const seen = Atomics.load(this.#words, this.#index);
      this.#onSignal();
      const wait = this.#waitAsync.call(Atomics, this.#words, this.#index, seen);
      if (wait.async) await wait.value;
    }
  }

  /** To be called when something becomes due. */
  poke(): void {
    if (this.mode !== "timer" || this.#stopped || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#onSignal();
      if (this.#awaiting()) this.poke();
    }, TIMER_MS);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    // Wakes our own wait as well.
    Atomics.add(this.#words, this.#index, 1);
    Atomics.notify(this.#words, this.#index);
  }
}
