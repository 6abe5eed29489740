import type { EngineMemory } from "../memory/engine-memory.ts";
import { SCHEDULE_SLOTS } from "../memory/layout.ts";
import { AckKind, Operation, PositionUnit, TimeBase, type AckWriter } from "../memory/rings.ts";
import type { Player } from "../player/player.ts";
import { HeldLog } from "./held-log.ts";
import { TimeOrder } from "./time-order.ts";

/** Words of a change as it waits: number, operation, its four arguments. */
const Field = { number: 0, operation: 1, first: 2, second: 3, third: 4, fourth: 5, count: 6 } as const;

/**
 * What is to take hold later, at a frame of the engine's clock or at a tick of the song, and does so at that
 * very frame: whoever renders asks before each stretch how far it may go, and says afterwards where it is.
 * Moves of the transport wait for a crossfade that is being heard to end; changes of controls wait for
 * nothing. All room is taken at the beginning, nothing is allocated afterwards. Audio thread.
 */
export class Agenda {
  readonly #memory: EngineMemory;
  readonly #player: Player;
  readonly #acks: AckWriter;
  readonly #changes = new Float64Array(SCHEDULE_SLOTS * Field.count);
  readonly #free = Int32Array.from({ length: SCHEDULE_SLOTS }, (_, slot) => slot);
  #freeCount = SCHEDULE_SLOTS;
  /** By the frame of the engine's clock. */
  readonly #bySample = new TimeOrder(SCHEDULE_SLOTS);
  /** By tick. What its tick has come for moves to the other order. */
  readonly #byTick = new TimeOrder(SCHEDULE_SLOTS);
  /** What has taken hold. */
  readonly held = new HeldLog();
  /** Changes that are due and wait for a crossfade: the first in #bySample. */
  #waiting = 0;
  #decided = 0;
  #startsAndStops = 0;

  constructor(memory: EngineMemory, player: Player, acks: AckWriter) {
    this.#memory = memory;
    this.#player = player;
    this.#acks = acks;
  }

  /** Changes that wait. */
  get count(): number {
    return SCHEDULE_SLOTS - this.#freeCount;
  }

  /** Times that a change has started the transport or stopped it. */
  get startsAndStops(): number {
    return this.#startsAndStops;
  }

  /** Whether changes were decided since this was last asked, so that the control thread has answers to fetch. */
  takeDecided(): boolean {
    const any = this.#decided > 0;
    this.#decided = 0;
    return any;
  }

  /** @param at Float64 index of a schedule command's first argument */
  add(at: number): void {
    const { f64 } = this.#memory;
    const slot = this.#free[--this.#freeCount] ?? 0;
    const row = slot * Field.count;
    this.#changes[row + Field.number] = f64[at] ?? 0;
    for (let index = 0; index < Field.count - 1; index++) {
      this.#changes[row + Field.operation + index] = f64[at + 3 + index] ?? 0;
    }
    const order = f64[at + 1] === TimeBase.tick ? this.#byTick : this.#bySample;
    order.insert(slot, f64[at + 2] ?? 0);
  }

  /** Takes back the change of this number, if it still waits. */
  cancel(number: number, sample: number): void {
    this.#drop(this.#bySample, AckKind.cancelled, sample, number);
    this.#drop(this.#byTick, AckKind.cancelled, sample, number);
  }

  /** After a new plan: what was meant for tracks that are gone goes with them. */
  dropOrphans(sample: number): void {
    this.#drop(this.#bySample, AckKind.trackGone, sample, -1);
    this.#drop(this.#byTick, AckKind.trackGone, sample, -1);
  }

