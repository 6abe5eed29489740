/**
 * A way along directed edges that comes back to where it began: its nodes in order, the first named once; null
 * where there is none. Which one is found depends on the order of nodes and edges alone. One walk over both.
 *
 * @param edges for each node those that it leads to
 */
export function findCycle(edges: readonly (readonly number[])[]): number[] | null {
  const isDone = new Uint8Array(edges.length);
  /** Place on the present path, counted from 1. */
  const place = new Uint32Array(edges.length);
  const path: number[] = [];
  /** For each node on the path, which of its edges comes next. */
  const next: number[] = [];
  for (let root = 0; root < edges.length; root++) {
    if (isDone[root] === 1) continue;
    path.push(root);
    next.push(0);
    place[root] = 1;
    while (path.length > 0) {
      const top = path.length - 1;
      const node = path[top] ?? 0;
      const to = edges[node]?.[next[top] ?? 0];
      if (to === undefined) {
        isDone[node] = 1;
        place[node] = 0;
        path.pop();
        next.pop();
      } else {
        next[top] = (next[top] ?? 0) + 1;
        const met = place[to] ?? 0;
        if (met > 0) return path.slice(met - 1);
        if (isDone[to] === 1) continue;
        path.push(to);
        next.push(0);
        place[to] = path.length;
      }
    }
  }
  return null;
}
