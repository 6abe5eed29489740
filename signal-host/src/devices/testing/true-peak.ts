import { spawnSync } from "node:child_process";
import { decibel } from "./signals.ts";
import type { Stereo } from "./device-rig.ts";

/** The true peak of a signal in dBTP, by ffmpeg's ebur128 filter. */
export function truePeakOf({ left, right }: Stereo, rate: number): number {
  const frames = new Float32Array(left.length * 2);
  left.forEach((sample, frame) => frames.set([sample, right[frame] as number], frame * 2));
  const meter = "ebur128=peak=true:metadata=1,ametadata=print:file=-";
  const input = ["-f", "f32le", "-ar", String(rate), "-ac", "2", "-i", "-"];
  const { status, stdout, stderr } = spawnSync(
    "ffmpeg",
    ["-hide_banner", "-nostats", "-loglevel", "error", ...input, "-af", meter, "-f", "null", "-"],
    { input: new Uint8Array(frames.buffer), encoding: "utf8", maxBuffer: 2 ** 26 },
  );
  if (status !== 0) throw new Error(`ffmpeg: ${stderr}`);
  const peaks = [...stdout.matchAll(/true_peaks_ch\d=([\d.]+)/g)].map(([, peak]) => Number(peak));
  if (peaks.length === 0) throw new Error("ffmpeg said nothing of true peaks");
  return decibel(Math.max(...peaks));
}