  #drop(order: TimeOrder, kind: number, sample: number, number: number): void {
    for (let index = order.count - 1; index >= 0; index--) {
      const row = order.slotAt(index) * Field.count;
      const meant =
        kind === AckKind.cancelled
          ? this.#changes[row + Field.number] === number
          : !this.#isMove(order.slotAt(index)) && !this.#hasTarget(row);
      if (meant) this.#decide(order, index, kind, sample, 0);
    }
  }

  #hasTarget(row: number): boolean {
    const first = this.#changes[row + Field.first] ?? 0;
    const isValue = this.#changes[row + Field.operation] === Operation.setValue;
    return isValue ? this.#player.hasTarget(first) : this.#player.hasStrip(first);
  }

  /** Lets everything take hold that is due before frame `sample` is rendered. */
  takeDue(sample: number): void {
    this.#collectTicks(sample);
    let index = 0;
    while (index < this.#bySample.count && this.#bySample.timeAt(index) <= sample) {
      if (this.#take(this.#bySample.slotAt(index))) {
        this.#decide(this.#bySample, index, AckKind.held, sample, sample - this.#bySample.timeAt(index));
        // Where the song goes on now, other ticks may have come.
        this.#collectTicks(sample);
        index = 0;
      } else {
        index++;
      }
    }
    this.#waiting = index;
  }

  /** Ticks that have come: from here on they are due at the frame at which they came. */
  #collectTicks(sample: number): void {
    const player = this.#player;
    while (this.#byTick.count > 0) {
      const ahead = player.framesUntil(player.framesAt(this.#byTick.timeAt(0)));
      if (ahead > 0) return;
      const slot = this.#byTick.slotAt(0);
      this.#byTick.removeAt(0);
      this.#bySample.insert(slot, sample + ahead);
    }
  }

  /** How many of the next `frames` frames can be rendered before something is to take hold. */
  framesUntilNext(sample: number, frames: number): number {
    const player = this.#player;
    let until = frames;
    if (this.#waiting > 0 && player.fading) until = Math.min(until, player.fadeLeft);
    until = Math.min(until, this.#bySample.timeAt(this.#waiting) - sample);
    if (this.#byTick.count > 0) {
      until = Math.min(until, player.framesUntil(player.framesAt(this.#byTick.timeAt(0))));
    }
    return until;
  }

  /** Whether the transport is to be moved before frame `sample` + `frames`. */
  movesTransportWithin(sample: number, frames: number): boolean {
    for (let index = 0; this.#bySample.timeAt(index) < sample + frames; index++) {
      if (this.#isMove(this.#bySample.slotAt(index))) return true;
    }
    const player = this.#player;
    for (let index = 0; index < this.#byTick.count; index++) {
      if (player.framesUntil(player.framesAt(this.#byTick.timeAt(index))) >= frames) return false;
      if (this.#isMove(this.#byTick.slotAt(index))) return true;
    }
    return false;
  }

  #isMove(slot: number): boolean {
    const operation = this.#changes[slot * Field.count + Field.operation];
    return (
      operation !== Operation.setStrip && operation !== Operation.setValue && operation !== Operation.event
    );
  }

  /** False when the change must wait for a crossfade. */
  #take(slot: number): boolean {
    const row = slot * Field.count;
    const operation = this.#changes[row + Field.operation] ?? 0;
    const first = this.#changes[row + Field.first] ?? 0;
    const second = this.#changes[row + Field.second] ?? 0;
    const player = this.#player;
    if (operation === Operation.setStrip) {
      player.setStrip(first, second, this.#changes, row + Field.third);
      this.held.add(first, second, this.#changes, row + Field.third);
      return true;
    }
    if (operation === Operation.setValue) {
      const third = this.#changes[row + Field.third] ?? 0;
      player.setValue(first, second, third, this.#changes[row + Field.fourth] ?? 0);
      return true;
    }
    if (operation === Operation.event) {
      const third = this.#changes[row + Field.third] ?? 0;
      player.sendEvent(first, second, third, this.#changes[row + Field.fourth] ?? 0);
      return true;
    }
    if (player.heardFading) return false;
    if (operation !== Operation.locate) this.#startsAndStops++;
    const preRoll = this.#changes[row + Field.fourth] ?? 0;
    moveTransport(player, operation, first, second, this.#changes[row + Field.third] === 1, preRoll);
    return true;
  }

  #decide(order: TimeOrder, index: number, kind: number, sample: number, late: number): void {
    const slot = order.slotAt(index);
    const number = this.#changes[slot * Field.count + Field.number] ?? 0;
    order.removeAt(index);
    this.#free[this.#freeCount++] = slot;
    this.#decided++;
    this.#acks.write(kind, number, sample, this.#player.position, this.#player.playing, late);
  }
}

/**
 * Does one of the operations play, stop and locate.
 *
 * @param counted whether bars are to be counted before the song moves @param preRoll bars by which it is to begin
 * before the position that is given, or where it stands
 */
export function moveTransport(
  player: Player,
  operation: number,
  position: number,
  unit: number,
  counted = false,
  preRoll = 0,
): void {
  if (operation === Operation.stop) {
    player.stop();
    return;
  }
  if (unit !== PositionUnit.none) {
    const place = unit === PositionUnit.ticks ? player.framesAt(position) : position;
    player.locate(operation === Operation.play ? player.preRollStart(place, preRoll) : place);
  } else if (operation === Operation.play && !player.playing && preRoll > 0) {
    player.locate(player.preRollStart(player.position, preRoll));
  }
  if (operation === Operation.play) player.play(counted);
}
