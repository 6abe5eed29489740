import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { isCommandName } from "@loophole/protocol";
import type { Role } from "@loophole/schemas/types";
import { EXIT } from "../exit-codes.ts";
import type { Terminal } from "../output/terminal.ts";
import { openTerminal } from "../output/terminal.ts";
import { VERSION } from "../version.ts";
import { runPrompt } from "../prompt/prompt.ts";
import { runCall } from "./run-call.ts";
import { runDoctor } from "./run-doctor.ts";
import { runEngines } from "./run-engines.ts";
import { runBench, runPing, runTail, runWatch } from "./run-live.ts";
import { runRecord, runReplay, runShow, runTrace } from "./run-recording.ts";
import { watchTopics, type WatchTopic } from "../prompt/local-commands.ts";
import { filterOf, MESSAGE_TYPES } from "../traffic/filter.ts";
import { runPiped } from "./run-piped.ts";
import type { Settings } from "./settings.ts";

interface GlobalOptions {
  readonly host?: string;
  readonly port?: number;
  readonly token?: string;
  readonly pid?: number;
  readonly discoveryDir?: string;
  readonly spawn?: string | true;
  readonly role?: Role;
  readonly encoding: "json" | "msgpack";
  readonly colour: Settings["colour"];
  readonly json: boolean;
  readonly all: boolean;
}

type Run = (settings: Settings, terminal: Terminal) => Promise<number>;

/** Reads the command line and does what it says; the exit code. */
export async function runProgram(args: readonly string[]): Promise<number> {
  let exitCode: number = EXIT.ok;
  const program = describeProgram();
  const use = (run: Run): Promise<void> => {
    const settings = settingsOf(program.opts<GlobalOptions>());
    return run(settings, openTerminal(settings.colour)).then((code) => void (exitCode = code));
  };
  program.action(() => use(runDefault));
  program
    .command("call")
    .description("send one command and print its reply")
    .argument("<command>", "its name: transport.play")
    .argument("[parameters...]", "key=value, nested.key=value, {json}; at= expect= timeout=")
    .option("--unchecked", "send it even if it breaks its schema", false)
    .action((name: string, words: string[], { unchecked }: { unchecked: boolean }) =>
      use((settings, terminal) => runCall([name, ...words], unchecked, settings, terminal)),
    );
  describeLive(program, use);
  describeRecordings(program, use);
  program
    .command("doctor")
    .description("what is wrong with this setup, and what to do about it")
    .action(() => use(runDoctor));
  program
    .command("engines")
    .description("list the engines that run")
    .action(() => use(runEngines));
  try {
    await program.parseAsync(
      separateSpawn(
        args,
        program.commands.map((command) => command.name()),
      ),
      { from: "user" },
    );
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  }
}

function describeLive(program: Command, use: (run: Run) => Promise<void>): void {
  program
    .command("watch")
    .description("a topic live, as bars on a terminal, else as JSON")
    .addArgument(new Argument("[topic]", "what to watch").choices(watchTopics).default("meters"))
    .option("--rate <perSecond>", "messages a second where it is no terminal", wholeNumber, 10)
    .action((topic: WatchTopic, { rate }: { rate: number }) =>
      use((settings, terminal) => runWatch(topic, rate, settings, terminal)),
    );
  withFilters(
    program.command("tail").description("diagnostics and, where the engine runs with --debug, all traffic"),
  )
    .option("--diagnostics", "diagnostics only", false)
    .action((options: FilterOptions & { diagnostics: boolean }) => {
      const filter = filterOf(options);
      return use((settings, terminal) => runTail(filter, !options.diagnostics, settings, terminal));
    });
  program
    .command("ping")
    .description("round-trip times")
    .option("--count <number>", "how many", wholeNumber, 10)
    .option("--interval <ms>", "time between them", wholeNumber, 200)
    .action(({ count, interval }: { count: number; interval: number }) =>
      use((settings, terminal) => runPing(Math.max(1, count), interval, settings, terminal)),
    );
  program
    .command("bench")
    .description("round trip and pipelined rate of the connected engine")
    .option("--count <number>", "round trips", wholeNumber, 5_000)
    .action(({ count }: { count: number }) =>
      use((settings, terminal) => runBench(Math.max(100, count), settings, terminal)),
    );
}

