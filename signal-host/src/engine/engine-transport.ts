import type { Send } from "./command-queue.ts";
import type { EngineSong } from "./engine-song.ts";
import type { PlayStart, SongPosition, TransportMove } from "./engine-types.ts";
import { readClock } from "./memory/clock.ts";
import type { EngineMemory } from "./memory/engine-memory.ts";
import { Operation } from "./memory/rings.ts";
import { playArguments, wirePosition } from "./schedule/wire-change.ts";
import { preRollStart } from "./player/pre-roll.ts";
import { TempoLookup } from "./player/tempo-lookup.ts";
import { spotsAt } from "./streaming/song-spots.ts";
import type { StreamDesk } from "./streaming/stream-desk.ts";
import type { TransportReader } from "./transport-reader.ts";

/** Nobody waits for what was prepared: it is only to be there soon. */
const PREPARE_MS = 1_000;

export interface EngineTransportParts {
  readonly memory: EngineMemory;
  readonly song: EngineSong;
  readonly reader: TransportReader;
  readonly streams: StreamDesk;
  /** The engine's rate in Hz. */
  readonly rate: number;
  readonly send: Send;
}

/** Starts, stops and moves the song. Control thread. */
export class EngineTransport {
  readonly #parts: EngineTransportParts;

  constructor(parts: EngineTransportParts) {
    this.#parts = parts;
  }

  /** Starts the song. A stretch that begins inside a clip fades in over 5 ms. */
  async play(start: PlayStart = {}): Promise<TransportMove> {
    this.prepare(start.position, start.preRoll);
    return this.#after(Operation.play, ...playArguments(start));
  }

  /** Stops with a fade of 5 ms. The song position stays where the stop took hold. */
  async stop(): Promise<TransportMove> {
    return this.#after(Operation.stop);
  }

  /** Moves the song position; while playing, by a crossfade of 5 ms. */
  async locate(position: SongPosition): Promise<TransportMove> {
    this.prepare(position);
    return this.#after(Operation.locate, ...wirePosition(position));
  }

  /** Has the disk read what is about to be heard, while the command is on its way. */
  prepare(position: SongPosition | undefined, preRoll = 0): void {
    const { memory, song, streams, rate } = this.#parts;
    const { newest } = song;
    if (newest === undefined || !streams.isActive) return;
    const { address, tempo } = newest;
    const frame =
      position === undefined
        ? readClock(memory).position
        : "sample" in position
          ? position.sample
          : tempo.framesAt(position.tick);
    const from = preRollStart(memory, new TempoLookup(memory, rate), address, frame, preRoll);
    void streams.prepare(spotsAt(memory, address, from, rate), PREPARE_MS);
  }

  async #after(operation: number, ...args: number[]): Promise<TransportMove> {
    const { song, reader, send } = this.#parts;
    const { timeline } = song;
    const ack = await send(operation, ...args);
    return { sample: ack.sample, transport: reader.at(ack.playing, ack.position, timeline) };
  }
}
