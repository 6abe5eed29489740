import type { PlayOnSource } from "../audio/play-on.ts";
import { QUANTUM } from "../../kernels/abi.ts";
import { interleave } from "../dsp/interleave.ts";
import { CaptureWriter } from "./capture/capture-writer.ts";
import { AudioRecord } from "./crash/audio-record.ts";
import { ClockWriter } from "./memory/clock.ts";
import type { EngineMemory } from "./memory/engine-memory.ts";
import { CONTEXT_ADDRESS, currentNodeWord, Word } from "./memory/layout.ts";
import { AckKind, AckWriter, CommandReader, Operation, PositionUnit } from "./memory/rings.ts";
import { GroupRunner } from "./mix/group-runner.ts";
import { loadKernels } from "./mix/kernels.ts";
import { MixContext } from "./mix/mix-context.ts";
import { PoolExecutor } from "./mix/pool.ts";
import { Player } from "./player/player.ts";
import { Agenda, moveTransport } from "./schedule/agenda.ts";
import { SignalListener } from "./signal-listener.ts";
import { PageTable } from "./streaming/page-table.ts";

/** How long the offline clock waits at a time for room to be heard, in ms. */
const ROOM_WAIT_MS = 100;

/** When the control thread has not looked after the crash record for so long, the audio thread does, in seconds. */
const RECORD_ALONE_S = 0.5;

/** When the present block was begun, in ms; time spent rendering so far. */
const Time = { started: 0, renderUs: 1, load: 2, count: 3 } as const;

