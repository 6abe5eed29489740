import type { Track } from "@loophole/schemas/types";

/**
 * The tracks that are heard while some are soloed: these, the buses they go through, what feeds a soloed bus,
 * returns, and what is safe from solo.
 */
export function heardInSolo(tracks: readonly Track[]): ReadonlySet<string> {
  const byId = new Map(tracks.map((track) => [track.id, track]));
  const heard = new Set<string>();
  for (const track of tracks) {
    if (track.soloSafe || track.kind === "return") heard.add(track.id);
    const way = outputWay(track, byId);
    if (way.some(({ solo }) => solo)) heard.add(track.id);
    if (track.solo) for (const { id } of way) heard.add(id);
  }
  return heard;
}

/** A track and the buses behind it. */
function outputWay(track: Track, byId: ReadonlyMap<string, Track>): Track[] {
  const way: Track[] = [];
  for (let next: Track | undefined = track; next && !way.includes(next); next = byId.get(next.output))
    way.push(next);
  return way;
}
