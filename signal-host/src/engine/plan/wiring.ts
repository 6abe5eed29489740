import type { MixPlan } from "./mix-plan.ts";

/** What signals of the last plan go through; tells whether what is heard may jump with the next one. Control thread. */
export class Wiring {
  #text = "";
  /** Tracks that cannot fade out past the mix when they are removed. */
  #mixed: readonly string[] = [];

  /** Whether devices or edges are others than in the last plan; false for the first. */
  differs(mix: MixPlan): boolean {
    if (this.#text === "") return false;
    const present = new Set(mix.shape.strips.map(({ id }) => id));
    return wiringOf(mix) !== this.#text || this.#mixed.some((id) => !present.has(id));
  }

  /** A plan is finished, and the next one follows it. */
  commit(mix: MixPlan): void {
    this.#text = wiringOf(mix);
    const bare = bareTracks(mix);
    this.#mixed = mix.shape.strips.flatMap(({ id }, place) => (bare.has(place) ? [] : [id]));
  }
}

/**
 * Tracks, by their place, whose clips are heard with nothing but their own fader and the master's between: they fade in,
 * and out past the mix when they are removed.
 */
export function bareTracks({ shape, latency }: MixPlan): ReadonlySet<number> {
  const { strips, edges } = shape;
  const master = strips.length - 1;
  const bare = new Set<number>();
  if ((strips[master]?.devices.length ?? 0) > 0 || latency.total > 0) return bare;
  strips.forEach(({ source, devices, track }, place) => {
    const moves = (track?.automation ?? []).some(
      ({ enabled, points }) => enabled !== false && points.length > 0,
    );
    if (source === "clips" && devices.length === 0 && !moves) bare.add(place);
  });
  for (const { from, to, send, device } of edges) {
    if (to !== master || send !== null || device !== null) bare.delete(from);
  }
  return bare;
}

/**
 * What signals go through, as text, whatever the order of the tracks. Tracks that go straight to the master are not
 * part of it: they fade in and out by themselves.
 */
function wiringOf({ shape, latency }: MixPlan): string {
  const plain = new Set(
    shape.strips.flatMap(({ source, devices }, place) =>
      source === "clips" && devices.length === 0 ? [place] : [],
    ),
  );
  const master = shape.strips.length - 1;
  const strips = shape.strips.flatMap(({ id, devices }, place) =>
    plain.has(place)
      ? []
      : [`${id}:${devices.map((each) => each.id).join(",")}@${String(latency.output[place])}`],
  );
  const edges = shape.edges.filter(
    ({ from, to, send }) => !plain.has(from) || to !== master || send !== null,
  );
  return [...strips, ...edges.map(({ key }) => key)].sort().join(";");
}
