import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { AudioMode } from "@loophole/schemas/types";
import { defaultDataDir } from "./projects/data-dir.ts";

/** What a shell was asked to do at start. */
export interface ShellOptions {
  readonly project?: string;
  readonly dataDir: string;
  readonly audio?: AudioMode;
  readonly sampleRate?: number;
  readonly blockSize?: number;
  readonly cacheDir?: string;
  readonly discoveryDir?: string;
  readonly debug?: boolean;
  /** Port of the browser shell; 0 lets the system pick. */
  readonly port: number;
  /** Whether a browser may be opened. */
  readonly open: boolean;
}

export const USAGE = `Usage: npm start -- [options]

  --project FOLDER           song to open (your copy of the demo song)
  --data-dir FOLDER          where your songs are kept (${defaultDataDir()})
  --audio auto|rtaudio|portaudio|null
                               audio device: auto takes one if it opens (auto)
  --sample-rate HZ           44100 to 192000 (the device's own, else 48000)
  --block-size FRAMES        32 to 1024 (256)
  --port N                   browser shell: port to listen on; 0 lets the system pick (0)
  --no-open                  browser shell: only print the address
  --cache-dir FOLDER         where converted audio is kept
  --discovery-dir FOLDER     where the engine writes its discovery file
  --debug                    let a debug client record the engine's traffic and break it
  --help                     show this text`;

export type ParsedShellOptions =
  | { readonly kind: "run"; readonly options: ShellOptions }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly message: string };

class WrongOption extends Error {}

/** Reads a shell's command line. Never throws: what is wrong is said in words. */
export function parseShellOptions(args: readonly string[]): ParsedShellOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      strict: true,
      options: {
        project: { type: "string" },
        "data-dir": { type: "string" },
        audio: { type: "string" },
        "sample-rate": { type: "string" },
        "block-size": { type: "string" },
        "cache-dir": { type: "string" },
        "discovery-dir": { type: "string" },
        port: { type: "string", default: "0" },
        debug: { type: "boolean", default: false },
        "no-open": { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) return { kind: "help" };
    const { project, audio } = values;
    const sampleRate = number("--sample-rate", values["sample-rate"], 44_100, 192_000);
    const blockSize = number("--block-size", values["block-size"], 32, 1_024);
    const cacheDir = values["cache-dir"];
    const discoveryDir = values["discovery-dir"];
    return {
      kind: "run",
      options: {
        dataDir: resolve(values["data-dir"] ?? defaultDataDir()),
        port: number("--port", values.port, 0, 65_535) ?? 0,
        open: !values["no-open"],
        ...(project === undefined ? {} : { project: resolve(project) }),
        ...(audio === undefined ? {} : { audio: audioMode(audio) }),
        ...(sampleRate === undefined ? {} : { sampleRate }),
        ...(blockSize === undefined ? {} : { blockSize }),
        ...(cacheDir === undefined ? {} : { cacheDir: resolve(cacheDir) }),
        ...(discoveryDir === undefined ? {} : { discoveryDir: resolve(discoveryDir) }),
        ...(values.debug ? { debug: true } : {}),
      },
    };
  } catch (error) {
    return { kind: "wrong", message: error instanceof Error ? error.message : String(error) };
  }
}

function number(flag: string, text: string | undefined, min: number, max: number): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return value;
  throw new WrongOption(`${flag} must be a whole number from ${min} to ${max}, not ‘${text}’.`);
}

function audioMode(text: string): AudioMode {
  if (text === "auto" || text === "rtaudio" || text === "portaudio" || text === "null") return text;
  throw new WrongOption(`--audio must be auto, rtaudio, portaudio or null, not ‘${text}’.`);
}
