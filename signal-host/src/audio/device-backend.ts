import { clampInto } from "../dsp/interleave.ts";
import {
  DeviceRefused,
  type AudioBackend,
  type BackendEnd,
  type BlockSource,
  type DeviceAnswer,
  type OpenedDevice,
} from "./backend.ts";
import { DeviceLink } from "./device-link.ts";
import type { DeviceTask, DeviceWord } from "./device-messages.ts";
import { CHANNELS, type OutputInfo } from "./device-output.ts";
import { Playout } from "./playout.ts";

/** A device that does not answer for so long is given up, in ms. */
const OPEN_MS = 5000;
/** A device that takes no block for ten looks is lost: before the audio thread counts as standing still. */
const WATCH_MS = 80;
const FROZEN_LOOKS = 10;
/** A device that takes so many seconds of audio more than have gone by plays nothing. */
const AHEAD_OF_TIME_S = 1;

export type PlayTask = DeviceTask & { readonly kind: "play" };
type OpenedWord = DeviceWord & { readonly kind: "opened" };

/**
 * A device that is reached through a process of its own, whose end sets free whatever its library holds. Blocks
 * are rendered as the device takes them, so many ahead as were agreed when it was opened. Lost is a device that
 * says so, whose process ends, that takes no audio for 0.8 s, or that takes it faster than time.
 */
export class DeviceBackend implements AudioBackend {
  readonly device: OpenedDevice;
  readonly #link: DeviceLink;
  readonly #info: OutputInfo;
  readonly #loss: Loss;

  private constructor(link: DeviceLink, opened: OpenedWord, loss: Loss) {
    const { backend, info, deviceLatencyFrames } = opened;
    this.#link = link;
    this.#info = info;
    this.#loss = loss;
    this.device = {
      backend,
      name: info.name,
      hostApi: info.hostApi,
      sampleRate: info.sampleRate,
      latencyFrames: (info.ahead + info.kept) * info.blockSize,
      ...(deviceLatencyFrames !== null && { deviceLatencyFrames }),
    };
  }

