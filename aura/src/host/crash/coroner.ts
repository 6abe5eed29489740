import { readCrashRecord } from "@loophole/protocol/node";
import type { EngineNode, Notice } from "@loophole/schemas/types";
import { messageOf } from "../host-error.ts";
import { Quarantine, STRIKE_LIMIT, type Strike } from "../session/quarantine.ts";
import type { Finding } from "../supervisor/finding.ts";
import { recordInWords, verdictInWords } from "./crash-words.ts";
import { judge, type Verdict } from "./verdict.ts";

/** What the coroner needs of the song that is open. */
export interface Suspects {
  /** A part of the song as the musician knows it. */
  nameOf(node: EngineNode): string;
  blame(node: EngineNode): Strike | null;
  notify(notice: Notice): void;
}

export interface CoronerOptions {
  /** Where the engine keeps its record. */
  readonly path: string;
  readonly suspects: Suspects;
  log(message: string): void;
}

/** Reads what a dead engine has left, says who was to blame, and has what is to blame three times taken out. */
export class Coroner {
  readonly #options: CoronerOptions;

  constructor(options: CoronerOptions) {
    this.#options = options;
  }

  /** @param pid the process that died */
  async examine(pid: number | undefined): Promise<Finding | null> {
    const record = await this.#record();
    if (record === null || record.pid !== pid) return null;
    const verdict = judge(record);
    if (verdict.kind === "none") return null;
    const details = recordInWords(record);
    if (verdict.kind === "engine") {
      return { reason: verdictInWords(verdict, null), details, blamed: false, relieved: false };
    }
    return this.#blame(verdict, details);
  }

  #blame(verdict: Extract<Verdict, { kind: "node" }>, details: string): Finding {
    const { suspects } = this.#options;
    const { node } = verdict;
    const name = suspects.nameOf(node);
    const reason = verdictInWords(verdict, name);
    const strike = suspects.blame(node);
    suspects.notify(noticeOf(node, name, reason, strike, details));
    return { reason, details, blamed: strike !== null, relieved: strike?.out === true };
  }

  async #record() {
    try {
      return await readCrashRecord(this.#options.path);
    } catch (error) {
      this.#options.log(`The crash record could not be read: ${messageOf(error)}`);
      return null;
    }
  }
}

function noticeOf(
  node: EngineNode,
  name: string,
  reason: string,
  strike: Strike | null,
  details: string,
): Notice {
  const what = `The engine ${reason}.`;
  if (strike?.out === true) {
    const fate = node.device === undefined ? "is silent" : "is passed by";
    const message = `${what} That was the third time, so ${name} ${fate} from now on, and the rest of the song goes on. The song itself is not changed.`;
    return { type: "notice", severity: "error", message, details, readmit: node };
  }
  const hint =
    strike === null
      ? Quarantine.canTakeOut(node)
        ? ""
        : " The master cannot be taken out."
      : strike.count === STRIKE_LIMIT - 1
        ? ` If it dies of it once more, ${name} is taken out.`
        : " It is started again.";
  return { type: "notice", severity: "warning", message: what + hint, details };
}
