import type { EngineNode, Notice } from "@loophole/schemas/types";
import { BridgeRequestError } from "./bridge-client.ts";

const KEPT = 200;

export interface ShownNotice {
  readonly id: number;
  readonly severity: Notice["severity"];
  readonly message: string;
  readonly details?: string;
  /** What was taken out of the song's sound, while it can be tried again. */
  readonly readmit?: EngineNode;
  /** ms since 1970. */
  readonly atMs: number;
}

/** What the musician was told: those still on show, and the log of all of them. */
export class Notices {
  shown: readonly ShownNotice[] = $state.raw([]);
  log: readonly ShownNotice[] = $state.raw([]);
  #nextId = 1;

  /** Keeps something in the log without showing it. */
  record(notice: Omit<Notice, "type">): ShownNotice {
    const entry: ShownNotice = { ...notice, id: this.#nextId++, atMs: Date.now() };
    this.log = [...this.log.slice(-KEPT + 1), entry];
    return entry;
  }

  add(notice: Omit<Notice, "type">): void {
    const entry = this.record(notice);
    const last = this.shown.at(-1);
    const repeated = last !== undefined && last.message === entry.message;
    this.shown = [...(repeated ? this.shown.slice(0, -1) : this.shown.slice(-4)), entry];
  }

  /** Something the user asked for was not done. */
  failure(error: unknown): void {
    if (error instanceof BridgeRequestError) {
      const { message, code, details } = error;
      this.add({ severity: "error", message, details: details === undefined ? code : `${code}: ${details}` });
    } else if (error instanceof Error) {
      this.add({ severity: "error", message: error.message, details: error.stack ?? error.name });
    } else {
      this.add({ severity: "error", message: String(error) });
    }
  }

  /** What was taken out has been taken back in: there is nothing more to try. */
  readmitted(node: EngineNode): void {
    const isOf = ({ readmit }: ShownNotice): boolean =>
      readmit !== undefined && readmit.track === node.track && readmit.device === node.device;
    this.shown = this.shown.filter((notice) => !isOf(notice));
    this.log = this.log.map((notice) => {
      if (!isOf(notice)) return notice;
      const { readmit: _, ...rest } = notice;
      return rest;
    });
  }

  dismiss(id: number): void {
    this.shown = this.shown.filter((notice) => notice.id !== id);
  }
}
