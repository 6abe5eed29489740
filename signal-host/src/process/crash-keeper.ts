import type { CrashNode, CrashRecord } from "@loophole/schemas/types";
import type { CrashControl } from "@loophole/protocol/node";
import type { EngineNodes } from "../engine/crash/engine-nodes.ts";
import { nodeInWords } from "../engine/crash/node-words.ts";
import type { CrashRecordFile } from "./crash-record.ts";
import { LastCommands } from "./last-commands.ts";
import type { Log } from "./log.ts";

/** While nothing out of the ordinary happens, the file is not written more often than this, in ms. */
const PERIOD_MS = 100;

export interface CrashKeeperOptions {
  /** null: no record is kept, and the rest is done all the same. */
  readonly file: CrashRecordFile | null;
  readonly nodes: EngineNodes;
  readonly log: Log;
}

/**
 * The control thread's part of the crash record: what the nodes are called, what clients asked for, and, when the
 * audio thread stands still or ends, in which node. Control thread only.
 */
export class CrashKeeper {
  readonly commands: LastCommands;
  readonly #file: CrashRecordFile | null;
  readonly #nodes: EngineNodes;
  readonly #log: Log;
  #state: CrashRecord["state"] = "running";
  #found: readonly CrashNode[] = [];
  #error: string | undefined;
  #namedPlan = -1;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #broken = false;

  constructor({ file, nodes, log }: CrashKeeperOptions) {
    this.#file = file;
    this.#nodes = nodes;
    this.#log = log;
    this.commands = new LastCommands(
      () => nodes.place().sample,
      () => {
        this.#soon();
      },
    );
    this.#write();
  }

  /** The audio thread stands still. Answers what it is in, in words: "in track drums"; null when in no node. */
  stalled(): string | null {
    return this.#enter("stalled");
  }

  /** It goes on after all. */
  resumed(): void {
    this.#enter("running");
  }

  /** It ended by this error. Answers in what, as above. */
  failed(error: Error): string | null {
    this.#error = error.message;
    return this.#enter("failed");
  }

  /** The process ends in good order, unless something went wrong before. */
  ended(): void {
    if (this.#state === "running") this.#enter("ended");
    this.close();
  }

  /** To be called a few times a second: names may change without a command. */
  look(): void {
    if (this.#nodes.namedPlan !== this.#namedPlan) this.#write();
  }

  close(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #enter(state: CrashRecord["state"]): string | null {
    this.#state = state;
    this.#found = state === "stalled" || state === "failed" ? this.#nodes.atWork() : [];
    this.#write();
    return inWords(this.#found);
  }

  /** Once for all commands of a while; the first of them is written in this turn of the event loop. */
  #soon(): void {
    if (this.#file === null || this.#timer !== null) return;
    setImmediate(() => {
      this.#write();
    });
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#write();
    }, PERIOD_MS).unref();
  }

  #write(): void {
    const file = this.#file;
    if (file === null || this.#broken) return;
    try {
      const { namedPlan } = this.#nodes;
      if (namedPlan !== this.#namedPlan) {
        file.writeNames(this.#nodes.names);
        this.#namedPlan = namedPlan;
      }
      file.writeControl(this.#control());
    } catch (error) {
      this.#broken = true;
      this.#log.warning("the crash record cannot be written any more", { error: String(error) });
    }
  }

  #control(): CrashControl {
    const { blocks: block, sample, position, revision, plan } = this.#nodes.place();
    return {
      state: this.#state,
      block,
      sample,
      position,
      revision,
      plan,
      nodes: this.#found,
      ...(this.#error !== undefined && { error: this.#error }),
      commands: this.commands.list(),
      namedPlan: this.#namedPlan,
    };
  }
}

/** The first node found, for people; null where none was. */
function inWords(nodes: readonly CrashNode[]): string | null {
  const name = nodes[0]?.name;
  return name === undefined ? null : nodeInWords(name);
}
