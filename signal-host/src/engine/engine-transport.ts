import type { Send } from "./command-queue.ts";
import type { EngineSong } from "./engine-song.ts";
import type { SongPosition, TransportMove } from "./engine-types.ts";
import { readClock } from "./memory/clock.ts";
import type { EngineMemory } from "./memory/engine-memory.ts";
import { Operation } from "./memory/rings.ts";
import { wirePosition } from "./schedule/wire-change.ts";
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

  /**
   * Starts at `position`, or where the song stands; after bars that are counted, if asked for. A stretch that begins
   * inside a clip fades in over 5 ms.
   */
  async play(position?: SongPosition, countIn = false): Promise<TransportMove> {
    this.prepare(position);
    return this.#after(Operation.play, ...wirePosition(position), countIn ? 1 : 0);
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
  prepare(position: SongPosition | undefined): void {
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
    void streams.prepare(spotsAt(memory, address, frame, rate), PREPARE_MS);
  }

  async #after(operation: number, ...args: number[]): Promise<TransportMove> {
    const { song, reader, send } = this.#parts;
    const { timeline } = song;
    const ack = await send(operation, ...args);
    return { sample: ack.sample, transport: reader.at(ack.playing, ack.position, timeline) };
  }
}
