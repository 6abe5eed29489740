import { extname, resolve } from "node:path";
import { parseArgs } from "node:util";

export interface RenderOptions {
  /** The song's folder. */
  readonly project: string;
  readonly out: string;
  readonly container: "wav" | "flac";
  readonly format: "int16" | "int24" | "float32";
  readonly dither: "none" | "tpdf";
  /** Folder for a file of each track. */
  readonly stems?: string;
  /** Names or ids of the tracks that get one; all that put out to the master when there are none. */
  readonly only: readonly string[];
  /** Longest tail in seconds; what the engine thinks fit without it. */
  readonly tail?: number;
  /** Hz; the song's own rate without it. */
  readonly sampleRate?: number;
  readonly cacheDir?: string;
  /** Prints the result as one JSON object. */
  readonly json: boolean;
}

export const USAGE = `Usage: npm run render -- PROJECT --out FILE.wav|FILE.flac [options]

  PROJECT                    the song's folder
  --out FILE.wav|FILE.flac   where the mix is written; an older file there is replaced
  --format int16|int24|float32  (int24); FLAC holds no floats
  --dither tpdf|none         noise before rounding, so that what is quiet stays clean (tpdf for int16, else none)
  --stems FOLDER             writes each track, bus and return that goes to the master to a file of its own there
  --stem TRACK               with --stems: only this one, by name or id; may be given several times
  --tail SECONDS             longest time to wait behind the end until what rings out is silent (20 with devices)
  --sample-rate HZ           44100 to 192000 (the song's own)
  --cache-dir FOLDER         where converted audio is kept
  --json                     print the result as JSON
  --help                     show this text

Exit codes: 0 rendered, 1 not rendered, 2 wrong options, 130 cancelled.`;

export type ParsedRenderOptions =
  | { readonly kind: "run"; readonly options: RenderOptions }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly message: string };

const FORMATS = ["int16", "int24", "float32"] as const;
const DITHERS = ["none", "tpdf"] as const;
const LONGEST_TAIL = 60;

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
        dither: { type: "string" },
        stems: { type: "string" },
        stem: { type: "string", multiple: true, default: [] },
        tail: { type: "string" },
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
    const extension = extname(values.out).toLowerCase();
    if (extension !== ".wav" && extension !== ".flac") {
      return wrong(`--out must end in .wav or .flac, not ‘${extension}’.`);
    }
    const container = extension === ".wav" ? "wav" : "flac";
    const format = FORMATS.find((each) => each === values.format);
    if (format === undefined) {
      return wrong(`--format must be int16, int24 or float32, not ‘${values.format}’.`);
    }
    if (container === "flac" && format === "float32") {
      return wrong("FLAC holds no floats: choose --format int16 or int24, or a .wav file.");
    }
    const usual = format === "int16" ? "tpdf" : "none";
    const dither = values.dither === undefined ? usual : DITHERS.find((each) => each === values.dither);
    if (dither === undefined) return wrong(`--dither must be tpdf or none, not ‘${values.dither ?? ""}’.`);
    if (values.stem.length > 0 && values.stems === undefined) {
      return wrong("Say with --stems in which folder the tracks are written.");
    }
    const tail = values.tail === undefined ? undefined : Number(values.tail);
    if (tail !== undefined && !(tail >= 0 && tail <= LONGEST_TAIL)) {
      return wrong(`--tail must be 0 to ${LONGEST_TAIL} seconds, not ‘${values.tail ?? ""}’.`);
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
        container,
        format,
        dither,
        only: values.stem,
        json: values.json,
        ...(values.stems === undefined ? {} : { stems: resolve(values.stems) }),
        ...(tail === undefined ? {} : { tail }),
        ...(rate === undefined ? {} : { sampleRate }),
        ...(cacheDir === undefined ? {} : { cacheDir: resolve(cacheDir) }),
      },
    };
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

const wrong = (message: string): ParsedRenderOptions => ({ kind: "wrong", message });
