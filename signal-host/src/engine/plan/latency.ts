import { deviceTypeOf, valuesOf } from "../../devices/device-type-of.ts";
import type { Shape } from "./shape.ts";

/** How late the signal is, in frames, at the places of a plan. */
export interface Latency {
  /** At each strip's first device, all that comes in there having been brought together. */
  readonly input: readonly number[];
  /** Behind each strip's devices. */
  readonly output: readonly number[];
  /** Of each device of each strip. */
  readonly devices: readonly (readonly number[])[];
  /** At the master's output: of everything that is heard. */
  readonly total: number;
}

/**
 * What is late is so by the devices before it. A strip waits for the latest of what it sums, and for what its devices
 * listen to; so a device's input is never ahead of its side-chain.
 */
export function latencyOf(shape: Shape, rate: number): Latency {
  const { strips, edges, levels } = shape;
  const input = strips.map(() => 0);
  const output = strips.map(() => 0);
  const devices = strips.map((strip) =>
    strip.devices.map((device) => deviceTypeOf(device).latency(rate, valuesOf(device))),
  );
  const incoming = strips.map((): (typeof edges)[number][] => []);
  for (const edge of edges) incoming[edge.to]?.push(edge);
  for (const level of levels) {
    for (const place of level) {
      const own = devices[place] ?? [];
      let latest = 0;
      for (const edge of incoming[place] ?? []) {
        const before =
          edge.device === null ? 0 : latencyBefore(strips[place]?.devices ?? [], own, edge.device);
        latest = Math.max(latest, (output[edge.from] ?? 0) - before);
      }
      input[place] = latest;
      output[place] = latest + own.reduce((sum, frames) => sum + frames, 0);
    }
  }
  return { input, output, devices, total: output[strips.length - 1] ?? 0 };
}

/** Latency of the devices before the one of that id. */
export function latencyBefore(
  devices: readonly { readonly id: string }[],
  latencies: readonly number[],
  id: string,
): number {
  const end = devices.findIndex((device) => device.id === id);
  return latencies.slice(0, end).reduce((sum, frames) => sum + frames, 0);
}
