import type { Send } from "./command-queue.ts";
import type { EngineSong } from "./engine-song.ts";
import type { EngineTransport } from "./engine-transport.ts";
import {
  EngineError,
  type Applied,
  type Graph,
  type ParameterChange,
  type ScheduledChange,
  type ScheduledOutcome,
  type ScheduledTime,
} from "./engine-types.ts";
import type { EngineMemory } from "./memory/engine-memory.ts";
import { Operation, type Ack } from "./memory/rings.ts";
import { midiEvent, NO_EVENT } from "./midi-event.ts";
import { targetGone, type ScheduleDesk } from "./schedule/schedule-desk.ts";
import { wireChange } from "./schedule/wire-change.ts";
import { songSpots } from "./streaming/song-spots.ts";
import type { StreamDesk } from "./streaming/stream-desk.ts";
import { controlChange } from "./strip-controls.ts";
import type { TransportReader } from "./transport-reader.ts";

export interface EngineChangesParts {
  readonly memory: EngineMemory;
  readonly song: EngineSong;
  readonly transport: EngineTransport;
  readonly reader: TransportReader;
  readonly schedule: ScheduleDesk;
  readonly streams: StreamDesk;
  /** The engine's rate in Hz. */
  readonly rate: number;
  readonly send: Send;
}

/**
 * Changes what is heard: by another graph, by controls, by MIDI; now, or at a time. All are promises that settle when
 * the audio thread has taken them, in the order they were asked for. Control thread.
 */
export class EngineChanges {
  readonly #parts: EngineChangesParts;

  constructor(parts: EngineChangesParts) {
    this.#parts = parts;
  }

  /**
   * Plays `graph` from the next block on, with the samples that are loaded now; a change of tempo keeps the
   * musical position. Also to be called after samples were committed or freed. Rejects with EngineError
   * RESOURCE_EXHAUSTED, then nothing has changed.
   */
  async setGraph(graph: Graph, revision: number): Promise<Applied> {
    const { memory, song, schedule, streams, rate, send } = this.#parts;
    const { newest } = song;
    const plan = song.take(graph);
    const retimed = newest !== undefined && !newest.tempo.equals(plan.tempo) ? 1 : 0;
    const { address, number, memoryBytes } = plan;
    if (streams.isActive) {
      const spots = songSpots(memory, address, rate);
      streams.keep(spots.always, spots.song);
    }
    const { known } = schedule;
    const ack = await send(Operation.setPlan, address, number, memoryBytes, retimed, revision, known);
    return { sample: ack.sample, revision };
  }

  /**
   * Moves a control of a track, the gain of "master" or of a send, a device's bypass or one of its parameters; what
   * is heard goes there smoothly. Rejects with EngineError NOT_FOUND or INVALID_PARAMS.
   */
  async setParameter(change: ParameterChange, revision: number): Promise<Applied> {
    const { song, schedule, send } = this.#parts;
    const control = controlChange(change, song.controls);
    song.note(change, control);
    const { operation, slot, field, first, second } = control;
    const { known } = schedule;
    const ack = await send(operation, slot, field, first, second, revision, known);
    return { sample: ack.sample, revision };
  }

  /**
   * Has a change take hold later, at the very frame: of the engine's clock, or where the playing song reaches a
   * tick (a tick at or behind the end of the loop is not reached while it repeats). What lies in the past takes
   * hold at once and says how late it is; so does a move of the transport that falls into the crossfade of 5 ms
   * of another one, once that has been heard. Resolves when it has taken hold. Rejects with EngineError:
   * CANCELLED when `signal` was aborted first, NOT_FOUND for a track, device or send that is not there or is removed
   * before its time, or for a device whose place one of another type has taken, INVALID_PARAMS, RESOURCE_EXHAUSTED
   * while 1024 changes wait.
   *
   * @param onHeld called when it has taken hold, in the same turn, before any other change can be sent: whoever
   * keeps the graph changes it here, so that no plan is made without it. What it throws rejects the promise.
   */
  async schedule(
    change: ScheduledChange,
    at: ScheduledTime,
    signal: AbortSignal,
    onHeld: (outcome: ScheduledOutcome) => void = () => undefined,
  ): Promise<ScheduledOutcome> {
    const { song, transport, reader, schedule } = this.#parts;
    const held: { outcome?: ScheduledOutcome } = {};
    if (change.kind === "play") transport.prepare(change.position, change.preRoll);
    if (change.kind === "locate") transport.prepare(change.position);
    const wire = wireChange(change, song.controls);
    const { control } = wire;
    const taken = ({ sample, late, playing, position }: Ack): void => {
      if (control !== null && !song.has(control)) throw targetGone(control);
      if (change.kind === "parameter" && control !== null) song.note(change, control);
      const { timeline } = song.inForce ?? song;
      held.outcome = { sample, late, transport: reader.at(playing, position, timeline) };
      onHeld(held.outcome);
    };
    await schedule.schedule({ ...wire, onHeld: taken }, at, signal);
    if (held.outcome === undefined) throw new EngineError("INTERNAL", "A change was held without a word");
    return held.outcome;
  }

  /**
   * Plays MIDI channel messages on a track's instrument: with the next block, or at a time. Resolves with how many
   * the instrument was given. Rejects with EngineError NOT_FOUND, CANCELLED.
   */
  async playMidi(
    track: string,
    messages: readonly (readonly number[])[],
    at: ScheduledTime | undefined,
    signal: AbortSignal,
  ): Promise<{ readonly played: number }> {
    const { song, send } = this.#parts;
    const known = messages.filter((message) => midiEvent(message)[0] !== NO_EVENT);
    const changes = known.map((message) => ({ kind: "midi", track, message }) as const);
    if (at === undefined) {
      const wires = changes.map((change) => wireChange(change, song.controls));
      await Promise.all(wires.map(({ operation, args }) => send(operation, ...args)));
    } else {
      await Promise.all(changes.map((change) => this.schedule(change, at, signal)));
    }
    return { played: known.length };
  }
}
