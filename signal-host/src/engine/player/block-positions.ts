import { QUANTUM } from "../../../kernels/abi.ts";
import type { MixContext } from "../mix/mix-context.ts";
import type { PlayHead } from "./play-head.ts";
import type { TempoLookup } from "./tempo-lookup.ts";

/** Tells kernels where the song is at the quantum boundaries of a block, and how fast. Audio thread. */
export class BlockPositions {
  readonly #context: MixContext;
  readonly #tempo: TempoLookup;
  readonly #head: PlayHead;

  constructor(context: MixContext, tempo: TempoLookup, head: PlayHead) {
    this.#context = context;
    this.#tempo = tempo;
    this.#head = head;
  }

  /** Before the first piece of a block. */
  begin(): void {
    const { plan, position } = this.#head;
    this.#context.setPosition(0, position, this.#tempo.bpmAt(plan, position), this.#head.lap);
  }

  /**
   * Where the song is at each quantum boundary that the piece reaches, after the head has run over it.
   *
   * @param begun frame of the block at which the piece begins @param frames of the piece
   */
  note(begun: number, frames: number): void {
    const head = this.#head;
    const end = begun + frames;
    let boundary = (Math.floor(begun / QUANTUM) + 1) * QUANTUM;
    for (; boundary < end + QUANTUM; boundary += QUANTUM) {
      const into = Math.min(boundary, end) - begun;
      const position = head.positionAt(into);
      const bpm = this.#tempo.bpmAt(head.plan, position);
      this.#context.setPosition(boundary / QUANTUM, position, bpm, head.lapAt(into));
      if (boundary >= end) break;
    }
  }
}