function describeRecordings(program: Command, use: (run: Run) => Promise<void>): void {
  program
    .command("record")
    .description("keep every wire frame of all clients, with its time (engine with --debug)")
    .argument("<file>", "out.jsonl.gz; must not exist")
    .option("--seconds <number>", "end after so long", wholeNumber)
    .option("--keep-paths", "do not shorten paths, to replay on this machine as it is", false)
    .action((file: string, { seconds, keepPaths }: { seconds?: number; keepPaths: boolean }) =>
      use((settings, terminal) =>
        runRecord(file, { seconds: seconds ?? null, keepPaths }, settings, terminal),
      ),
    );
  program
    .command("replay")
    .description("send a recording to an engine with an offline clock and compare what is heard")
    .argument("<file>", "a recording")
    .option(
      "--media <folder>",
      "where audio files are whose paths were shortened; may be repeated",
      collect,
      [],
    )
    .action((file: string, { media }: { media: string[] }) =>
      use((settings, terminal) => runReplay(file, media, settings, terminal)),
    );
  withFilters(
    program.command("show").description("clients, commands with latencies and diagnostics of a recording"),
  )
    .argument("<file>", "a recording")
    .option("--events", "every wire frame", false)
    .action((file: string, options: FilterOptions & { events: boolean }) => {
      const filter = filterOf(options);
      return use((settings, terminal) =>
        runShow(file, { events: options.events, filter }, settings, terminal),
      );
    });
  program
    .command("trace")
    .description("turn a recording into a trace for ui.perfetto.dev or chrome://tracing")
    .argument("<file>", "a recording")
    .requiredOption("--perfetto <out.json>", "where to write it")
    .action((file: string, { perfetto }: { perfetto: string }) =>
      use((_, terminal) => runTrace(file, perfetto, terminal)),
    );
}

interface FilterOptions {
  readonly type?: string;
  readonly name?: string;
  readonly client?: string;
}

function withFilters(command: Command): Command {
  return command
    .option("--type <types>", `of ${MESSAGE_TYPES.join(", ")}; commas between`)
    .option("--name <names>", "commands, topics or codes; * stands for anything: transport.*")
    .option("--client <names>", "clients by name; * stands for anything");
}

function collect(value: string, before: string[]): string[] {
  return [...before, value];
}

async function runDefault(settings: Settings, terminal: Terminal): Promise<number> {
  return process.stdin.isTTY && process.stdout.isTTY
    ? await runPrompt(settings, terminal)
    : await runPiped(process.stdin, settings, terminal);
}

function describeProgram(): Command {
  return new Command("loophole-debug")
    .description(
      "Talks to a running Signal: a prompt in a terminal, messages on stdin in a pipe, or one of the commands below.",
    )
    .version(VERSION)
    .exitOverride()
    .option("--host <address>", "where the engine listens (127.0.0.1)")
    .option("--port <number>", "its port", wholeNumber)
    .option("--token <secret>", "its secret; better in LOOPHOLE_TOKEN, where other users do not see it")
    .option("--pid <number>", "choose among the engines that run", wholeNumber)
    .option("--discovery-dir <folder>", "where engines announce themselves")
    .option(
      "--spawn [command]",
      "start an engine, the built Signal if no command is given, and end it afterwards",
    )
    .addOption(
      new Option(
        "--role <role>",
        "observer, control or controller (what is done needs no more: observer)",
      ).choices(["observer", "control", "controller"]),
    )
    .addOption(
      new Option("--encoding <name>", "how messages are written")
        .choices(["json", "msgpack"])
        .default("json"),
    )
    .addOption(
      new Option("--colour <when>", "colours in the output")
        .choices(["auto", "always", "never"])
        .default("auto"),
    )
    .option("--json", "results as JSON, one object a line", false)
    .option("--all", "piped: everything the engine sends goes to stdout, not replies alone", false)
    .showSuggestionAfterError()
    .addHelpText(
      "after",
      "\nExit codes: 0 all was ok, 1 something was not, 2 wrong usage, 3 no engine or no connection.",
    );
}

function settingsOf(options: GlobalOptions): Settings {
  const token = options.token ?? process.env["LOOPHOLE_TOKEN"];
  return {
    wish: {
      host: options.host,
      port: options.port,
      pid: options.pid,
      discoveryDir: options.discoveryDir,
      ...(token ? { token } : {}),
    },
    spawn: spawnWish(options.spawn),
    role: options.role ?? null,
    encoding: options.encoding,
    colour: options.colour,
    json: options.json,
    all: options.all,
  };
}

function spawnWish(spawn: string | true | undefined): Settings["spawn"] {
  if (spawn === undefined) return null;
  return spawn === true || spawn === ""
    ? { kind: "built", args: ["--debug"] }
    : { kind: "command", command: spawn };
}

/**
 * `--spawn ping` and `call --spawn system.ping` start the built engine: a command of this program or of the wire is no
 * command line of an engine.
 */
function separateSpawn(args: readonly string[], commands: readonly string[]): string[] {
  return args.map((arg, index) => {
    const next = args[index + 1];
    return arg === "--spawn" && next !== undefined && (commands.includes(next) || isCommandName(next))
      ? "--spawn="
      : arg;
  });
}

function wholeNumber(text: string): number {
  if (!/^[0-9]{1,10}$/.test(text)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(text);
}
