import type { CrashNode, CrashRecord } from "@loophole/schemas/types";
import type { CrashControl } from "@loophole/protocol/node";
import type { EngineNodes } from "../engine/crash/engine-nodes.ts";
import { nodeInWords } from "../engine/crash/node-words.ts";
import type { CommandNotes } from "../server/command-notes.ts";
import type { CrashRecordFile } from "./crash-record.ts";
import { LastCommands } from "./last-commands.ts";
import type { Log } from "./log.ts";

/** How often the file is brought up to date, in ms. */
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
  /** To be told of commands. */
  readonly notes: CommandNotes;
  readonly #commands: LastCommands;
  readonly #file: CrashRecordFile | null;
  readonly #nodes: EngineNodes;
  readonly #log: Log;
  #state: CrashRecord["state"] = "running";
  #found: readonly CrashNode[] = [];
  #error: string | undefined;
  #namedPlan = -1;
  /** Whether a command came that is not in the file. */
  #hasNews = false;
  /** Whether anything was written since the timer ran last. */
  #isWritten = false;
  readonly #timer: ReturnType<typeof setInterval>;
  #broken = false;

  constructor({ file, nodes, log }: CrashKeeperOptions) {
    this.#file = file;
    this.#nodes = nodes;
    this.#log = log;
    this.#commands = new LastCommands(
      () => nodes.sample,
      () => {
        this.#begun();
      },
    );
    this.notes = file === null ? { begun: () => undefined } : this.#commands;
    this.#timer = setInterval(() => {
      this.#look();
    }, PERIOD_MS).unref();
    this.#write();
  }

  /** The audio thread stands still. Answers the node it is in, in words ("track drums"); null when in none. */
  stalled(): string | null {
    return this.#enter("stalled");
  }

  /** It goes on after all. */
  resumed(): void {
    this.#enter("running");
  }

  /** It, or a thread that renders for it, ended by this error. Answers the node, as above. */
  failed(error: Error): string | null {
    this.#error ??= String(error);
    return this.#enter("failed");
  }

  /** The process ends in good order, unless something went wrong before. */
  ended(): void {
    if (this.#state === "running") this.#enter("ended");
    this.close();
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #enter(state: CrashRecord["state"]): string | null {
    // What follows a failure is its consequence.
    if (this.#state !== "failed") {
      this.#state = state;
      this.#found = state === "stalled" || state === "failed" ? this.#nodes.atWork() : [];
      this.#write();
    }
    return inWords(this.#found);
  }

  /** The first command after a while is in the file before it is begun: it may be the last. */
  #begun(): void {
    if (this.#isWritten) this.#hasNews = true;
    else this.#write();
  }

  #look(): void {
    // Names may change without a command.
    const isStale = this.#hasNews || this.#nodes.namedPlan !== this.#namedPlan;
    this.#isWritten = false;
    if (isStale) this.#write();
    else this.#guard((file) => file.writeAudio(this.#nodes.record));
  }

  #write(): void {
    this.#hasNews = false;
    this.#isWritten = true;
    this.#guard((file) => {
      file.writeAudio(this.#nodes.record);
      const { namedPlan } = this.#nodes;
      if (namedPlan !== this.#namedPlan) {
        file.writeNames(this.#nodes.names);
        this.#namedPlan = namedPlan;
      }
      file.writeControl(this.#control());
    });
  }

  #guard(write: (file: CrashRecordFile) => void): void {
    const file = this.#file;
    if (file === null || this.#broken) return;
    try {
      write(file);
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
      commands: this.#commands.list(),
      namedPlan: this.#namedPlan,
    };
  }
}

/** The first node found, for people; null where none was. */
function inWords(nodes: readonly CrashNode[]): string | null {
  const name = nodes[0]?.name;
  return name === undefined ? null : nodeInWords(name);
}
