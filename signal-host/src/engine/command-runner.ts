import type { CaptureWriter } from "./capture/capture-writer.ts";
import type { EngineMemory } from "./memory/engine-memory.ts";
import { Operation, PositionUnit } from "./memory/rings.ts";
import type { Player } from "./player/player.ts";
import { moveTransport, type Agenda } from "./schedule/agenda.ts";

export interface CommandTargets {
  readonly player: Player;
  readonly agenda: Agenda;
  readonly capture: CaptureWriter;
  /** Time moves only by advances. */
  readonly isOffline: boolean;
}

/**
 * Does what commands say, between two blocks, and knows what they have led to: revision, plan, the frame to which the
 * offline clock goes. Audio thread; allocates nothing after it is made.
 */
export class CommandRunner {
  readonly #memory: EngineMemory;
  readonly #player: Player;
  readonly #agenda: Agenda;
  readonly #capture: CaptureWriter;
  readonly #isOffline: boolean;
  #revision = 0;
  #plan = 0;
  /** The command that lets scheduled moves go first, and the frame after which it does no more. */
  #yielding = 0;
  #yieldsUntil = 0;
  /** The frame that the offline clock is to be moved to. */
  #target = 0;
  #stallMs = 0;
  /** Whether the song was stopped for want of a device, and no command has started or stopped it since. */
  #isHeld = false;
  /** What the agenda had started and stopped by then: what has come due since counts as a command does. */
  #heldAt = 0;

  constructor(memory: EngineMemory, { player, agenda, capture, isOffline }: CommandTargets) {
    this.#memory = memory;
    this.#player = player;
    this.#agenda = agenda;
    this.#capture = capture;
    this.#isOffline = isOffline;
  }

  /** Revision of the graph as it is heard. */
  get revision(): number {
    return this.#revision;
  }

  /** Number of the plan in force; 0 before the first. */
  get plan(): number {
    return this.#plan;
  }

  /** Whether the offline clock is still to be moved on. @param sample frames rendered so far */
  owesBlocks(sample: number): boolean {
    return sample < this.#target;
  }

  /**
   * Does the command at a Float64 index. False when it must wait; so must all that come after it.
   *
   * @param sample frames rendered so far
   */
  run(at: number, sample: number): boolean {
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
        this.#agenda.cancel(f64[at + 2] ?? 0, sample);
        return true;
      case Operation.capture:
        this.#capture.set(f64[at + 2] ?? 0, f64[at + 3] ?? 0, f64[at + 4] ?? 0);
        return true;
      case Operation.advance:
        this.#advance(f64[at + 2] ?? 0, sample);
        return true;
      case Operation.stall:
        this.#stallMs = f64[at + 2] ?? 0;
        return true;
      default:
        if (this.#mustWait(f64[at + 1] ?? 0, sample)) return false;
        if (operation === Operation.play || operation === Operation.stop) this.#isHeld = false;
        if (operation === Operation.setPlan) this.#setPlan(at, sample);
        else {
          const counted = f64[at + 4] === 1;
          const preRoll = f64[at + 5] ?? 0;
          moveTransport(this.#player, operation, f64[at + 2] ?? 0, f64[at + 3] ?? 0, counted, preRoll);
        }
        return true;
    }
  }

  /** Does nothing for as long as a command has asked for. */
  stall(): void {
    if (this.#stallMs <= 0) return;
    const until = performance.now() + this.#stallMs;
    this.#stallMs = 0;
    while (performance.now() < until);
  }

  /** Stops the transport and remembers whether it played. */
  holdTransport(): void {
    this.#isHeld = this.#player.playing;
    this.#heldAt = this.#agenda.startsAndStops;
    if (this.#isHeld) moveTransport(this.#player, Operation.stop, 0, PositionUnit.none, false);
  }

  /** Plays on from there if it played, and no command has said otherwise meanwhile, not even a scheduled one. */
  resumeTransport(): void {
    if (this.#isHeld && this.#agenda.startsAndStops === this.#heldAt)
      moveTransport(this.#player, Operation.play, 0, PositionUnit.none, false);
    this.#isHeld = false;
  }

  /**
   * A crossfade is heard to its end. And the one that the command would begin is not to delay a scheduled move
   * of the transport: the command lets that go first, but waits no longer than two crossfades take. While time
   * stands still nothing waits for it: a crossfade that was heard in part is cut short then.
   */
  #mustWait(sequence: number, sample: number): boolean {
    const { fading, fadeFrames } = this.#player;
    if (this.#isOffline && !this.owesBlocks(sample)) return false;
    if (fading) return true;
    if (this.#agenda.count === 0) return false;
    if (this.#yielding !== sequence) {
      this.#yielding = sequence;
      this.#yieldsUntil = sample + 2 * fadeFrames;
    }
    return sample < this.#yieldsUntil && this.#agenda.movesTransportWithin(sample, fadeFrames);
  }

  #advance(frames: number, sample: number): void {
    this.#target = frames === 0 ? sample : Math.max(this.#target, sample) + frames;
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

  #setPlan(at: number, sample: number): void {
    const { f64 } = this.#memory;
    const plan = f64[at + 2] ?? 0;
    const number = f64[at + 3] ?? 0;
    const retimed = f64[at + 5] === 1;
    const revision = f64[at + 6] ?? 0;
    this.#memory.ensure(f64[at + 4] ?? 0);
    this.#agenda.held.amend(this.#memory.f64, plan, f64[at + 7] ?? 0);
    this.#player.setPlan(plan, retimed);
    this.#agenda.dropOrphans(sample);
    this.#plan = number;
    this.#revision = revision;
  }
}
