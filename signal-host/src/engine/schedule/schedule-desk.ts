import type { Send } from "../command-queue.ts";
import { EngineError, type ScheduledTime } from "../engine-types.ts";
import { SCHEDULE_SLOTS } from "../memory/layout.ts";
import { AckKind, Operation, TimeBase, ValueField, type Ack } from "../memory/rings.ts";
import type { ControlChange } from "../strip-controls.ts";
import type { WireChange } from "./wire-change.ts";

/** A change on its way. */
export interface WaitingChange extends WireChange {
  /** Called when it has taken hold, before anything else is sent. What it throws rejects the promise. */
  onHeld(ack: Ack): void;
}

interface Waiting {
  readonly change: WaitingChange;
  readonly stopListening: () => void;
  readonly resolve: (ack: Ack) => void;
  readonly reject: (error: unknown) => void;
}

/** Keeps the promises of scheduled changes until the audio thread says what became of them. Control thread. */
export class ScheduleDesk {
  readonly #send: Send;
  readonly #waiting = new Map<number, Waiting>();
  #numbers = 0;
  #known = 0;

  constructor(send: Send) {
    this.#send = send;
  }

  /** Changes that wait for their time. */
  get count(): number {
    return this.#waiting.size;
  }

  /** Changes of controls that are known to have taken hold: what is sent now was made in their knowledge. */
  get known(): number {
    return this.#known;
  }

  /** Resolves when the change has taken hold. Rejects with EngineError CANCELLED, NOT_FOUND, RESOURCE_EXHAUSTED. */
  schedule(change: WaitingChange, at: ScheduledTime, signal: AbortSignal): Promise<Ack> {
    if (signal.aborted) return Promise.reject(cancelled());
    if (this.#waiting.size >= SCHEDULE_SLOTS) {
      const message = `${String(SCHEDULE_SLOTS)} changes wait for their time already. Send this one when some have taken hold.`;
      return Promise.reject(new EngineError("RESOURCE_EXHAUSTED", message, { most: SCHEDULE_SLOTS }));
    }
    return new Promise((resolve, reject) => {
      const number = ++this.#numbers;
      const send = (operation: number, ...args: number[]): void => {
        this.#send(operation, number, ...args).catch((error: unknown) => this.#refuse(number, error));
      };
      const onAbort = (): void => send(Operation.unschedule);
      signal.addEventListener("abort", onAbort, { once: true });
      const stopListening = (): void => signal.removeEventListener("abort", onAbort);
      this.#waiting.set(number, { change, stopListening, resolve, reject });
      const [base, time] = "sample" in at ? [TimeBase.sample, at.sample] : [TimeBase.tick, at.tick];
      send(Operation.schedule, base, time, change.operation, ...change.args);
    });
  }

  #refuse(number: number, error: unknown): void {
    const waiting = this.#waiting.get(number);
    this.#waiting.delete(number);
    waiting?.stopListening();
    waiting?.reject(error);
  }

  /** Takes the audio thread's word on a change. */
  decide(ack: Ack): void {
    const waiting = this.#waiting.get(ack.sequence);
    if (waiting === undefined) return;
    this.#waiting.delete(ack.sequence);
    waiting.stopListening();
    const { change } = waiting;
    if (ack.kind === AckKind.cancelled) waiting.reject(cancelled());
    else if (ack.kind === AckKind.trackGone) waiting.reject(gone(change.control));
    else {
      if (change.operation === Operation.setStrip) this.#known++;
      try {
        change.onHeld(ack);
        waiting.resolve(ack);
      } catch (error) {
        waiting.reject(error);
      }
    }
  }

  /** Rejects everything that waits. */
  fail(error: Error): void {
    for (const number of [...this.#waiting.keys()]) this.#refuse(number, error);
  }
}

function cancelled(): EngineError {
  return new EngineError("CANCELLED", "The scheduled change was taken back before its time");
}

function gone(control: ControlChange | null): EngineError {
  return control === null ? trackGone("") : targetGone(control);
}

/** What a change was for is not there any more. */
export function targetGone({ operation, field, id }: ControlChange): EngineError {
  if (operation === Operation.setStrip) return trackGone(id);
  if (field === ValueField.gain) {
    const message = `The send ${id} was removed before the time of the scheduled change`;
    return new EngineError("NOT_FOUND", message, { send: id });
  }
  const message =
    `The device ${id} was removed, or one of another type took its place, before the time of the scheduled ` +
    `change, which was dropped`;
  return new EngineError("NOT_FOUND", message, { device: id });
}

export function trackGone(track: string): EngineError {
  const message = `The track ${track} was removed before the time of the scheduled change`;
  return new EngineError("NOT_FOUND", message, { track });
}
