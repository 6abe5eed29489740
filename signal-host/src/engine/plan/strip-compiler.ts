import * as plan from "../../../kernels/plan-abi.ts";
import type { LaneFate } from "./adoption.ts";
import type { Block } from "./block-store.ts";
import { STRIP_OFFSET } from "./group-layout.ts";
import type { MixDraft } from "./mix-draft.ts";
import type { ShapeStrip } from "./shape.ts";

/** Vectors of a strip's state. */
const STRIP_VECTORS = (plan.STRIP_SCRATCH - plan.STRIP_STATE) / 16;

const LANES = 4;
const GATES = [plan.STRIP_FROM_HEARD, plan.STRIP_TO_HEARD, plan.STRIP_FROM_SEND, plan.STRIP_TO_SEND];

/** Lays out faders, pans, mutes and meters, and their automation. One for each plan in the making. */
export class StripCompiler {
  readonly #draft: MixDraft;

  constructor(draft: MixDraft) {
    this.#draft = draft;
  }

  /**
   * Lays out the strips of a group.
   *
   * @param strips places in the shape, by lane
   */
  compile(block: Block, strips: readonly number[], group: number): void {
    const { adoption, layout, tools, shape, latency } = this.#draft;
    const at = STRIP_OFFSET;
    adoption.integer(block, at + plan.STRIP_BUFFER, layout.buffer(group, "post"));
    adoption.integer(block, at + plan.STRIP_PRE, layout.buffer(group, "pre"));
    adoption.integer(block, at + plan.STRIP_KEY_PRE, layout.buffer(group, "key-pre"));
    adoption.integer(block, at + plan.STRIP_KEY_POST, layout.buffer(group, "key-post"));
    adoption.integer(block, at + plan.STRIP_ENVELOPE, layout.envelope(group));
    adoption.integer(block, at + plan.STRIP_RAMP_FRAMES, tools.edges.rampFrames);
    adoption.integer(block, at + plan.STRIP_CONTEXT, tools.parts.context);
    adoption.integer(block, at + plan.STRIP_LAG, latency.output[strips[0] ?? 0] ?? 0);
    strips.forEach((place, lane) => {
      const strip = shape.strips[place];
      if (strip === undefined) return;
      const offset = at + lane * 4;
      const fate = adoption.place(`S:${strip.id}`, block, at + plan.STRIP_STATE, lane, STRIP_VECTORS);
      adoption.integer(block, offset + plan.STRIP_METER, tools.parts.meterOf(strip.id));
      adoption.integer(block, offset + plan.STRIP_NODES, tools.parts.nodeOf(strip.id));
      const automated = this.#tables(block, offset, strip, place);
      this.#beginSend(block, offset, fate);
      const former = block.words.get(offset + plan.STRIP_AUTO_LEFT);
      // Where the strip comes from elsewhere it begins where automation has it, which is where it was.
      const begins = fate !== "kept" || (former ?? 1) !== (automated ? -1 : 1);
      if (begins) {
        adoption.float(block, offset + plan.STRIP_AUTO_LEFT, automated ? -1 : 1, fate === "moved");
        adoption.float(block, offset + plan.STRIP_AUTO_RIGHT, automated ? -1 : 1, fate === "moved");
      }
    });
    // Lanes without a strip have nothing to be silenced.
    for (let lane = strips.length; lane < LANES; lane++) {
      for (const gate of GATES) adoption.float(block, at + lane * 4 + gate, 1);
    }
  }

  /** Has the automation of mute begin where it is, for sends before the fader. */
  #beginSend(block: Block, offset: number, fate: LaneFate): void {
    const isAutomated = (block.words.get(offset + plan.STRIP_MUTE_TABLE) ?? 0) !== 0;
    const start = isAutomated ? -1 : 1;
    const at = offset + plan.STRIP_AUTO_SEND;
    if (fate === "kept" && (block.words.get(at) ?? 1) === start) return;
    this.#draft.adoption.float(block, at, start, fate === "moved");
  }

  /** @returns whether any of its controls is automated */
  #tables(block: Block, offset: number, strip: ShapeStrip, place: number): boolean {
    const { adoption, automation, tools, tempo, held } = this.#draft;
    let automated = false;
    const tables = [
      ["gain", plan.STRIP_GAIN_TABLE],
      ["pan", plan.STRIP_PAN_TABLE],
      ["mute", plan.STRIP_MUTE_TABLE],
    ] as const;
    for (const [parameter, field] of tables) {
      const found = (automation[place] ?? []).find(
        (each) => each.target === strip.id && each.parameter === parameter,
      );
      let address = 0;
      if (found !== undefined && found.enabled !== false && found.points.length > 0) {
        const table = tools.tables.hold(found, undefined, tempo);
        held.push(table);
        address = table.address;
        automated = true;
      }
      adoption.integer(block, offset + field, address);
    }
    return automated;
  }
}
