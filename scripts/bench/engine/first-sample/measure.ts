import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SignalClient } from "@loophole/protocol";
import { connectController, startSignal } from "../../ipc/contestants/signal.ts";
import { percentile } from "../../ipc/statistics.ts";
import { workersOption } from "../contestants/signal.ts";
import { floatWav, samplesOfFloatWav } from "../material/float-wav.ts";
import type { Material } from "../material/material.ts";
import { Noise } from "../material/noise.ts";
import { playProbe, PROBE } from "../song.ts";
import { BLOCK_FRAMES, SAMPLE_RATE } from "../workload.ts";
import { beginningsOfChange } from "./changes.ts";
import { TimeLine } from "./time-line.ts";

/** From the moment a command is sent to the first sample that is another one because of it. */
export interface FirstSampleFigures {
  readonly tracks: number;
  readonly commands: number;
  /** Those whose change began when the one before was over for certain, and whose beginning can be heard. */
  readonly heard: number;
  readonly blockMs: number;
  /** Until the reply was there. */
  readonly replyP50Ms: number;
  readonly replyP99Ms: number;
  /** Until the block with the first changed sample was rendered. */
  readonly renderedP50Ms: number;
  readonly renderedP99Ms: number;
  /** The same beyond one block. */
  readonly beyondBlockP99Ms: number;
  readonly beyondBlockP99Frames: number;
  /** Of those, the ones whose first changed sample is the frame that the reply has named, or the one after. */
  readonly exact: number;
  /** Most frames between the named and the changed one. */
  readonly worstOffFrames: number;
}

interface Sent {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly replyMs: number;
  /** The engine's frame at which it took hold, as the reply says. */
  readonly sample: number;
}

const SETTLE_MS = 1_500;
/** A ramp takes 5 ms, and what comes next is to find the signal still. */
const SHORTEST_PAUSE_MS = 15;
const LONGEST_PAUSE_MS = 30;
/** On a busy machine the engine may have played less than the pause was long. */
const RAMP_FRAMES = 512;
/** The engine keeps no more of what is heard. */
const LONGEST_SECONDS = 300;

/** Gain changes, one after the other, on a song of that size that plays to the null device. */
export async function measureFirstSample(
  material: Material,
  tracks: number,
  workers: number,
  seconds: number,
): Promise<FirstSampleFigures> {
  const rate = ["--sample-rate", String(SAMPLE_RATE), "--block-size", String(BLOCK_FRAMES)];
  const options = ["--audio", "null", "--debug", ...rate, ...workersOption(workers)];
  const signal = await startSignal(undefined, undefined, options);
  try {
    const client = await connectController(signal, ["json"]);
    await playProbe(client, tracks, [...material.files], steadyFile(material.folder));
    const line = new TimeLine(SAMPLE_RATE, BLOCK_FRAMES);
    client.onTelemetry("health", ({ ts, sample }) => line.add(ts, sample));
    await client.command("telemetry.subscribe", { topics: [{ topic: "health", rate: 60 }] });
    await pause(SETTLE_MS);
    const { result: begun } = await client.command("debug.capture", { enabled: true });
    const sent = await changeGain(client, Math.min(LONGEST_SECONDS, seconds));
    await pause(SHORTEST_PAUSE_MS);
    const path = join(material.folder, "heard.wav");
    const { result: ended } = await client.command("debug.capture", { enabled: false, path });
    if (ended.lost > 0)
      throw new Error(`Signal has lost ${String(ended.lost)} frames of what was to be heard`);
    client.close();
    const heard = beginningsOfChange(samplesOfFloatWav(readFileSync(path)));
    return {
      tracks,
      ...figuresOf(
        sent,
        line,
        heard.map((frame) => begun.sample + frame),
      ),
    };
  } finally {
    await signal.stop();
  }
}

async function changeGain(client: SignalClient, seconds: number): Promise<Sent[]> {
  const noise = new Noise(7);
  const sent: Sent[] = [];
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    await pause(SHORTEST_PAUSE_MS + noise.below(10 * (LONGEST_PAUSE_MS - SHORTEST_PAUSE_MS)) / 10);
    const value = sent.length % 2 === 0 ? -6 : 0;
    const begun = performance.now();
    const { applied } = await client.command("parameter.set", { target: PROBE, parameter: "gain", value });
    if (applied === undefined) throw new Error("the reply does not say when the gain took hold");
    const replyMs = performance.now() - begun;
    sent.push({ at: performance.timeOrigin + begun, replyMs, sample: applied.sample });
  }
  return sent;
}

/** @param heard frames of the engine's clock at which the output began to change */
export function figuresOf(
  sent: readonly Sent[],
  line: TimeLine,
  heard: readonly number[],
): Omit<FirstSampleFigures, "tracks"> {
  const blockMs = (BLOCK_FRAMES / SAMPLE_RATE) * 1000;
  const rendered = sent.flatMap(({ at, sample }) => {
    const then = line.renderedAt(sample);
    return then === null ? [] : [then - at];
  });
  const clear = sent.filter(({ sample }, i) => sample - (sent[i - 1]?.sample ?? -RAMP_FRAMES) >= RAMP_FRAMES);
  const off = clear.map(({ sample }) => distance(sample, heard));
  const beyond = Math.max(0, percentile(rendered, 99) - blockMs);
  const replies = sent.map(({ replyMs }) => replyMs);
  return {
    commands: sent.length,
    heard: clear.length,
    blockMs,
    replyP50Ms: percentile(replies, 50),
    replyP99Ms: percentile(replies, 99),
    renderedP50Ms: percentile(rendered, 50),
    renderedP99Ms: percentile(rendered, 99),
    beyondBlockP99Ms: beyond,
    beyondBlockP99Frames: Math.round((beyond / 1000) * SAMPLE_RATE),
    exact: off.filter((frames) => frames === 0 || frames === 1).length,
    worstOffFrames: Math.max(...off.map(Math.abs)),
  };
}

/** Frames from the named one to the nearest at which something was heard to change. */
function distance(sample: number, heard: readonly number[]): number {
  return heard.reduce(
    (nearest, frame) => (Math.abs(frame - sample) < Math.abs(nearest) ? frame - sample : nearest),
    Number.POSITIVE_INFINITY,
  );
}

/** A second of one value. */
function steadyFile(folder: string): string {
  const path = join(folder, "steady.wav");
  writeFileSync(path, floatWav(new Float32Array(2 * SAMPLE_RATE).fill(0.25), SAMPLE_RATE));
  return path;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
