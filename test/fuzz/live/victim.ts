import type { SpawnedSignal } from "../../support/signal-process.ts";
import { spawnSignal } from "../../support/signal-process.ts";
import { playSong, type PlayingSong } from "../../support/playing-song.ts";

/** How a Signal fared. */
export interface Condition {
  /** Highest and last resident memory, and the one after warming up, in bytes. */
  readonly rss: { readonly start: number; readonly highest: number; readonly last: number };
  readonly missedDeadlines: number;
  readonly blocks: number;
  /** The same while nobody attacked. */
  readonly alone: { readonly missedDeadlines: number; readonly blocks: number };
  /** Answers the well-behaved controller got. */
  readonly answers: number;
}

/** A Signal that plays a song to a client that behaves, while others attack it. */
export class Victim {
  readonly signal: SpawnedSignal;
  readonly song: PlayingSong;
  /** What went wrong for the client that behaves. */
  readonly faults: string[] = [];
  #answers = 0;
  #highest = 0;
  #start = 0;
  #missed = 0;
  #blocks = 0;
  #alone = { missedDeadlines: 0, blocks: 0 };
  #stopped = false;
  readonly #watching: Promise<void>;

  static async start(): Promise<Victim> {
    const signal = await spawnSignal();
    return new Victim(signal, await playSong(signal));
  }

  private constructor(signal: SpawnedSignal, song: PlayingSong) {
    this.signal = signal;
    this.song = song;
    this.#watching = this.#watch();
  }

  /** Lets the song play alone for a while: what is missed then, the machine's other work has cost. */
  async rest(ms: number): Promise<void> {
    this.begin();
    await new Promise((resolve) => setTimeout(resolve, ms));
    const { missedDeadlines, blocks } = this.condition;
    this.#alone = { missedDeadlines, blocks };
    this.begin();
  }

  /** Missed deadlines and blocks are counted from here on. */
  begin(): void {
    const health = this.song.health();
    this.#start = health?.rssBytes ?? 0;
    this.#highest = this.#start;
    this.#missed = health?.missedDeadlines ?? 0;
    this.#blocks = health?.blocks ?? 0;
  }

  get condition(): Condition {
    const health = this.song.health();
    const last = health?.rssBytes ?? 0;
    return {
      rss: { start: this.#start, highest: Math.max(this.#highest, last), last },
      missedDeadlines: (health?.missedDeadlines ?? 0) - this.#missed,
      blocks: (health?.blocks ?? 0) - this.#blocks,
      alone: this.#alone,
      answers: this.#answers,
    };
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#watching;
    this.song.controller.close();
    const { code, signal } = await this.signal.stop();
    if (code !== 0) this.faults.push(`Signal ended with ${String(code)}, ${String(signal)}`);
    const unforeseen = this.signal.log().match(/.*nobody foresaw.*/)?.[0];
    if (unforeseen !== undefined) this.faults.push(unforeseen);
  }

  async #watch(): Promise<void> {
    while (!this.#stopped) {
      try {
        await this.song.controller.command("system.status", {});
        this.#answers += 1;
        await this.song.goesOn();
        this.#highest = Math.max(this.#highest, this.song.health()?.rssBytes ?? 0);
      } catch (error) {
        this.faults.push(`the client that behaves: ${String(error)}`);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
