import type { Project } from "@loophole/schemas/types";
import { documentPath } from "./project-paths.ts";
import { projectText } from "./project-text.ts";
import { saveText } from "./save-project.ts";

/**
 * Saves one project again and again, one save at a time. While one is written only the newest document
 * waits; those it replaces are as good as saved when it is. Edits are shared structurally, so handing over
 * a document costs nothing.
 */
export class ProjectSaver {
  readonly folder: string;
  #known: string | null = null;
  #running: Promise<void> | null = null;
  #waiting: { readonly project: Project; readonly done: Promise<void> } | null = null;

  constructor(folder: string) {
    this.folder = folder;
  }

  /**
   * Resolves when this document, or one handed over after it, is on disk.
   * @throws ProjectError as saveProject
   */
  save(project: Project): Promise<void> {
    if (this.#waiting) {
      this.#waiting = { project, done: this.#waiting.done };
      return this.#waiting.done;
    }
    if (this.#running) {
      const done = this.#running.then(
        () => this.#next(),
        // That save's own caller hears of its failure.
        () => this.#next(),
      );
      this.#waiting = { project, done };
      return done;
    }
    return this.#start(project);
  }

  /** Resolves when nothing is being written. Failures are told to those who called save. */
  async close(): Promise<void> {
    while (this.#running) await this.#running.catch(() => undefined);
  }

  #next(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = null;
    return waiting ? this.#start(waiting.project) : Promise.resolve();
  }

  #start(project: Project): Promise<void> {
    const running = this.#write(project).finally(() => {
      if (this.#running === running) this.#running = null;
    });
    this.#running = running;
    return running;
  }

  async #write(project: Project): Promise<void> {
    const text = projectText(project, documentPath(this.folder));
    await saveText(this.folder, text, this.#known);
    this.#known = text;
  }
}
