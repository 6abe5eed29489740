/** The names that are most likely meant, best first: those that begin so, else those with few slips between. */
export function nearestNames(typed: string, names: readonly string[], most = 3): string[] {
  const low = typed.toLowerCase();
  const allowed = Math.max(1, Math.floor(typed.length / 3));
  const near = names
    .map((name) => ({ name, slips: belongs(low, name) ? 1 : slipsBetween(low, name.toLowerCase()) }))
    .filter(({ slips }) => slips <= allowed)
    .sort((a, b) => a.slips - b.slips || a.name.localeCompare(b.name));
  // What is clearly farther off than the best is not what was meant.
  const best = near[0]?.slips ?? 0;
  return near
    .filter(({ slips }) => slips <= best + 1)
    .slice(0, most)
    .map(({ name }) => name);
}

/** "play" belongs to "transport.play", and so does "transport". */
function belongs(low: string, name: string): boolean {
  return (
    low !== "" &&
    name
      .toLowerCase()
      .split(".")
      .some((part) => part === low || part.startsWith(low))
  );
}

/** Letters to put in, take out, change or swap with a neighbour (optimal string alignment distance). */
function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      }
      next.push(best);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
