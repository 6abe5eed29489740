// npm run bench -- <what>: measurements, with peers beside Loophole in the same run.
import { Command, InvalidArgumentError } from "commander";
import { backendsText, measureBackends } from "./backends.ts";
import { measureEngine } from "./engine.ts";
import { engineText } from "./engine/text.ts";
import { serveWebAudio } from "./engine/web-audio-peer.ts";
import { ipcText, measureAllIpc } from "./ipc.ts";
import { isContestant, runClient, type ClientOptions } from "./ipc/client.ts";
import { isPeerName, servePeer } from "./ipc/peers.ts";
import { renewPage } from "./page.ts";
import { printResult, type BenchResult } from "./result.ts";
import { measureStalled, stalledText } from "./stalled.ts";
import { measureTelemetry, telemetryText } from "./telemetry.ts";

interface Options {
  readonly json?: boolean;
  readonly quick?: boolean;
  readonly seconds: number;
  readonly profile?: string;
}

function positive(text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new InvalidArgumentError("a number above 0 is needed.");
  return value;
}

/** Whole numbers with commas between them. */
function counts(text: string): number[] {
  const values = text.split(",").map(Number);
  if (values.length === 0 || !values.every((value) => Number.isInteger(value) && value > 0)) {
    throw new InvalidArgumentError("whole numbers above 0 with commas between them are needed.");
  }
  return values;
}

const program = new Command("bench").description("Measures Loophole beside its peers.");

/** A measurement of that name, with the options that all have. */
function measurement(
  name: string,
  summary: string,
  seconds: number,
  run: (options: Options) => Promise<BenchResult>,
): void {
  program
    .command(name)
    .description(summary)
    .option("--json", "print the figures as JSON")
    .option("--quick", "a fifth of the time: rough figures")
    .option("--seconds <n>", "time for each part", positive, seconds)
    .option("--profile <folder>", "write a CPU profile of Signal there")
    .action(async (options: Options) => {
      const time = options.quick === true ? options.seconds / 5 : options.seconds;
      printResult(await run({ ...options, seconds: time }), options.json ?? false);
    });
}

const ipc = async (options: Options): Promise<BenchResult> => {
  const results = await measureAllIpc(options);
  return { ipc: { text: ipcText(results), results } };
};
const telemetry = async (options: Options): Promise<BenchResult> => {
  const results = await measureTelemetry(options.seconds);
  return { telemetry: { text: telemetryText(results), results } };
};
const stalled = async (options: Options): Promise<BenchResult> => {
  const results = await measureStalled(options.seconds);
  return { stalled: { text: stalledText(results), results } };
};

const backends = async (options: Options): Promise<BenchResult> => {
  const results = await measureBackends(options.seconds);
  return { backends: { text: backendsText(results), results } };
};

measurement(
  "ipc",
  "Round trips and pipelined rates beside raw TCP, ws, vscode-jsonrpc and grpc-js.",
  25,
  ipc,
);
measurement("telemetry", "What a meters message costs, by number of tracks and encoding.", 10, telemetry);
measurement("stalled", "What fifteen clients that never read cost the one that does.", 60, stalled);
measurement("backends", "Both device backends on a PulseAudio null sink, quiet and with load.", 10, backends);
measurement("all", "All that is said of the wire: ipc, telemetry and stalled.", 25, async (options) => ({
  ...(await ipc(options)),
  ...(await telemetry({ ...options, seconds: options.seconds / 2.5 })),
  ...(await stalled({ ...options, seconds: options.seconds * 2 })),
}));

interface EngineOptions extends Options {
  readonly tracks: number[];
  readonly workers: number[];
}

program
  .command("engine")
  .description("The strip workload through the engine, beside scsynth, node-web-audio-api and C++.")
  .option("--json", "print the figures as JSON")
  .option("--quick", "a fifth of the time: rough figures")
  .option("--tracks <n,n>", "numbers of tracks", counts, [8, 32, 128])
  .option("--workers <n,n>", "numbers of Signal's threads that render", counts, [1, 2, 4])
  .option("--seconds <n>", "time for all contestants together", positive, 240)
  .action(async ({ json = false, quick = false, tracks, workers, seconds }: EngineOptions) => {
    const results = await measureEngine({ tracks, workers, seconds: quick ? seconds / 5 : seconds });
    const { scsynthRatio } = results;
    printResult({ engine: { text: engineText(results), results } }, json, { scsynthRatio });
  });

program
  .command("page")
  .description("Writes the tables of docs/performance.md anew from the JSON of a run of 'all'.")
  .argument("<file>")
  .action(renewPage);

program
  .command("client", { hidden: true })
  .argument("<contestant>")
  .requiredOption("--clients <n>", "", positive)
  .option("--server-cpu <n>", "", Number)
  .option("--profile <folder>")
  .action((name: string, options: ClientOptions) => {
    if (!isContestant(name)) throw new InvalidArgumentError(`there is no contestant ${name}.`);
    return runClient(name, options);
  });

program
  .command("peer", { hidden: true })
  .argument("<name>")
  .action((name: string) => {
    if (!isPeerName(name)) throw new InvalidArgumentError(`there is no peer ${name}.`);
    return servePeer(name);
  });

program
  .command("web-audio", { hidden: true })
  .argument("<tracks>", "", positive)
  .argument("<files...>")
  .action(serveWebAudio);

await program.parseAsync();
