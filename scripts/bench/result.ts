import { cpus } from "node:os";

/** What was measured, by name: figures, and the same as Markdown tables. */
export type BenchResult = Readonly<Record<string, { readonly text: string; readonly results: unknown }>>;

export interface BenchFile {
  readonly date: string;
  readonly machine: string;
  readonly parts: BenchResult;
}

/** What the figures were taken on. */
export function machine(): string {
  return `${cpus()[0]?.model ?? "unknown"}, ${String(cpus().length)} cores, Node ${process.version}`;
}

/** @param highlights figures that are also found at the top of the JSON */
export function printResult(
  parts: BenchResult,
  asJson: boolean,
  highlights: Readonly<Record<string, number | null>> = {},
): void {
  const date = new Date().toISOString().slice(0, 10);
  const file: BenchFile = { date, machine: machine(), ...highlights, parts };
  if (asJson) console.log(JSON.stringify(file, null, 2));
  else console.log([file.machine, ...Object.values(parts).map(({ text }) => text)].join("\n\n"));
}
