import { KERNEL_EQUALISER } from "../../kernels/kernel-numbers.ts";
import { EQUALISER_STATE } from "../../kernels/state-bytes.ts";
import type { DeviceType, ParameterValues } from "./device.ts";

/** Eight filters in series. */
export const equaliser: DeviceType = {
  type: "equaliser",
  kernel: KERNEL_EQUALISER,
  lanes: 4,
  stateBytes: () => EQUALISER_STATE,
  latency: () => 0,
  tail(rate, values) {
    let seconds = 0;
    for (let band = 1; band <= 8; band++) seconds += ringing(values, `band${String(band)}`);
    return Math.ceil(seconds * rate);
  },
};

/** Seconds in which a band rings out from 1000 to 1e-15: 41.5 time constants of its slower pole. */
function ringing(values: ParameterValues, band: string): number {
  const at = (name: string) => values[`${band}${name}`] ?? 0;
  if (at("On") === 0) return 0;
  const amplitude = 10 ** (at("Gain") / 40);
  const type = at("Type");
  const shelf = type === 1 ? 1 / Math.sqrt(amplitude) : type === 2 ? Math.sqrt(amplitude) : 1;
  const damping = 2 ** -at("Q") / (type === 0 ? amplitude : 1);
  const slower = damping < 2 ? damping / 2 : damping / 2 - Math.sqrt(damping ** 2 / 4 - 1);
  return 41.5 / (2 * Math.PI * 2 ** at("Frequency") * shelf * slower);
}
