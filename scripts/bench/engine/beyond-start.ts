import { median } from "../ipc/statistics.ts";

export interface Cost {
  readonly cpuNs: number;
  readonly wallNs: number;
}

export interface Work extends Cost {
  readonly frames: number;
}

/** Half an hour of audio at 48 kHz: where that is not enough the machine is too busy to measure anything. */
const MOST_FRAMES = 1800 * 48_000;

/**
 * What rendering costs a program that has to be started for it: a run without work is taken off. Of a run whose work
 * costs less than its start little but noise is left, so it is made twice as long until it costs more.
 *
 * @param starts what earlier starts have cost; this one is added. Their median is taken off: on a busy machine one start
 *   may last longer than a whole run.
 * @param run renders so many frames in a program of its own, with 0 as little as it can
 * @throws when half an hour of audio costs less than a start
 */
export async function workBeyondStart(
  asked: number,
  starts: Cost[],
  run: (frames: number) => Promise<Cost>,
): Promise<Work> {
  for (let frames = asked; frames <= MOST_FRAMES; frames *= 2) {
    starts.push(await run(0));
    const cpuStart = median(starts.map(({ cpuNs }) => cpuNs));
    const wallStart = median(starts.map(({ wallNs }) => wallNs));
    const whole = await run(frames);
    const work = { frames, cpuNs: whole.cpuNs - cpuStart, wallNs: whole.wallNs - wallStart };
    if (work.cpuNs > cpuStart && work.wallNs > wallStart) return work;
  }
  throw new Error("its start costs more than half an hour of audio: the machine is too busy to measure it");
}
