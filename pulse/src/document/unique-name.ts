/** `wanted`, or the first of `wanted 2`, `wanted 3` … that is not taken. A number at the end counts on. */
export function uniqueName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken);
  if (!names.has(wanted)) return wanted;
  const match = /^(.*\S) (\d{1,6})$/.exec(wanted);
  const stem = match?.[1] ?? wanted;
  let number = Number(match?.[2] ?? 1) + 1;
  while (names.has(`${stem} ${number}`)) number += 1;
  return `${stem} ${number}`;
}
