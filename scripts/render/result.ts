import { SILENCE_DB } from "@loophole/protocol";
import type { RenderResult } from "@loophole/schemas/types";

const FORMATS = { int16: "16-bit", int24: "24-bit", float32: "32-bit float" } as const;

/** What was rendered, for a person. */
export function resultInWords(name: string, result: RenderResult): string {
  const { path, frames, sampleRate, channels, format, peakDb, clippedSamples, audioHash, realtimeFactor } =
    result;
  const { container, dither, tailFrames = 0, truePeakDb, loudnessLufs, stems = [] } = result;
  const kind = `${container === "flac" ? "FLAC" : "WAV"} ${FORMATS[format]}${dither === "tpdf" ? ", dithered" : ""}`;
  const tail = tailFrames > 0 ? `, of which ${(tailFrames / sampleRate).toFixed(1)} s ring out` : "";
  const truePeak = truePeakDb === undefined ? "" : `, true peak ${decibels(truePeakDb, "dBTP")}`;
  const clipped = clippedSamples > 0 ? `, ${clippedSamples} samples limited: turn the master down` : "";
  const loudness = loudnessLufs === undefined ? "silence" : `${loudnessLufs.toFixed(1)} LUFS`;
  return [
    `${name}: ${path}`,
    `  length   ${lengthInWords(frames / sampleRate)} (${frames} frames, ${sampleRate} Hz, ${channels} channels, ${kind})${tail}`,
    `  loudness ${loudness}`,
    `  peak     ${decibels(peakDb, "dBFS")}${truePeak}${clipped}`,
    `  hash     ${audioHash}`,
    `  speed    ${realtimeFactor.toFixed(1)} × real time`,
    ...stems.map((stem) => `  stem     ${stem.path} (peak ${decibels(stem.peakDb, "dBFS")})`),
  ].join("\n");
}

function decibels(value: number, unit: string): string {
  return value <= SILENCE_DB ? "silence" : `${value.toFixed(2)} ${unit}`;
}

function lengthInWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${minutes}:${(seconds - minutes * 60).toFixed(3).padStart(6, "0")}`;
}
