import { parseArgs } from "node:util";
import type { EngineSource } from "./run/engine-slot.ts";

export interface KitOptions {
  readonly source: EngineSource;
  readonly filter: string | null;
  /** Only these; null for all. */
  readonly cases: readonly string[] | null;
  readonly quick: boolean;
  readonly lanes: number;
  readonly patienceMs: number;
  readonly junit: string | null;
  readonly json: string | null;
  readonly expectedFailures: string | null;
}

export type ParsedKitOptions =
  | { readonly kind: "run"; readonly options: KitOptions }
  | { readonly kind: "list"; readonly filter: string | null }
  | { readonly kind: "export"; readonly path: string }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly message: string };

export const USAGE = `Usage: npm run conformance -- --spawn "<command>" [options]
       npm run conformance -- --connect host:port --token TOKEN [options]

Proves that an engine speaks the protocol of docs/specs/ipc.

  --spawn "COMMAND"          starts engines with this command and the documented options
                             (--port --audio --discovery-dir --cache-dir --audit-dir --parent-pid,
                             for some cases --debug, --max-frame-bytes and others)
  --connect HOST:PORT        uses an engine that runs; nothing else may use it meanwhile.
                             Cases that need engines of their own are skipped
  --token TOKEN              its token (or LOOPHOLE_TOKEN)
  --filter TEXT              only cases whose id, title or requirement contains the text
  --cases ID,ID,…            only these cases, by their whole ids
  --quick                    without the cases that wait for seconds
  --list                     lists the cases with what they prove, and ends
  --junit FILE               writes the outcome as JUnit XML
  --json FILE                writes the outcome as JSON
  --expected-failures FILE   ids of cases that fail, with the reason, one a line:
                             such a failure is no error, and such a success is one
  --lanes N                  engines used at the same time (2)
  --patience SECONDS         how long to wait for what must come (10)
  --export-vectors FILE      writes the golden vectors as a .tar.gz, and ends

Exit code: 0 when everything is as it should be, 1 when cases fail or pass unexpectedly,
2 for wrong options, 3 when there is no engine to be asked.`;

/** Reads the kit's command line. Never throws: what is wrong is said in words. */
export function parseKitOptions(args: readonly string[], env: NodeJS.ProcessEnv): ParsedKitOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      strict: true,
      allowPositionals: false,
      options: {
        spawn: { type: "string" },
        connect: { type: "string" },
        token: { type: "string" },
        filter: { type: "string" },
        cases: { type: "string" },
        quick: { type: "boolean", default: false },
        list: { type: "boolean", default: false },
        junit: { type: "string" },
        json: { type: "string" },
        "expected-failures": { type: "string" },
        lanes: { type: "string", default: "2" },
        patience: { type: "string", default: "10" },
        "export-vectors": { type: "string" },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) return { kind: "help" };
    const filter = values.filter ?? null;
    if (values.list) return { kind: "list", filter };
    const path = values["export-vectors"];
    if (path !== undefined) return { kind: "export", path };
    return {
      kind: "run",
      options: {
        source: sourceOf(values.spawn, values.connect, values.token ?? env["LOOPHOLE_TOKEN"]),
        filter,
        cases: values.cases?.split(",") ?? null,
        quick: values.quick,
        lanes: positive("--lanes", values.lanes, 16),
        patienceMs: positive("--patience", values.patience, 600) * 1000,
        junit: values.junit ?? null,
        json: values.json ?? null,
        expectedFailures: values["expected-failures"] ?? null,
      },
    };
  } catch (error) {
    return { kind: "wrong", message: error instanceof Error ? error.message : String(error) };
  }
}

function sourceOf(
  spawn: string | undefined,
  connect: string | undefined,
  token: string | undefined,
): EngineSource {
  if ((spawn === undefined) === (connect === undefined)) {
    throw new Error("Say either --spawn or --connect: an engine has to come from somewhere.");
  }
  if (spawn !== undefined) {
    const commandLine = splitCommand(spawn);
    if (commandLine.length === 0) throw new Error("--spawn names no command.");
    return { kind: "spawn", commandLine };
  }
  const match = /^(?:\[([^\]]+)\]|([^:]+)):(\d+)$/.exec(connect ?? "");
  if (match === null) throw new Error("--connect wants host:port, as in 127.0.0.1:54321.");
  if (token === undefined) throw new Error("--connect needs the engine's --token (see its discovery file).");
  return { kind: "connect", host: match[1] ?? match[2] ?? "", port: Number(match[3]), token };
}

/** Splits a command as a shell would: at spaces outside quotes. */
export function splitCommand(text: string): string[] {
  const words: string[] = [];
  for (const match of text.matchAll(/(?:"([^"]*)"|'([^']*)'|[^\s"']+)+/g)) {
    words.push(match[0].replace(/"([^"]*)"|'([^']*)'/g, "$1$2"));
  }
  return words;
}

function positive(option: string, text: string, most: number): number {
  const value = Number(text);
  if (!(value > 0 && value <= most)) throw new Error(`${option} must be a number up to ${String(most)}.`);
  return value;
}
