import type { GraphTimeline } from "@loophole/schemas/types";
import { checkRising } from "./refusal.ts";

/** Tempo and meter change in the order of their ticks, once at each. Throws Refusal. */
export function checkTimeline({ tempo, meters }: Pick<GraphTimeline, "tempo" | "meters">, at: string): void {
  if (tempo !== undefined) checkRising(tempo, "tick", `${at}/tempo`, "must differ");
  if (meters !== undefined) checkRising(meters, "tick", `${at}/meters`, "must differ");
}

/** A time line without what says nothing, so that a song has one form and one hash. */
export function plainTimeline({ tempo, meters, metronome, ...rest }: GraphTimeline): GraphTimeline {
  const silent = metronome === undefined || (!metronome.enabled && Object.keys(metronome).length === 1);
  return {
    ...rest,
    ...(tempo === undefined || tempo.length === 0 ? {} : { tempo }),
    ...(meters === undefined || meters.length === 0 ? {} : { meters }),
    ...(silent ? {} : { metronome }),
  };
}
