import type { Edit } from "@loophole/schemas/types";
import type { FrameLoop } from "./frame-loop.ts";

/**
 * One movement of the hand: as many edits as it likes, sent at most once an animation frame, and one step of undo.
 */
export class EditGesture {
  #next: Edit | null = null;
  #sent = false;
  #stop: (() => void) | null = null;

  constructor(
    readonly id: string,
    private readonly send: (edit: Edit, gesture: string) => void,
    private readonly frames: FrameLoop,
  ) {}

  /** The newest state of what is being changed; an older one that has not been sent yet is dropped. */
  update(edit: Edit): void {
    this.#next = edit;
    this.#stop ??= this.frames.onFrame(() => {
      this.#flush();
    });
    this.frames.request();
  }

  /** The hand is off. */
  finish(): void {
    this.#flush();
    this.#end();
  }

  /** The hand thought better of it: `restore` puts back what was there, where anything was sent at all. */
  cancel(restore: Edit): void {
    this.#next = this.#sent ? restore : null;
    this.#flush();
    this.#end();
  }

  #flush(): void {
    if (this.#next === null) return;
    const edit = this.#next;
    this.#next = null;
    this.#sent = true;
    this.send(edit, this.id);
  }

  #end(): void {
    this.#stop?.();
    this.#stop = null;
  }
}
