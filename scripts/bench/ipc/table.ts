import type { ContestantFigures } from "./figures.ts";

/** A table for a terminal, which is Markdown too. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0), 3),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(" | ")} |`;
  const rule = widths.map((width, i) => (i === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}

/** Round trips: microseconds, and times the raw echo's. */
export function roundTripTable(contestants: readonly ContestantFigures[]): string {
  const ranks = contestants[0]?.roundTrips.map(({ percentile }) => percentile) ?? [];
  return table(
    ["one at a time", ...ranks.flatMap((rank) => [`p${String(rank)} µs`, "× raw"])],
    contestants.map(({ name, roundTrips }) => [
      name,
      ...roundTrips.flatMap(({ microseconds, timesRaw }) => [microseconds.toFixed(1), timesRaw.toFixed(2)]),
    ]),
  );
}

/** Pipelined: messages a second, times the raw echo's, and the server's CPU time for each. */
export function pipelineTable(contestants: readonly ContestantFigures[]): string {
  const windows = contestants[0]?.pipelined.map(({ window }) => window) ?? [];
  return table(
    ["pipelined", ...windows.flatMap((window) => [`window ${String(window)}: msg/s`, "× raw", "server µs"])],
    contestants.map(({ name, pipelined }) => [
      name,
      ...pipelined.flatMap(({ perSecond, timesRaw, serverMicroseconds }) => [
        Math.round(perSecond).toLocaleString("en"),
        timesRaw.toFixed(2),
        serverMicroseconds === null ? "–" : serverMicroseconds.toFixed(2),
      ]),
    ]),
  );
}
