import * as plan from "../../../kernels/plan-abi.ts";
import { align, alignInstruments } from "./alignment.ts";
import { ChainCompiler } from "./chain-compiler.ts";
import { STRIP_OFFSET } from "./group-layout.ts";
import type { LaneGroup } from "./lane-groups.ts";
import type { MixDraft } from "./mix-draft.ts";
import type { MixGroup, MixPlan, StripPlace } from "./mix-plan.ts";
import { runOrder, workOf } from "./run-order.ts";
import { StripCompiler } from "./strip-compiler.ts";
import { SumCompiler } from "./sum-compiler.ts";
import { tailOf } from "./tail.ts";

/** Lays out groups, from what comes in to the faders, and sets them in order. One for each plan in the making. */
export class GroupCompiler {
  readonly #draft: MixDraft;
  readonly #sums: SumCompiler;
  readonly #chains: ChainCompiler;
  readonly #strips: StripCompiler;

  constructor(draft: MixDraft) {
    this.#draft = draft;
    this.#sums = new SumCompiler(draft);
    this.#chains = new ChainCompiler(draft, this.#sums);
    this.#strips = new StripCompiler(draft);
  }

  /** Throws EngineError RESOURCE_EXHAUSTED; what the draft holds by then is to be released. */
  make(groups: readonly LaneGroup[]): MixPlan {
    const { shape, latency, layout, devices, edges, adoption, held } = this.#draft;
    for (const { strips } of groups) layout.add(strips, (key, bytes) => this.#draft.hold(key, bytes));
    const made = groups.map((group, index) => this.#group(group, index));
    const ordered = runOrder([...made, ...this.#sums.parts]);
    const order = new Map(ordered.map(({ address }, index) => [address, index]));
    const strips = layout.lanes.map(({ group, lane }, place): StripPlace => {
      const first = shape.strips[place]?.devices[0];
      const isInstrument = shape.strips[place]?.source === "instrument" && first !== undefined;
      const strip = (layout.block(group)?.address ?? 0) + STRIP_OFFSET;
      const instrument = isInstrument ? (devices.get(first.id)?.record ?? 0) : 0;
      return { group: order.get(made[group]?.address ?? 0) ?? 0, lane, strip, instrument };
    });
    return {
      shape,
      latency,
      groups: ordered,
      strips,
      devices,
      edges,
      adoption,
      blocks: held,
    };
  }

  #group({ strips, level }: LaneGroup, index: number): MixGroup {
    const { layout, shape, adoption } = this.#draft;
    const block = layout.block(index);
    const leader = shape.strips[strips[0] ?? 0];
    if (block === undefined || leader === undefined) throw new Error("A group without strips");
    const buffer = layout.buffer(index, "post");
    adoption.integer(block, plan.GROUP_BUFFER, buffer);
    adoption.integer(block, plan.GROUP_STRIP, block.address + STRIP_OFFSET);
    const operations: number[] = [];
    const sources = new Set<number>();
    strips.forEach((place, lane) => this.#sums.add(place, null, { buffer, lane, operations, sources }));
    if (leader.source === "clips") align(this.#draft, block, strips, buffer, operations);
    leader.devices.forEach((_, position) =>
      this.#chains.compile(strips, position, buffer, operations, sources),
    );
    if (leader.source === "instrument") alignInstruments(this.#draft, block, strips, buffer, operations);
    this.#strips.compile(block, strips, index);
    const tail = tailOf(this.#draft, strips);
    return {
      address: block.address,
      buffer,
      level,
      work: workOf(leader.devices),
      sources,
      source: leader.source,
      operations,
      block,
      tail,
      strips,
    };
  }
}
