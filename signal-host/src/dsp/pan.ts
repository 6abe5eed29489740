/**
 * Equal-power balance with 0 dB at the centre and +3.01 dB at the sides, as the graph's schema states it:
 * left √2·cos((pan + 1)·π/4), right √2·sin((pan + 1)·π/4). The centre is exactly 1 on both sides, the ends
 * exactly 0 on the far side.
 *
 * @param pan −1 is left, 1 right
 */
export function panGain(pan: number, channel: "left" | "right"): number {
  if (pan === 0) return 1;
  const toward = channel === "left" ? -pan : pan;
  if (toward <= -1) return 0;
  return Math.SQRT2 * Math.sin(((toward + 1) * Math.PI) / 4);
}
