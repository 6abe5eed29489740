// npm run soak -- --minutes N: a long run of the engine, with a verdict.
import { Command, InvalidArgumentError } from "commander";
import { machine } from "../bench/result.ts";
import { sleepToDeadlines } from "./sleeper.ts";
import { soak, type SoakResult } from "./soak.ts";
import { minuteLine, soakHead, verdictText } from "./text.ts";

interface Options {
  readonly minutes: number;
  readonly tracks: number;
  readonly clients: number;
  readonly blockSize: number;
  readonly workers?: number;
  readonly stall?: number;
  readonly json?: boolean;
}

function positive(text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new InvalidArgumentError("a number above 0 is needed.");
  return value;
}

function whole(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError("a whole number is needed.");
  return Number(text);
}

const program = new Command("soak")
  .description("Plays a large song while clients listen and someone edits; says whether the engine kept up.")
  .option("--minutes <n>", "how long", positive, 60)
  .option("--tracks <n>", "tracks of the song", whole, 128)
  .option("--clients <n>", "debug clients that listen to everything", whole, 15)
  .option("--block-size <frames>", "frames rendered at a time", whole, 128)
  .option("--workers <n>", "threads that render; Signal's own choice without it", whole)
  .option("--stall <ms>", "make the audio thread stand still so long, once, to see that it shows", positive)
  .option("--json", "print the minutes and the verdict as JSON at the end")
  .action(async (options: Options) => {
    const print = options.json === true ? console.error : console.log;
    print(`${machine()}\n\n${soakHead()}`);
    const result = await soak({
      ...options,
      workers: options.workers ?? null,
      stallMs: options.stall ?? null,
      blockFrames: options.blockSize,
      onMinute: (minute) => print(minuteLine(minute)),
    });
    print(`\n${verdictText(result)}`);
    if (options.json === true) console.log(JSON.stringify(jsonOf(options, result), null, 2));
    process.exitCode = result.verdict.isGood ? 0 : 1;
  });

function jsonOf({ minutes, tracks, clients, blockSize }: Options, result: SoakResult): object {
  const date = new Date().toISOString().slice(0, 10);
  return { date, machine: machine(), options: { minutes, tracks, clients, blockSize }, ...result };
}

program
  .command("sleeper", { hidden: true })
  .argument("<rate>", "", positive)
  .argument("<frames>", "", positive)
  .action((sampleRate: number, blockFrames: number) => sleepToDeadlines({ sampleRate, blockFrames }));

await program.parseAsync();
