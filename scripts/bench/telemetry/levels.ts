import type { MeterLevels } from "@loophole/protocol";

export interface NamedLevels extends MeterLevels {
  readonly strips: readonly string[];
  readonly peak: Float32Array;
  readonly meanSquare: Float32Array;
  readonly clips: Float64Array;
  readonly ts: string;
  readonly hashText: string;
}

/** Levels as a playing song of so many tracks has them; the master is one strip more. */
export function levelsOf(tracks: number): NamedLevels {
  const strips = Array.from({ length: tracks }, (_, i) => `track-${String(i)}`).concat("master");
  const value = (i: number): number => Math.abs(Math.sin(i * 12.9898)) * 0.9;
  const hash = Uint8Array.from({ length: 32 }, (_, i) => (i * 37) % 256);
  return {
    strips,
    seq: 4711,
    dropped: 0,
    ts: "2026-01-31T12:00:00.123456Z",
    tsMicros: 1_769_860_800_123_456,
    sample: 123_456_789,
    revision: 42,
    layout: 3,
    hash,
    hashText: Buffer.from(hash).toString("hex"),
    peak: Float32Array.from({ length: 2 * strips.length }, (_, i) => value(i)),
    meanSquare: Float32Array.from({ length: 2 * strips.length }, (_, i) => value(i + 0.5) ** 2 / 2),
    clips: new Float64Array(strips.length),
  };
}
