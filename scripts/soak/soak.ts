import { setTimeout as sleep } from "node:timers/promises";
import type { SignalClient } from "@loophole/protocol";
import { workersOption } from "../bench/engine/contestants/signal.ts";
import { writeMaterial } from "../bench/engine/material/material.ts";
import { loadAll, play } from "../bench/engine/song.ts";
import { SAMPLE_RATE } from "../bench/engine/workload.ts";
import { startProgram, type Program } from "../bench/ipc/child.ts";
import {
  connectController,
  connectObserver,
  startSignal,
  type BenchSignal,
} from "../bench/ipc/contestants/signal.ts";
import { CoreWait } from "./audio-threads.ts";
import { Editor } from "./edits.ts";
import { Logbook, type Minute, type SoakVerdict } from "./logbook.ts";
import { queueBlocks, type LateWake } from "./sleeper.ts";
import { soakSong } from "./song.ts";

export interface SoakOptions {
  readonly minutes: number;
  readonly tracks: number;
  /** Debug clients that listen to everything. */
  readonly clients: number;
  readonly blockFrames: number;
  /** Threads that render; null leaves it to Signal. */
  readonly workers: number | null;
  /** The audio thread is made to stand still so long, once: to see that it shows. */
  readonly stallMs: number | null;
  readonly onMinute: (minute: Minute) => void;
}

export interface SoakResult {
  /** Capabilities of the engine that the song and the edits made use of, or went without. */
  readonly used: Readonly<Record<(typeof OPTIONAL)[number], boolean>>;
  readonly minutes: readonly Minute[];
  readonly verdict: SoakVerdict;
}

const OPTIONAL = ["devices", "mixing", "automation"] as const;
const EDIT_MS = 1_000;
const TELEMETRY_RATE = 30;
const HEALTH_RATE = 60;
/** The compiler comes to its best guesses, and memory is taken that is kept. */
const SETTLE_MS = 3_000;

/** A Signal that plays a large song to the null device while clients listen and someone edits. */
export async function soak(options: SoakOptions): Promise<SoakResult> {
  const { tracks, blockFrames, workers, stallMs } = options;
  const material = writeMaterial();
  const rate = ["--sample-rate", String(SAMPLE_RATE), "--block-size", String(blockFrames)];
  const threads = workers === null ? [] : workersOption(workers);
  const faults = stallMs === null ? [] : ["--debug"];
  let [signal, sleeper]: [BenchSignal | undefined, Program | undefined] = [undefined, undefined];
  try {
    signal = await startSignal(undefined, undefined, ["--audio", "null", ...rate, ...threads, ...faults]);
    sleeper = await startSleeper(blockFrames);
    const controller = await connectController(signal, ["json"]);
    const { capabilities } = controller.welcome;
    await loadAll(controller, material.files);
    await play(controller, soakSong(tracks, capabilities));
    const { minutes, verdict } = await listenAndEdit(signal, controller, sleeper, options);
    const used = Object.fromEntries(OPTIONAL.map((each) => [each, capabilities.includes(each)]));
    return { used: used as SoakResult["used"], minutes, verdict };
  } finally {
    await sleeper?.finish();
    await signal?.stop();
    material.close();
  }
}

async function listenAndEdit(
  signal: BenchSignal,
  controller: SignalClient,
  sleeper: Program,
  { minutes, tracks, clients, blockFrames, stallMs, onMinute }: SoakOptions,
): Promise<{ minutes: readonly Minute[]; verdict: SoakVerdict }> {
  const listeners = await Promise.all(
    Array.from({ length: clients }, () => connectObserver(signal, ["json"])),
  );
  await sleep(SETTLE_MS);
  const slackMs = ((queueBlocks(blockFrames) - 1) * blockFrames * 1000) / SAMPLE_RATE;
  const book = new Logbook(now(), slackMs, onMinute);
  let isOver = false;
  for (const [index, client] of [controller, ...listeners].entries()) {
    const name = index === 0 ? "the controller" : `client ${String(index)}`;
    client.onClose((error) => {
      if (!isOver) book.error(`${name} was cut off: ${error?.message ?? "the engine has closed the line"}`);
    });
  }
  for (const listener of listeners) await listenTo(listener, book);
  const cores = new CoreWait(signal.program.pid);
  controller.onTelemetry("health", ({ data }) => book.health(now(), data, cores.take()));
  await controller.command("telemetry.subscribe", { topics: [{ topic: "health", rate: HEALTH_RATE }] });
  // It ends with the run; the error then is its end.
  const hearing = hearSleeper(sleeper, book).catch(() => undefined);

  if (stallMs !== null) await controller.command("debug.fault", { fault: "stall-audio", ms: stallMs });
  const editor = await Editor.begin(controller, tracks);
  const end = now() + minutes * 60_000;
  for (let turn = now(); turn < end && !controller.closed; turn += EDIT_MS) {
    await editor.next().then(
      () => book.edit(),
      (error: unknown) => book.error(error instanceof Error ? error.message : String(error)),
    );
    await sleep(Math.max(0, Math.min(turn + EDIT_MS, end) - now()));
  }
  const verdict = book.close(now());
  isOver = true;
  for (const client of [controller, ...listeners]) client.close();
  await sleeper.finish();
  await hearing;
  return { minutes: book.minutes, verdict };
}

async function listenTo(client: SignalClient, book: Logbook): Promise<void> {
  for (const topic of ["meters", "transport", "health"] as const) {
    client.onTelemetry(topic, ({ dropped }) => book.message(dropped));
  }
  const topics = (["meters", "transport", "health"] as const).map((topic) => ({
    topic,
    rate: TELEMETRY_RATE,
  }));
  await client.command("telemetry.subscribe", { topics });
}

async function startSleeper(blockFrames: number): Promise<Program> {
  const program = startProgram([process.argv[1] ?? "", "sleeper", String(SAMPLE_RATE), String(blockFrames)]);
  await program.line((line) => (line === "SLEEPER-READY" ? true : null));
  return program;
}

/** Rejects when the sleeper ends. */
async function hearSleeper(sleeper: Program, book: Logbook): Promise<never> {
  for (;;) book.wake(await sleeper.line((line) => JSON.parse(line) as LateWake));
}

/** Milliseconds since 1970, of one monotonic clock. */
function now(): number {
  return performance.timeOrigin + performance.now();
}
