import type { PlayOnSource } from "../audio/play-on.ts";
import { QUANTUM } from "../../kernels/abi.ts";
import { interleave } from "../dsp/interleave.ts";
import { BlockTimer, RENDER_US_AT } from "./block-timer.ts";
import { CaptureWriter } from "./capture/capture-writer.ts";
import { CommandRunner } from "./command-runner.ts";
import { AudioRecord } from "./crash/audio-record.ts";
import { ClockWriter } from "./memory/clock.ts";
import type { EngineMemory } from "./memory/engine-memory.ts";
import { CONTEXT_ADDRESS, currentNodeWord, Word } from "./memory/layout.ts";
import { AckKind, AckWriter, CommandReader } from "./memory/rings.ts";
import { GroupRunner } from "./mix/group-runner.ts";
import { loadKernels } from "./mix/kernels.ts";
import { MixContext } from "./mix/mix-context.ts";
import { PoolExecutor } from "./mix/pool.ts";
import { Player } from "./player/player.ts";
import { Agenda } from "./schedule/agenda.ts";
import { SignalListener } from "./signal-listener.ts";
import { PageTable } from "./streaming/page-table.ts";

/** How long the offline clock waits at a time for room to be heard, in ms. */
const ROOM_WAIT_MS = 100;

/** When the control thread has not looked after the crash record for so long, the audio thread does, in seconds. */
const RECORD_ALONE_S = 0.5;

export interface AudioLoopOptions {
  readonly sampleRate: number;
  readonly blockSize: number;
  /** Time moves only by advances: nothing is late, and nobody needs to be left behind. */
  readonly isOffline: boolean;
  /** The crash record, open for writing. */
  readonly crashFd?: number | undefined;
}

/**
 * The audio thread's work between its backend and the shared memory: takes commands at block boundaries,
 * renders, and tells the control thread what happened. Waits for nobody and allocates nothing on the way.
 */
export class AudioLoop implements PlayOnSource {
  readonly sampleRate: number;
  readonly blockSize: number;
  readonly #isOffline: boolean;
  readonly #memory: EngineMemory;
  readonly #player: Player;
  readonly #commands: CommandReader;
  readonly #runner: CommandRunner;
  readonly #acks: AckWriter;
  readonly #agenda: Agenda;
  readonly #capture: CaptureWriter;
  readonly #clock: ClockWriter;
  readonly #record: AudioRecord | null;
  readonly #timer: BlockTimer;
  readonly #output: Float32Array;
  #sample = 0;
  #blocks = 0;
  #seenCommands = 0;

