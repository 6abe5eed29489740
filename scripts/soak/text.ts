import type { Minute } from "./logbook.ts";
import type { JudgedMiss } from "./misses.ts";
import type { SoakResult } from "./soak.ts";

const COLUMNS = [
  ["minute", 6],
  ["blocks", 8],
  ["missed", 6],
  ["own", 4],
  ["sleeper", 7],
  ["mean µs", 8],
  ["worst µs", 8],
  ["of block", 8],
  ["heap MiB", 8],
  ["RSS MiB", 8],
  ["edits", 5],
  ["messages", 8],
  ["dropped", 7],
] as const;

/** More would only be scrolled past. */
const SHOWN_MISSES = 20;

/** The head of a table whose lines come one a minute: widths are known before. */
export function soakHead(): string {
  const rule = COLUMNS.map(([, width]) => `${"-".repeat(width - 1)}:`);
  return [line(COLUMNS.map(([name]) => name)), line(rule)].join("\n");
}

export function minuteLine(minute: Minute): string {
  return line([
    String(minute.minute),
    String(minute.blocks),
    String(minute.missed),
    String(minute.ownMissed),
    String(minute.sleeperMissed),
    minute.meanUs.toFixed(0),
    minute.worstUs.toFixed(0),
    `${((100 * minute.worstUs) / minute.budgetUs).toFixed(0)} %`,
    mebibytes(minute.heapBytes),
    mebibytes(minute.rssBytes),
    String(minute.edits),
    String(minute.messages),
    String(minute.dropped),
  ]);
}

export function verdictText({ verdict, used }: SoakResult): string {
  const { isGood, blocks, missed, ownMissed, sleeperMissed, memory, errors } = verdict;
  const without = Object.entries(used).flatMap(([name, isUsed]) => (isUsed ? [] : [name]));
  return [
    `Of ${blocks.toLocaleString("en")} blocks ${String(missed)} were late, ${String(ownMissed)} by Signal's own doing; a thread ` +
      `that only sleeps to the same deadlines in another process was late ${String(sleeperMissed)} times.`,
    ...verdict.misses.slice(0, SHOWN_MISSES).map(missText),
    `From the middle third of the time to the last, the heap's floor moved by ${mebibytes(memory.heapGrowthBytes)} MiB and ` +
      `the process's memory by ${mebibytes(memory.rssGrowthBytes)} MiB: ${memory.isFlat ? "flat" : "it grows"}.`,
    ...(without.length === 0 ? [] : [`This Signal has no ${without.join(", no ")}: the song goes without.`]),
    ...errors.map((error) => `Error: ${error}`),
    isGood ? "Good." : "Not good.",
  ].join("\n");
}

function missText({ at, blocks, stillMs, worstMs, waitedMs, sleeperLateMs, isOwn }: JudgedMiss): string {
  return (
    `  ${at.toFixed(1)} s: ${String(blocks)} late, ${isOwn ? "Signal's own" : "the machine's"} (worst block ${worstMs.toFixed(1)} ms, it stood still for ${stillMs.toFixed(1)} ms; audio threads waited ` +
    `${waitedMs.toFixed(1)} ms for a core, the sleeper woke ${sleeperLateMs.toFixed(1)} ms late)`
  );
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell, index) => cell.padStart(COLUMNS[index]?.[1] ?? 0)).join(" | ")} |`;
}

function mebibytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1);
}
