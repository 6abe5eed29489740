import type { Edit, Timeline } from "@loophole/schemas/types";

/** @param bars 0 for none */
export function setCountIn({ metronome }: Timeline, bars: number): Edit {
  const { countIn: _before, ...rest } = metronome;
  return {
    type: "timeline.set",
    values: { metronome: bars === 0 ? rest : { ...rest, countIn: bars } },
  };
}

/** @param bars 0 for none */
export function setPreRoll(bars: number): Edit {
  return { type: "timeline.set", values: { preRoll: bars === 0 ? null : bars } };
}

/** `off`, `1 bar counted`, `1 bar counted, 2 bars heard`. */
export function leadInWords(countIn: number, preRoll: number): string {
  const parts = [];
  if (countIn > 0) parts.push(`${barWords(countIn)} counted`);
  if (preRoll > 0) parts.push(`${barWords(preRoll)} heard`);
  return parts.length === 0 ? "off" : parts.join(", ");
}

function barWords(bars: number): string {
  return bars === 1 ? "1 bar" : `${String(bars)} bars`;
}