  constructor(memory: EngineMemory, { sampleRate, blockSize, isOffline, crashFd }: AudioLoopOptions) {
    this.sampleRate = sampleRate;
    this.blockSize = blockSize;
    this.#isOffline = isOffline;
    this.#memory = memory;
    const kernels = loadKernels(memory.memory);
    const executor = new PoolExecutor(memory, new GroupRunner(memory, kernels, 0), isOffline);
    this.#player = new Player(memory, {
      sampleRate,
      maxFrames: blockSize,
      kernels,
      executor,
      context: new MixContext(memory, CONTEXT_ADDRESS, sampleRate),
      pages: new PageTable(memory, { reader: 0, waits: isOffline }),
      mark: currentNodeWord(0),
    });
    this.#commands = new CommandReader(memory);
    this.#acks = new AckWriter(memory);
    this.#agenda = new Agenda(memory, this.#player, this.#acks);
    this.#capture = new CaptureWriter(memory);
    this.#runner = new CommandRunner(memory, {
      player: this.#player,
      agenda: this.#agenda,
      capture: this.#capture,
      isOffline,
    });
    this.#clock = new ClockWriter(memory);
    this.#timer = new BlockTimer(memory, executor, sampleRate, blockSize);
    // Offline, blocks follow each other as fast as they go: no number of them says that the control thread hangs.
    const patience = isOffline
      ? Number.POSITIVE_INFINITY
      : Math.ceil((RECORD_ALONE_S * sampleRate) / blockSize);
    this.#record = crashFd === undefined ? null : new AudioRecord(crashFd, memory, patience);
    this.#output = new Float32Array(2 * blockSize);
  }

  get closing(): boolean {
    return Atomics.load(this.#memory.i32, Word.closing) === 1;
  }

  get owesBlocks(): boolean {
    return this.#runner.owesBlocks(this.#sample);
  }

  renderBlock(): Float32Array {
    try {
      return this.#renderBlock();
    } catch (error) {
      this.#recordFailure(error);
      throw error;
    }
  }

  #renderBlock(): Float32Array {
    this.#timer.start();
    this.#takeCommands();
    if (this.#record !== null) this.#writeRecord(this.#record);
    const player = this.#player;
    if (this.#agenda.count === 0) player.render(this.blockSize);
    else this.#renderWithChanges();
    interleave(player.outLeft, player.outRight, this.blockSize, this.#output, 0);
    if (this.#capture.on) this.#captureBlock();
    this.#sample += this.blockSize;
    this.#blocks++;
    const took = this.#timer.stop();
    this.#timer.raiseWorst(took);
    if (!this.#isOffline) this.#timer.shareByLoad(took);
    this.#publishClock();
    if (!player.fading) this.#retirePlans();
    if (this.#agenda.takeDecided() || (this.#isOffline && !this.owesBlocks)) this.#acks.signal();
    return this.#output;
  }

  #captureBlock(): void {
    if (this.#isOffline) {
      while (!this.#capture.hasRoom(this.blockSize) && !this.closing) {
        this.#acks.signal();
        this.#capture.waitForRoom(this.blockSize, ROOM_WAIT_MS);
      }
    }
    this.#capture.write(this.#output, this.blockSize);
  }

  /**
   * Stops wherever a change takes hold. What comes before the quantum of a change is mixed before the change is known
   * of, so that the same is heard whatever the block's size. What is due at the frame after the block takes hold at its
   * end, before any command that comes then: the order is the same however long the wait for the next block.
   */
  #renderWithChanges(): void {
    const { blockSize } = this;
    const player = this.#player;
    let mixed = 0;
    let done = 0;
    while (done < blockSize) {
      let frames = this.#agenda.framesUntilNext(this.#sample + done, blockSize - done);
      const quantum = Math.floor((done + frames) / QUANTUM) * QUANTUM;
      if (done + frames < blockSize && quantum > done) {
        player.advance(quantum - done);
        player.finish(mixed);
        frames -= quantum - done;
        mixed = done = quantum;
      }
      if (frames > 0) player.advance(frames);
      done += frames;
      if (done === blockSize) player.finish(mixed);
      this.#agenda.takeDue(this.#sample + done);
    }
  }

  takeCommands(): void {
    try {
      this.#takeCommands();
    } catch (error) {
      this.#recordFailure(error);
      throw error;
    }
  }

  #writeRecord(record: AudioRecord): void {
    const { position } = this.#player;
    const { revision, plan } = this.#runner;
    record.write(this.#blocks, this.#sample, position, revision, plan);
  }

  #recordFailure(error: unknown): void {
    const { position } = this.#player;
    const { revision, plan } = this.#runner;
    this.#record?.fail(this.#blocks, this.#sample, position, revision, plan, error);
  }

  #takeCommands(): void {
    this.#seenCommands = Atomics.load(this.#memory.i32, Word.commandSignal);
    let taken = 0;
    for (;;) {
      const at = this.#commands.front();
      if (at < 0) break;
      const sequence = this.#memory.f64[at + 1] ?? 0;
      const operation = this.#memory.f64[at] ?? 0;
      if (!this.#runner.run(at, this.#sample)) break;
      this.#record?.note(operation, sequence, this.#sample);
      this.#commands.take();
      const { position, playing } = this.#player;
      this.#acks.write(AckKind.taken, sequence, this.#sample, position, playing, 0);
      if (this.#agenda.count > 0) this.#agenda.takeDue(this.#sample);
      taken++;
    }
    if (taken === 0) return;
    this.#agenda.takeDecided();
    this.#publishClock();
    if (!this.#player.fading) this.#retirePlans();
    this.#acks.signal();
    this.#runner.stall();
  }

  #retirePlans(): void {
    const { i32 } = this.#memory;
    if (Atomics.load(i32, Word.oldestPlan) === this.#runner.plan) return;
    Atomics.store(i32, Word.oldestPlan, this.#runner.plan);
    this.#acks.signal();
  }

  #publishClock(): void {
    this.#clock.write(
      this.#sample,
      this.#player.position,
      this.#blocks,
      this.#player.playing,
      this.#player.countInLeft,
      this.#player.lap,
      this.#runner.revision,
      this.#runner.plan,
      this.#timer.times,
      RENDER_US_AT,
    );
  }

  waitForCommands(milliseconds: number): void {
    Atomics.wait(this.#memory.i32, Word.commandSignal, this.#seenCommands, milliseconds);
  }

  listenForCommands(): { stop(): void } {
    const listener = new SignalListener({
      words: this.#memory.i32,
      index: Word.commandSignal,
      onSignal: () => this.takeCommands(),
      awaiting: () => false,
    });
    // In a runtime that cannot wait for memory, commands are taken with the next block.
    void listener.run();
    return listener;
  }

  holdTransport(): void {
    this.#runner.holdTransport();
    this.#publishClock();
  }

  resumeTransport(): void {
    this.#runner.resumeTransport();
    this.#publishClock();
  }

  reportMissedDeadline(): void {
    Atomics.add(this.#memory.i32, Word.missedDeadlines, 1);
  }

  reportUnderrun(): void {
    Atomics.add(this.#memory.i32, Word.underruns, 1);
    this.#acks.signal();
  }

  reportQueue(frames: number): void {
    Atomics.store(this.#memory.i32, Word.queuedFrames, frames);
  }
}
