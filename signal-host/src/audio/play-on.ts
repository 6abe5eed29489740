import type { AudioBackend, BackendEnd, BlockSource } from "./backend.ts";
import { NullBackend } from "./null-backend.ts";

/** How long after a device was lost, or did not open again, it is tried the next time, in ms. */
const RETRY_MS = 2000;

/** A source whose song can be held where it stands. */
export interface PlayOnSource extends BlockSource {
  /** Stops the transport and remembers whether it played. */
  holdTransport(): void;
  /** Plays on from there if it played, and nobody has said otherwise meanwhile. */
  resumeTransport(): void;
}

export interface PlayOnOptions {
  /** Tries the device again; rejects when it is not there, or `signal` is aborted first. */
  reopen(signal: AbortSignal): Promise<AudioBackend>;
  /** Without it two seconds. */
  readonly retryMs?: number;
  /** The device is gone and the null device in its place. */
  onLost(substitute: AudioBackend, message: string): void;
  onBack(backend: AudioBackend, message: string): void;
}

/**
 * Plays until the source is closing, whatever becomes of the device: when it is lost, the transport is held and
 * the null device takes its place, so that commands are still obeyed. The device is tried again every two
 * seconds, and when it is back the song plays on.
 *
 * @returns whether the device let go, as AudioBackend.close
 */
export async function playOn(
  backend: AudioBackend,
  source: PlayOnSource,
  options: PlayOnOptions,
): Promise<boolean> {
  let current = backend;
  for (;;) {
    const end: BackendEnd = await current.run(source);
    if (end.kind === "closed") return current.close();
    source.holdTransport();
    const substitute = new NullBackend(source.sampleRate, source.blockSize);
    options.onLost(
      substitute,
      `The audio device is gone: ${end.message}. The song waits where it is and plays on when the device is ` +
        `back: check that it is plugged in and the sound server runs.`,
    );
    await current.close();
    const found = await playUnheard(substitute, source, options);
    if (found === null) return true;
    current = found;
    source.resumeTransport();
    options.onBack(current, `The audio device is back: ${current.device.name}.`);
  }
}

/** Plays to the null device until the device has opened again; null when the source is closing before. */
async function playUnheard(
  substitute: NullBackend,
  source: BlockSource,
  options: PlayOnOptions,
): Promise<AudioBackend | null> {
  const attempts = new Attempts(options);
  await substitute.runUntil(source, () => {
    attempts.look(performance.now());
    return attempts.found !== null;
  });
  return source.closing ? attempts.close() : attempts.found;
}

/** Tries the device again and again, one attempt at a time. */
class Attempts {
  readonly #options: PlayOnOptions;
  readonly #retryMs: number;
  readonly #giveUp = new AbortController();
  #due: number;
  #running: Promise<void> | null = null;
  found: AudioBackend | null = null;

  constructor(options: PlayOnOptions) {
    this.#options = options;
    this.#retryMs = options.retryMs ?? RETRY_MS;
    this.#due = performance.now() + this.#retryMs;
  }

  look(now: number): void {
    if (this.#running !== null || this.found !== null || now < this.#due) return;
    this.#running = this.#attempt();
  }

  async #attempt(): Promise<void> {
    try {
      this.found = await this.#options.reopen(this.#giveUp.signal);
    } catch {
      // Not there yet: nothing to say that was not said when it was lost.
    }
    this.#due = performance.now() + this.#retryMs;
    this.#running = null;
  }

  /** Ends an attempt that is under way, and lets go of what it may have opened. */
  async close(): Promise<null> {
    this.#giveUp.abort();
    await this.#running;
    await this.found?.close();
    return null;
  }
}
