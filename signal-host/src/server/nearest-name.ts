/** Edits beyond which two names are not alike. */
const MAX_DISTANCE = 4;

/** The name most like `wrong`, or null when none is near: for "did you mean". */
export function nearestName<T extends string>(wrong: string, names: readonly T[]): T | null {
  if (wrong.length > 64) return null;
  let best: T | null = null;
  let bestDistance = MAX_DISTANCE + 1;
  for (const name of names) {
    const distance = editDistance(wrong.toLowerCase(), name.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [name, distance];
  }
  return best;
}

/** Levenshtein distance by the row-by-row method of Wagner and Fischer (1974). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
