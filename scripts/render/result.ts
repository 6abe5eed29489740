import { SILENCE_DB } from "@loophole/protocol";
import type { RenderResult } from "@loophole/schemas/types";

const FORMATS = { int16: "16-bit", int24: "24-bit", float32: "32-bit float" } as const;

/** What was rendered, for a person. */
export function resultInWords(name: string, result: RenderResult): string {
  const { path, frames, sampleRate, channels, format, peakDb, clippedSamples, audioHash, realtimeFactor } =
    result;
  const peak = peakDb <= SILENCE_DB ? "silence" : `${peakDb.toFixed(2)} dBFS`;
  const clipped = clippedSamples > 0 ? `, ${clippedSamples} samples limited: turn the master down` : "";
  return [
    `${name}: ${path}`,
    `  length   ${lengthInWords(frames / sampleRate)} (${frames} frames, ${sampleRate} Hz, ${channels} channels, ${FORMATS[format]})`,
    `  peak     ${peak}${clipped}`,
    `  hash     ${audioHash}`,
    `  speed    ${realtimeFactor.toFixed(1)} × real time`,
  ].join("\n");
}

function lengthInWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${minutes}:${(seconds - minutes * 60).toFixed(3).padStart(6, "0")}`;
}
