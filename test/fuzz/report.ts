import type { ConditionReport } from "./live/condition-report.ts";
import type { FuzzReport, TargetReport } from "./fuzz.ts";

const MIB = 2 ** 20;
const count = (value: number): string => value.toLocaleString("en-US");

/** The report in words, a line each. */
export function reportLines({ seed, targets, conditions, failures }: FuzzReport): string[] {
  const frames = targets
    .filter(({ target }) => target !== "validators")
    .reduce((sum, { mutated }) => sum + mutated, 0);
  return [
    `seed ${String(seed)}`,
    ...targets.map(targetLine),
    `mutated frames in all: ${count(frames)}`,
    ...conditions.map(conditionLine),
    ...failures.map(({ target, number, why }) => `FAILED ${target} #${String(number)}: ${why}`),
    failures.length === 0 ? "no input broke a promise" : `${String(failures.length)} inputs broke a promise`,
  ];
}

function targetLine({ target, mutated, taken, connections, seconds }: TargetReport): string {
  const what = target === "validators" ? "mutated values" : "mutated frames";
  const over = connections > 0 ? `, ${count(connections)} connections` : "";
  const rate = count(Math.round(mutated / seconds));
  return `${target}: ${count(mutated)} ${what} in ${seconds.toFixed(0)} s (${rate} a second), ${count(taken)} taken${over}`;
}

function conditionLine(report: ConditionReport): string {
  const { target, rss, restedRss, missedDeadlines, blocks, alone, answers } = report;
  const memory = [rss.start, rss.highest, restedRss].map((bytes) => Math.round(bytes / MIB));
  return (
    `Signal under ${target}: memory ${memory.join(" → ")} MiB (before, highest, rested), ` +
    `${count(missedDeadlines)} missed deadlines of ${count(blocks)} blocks ` +
    `(${count(alone.missedDeadlines)} of ${count(alone.blocks)} without an attack), ` +
    `${count(answers)} answers to the client that behaves`
  );
}
