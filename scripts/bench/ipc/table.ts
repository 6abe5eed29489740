import type { ContestantFigures, PipelineFigures } from "./measure.ts";

/** The figures as a table for a terminal. */
export function figuresTable(contestants: readonly ContestantFigures[]): string {
  const windows = contestants[0]?.pipelined.map(({ window }) => window) ?? [];
  const head = ["", "p50 µs", "× raw", "p99 µs", "× raw"];
  for (const window of windows) head.push(`window ${String(window)}: msg/s`, "× raw", "server µs");
  const rows = contestants.map((c) => [
    c.name,
    c.p50Microseconds.toFixed(1),
    c.p50TimesRaw.toFixed(2),
    c.p99Microseconds.toFixed(1),
    c.p99TimesRaw.toFixed(2),
    ...c.pipelined.flatMap(pipelineCells),
  ]);
  const widths = head.map((title, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? title.length)),
  );
  const line = (row: readonly string[]): string =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  ");
  return [line(head), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line)].join("\n");
}

function pipelineCells({ perSecond, timesRaw, serverMicroseconds }: PipelineFigures): string[] {
  return [
    Math.round(perSecond).toLocaleString("en"),
    timesRaw.toFixed(2),
    serverMicroseconds === null ? "–" : serverMicroseconds.toFixed(2),
  ];
}
