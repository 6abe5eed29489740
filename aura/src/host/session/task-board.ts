import type { TaskUpdate } from "@loophole/schemas/types";

/** Long work under way, so that a window which attaches in the middle sees it too. */
export class TaskBoard {
  readonly #running = new Map<string, TaskUpdate>();
  readonly #tell: (task: TaskUpdate) => void;
  #numbers = 0;

  constructor(tell: (task: TaskUpdate) => void) {
    this.#tell = tell;
  }

  get running(): TaskUpdate[] {
    return [...this.#running.values()];
  }

  /** A number no other task of this host has. */
  nextNumber(): number {
    this.#numbers = (this.#numbers % 0xffff_ffff) + 1;
    return this.#numbers;
  }

  update(task: TaskUpdate): void {
    if (task.state === "running") this.#running.set(task.task, task);
    else this.#running.delete(task.task);
    this.#tell(task);
  }
}
