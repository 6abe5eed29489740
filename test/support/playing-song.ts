import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SignalClient } from "@loophole/protocol";
import type { HealthData } from "@loophole/schemas/types";
import type { SpawnedSignal } from "./signal-process.ts";
import { wavFile } from "./wav.ts";

/** A song that plays in a loop, and somebody who listens whether it goes on. */
export interface PlayingSong {
  readonly controller: SignalClient;
  /** Waits until the song has moved on, its meters show sound, and no message came late by more than a second. */
  goesOn(): Promise<void>;
  /** Health as last told. */
  health(): HealthData | null;
}

const RATE = 48_000;

/** Two seconds of a steady tone, as a file. */
export function writeTone(path: string): void {
  const sample = (frame: number): number => 0.5 * Math.sin((2 * Math.PI * 440 * frame) / RATE);
  writeFileSync(path, wavFile({ rate: RATE, channels: 2, frames: 2 * RATE, sample }));
}

/** Loads a two-second tone into a fresh Signal and plays it round and round. */
export async function playSong(signal: SpawnedSignal): Promise<PlayingSong> {
  const path = join(signal.discoveryDir, "tone.wav");
  writeTone(path);
  const controller = await signal.client("controller");
  await controller.command("sample.load", { sample: "tone", path });
  const clip = {
    id: "c",
    sample: "tone",
    start: 0,
    offset: 0,
    length: 2 * RATE,
    gain: 0,
    fadeIn: 0,
    fadeOut: 0,
  };
  const track = { id: "t", gain: -6, pan: 0, mute: false, solo: false, clips: [clip] };
  const loop = { enabled: true, start: 0, end: 3840 };
  const timeline = { bpm: 120, meter: { numerator: 4, denominator: 4 as const }, loop };
  await controller.command("graph.apply", {
    baseRevision: 0,
    ops: [{ op: "graph.replace", graph: { tracks: [track], master: { gain: 0 }, timeline } }],
  });
  let latestHealth: HealthData | null = null;
  let meters = { at: 0, sample: 0, peak: 0 };
  let transport = { at: 0, position: -1, playing: false };
  controller.onTelemetry("meters", ({ sample, data }) => {
    meters = { at: performance.now(), sample, peak: data.peak.at(-2) ?? 0 };
  });
  controller.onTelemetry("transport", ({ data }) => {
    transport = { at: performance.now(), ...data };
  });
  controller.onTelemetry("health", ({ data }) => {
    latestHealth = data;
  });
  await controller.command("telemetry.subscribe", {
    topics: [
      { topic: "meters", rate: 60 },
      { topic: "transport", rate: 30 },
      { topic: "health", rate: 10 },
    ],
  });
  await controller.command("transport.play", {});
  return {
    controller,
    health: () => latestHealth,
    goesOn: async () => {
      const since = { meters: meters.sample, position: transport.position, begun: performance.now() };
      for (;;) {
        const moved =
          transport.playing && transport.position !== since.position && transport.at > since.begun;
        const sounds = meters.sample > since.meters && meters.peak > 0.1 && meters.at > since.begun;
        if (moved && sounds) return;
        if (performance.now() - since.begun > 5_000) {
          throw new Error(`the song does not go on: ${JSON.stringify({ since, transport, meters })}`);
        }
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
  };
}
