import { parseArgs } from "node:util";
import { DEFAULT_MAX_FRAME_BYTES } from "@loophole/protocol";
import type { AudioMode } from "@loophole/schemas/types";

/** What Signal was asked to do at start. */
export interface SignalOptions {
  readonly host: "127.0.0.1" | "::1";
  /** 0 lets the system pick. */
  readonly port: number;
  readonly audio: AudioMode;
  /** Hz; null takes the device's own rate. */
  readonly sampleRate: number | null;
  /** Frames rendered at a time. */
  readonly blockSize: number;
  /** Threads that render; null: one a core, eight at most. */
  readonly renderThreads: number | null;
  /** null takes the user's own directory. */
  readonly discoveryDir: string | null;
  readonly cacheDir: string | null;
  /** Signal ends when this process is gone; null watches whoever started it, 0 watches nobody. */
  readonly parentPid: number | null;
  /** Where the audit trail is written; null takes the user's own directory, "none" writes none. */
  readonly auditDir: string | null;
  /** The file of the crash record; null keeps none. */
  readonly crashRecord: string | null;
  readonly maxFrameBytes: number;
  /** Commands a session may send a second in the long run, and at once after it has been quiet. */
  readonly maxCommandsPerSecond: number;
  readonly commandBurst: number;
  /** Whether clients may look inside and break things on purpose: debug.*. */
  readonly debug: boolean;
}

export type ParsedOptions =
  { kind: "run"; options: SignalOptions } | { kind: "help" } | { kind: "wrong"; message: string };

const MAX_COMMANDS_PER_SECOND = 10_000;
const COMMAND_BURST = 20_000;

export const USAGE = `Usage: signal [options]

  --host 127.0.0.1|::1       loopback address to listen on (127.0.0.1)
  --port N                   TCP port; 0 lets the system pick (0)
  --audio auto|rtaudio|portaudio|null|offline
                             audio device: auto takes one if it opens (auto);
                             offline, with --debug: time moves by debug.advance only
  --sample-rate HZ           44100 to 192000 (the device's own, else 48000)
  --block-size FRAMES        32 to 1024, brought up to a multiple of 32 (256)
  --render-threads COUNT     threads that make the sound, 1 to 17 (one a core, 8 at most)
  --discovery-dir DIR        where the discovery file is written
  --cache-dir DIR            where converted audio is kept
  --audit-dir DIR            where it is recorded who connected and what they changed;
                             none records nothing
  --crash-record FILE        keep in this file what the engine does, for whoever finds it dead
  --parent-pid PID           end when this process is gone; 0 watches nobody (whoever started Signal)
  --max-frame-bytes N        largest message accepted (${String(DEFAULT_MAX_FRAME_BYTES)})
  --max-commands-per-second N
                             commands of one client in the long run (${String(MAX_COMMANDS_PER_SECOND)})
  --command-burst N          commands of one client at once after a quiet time (${String(COMMAND_BURST)})
  --debug                    allow debug.*: faults on purpose, a look at all traffic
  --help                     show this text

The secret that clients must know is read from LOOPHOLE_TOKEN; without it one is made
and written to the discovery file.`;

/** Largest wire frame Signal can be told to accept; JSON text beyond it would stall the control thread. */
const MAX_FRAME_BYTES_LIMIT = 256 * 1024 * 1024;

/** Largest rate and burst Signal can be told to allow: in effect no limit. */
const MAX_COMMANDS_LIMIT = 1_000_000_000;

class WrongOption extends Error {}

/** Reads Signal's command line. Never throws: what is wrong is said in words. */
export function parseOptions(args: readonly string[]): ParsedOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      strict: true,
      allowPositionals: false,
      options: {
        host: { type: "string", default: "127.0.0.1" },
        port: { type: "string", default: "0" },
        audio: { type: "string", default: "auto" },
        "sample-rate": { type: "string" },
        "block-size": { type: "string", default: "256" },
        "render-threads": { type: "string" },
        "discovery-dir": { type: "string" },
        "cache-dir": { type: "string" },
        "audit-dir": { type: "string" },
        "crash-record": { type: "string" },
        "parent-pid": { type: "string" },
        "max-frame-bytes": { type: "string", default: String(DEFAULT_MAX_FRAME_BYTES) },
        "max-commands-per-second": { type: "string", default: String(MAX_COMMANDS_PER_SECOND) },
        "command-burst": { type: "string", default: String(COMMAND_BURST) },
        debug: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) return { kind: "help" };
    const rate = values["sample-rate"];
    const parent = values["parent-pid"];
    const audio = oneOf("--audio", values.audio, ["auto", "rtaudio", "portaudio", "null", "offline"]);
    if (audio === "offline" && !values.debug) {
      throw new WrongOption("--audio offline needs --debug: its time moves by debug.advance only.");
    }
    return {
      kind: "run",
      options: {
        host: oneOf("--host", values.host, ["127.0.0.1", "::1"]),
        port: integer("--port", values.port, 0, 65535),
        audio,
        sampleRate: rate === undefined ? null : integer("--sample-rate", rate, 44100, 192000),
        blockSize: integer("--block-size", values["block-size"], 32, 1024),
        renderThreads:
          values["render-threads"] === undefined
            ? null
            : integer("--render-threads", values["render-threads"], 1, 17),
        discoveryDir: values["discovery-dir"] ?? null,
        cacheDir: values["cache-dir"] ?? null,
        auditDir: values["audit-dir"] ?? null,
        crashRecord: values["crash-record"] ?? null,
        parentPid: parent === undefined ? null : integer("--parent-pid", parent, 0, 2 ** 31 - 1),
        maxFrameBytes: integer("--max-frame-bytes", values["max-frame-bytes"], 1024, MAX_FRAME_BYTES_LIMIT),
        maxCommandsPerSecond: integer(
          "--max-commands-per-second",
          values["max-commands-per-second"],
          1,
          MAX_COMMANDS_LIMIT,
        ),
        commandBurst: integer("--command-burst", values["command-burst"], 1, MAX_COMMANDS_LIMIT),
        debug: values.debug,
      },
    };
  } catch (error) {
    if (error instanceof WrongOption || (error instanceof TypeError && "code" in error)) {
      return { kind: "wrong", message: error.message };
    }
    throw error;
  }
}

function integer(option: string, text: string, min: number, max: number): number {
  const value = /^\d{1,15}$/.test(text) ? Number(text) : NaN;
  if (!(value >= min && value <= max)) {
    throw new WrongOption(
      `${option} must be a whole number from ${String(min)} to ${String(max)}, not '${text}'.`,
    );
  }
  return value;
}

function oneOf<T extends string>(option: string, text: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === text);
  if (found === undefined) throw new WrongOption(`${option} must be ${choices.join(" or ")}, not '${text}'.`);
  return found;
}
