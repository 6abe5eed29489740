import { FRAME_BYTES } from "../../../kernels/abi.ts";
import * as plan from "../../../kernels/plan-abi.ts";
import { deviceTypeOf } from "../../devices/device-type-of.ts";
import type { DeviceLane } from "./device-compiler.ts";
import type { MixDraft } from "./mix-draft.ts";
import type { SumCompiler } from "./sum-compiler.ts";

/** Lays out chains of devices. One for each plan in the making. */
export class ChainCompiler {
  readonly #draft: MixDraft;
  readonly #sums: SumCompiler;

  constructor(draft: MixDraft, sums: SumCompiler) {
    this.#draft = draft;
    this.#sums = sums;
  }

  /**
   * Lays out the devices that stand at one position in the chains of a group's strips, and what their side-chains
   * listen to.
   *
   * @param strips places in the shape, by lane
   * @param sources takes the addresses of the groups that are listened to
   */
  compile(
    strips: readonly number[],
    position: number,
    buffer: number,
    operations: number[],
    sources: Set<number>,
  ): void {
    const { shape, latency, automation: tables, adoption, tempo, held, devices, tools } = this.#draft;
    const lanes: DeviceLane[] = strips.flatMap((place, lane) => {
      const device = shape.strips[place]?.devices[position];
      if (device === undefined) return [];
      const automation = (tables[place] ?? []).filter(({ target }) => target === device.id);
      return [{ device, lane, automation }];
    });
    const first = lanes[0]?.device;
    if (first === undefined) return;
    const sidechain = this.#sidechain(strips, lanes, operations, sources);
    const sets = deviceTypeOf(first).lanes === 4 ? [lanes] : lanes.map((lane) => [lane]);
    for (const set of sets) {
      const place = strips[set[0]?.lane ?? 0] ?? 0;
      const latencies = latency.devices[place] ?? [];
      const before = latencies.slice(0, position).reduce((sum, frames) => sum + frames, 0);
      const address = tools.devices.compile(
        {
          lanes: set,
          buffer,
          sidechain,
          lag: (latency.input[place] ?? 0) + before,
          latency: latencies[position] ?? 0,
        },
        adoption,
        tempo,
        held,
        devices,
      );
      operations.push(plan.OPERATION_DEVICE, address);
    }
  }

  /** @returns the address of the buffer that the detectors listen to; 0 when they listen to their own input */
  #sidechain(
    strips: readonly number[],
    lanes: readonly DeviceLane[],
    operations: number[],
    sources: Set<number>,
  ): number {
    const { incoming, tools } = this.#draft;
    const listening = lanes.filter(
      ({ device, lane }) => incoming[strips[lane] ?? 0]?.some((edge) => edge.device === device.id) === true,
    );
    if (listening.length === 0) return 0;
    const key = `X:${lanes.map(({ device }) => device.id).join(",")}`;
    const block = this.#draft.hold(key, tools.parts.maxFrames * FRAME_BYTES);
    operations.push(plan.OPERATION_CLEAR, block.address);
    for (const { device, lane } of listening) {
      const target = { buffer: block.address, lane, operations, sources };
      this.#sums.add(strips[lane] ?? 0, device.id, target);
    }
    return block.address;
  }
}
