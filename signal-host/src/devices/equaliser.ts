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
    let frames = 0;
    for (let band = 1; band <= 8; band++) frames += ringing(rate, values, `band${String(band)}`);
    return Math.ceil(frames);
  },
};

/**
 * Frames in which a band rings out from 1000 to 1e-15: 41.5 time constants of its slower pole. Near half the rate that
 * is slower than the analogue filter's: the bilinear transform makes its bandwidth narrower.
 */
function ringing(rate: number, values: ParameterValues, band: string): number {
  const at = (name: string) => values[`${band}${name}`] ?? 0;
  if (at("On") === 0) return 0;
  const amplitude = 10 ** (at("Gain") / 40);
  const type = at("Type");
  const shelf = type === 1 ? 1 / Math.sqrt(amplitude) : type === 2 ? Math.sqrt(amplitude) : 1;
  const damping = 2 ** -at("Q") / (type === 0 ? amplitude : 1);
  const g = Math.tan(Math.PI * Math.min(0.49, 2 ** at("Frequency") / rate)) * shelf;
  // Of a pair of poles −σ ± iω with σ² + ω² = 1, or of two real ones whose product is 1.
  const root = damping < 2 ? 0 : Math.sqrt(damping ** 2 / 4 - 1);
  const remains =
    damping < 2
      ? Math.sqrt((1 - g * damping + g * g) / (1 + g * damping + g * g))
      : Math.max(
          ...[damping / 2 - root, damping / 2 + root].map((pole) =>
            Math.abs((1 - g * pole) / (1 + g * pole)),
          ),
        );
  // Coefficients of 32 bits move the poles a little.
  return 64 + (41.5 * 1.02) / -Math.log(remains);
}
