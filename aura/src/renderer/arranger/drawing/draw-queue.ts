import type { FrameLoop } from "../../session/frame-loop.ts";

/** Draws canvases on the next animation frame: each once, however often it is asked for until then. */
export class DrawQueue {
  readonly #waiting = new Map<HTMLCanvasElement, () => void>();
  readonly #stop: () => void;

  constructor(private readonly frames: Pick<FrameLoop, "onFrame" | "request">) {
    this.#stop = frames.onFrame(() => {
      for (const paint of this.#waiting.values()) paint();
      this.#waiting.clear();
    });
  }

  /** Asks for a canvas to be drawn. Returns how to take it back. */
  add(canvas: HTMLCanvasElement, paint: () => void): () => void {
    this.#waiting.set(canvas, paint);
    this.frames.request();
    return () => {
      if (this.#waiting.get(canvas) === paint) this.#waiting.delete(canvas);
    };
  }

  close(): void {
    this.#stop();
    this.#waiting.clear();
  }
}
