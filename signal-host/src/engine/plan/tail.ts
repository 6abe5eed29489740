import { deviceTypeOf, valuesOf } from "../../devices/device-type-of.ts";
import { ringFrames } from "./edge-compiler.ts";
import type { MixDraft } from "./mix-draft.ts";

/** Frames after which a group is silent when nothing comes in; -1 when that never is so. */
export function tailOf(draft: MixDraft, strips: readonly number[]): number {
  const { shape, latency, automation, incoming, tools } = draft;
  const { rate } = tools.parts;
  let longest = 0;
  for (const place of strips) {
    let tail = latency.output[place] ?? 0;
    for (const device of shape.strips[place]?.devices ?? []) {
      const type = deviceTypeOf(device);
      const values = valuesOf(device);
      tail += type.tail(rate, values) + ringFrames(type.latency(rate, values));
      tail += type.recovery?.(rate, values) ?? 0;
      // What rings hold must have been overwritten by silence before they stand still.
      tail += type.stateBytes(rate, values) / (type.lanes === 4 ? 16 : 4);
      // Automation may move the tail beyond what the values say.
      if ((automation[place] ?? []).some(({ target }) => target === device.id)) return -1;
    }
    for (const edge of incoming[place] ?? []) tail += ringFrames(latency.input[edge.to] ?? 0);
    longest = Math.max(longest, tail);
  }
  return longest < 0x3fffffff ? Math.ceil(longest) : -1;
}