  /**
   * Opens a device by the first of the backends that does it. Rejects with DeviceRefused when none does or
   * `signal` is aborted first; a library that crashed or hung leaves those after it untried.
   */
  static async open(program: URL, task: PlayTask, signal?: AbortSignal): Promise<DeviceBackend> {
    const link = new DeviceLink(program, task);
    const loss = new Loss();
    void link.ended.then((how) => loss.notice(`the process that reached it ended with ${how}`));
    const answers: DeviceAnswer[] = [];
    let timer: NodeJS.Timeout | undefined;
    try {
      const opened = await new Promise<OpenedWord>((resolve, reject) => {
        const answer = (reason: string): void => {
          const backend = task.backends[answers.length];
          if (backend !== undefined) answers.push({ backend, reason });
        };
        const giveUp = (reason: string): void => {
          answer(reason);
          reject(new DeviceRefused(answers));
        };
        link.onWord((word) => {
          if (word.kind === "opened") resolve(word);
          if (word.kind === "refused") answer(word.reason);
          if (word.kind === "lost") loss.notice(word.message);
        });
        void link.ended.then((how) => giveUp(`its library ended with ${how}`));
        signal?.addEventListener("abort", () => giveUp("it was given up"), { once: true });
        timer = setTimeout(() => giveUp("the device does not answer"), OPEN_MS);
      });
      return new DeviceBackend(link, opened, loss);
    } catch (error) {
      link.kill();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** The process that has the device. */
  get pid(): number | undefined {
    return this.#link.pid;
  }

  async run(source: BlockSource): Promise<BackendEnd> {
    const feed = new Feed(source, this.#link, this.#info);
    const commands = source.listenForCommands();
    let watch: NodeJS.Timeout | undefined;
    try {
      return await new Promise<BackendEnd>((resolve, reject) => {
        const step = (work: () => string | null): void => {
          try {
            const trouble = work();
            if (trouble !== null) this.#loss.notice(`${this.#info.name} ${trouble}`);
            else if (source.closing) resolve({ kind: "closed" });
          } catch (error) {
            reject(error instanceof Error ? error : new Error(String(error)));
          }
        };
        this.#loss.tell((message) => resolve({ kind: "lost", message }));
        this.#link.onTaken((starved) => step(() => feed.taken(starved)));
        watch = setInterval(() => step(() => feed.look()), WATCH_MS);
        step(() => feed.fill());
      });
    } finally {
      feed.stop();
      clearInterval(watch);
      commands.stop();
    }
  }

  /** Plays what was rendered to its end, and lets go of the device, within 700 ms. */
  async close(): Promise<boolean> {
    if (this.#loss.message !== null) this.#link.kill();
    await this.#link.close();
    return true;
  }
}

/** That a device is lost, and why: the first thing noticed counts. */
class Loss {
  #tell: (message: string) => void = () => undefined;
  message: string | null = null;

  notice(message: string): void {
    if (this.message !== null) return;
    this.message = message;
    this.#tell(message);
  }

  /** Calls back when it is noticed, or at once when it was. */
  tell(listener: (message: string) => void): void {
    this.#tell = listener;
    if (this.message !== null) listener(this.message);
  }
}

/** Renders a block for each one that is taken. Each step answers null, or in words what is wrong with the device. */
class Feed {
  readonly #source: BlockSource;
  readonly #link: DeviceLink;
  readonly #ahead: number;
  readonly #kept: number;
  readonly #playout: Playout;
  /** A block's samples stay until it is taken, so there is one array for each that is under way. */
  readonly #samples: readonly Float32Array[];
  readonly #bytes: readonly Uint8Array[];
  readonly #blocksASecond: number;
  readonly #begun = performance.now();
  #sent = 0;
  #taken = 0;
  #looks = 0;
  #isStopped = false;

  constructor(source: BlockSource, link: DeviceLink, { ahead, kept, blockSize }: OutputInfo) {
    this.#source = source;
    this.#link = link;
    this.#ahead = ahead;
    this.#kept = kept;
    this.#playout = new Playout(blockSize, source.sampleRate);
    this.#blocksASecond = source.sampleRate / blockSize;
    this.#samples = Array.from({ length: ahead }, () => new Float32Array(blockSize * CHANNELS));
    this.#bytes = this.#samples.map(({ buffer }) => new Uint8Array(buffer));
  }

  stop(): void {
    this.#isStopped = true;
  }

  taken(starved: Uint8Array): string | null {
    if (this.#isStopped) return null;
    for (const times of starved) {
      this.#taken++;
      for (let time = 0; time < times; time++) this.#source.reportUnderrun();
    }
    this.#looks = 0;
    const now = performance.now();
    this.#playout.observe(now, this.#sent - this.#taken + this.#kept);
    const allowed = ((now - this.#begun) / 1000 + AHEAD_OF_TIME_S) * this.#blocksASecond + 2 * this.#ahead;
    if (this.#taken > allowed) return "takes audio faster than it can be played";
    return this.fill();
  }

  fill(): null {
    const source = this.#source;
    while (this.#sent - this.#taken < this.#ahead && !source.closing) {
      const slot = this.#sent % this.#ahead;
      const samples = this.#samples[slot];
      const bytes = this.#bytes[slot];
      if (samples === undefined || bytes === undefined) break;
      clampInto(samples, source.renderBlock());
      const ready = performance.now();
      // Until the first ones are there the device plays silence that nobody was to fill.
      if (this.#sent < this.#ahead) this.#playout.observe(ready, this.#kept + this.#sent + 1);
      else if (!this.#playout.add(ready)) source.reportMissedDeadline();
      this.#link.write(bytes);
      this.#sent++;
      source.reportQueue(Math.round(this.#playout.queued(ready) * source.blockSize));
    }
    return null;
  }

  /** Looks, not time, are counted, so that a thread that was itself held up blames nobody. */
  look(): string | null {
    this.#looks++;
    return this.#looks > FROZEN_LOOKS
      ? `has taken no audio for ${String((FROZEN_LOOKS * WATCH_MS) / 1000)} s`
      : null;
  }
}
