import { FRAME_BYTES } from "../../../kernels/abi.ts";
import * as plan from "../../../kernels/plan-abi.ts";
import type { Block } from "./block-store.ts";
import { ringFrames, type EdgeLane } from "./edge-compiler.ts";
import { BUFFER_OFFSET, tapOf, type Tap } from "./group-layout.ts";
import { latencyBefore } from "./latency.ts";
import type { MixDraft } from "./mix-draft.ts";
import type { MixGroup } from "./mix-plan.ts";

/** Groups whose sounds are added up in one go; more are in parts of as many. */
const PART = 8;

/** What comes from lanes of one group: from its buffer, or from that of a part of a sum. */
interface Sum {
  readonly key: string;
  readonly lanes: readonly EdgeLane[];
  readonly from: number;
  readonly tap: Tap;
  readonly part?: Block;
}

/** Where sounds are added up. */
interface SumTarget {
  /** Address, and which of its lanes. */
  readonly buffer: number;
  readonly lane: number;
  /** Takes what is to be done. */
  readonly operations: number[];
  /** Takes the addresses of the groups that sounds come from. */
  readonly sources: Set<number>;
}

/** Lays out what is added up where edges meet. One for each plan in the making. */
export class SumCompiler {
  readonly #draft: MixDraft;
  /** Parts of sums: groups of their own. */
  readonly parts: MixGroup[] = [];

  constructor(draft: MixDraft) {
    this.#draft = draft;
  }

  /** Edges to a strip, or to one of its devices as a side-chain: one operation for each group they come from. */
  add(place: number, device: string | null, target: SumTarget): void {
    const { shape, latency, layout, automation: tables, adoption, incoming } = this.#draft;
    const edges = (incoming[place] ?? []).filter((edge) => edge.device === device);
    if (edges.length === 0) return;
    const own = latency.devices[place] ?? [];
    const devices = shape.strips[place]?.devices ?? [];
    const due = (latency.input[place] ?? 0) + (device === null ? 0 : latencyBefore(devices, own, device));
    const byOperation = new Map<string, { lanes: EdgeLane[]; from: number; tap: Tap }>();
    for (const edge of edges) {
      const source = layout.lanes[edge.from];
      if (source === undefined) continue;
      const kind = edge.send === null ? "out" : "send";
      let turn = 0;
      let key = "";
      // One edge a lane: a second send of one strip to the same place is an operation of its own.
      do key = `${layout.block(source.group)?.key ?? ""}:${edge.tap}:${kind}:${String(turn++)}`;
      while (byOperation.get(key)?.lanes.some((other) => other.lane === source.lane) === true);
      const row = byOperation.get(key) ?? { lanes: [], from: source.group, tap: tapOf(edge) };
      byOperation.set(key, row);
      const delay = due - (latency.output[edge.from] ?? 0);
      const automation = tables[edge.from]?.find(
        ({ target: name, parameter }) => name === edge.send && parameter === "gain",
      );
      const fades = adoption.existed(`S:${shape.strips[edge.from]?.id ?? ""}`);
      row.lanes.push({ edge, lane: source.lane, delay, automation, fades });
    }
    const to = device ?? shape.strips[place]?.id ?? "";
    const sums = [...byOperation].map(([key, sum]) => ({ ...sum, key: `${key}>${to}` }));
    if (sums.length <= PART) this.#addUp(sums, target);
    else this.#addUpInParts(sums, place, to, target);
  }

  #addUp(sums: readonly Sum[], { buffer, lane, operations, sources }: SumTarget): void {
    const { tools, layout, latency, adoption, tempo, held, edges } = this.#draft;
    sums.forEach(({ key, lanes, from, tap, part }, index) => {
      const sourceGroup = part?.address ?? layout.block(from)?.address ?? 0;
      sources.add(sourceGroup);
      const address = tools.edges.compile(
        {
          key,
          lanes,
          sourceGroup,
          source: part === undefined ? layout.buffer(from, tap) : part.address + BUFFER_OFFSET,
          target: buffer,
          targetLane: lane,
          lag: latency.output[lanes[0]?.edge.from ?? 0] ?? 0,
          isFirst: index === 0,
          isLast: index === sums.length - 1,
        },
        adoption,
        tempo,
        held,
        edges,
      );
      operations.push(plan.OPERATION_EDGE, address);
    });
  }

  /** What goes to one place is added up in parts, which threads can do side by side; then the parts. */
  #addUpInParts(sums: readonly Sum[], place: number, to: string, target: SumTarget): void {
    const { shape, latency, adoption, tools } = this.#draft;
    const level = shape.levels.findIndex((places) => places.includes(place));
    const parts: Sum[] = [];
    for (let first = 0; first < sums.length; first += PART) {
      const key = `part:${String(parts.length)}>${to}`;
      const block = this.#draft.hold(`Q:${key}`, BUFFER_OFFSET + tools.parts.maxFrames * FRAME_BYTES);
      const buffer = block.address + BUFFER_OFFSET;
      adoption.integer(block, plan.GROUP_BUFFER, buffer);
      const operations: number[] = [];
      const sources = new Set<number>();
      this.#addUp(sums.slice(first, first + PART), { buffer, lane: 0, operations, sources });
      // Between the level of what it sums and that of where it goes.
      this.parts.push({
        address: block.address,
        buffer,
        level: level - 0.5,
        work: 0,
        sources,
        source: "edges",
        operations,
        block,
        tail: ringFrames(latency.input[place] ?? 0) * 2,
        strips: [],
      });
      const edge = {
        key,
        from: place,
        to: place,
        tap: "post",
        gain: 0,
        mute: false,
        send: null,
        device: null,
      } as const;
      const lanes = [{ edge, lane: 0, delay: 0, automation: undefined, fades: false }];
      parts.push({ key, lanes, from: 0, tap: "post", part: block });
    }
    this.#addUp(parts, target);
  }
}
