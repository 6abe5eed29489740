/** Gains of the two sides at equal power, 1 in the middle. @param pan −1 left to 1 right */
export function balance(pan: number): [left: number, right: number] {
  const angle = ((pan + 1) * Math.PI) / 4;
  return [Math.SQRT2 * Math.cos(angle), Math.SQRT2 * Math.sin(angle)];
}
