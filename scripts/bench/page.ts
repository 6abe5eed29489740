import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BenchFile } from "./result.ts";

// The bundle lies in scripts/dist.
const PAGE = fileURLToPath(new URL("../../docs/performance.md", import.meta.url));

/** Puts the tables of a run in the place of those between the markers of docs/performance.md. */
export function renewPage(file: string): void {
  const run = JSON.parse(readFileSync(file, "utf8")) as BenchFile;
  writeFileSync(PAGE, renewed(readFileSync(PAGE, "utf8"), run));
}

/** The page's text with the tables of `run`. Throws where it has no place for a part. */
export function renewed(page: string, { date, machine, parts }: BenchFile): string {
  let text = page;
  for (const [name, part] of Object.entries(parts)) {
    const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from === -1 || to < from) throw new Error(`docs/performance.md has no place for '${name}'`);
    const body = `\n\nMeasured ${date} on ${machine}.\n\n${part.text}\n\n`;
    text = text.slice(0, from + begin.length) + body + text.slice(to);
  }
  return text;
}
