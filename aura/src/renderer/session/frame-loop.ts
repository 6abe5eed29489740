export type FrameTask = (nowMs: number) => void;

/**
 * One animation-frame callback for the whole window. It runs while something keeps it running (a playing song) and
 * once after each request, and not at all otherwise, nor while the window is hidden.
 */
export class FrameLoop {
  readonly #tasks = new Set<FrameTask>();
  readonly #reasons = new Set<string>();
  #handle: number | null = null;

  constructor(
    private readonly frames: Pick<
      Window,
      "requestAnimationFrame" | "cancelAnimationFrame"
    > = globalThis.window,
  ) {}

  /** Calls `task` on every frame that takes place. Returns how to stop. */
  onFrame(task: FrameTask): () => void {
    this.#tasks.add(task);
    this.request();
    return () => this.#tasks.delete(task);
  }

  /** Asks for one frame. Asking again before it comes changes nothing. */
  request(): void {
    this.#handle ??= this.frames.requestAnimationFrame(this.#run);
  }

  /** Frames follow one another for as long as any reason stands. */
  keepRunning(reason: string, running: boolean): void {
    if (running) {
      this.#reasons.add(reason);
      this.request();
    } else if (this.#reasons.delete(reason)) {
      this.request(); // One more, so that what has come to rest is drawn where it rests.
    }
  }

  close(): void {
    if (this.#handle !== null) this.frames.cancelAnimationFrame(this.#handle);
    this.#handle = null;
    this.#tasks.clear();
    this.#reasons.clear();
  }

  readonly #run = (nowMs: number): void => {
    this.#handle = null;
    if (this.#reasons.size > 0) this.request();
    for (const task of this.#tasks) task(nowMs);
  };
}
