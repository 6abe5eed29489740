import type { Device } from "@loophole/schemas/types";
import { deviceTypeOf } from "../../devices/device-type-of.ts";
import type { MixGroup } from "./mix-plan.ts";
import type { Shape } from "./shape.ts";

/** A group with what must be done before it. */
export interface OrderedGroup extends MixGroup {
  /** It may be run when so many of the groups before it, counted from the first, are done. */
  readonly after: number;
}

/** Lanes that kernels have: a device that takes them one by one is about as much work as so many that do not. */
const LANES = 4;

/** How much is to be done for a chain of devices, roughly. */
export function workOf(devices: readonly Device[]): number {
  return devices.reduce((sum, device) => sum + (deviceTypeOf(device).lanes === LANES ? 1 : LANES), 0);
}

/**
 * How much is to be done for what comes of a strip, itself included: its devices and those that it goes through on the
 * longest way to the end.
 *
 * @returns by place in the shape
 */
export function waysOf({ strips, edges, levels }: Shape): number[] {
  const ways = strips.map(({ devices }) => workOf(devices) + 1);
  const outgoing = strips.map((): number[] => []);
  for (const { from, to } of edges) outgoing[from]?.push(to);
  for (const places of [...levels].reverse()) {
    for (const place of places) {
      const onward = Math.max(0, ...(outgoing[place] ?? []).map((to) => ways[to] ?? 0));
      ways[place] = (ways[place] ?? 0) + onward;
    }
  }
  return ways;
}

/**
 * The order in which groups are run: those with the longest way before them first, so that what only one thread can do
 * at the end (a reverb, the master) is begun as early as may be. No group needs one behind it.
 */
export function runOrder(groups: readonly MixGroup[]): OrderedGroup[] {
  const onward = new Map<number, number>();
  const ways = new Map<MixGroup, number>();
  for (const group of [...groups].sort((a, b) => b.level - a.level)) {
    const way = (onward.get(group.address) ?? 0) + 1 + group.work;
    ways.set(group, way);
    for (const source of group.sources) onward.set(source, Math.max(onward.get(source) ?? 0, way));
  }
  const ordered = [...groups].sort((a, b) => (ways.get(b) ?? 0) - (ways.get(a) ?? 0));
  const places = new Map(ordered.map(({ address }, place) => [address, place]));
  return ordered.map((group) => ({
    ...group,
    after: Math.max(0, ...[...group.sources].map((source) => (places.get(source) ?? 0) + 1)),
  }));
}
