import { applyEdit } from "@loophole/pulse";
import type { DocumentMessage, Edit, EditedMessage, Project } from "@loophole/schemas/types";

interface PendingEdit {
  readonly ticket: number;
  readonly edit: Edit;
  /** For recognising the host's echo. */
  readonly text: string;
}

/**
 * The window's copy of the song: what the host has confirmed, and on top of it the window's own edits that the host
 * has not answered yet. The host is the truth; an own edit is shown at once because it nearly always agrees.
 */
export class DocumentCopy {
  #confirmed: Project;
  #shown: Project;
  #revision: number;
  #pending: PendingEdit[] = [];
  #nextTicket = 1;

  constructor(message: DocumentMessage) {
    this.#confirmed = message.project;
    this.#shown = message.project;
    this.#revision = message.revision;
  }

  /** What the window shows. A new object after each change, with the unchanged parts shared. */
  get project(): Project {
    return this.#shown;
  }

  get revision(): number {
    return this.#revision;
  }

  /** Shows an own edit at once. Throws pulse's EditError, with nothing changed, where it does not fit. */
  propose(edit: Edit): number {
    this.#shown = applyEdit(this.#shown, edit).project;
    const ticket = this.#nextTicket++;
    this.#pending.push({ ticket, edit, text: JSON.stringify(edit) });
    return ticket;
  }

  /**
   * The host took an edit, an own one or another. Answers false when the copy does not fit the host's any more and
   * has to be asked for anew.
   */
  accept(message: EditedMessage): boolean {
    if (message.revision !== this.#revision + 1) return false;
    try {
      this.#confirmed = applyEdit(this.#confirmed, message.edit).project;
    } catch {
      return false; // An edit that took place there does not fit here: the copies differ.
    }
    this.#revision = message.revision;
    const first = this.#pending[0];
    if (first !== undefined && first.text === JSON.stringify(message.edit)) {
      this.#pending.shift();
      // Once nothing is under way the confirmed copy and the shown one are equal; keeping the shown object spares
      // everything that depends on it a useless update.
      if (this.#pending.length === 0) this.#confirmed = this.#shown;
    } else {
      this.#rebuild();
    }
    return true;
  }

  /** The host answered an own edit: its echo has been here if it took place, so what is left of it goes. */
  settle(ticket: number): void {
    const at = this.#pending.findIndex((edit) => edit.ticket === ticket);
    if (at < 0) return;
    this.#pending.splice(at, 1);
    this.#rebuild();
  }

  #rebuild(): void {
    this.#shown = this.#confirmed;
    for (const { edit } of this.#pending) {
      try {
        this.#shown = applyEdit(this.#shown, edit).project;
      } catch {
        // It no longer fits what others have done meanwhile; the host's answer to it will say so to the user.
      }
    }
  }
}