/** What a block adds to the load that is remembered: a tenth of a second at 256 frames is half of it. */
const LOAD_WEIGHT = 1 / 32;
const SHARE_ABOVE = 0.5;
const SHARE_BELOW = 0.2;

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
  readonly #executor: PoolExecutor;
  readonly #player: Player;
  readonly #commands: CommandReader;
  readonly #acks: AckWriter;
  readonly #agenda: Agenda;
  readonly #capture: CaptureWriter;
  readonly #clock: ClockWriter;
  readonly #record: AudioRecord | null;
  readonly #output: Float32Array;
  /** An array, for numbers with a fraction that outlive a call would be objects on the heap. */
  readonly #times = new Float64Array(Time.count);
  #sample = 0;
  #blocks = 0;
  #revision = 0;
  #plan = 0;
  #seenCommands = 0;
  /** The command that lets scheduled moves go first, and the frame after which it does no more. */
  #yielding = 0;
  #yieldsUntil = 0;
  /** The frame that the offline clock is to be moved to. */
  #target = 0;
  #stallMs = 0;
  /** Whether the song was stopped for want of a device, and nobody has moved the transport since. */
  #isHeld = false;

  constructor(memory: EngineMemory, { sampleRate, blockSize, isOffline, crashFd }: AudioLoopOptions) {
    this.sampleRate = sampleRate;
    this.blockSize = blockSize;
    this.#isOffline = isOffline;
    this.#memory = memory;
    const kernels = loadKernels(memory.memory);
    this.#executor = new PoolExecutor(memory, new GroupRunner(memory, kernels, 0), isOffline);
    this.#player = new Player(memory, {
      sampleRate,
      maxFrames: blockSize,
      kernels,
      executor: this.#executor,
      context: new MixContext(memory, CONTEXT_ADDRESS, sampleRate),
      pages: new PageTable(memory, { reader: 0, waits: isOffline }),
      mark: currentNodeWord(0),
    });
    this.#commands = new CommandReader(memory);
    this.#acks = new AckWriter(memory);
    this.#agenda = new Agenda(memory, this.#player, this.#acks);
    this.#capture = new CaptureWriter(memory);
    this.#clock = new ClockWriter(memory);
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
    return this.#sample < this.#target;
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
    const times = this.#times;
    times[Time.started] = performance.now();
    this.#takeCommands();
    if (this.#record !== null) this.#writeRecord(this.#record);
    const player = this.#player;
    if (this.#agenda.count === 0) player.render(this.blockSize);
    else this.#renderWithChanges();
    interleave(player.outLeft, player.outRight, this.blockSize, this.#output, 0);
    if (this.#capture.on) this.#captureBlock();
    this.#sample += this.blockSize;
    this.#blocks++;
    const took = this.#stopTiming();
    this.#raiseWorst(took);
    if (!this.#isOffline) this.#shareByLoad(took);
    this.#publishClock();
    if (!player.fading) this.#retirePlans();
    if (this.#agenda.takeDecided() || (this.#isOffline && !this.owesBlocks)) this.#acks.signal();
    return this.#output;
  }

  /** Adds the time since the block was begun; answers it in whole nanoseconds. */
  #stopTiming(): number {
    const times = this.#times;
    const took = performance.now() - (times[Time.started] ?? 0);
    times[Time.renderUs] = (times[Time.renderUs] ?? 0) + took * 1000;
    return Math.round(took * 1e6);
  }

  /** Threads share the blocks while one of them would have half of the time to do, and until a fifth is left of it. */
  #shareByLoad(nanoseconds: number): void {
    const times = this.#times;
    const share = (nanoseconds * this.sampleRate) / (this.blockSize * 1e9);
    const load = (times[Time.load] ?? 0) + (share - (times[Time.load] ?? 0)) * LOAD_WEIGHT;
    times[Time.load] = load;
    if (load > SHARE_ABOVE) this.#executor.share(true);
    else if (load < SHARE_BELOW) this.#executor.share(false);
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
    record.write(this.#blocks, this.#sample, position, this.#revision, this.#plan);
  }

  #recordFailure(error: unknown): void {
    const { position } = this.#player;
    this.#record?.fail(this.#blocks, this.#sample, position, this.#revision, this.#plan, error);
  }

  #takeCommands(): void {
    this.#seenCommands = Atomics.load(this.#memory.i32, Word.commandSignal);
    let taken = 0;
    for (;;) {
      const at = this.#commands.front();
      if (at < 0) break;
      const sequence = this.#memory.f64[at + 1] ?? 0;
      const operation = this.#memory.f64[at] ?? 0;
      if (!this.#execute(at)) break;
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
    if (this.#stallMs > 0) this.#stall();
  }

  #stall(): void {
    const until = performance.now() + this.#stallMs;
    this.#stallMs = 0;
    while (performance.now() < until);
  }

  /** False when the command must wait; so must all that come after it. */
  #execute(at: number): boolean {
    const { f64 } = this.#memory;
    const operation = f64[at] ?? 0;
    switch (operation) {
      case Operation.sync:
        return true;
      case Operation.setStrip:
        this.#setStrip(at);
        return true;
      case Operation.setValue:
        this.#player.setValue(f64[at + 2] ?? 0, f64[at + 3] ?? 0, f64[at + 4] ?? 0, f64[at + 5] ?? 0);
        this.#revision = f64[at + 6] ?? 0;
        return true;
      case Operation.event:
        this.#player.sendEvent(f64[at + 2] ?? 0, f64[at + 3] ?? 0, f64[at + 4] ?? 0, f64[at + 5] ?? 0);
        return true;
      case Operation.schedule:
        this.#agenda.add(at + 2);
        return true;
      case Operation.unschedule:
        this.#agenda.cancel(f64[at + 2] ?? 0, this.#sample);
        return true;
      case Operation.capture:
        this.#capture.set(f64[at + 2] ?? 0, f64[at + 3] ?? 0, f64[at + 4] ?? 0);
        return true;
      case Operation.advance:
        this.#advance(f64[at + 2] ?? 0);
        return true;
      case Operation.stall:
        this.#stallMs = f64[at + 2] ?? 0;
        return true;
      default:
        if (this.#mustWait(f64[at + 1] ?? 0)) return false;
        if (operation === Operation.play || operation === Operation.stop) this.#isHeld = false;
        if (operation === Operation.setPlan) this.#setPlan(at);
        else {
          const counted = f64[at + 4] === 1;
          moveTransport(this.#player, operation, f64[at + 2] ?? 0, f64[at + 3] ?? 0, counted);
        }
        return true;
    }
  }

  /**
   * A crossfade is heard to its end. And the one that the command would begin is not to delay a scheduled move
   * of the transport: the command lets that go first, but waits no longer than two crossfades take. While time
   * stands still nothing waits for it: a crossfade that was heard in part is cut short then.
   */
  #mustWait(sequence: number): boolean {
    const { fading, fadeFrames } = this.#player;
    if (this.#isOffline && !this.owesBlocks) return false;
    if (fading) return true;
    if (this.#agenda.count === 0) return false;
    if (this.#yielding !== sequence) {
      this.#yielding = sequence;
      this.#yieldsUntil = this.#sample + 2 * fadeFrames;
    }
    return this.#sample < this.#yieldsUntil && this.#agenda.movesTransportWithin(this.#sample, fadeFrames);
  }

  #advance(frames: number): void {
    this.#target = frames === 0 ? this.#sample : Math.max(this.#target, this.#sample) + frames;
  }

  #setStrip(at: number): void {
    const { f64 } = this.#memory;
    const slot = f64[at + 2] ?? 0;
    const field = f64[at + 3] ?? 0;
    if (!this.#agenda.held.overrides(slot, field, f64[at + 7] ?? 0)) {
      this.#player.setStrip(slot, field, f64, at + 4);
    }
    this.#revision = f64[at + 6] ?? 0;
  }

  #setPlan(at: number): void {
    const { f64 } = this.#memory;
    const plan = f64[at + 2] ?? 0;
    const number = f64[at + 3] ?? 0;
    const retimed = f64[at + 5] === 1;
    const revision = f64[at + 6] ?? 0;
    this.#memory.ensure(f64[at + 4] ?? 0);
    this.#agenda.held.amend(this.#memory.f64, plan, f64[at + 7] ?? 0);
    this.#player.setPlan(plan, retimed);
    this.#agenda.dropOrphans(this.#sample);
    this.#plan = number;
    this.#revision = revision;
  }

  #retirePlans(): void {
    const { i32 } = this.#memory;
    if (Atomics.load(i32, Word.oldestPlan) === this.#plan) return;
    Atomics.store(i32, Word.oldestPlan, this.#plan);
    this.#acks.signal();
  }

  #publishClock(): void {
    this.#clock.write(
      this.#sample,
      this.#player.position,
      this.#blocks,
      this.#player.playing,
      this.#player.countInLeft,
      this.#revision,
      this.#plan,
      this.#times,
      Time.renderUs,
    );
  }

  #raiseWorst(nanoseconds: number): void {
    const { i32 } = this.#memory;
    let held = Atomics.load(i32, Word.worstBlockNs);
    while (nanoseconds > held) {
      const found = Atomics.compareExchange(i32, Word.worstBlockNs, held, nanoseconds);
      if (found === held) return;
      held = found;
    }
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
    this.#isHeld = this.#player.playing;
    if (this.#isHeld) moveTransport(this.#player, Operation.stop, 0, PositionUnit.none, false);
    this.#publishClock();
  }

  resumeTransport(): void {
    if (this.#isHeld) moveTransport(this.#player, Operation.play, 0, PositionUnit.none, false);
    this.#isHeld = false;
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
