import { resolve } from "node:path";
import { parseArgs } from "node:util";

export interface RenderOptions {
  /** The song's folder. */
  readonly project: string;
  readonly out: string;
  readonly format: "int16" | "int24" | "float32";
  /** Hz; the song's own rate without it. */
  readonly sampleRate?: number;
  readonly cacheDir?: string;
  /** Prints the result as one JSON object. */
  readonly json: boolean;
}

export const USAGE = `Usage: npm run render -- PROJECT --out FILE.wav [options]

  PROJECT                    the song's folder
  --out FILE.wav             where the mix is written; an older file there is replaced
  --format int16|int24|float32  (int24)
  --sample-rate HZ           44100 to 192000 (the song's own)
  --cache-dir FOLDER         where converted audio is kept
  --json                     print the result as JSON
  --help                     show this text

Exit codes: 0 rendered, 1 not rendered, 2 wrong options, 130 cancelled.`;

export type ParsedRenderOptions =
  | { readonly kind: "run"; readonly options: RenderOptions }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly message: string };

/** Reads the command line. Never throws: what is wrong is said in words. */
export function parseRenderOptions(args: readonly string[]): ParsedRenderOptions {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      strict: true,
      allowPositionals: true,
      options: {
        out: { type: "string" },
        format: { type: "string", default: "int24" },
        "sample-rate": { type: "string" },
        "cache-dir": { type: "string" },
        json: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) return { kind: "help" };
    const [project, ...others] = positionals;
    if (project === undefined || others.length > 0) return wrong("Name one song's folder.");
    if (values.out === undefined) return wrong("Say with --out where the mix is written.");
    const { format } = values;
    if (format !== "int16" && format !== "int24" && format !== "float32") {
      return wrong(`--format must be int16, int24 or float32, not ‘${format}’.`);
    }
    const rate = values["sample-rate"];
    const sampleRate = Number(rate);
    if (
      rate !== undefined &&
      !(Number.isInteger(sampleRate) && sampleRate >= 44_100 && sampleRate <= 192_000)
    ) {
      return wrong(`--sample-rate must be a whole number from 44100 to 192000, not ‘${rate}’.`);
    }
    const cacheDir = values["cache-dir"];
    return {
      kind: "run",
      options: {
        project: resolve(project),
        out: resolve(values.out),
        format,
        json: values.json,
        ...(rate === undefined ? {} : { sampleRate }),
        ...(cacheDir === undefined ? {} : { cacheDir: resolve(cacheDir) }),
      },
    };
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

const wrong = (message: string): ParsedRenderOptions => ({ kind: "wrong", message });
