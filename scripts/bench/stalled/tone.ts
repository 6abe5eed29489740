import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SignalClient } from "@loophole/protocol";
import type { HealthData } from "@loophole/schemas/types";

const RATE = 48_000;
const TRACKS = 16;

/** Plays a song of some tracks round and round; how the engine does, as last told. */
export async function playTone(client: SignalClient): Promise<() => HealthData> {
  const folder = mkdtempSync(join(tmpdir(), "loophole-bench-"));
  const path = join(folder, "tone.wav");
  writeFileSync(path, tone());
  await client.command("sample.load", { sample: "tone", path });
  rmSync(folder, { recursive: true });
  const clip = { sample: "tone", start: 0, offset: 0, length: 2 * RATE, gain: -24, fadeIn: 0, fadeOut: 0 };
  const tracks = Array.from({ length: TRACKS }, (_, i) => {
    const id = `track-${String(i)}`;
    return { id, gain: 0, pan: 0, mute: false, solo: false, clips: [{ id: `${id}-clip`, ...clip }] };
  });
  const loop = { enabled: true, start: 0, end: 3840 };
  const timeline = { bpm: 120, meter: { numerator: 4, denominator: 4 as const }, loop };
  const graph = { tracks, master: { gain: 0 }, timeline };
  await client.command("graph.apply", { baseRevision: 0, ops: [{ op: "graph.replace", graph }] });
  let latest: HealthData | null = null;
  const first = new Promise<HealthData>((resolve) => {
    client.onTelemetry("health", ({ data }) => {
      latest = data;
      resolve(data);
    });
  });
  await client.command("telemetry.subscribe", { topics: [{ topic: "health", rate: 20 }] });
  await client.command("transport.play", {});
  const begun = await first;
  return () => latest ?? begun;
}

/** Two seconds of a steady tone: a WAV file of 16 bits, one channel. */
function tone(): Buffer {
  const frames = 2 * RATE;
  const file = Buffer.alloc(44 + frames * 2);
  file.write("RIFF", 0, "latin1");
  file.writeUInt32LE(36 + frames * 2, 4);
  file.write("WAVEfmt ", 8, "latin1");
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write("data", 36, "latin1");
  file.writeUInt32LE(frames * 2, 40);
  for (let frame = 0; frame < frames; frame++) {
    file.writeInt16LE(Math.round(16_000 * Math.sin((2 * Math.PI * 440 * frame) / RATE)), 44 + frame * 2);
  }
  return file;
}
