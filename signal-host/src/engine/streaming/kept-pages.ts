import type { SongSpot, Spot } from "./disk-messages.ts";
import { pageKey } from "./stream-layout.ts";

interface KeptPage {
  readonly stream: number;
  readonly page: number;
  readonly rank: number;
}

/**
 * Chooses the pages that are kept at hand so that starts, loops and moves are heard at once: those that are always
 * needed, then the starts of clips in the order in which the song will come to them, as far as there is room.
 */
export class KeptPages {
  readonly #room: number;
  #always: readonly Spot[] = [];
  /** Ordered by the song's frame. */
  #song: readonly SongSpot[] = [];
  /** Ranks; the lowest is needed first. */
  #ranks = new Map<number, KeptPage>();

  /** @param room pages at most */
  constructor(room: number) {
    this.#room = room;
  }

  set(always: readonly Spot[], song: readonly SongSpot[]): void {
    this.#always = always;
    this.#song = song.toSorted((a, b) => a.song - b.song);
  }

  /** @param position of the song, in frames */
  choose(position: number): void {
    const ranks = new Map<number, KeptPage>();
    const next = this.#song.findIndex(({ song }) => song >= position);
    // A clip that has just begun is as near as one to come: the song may be sent back to its start.
    const from = Math.max(0, (next < 0 ? this.#song.length : next) - 1);
    const ordered = [...this.#always, ...this.#song.slice(from), ...this.#song.slice(0, from)];
    for (const { stream, page, pages } of ordered) {
      for (let i = page; i < page + pages; i++) {
        if (ranks.size >= this.#room) break;
        const key = pageKey(stream, i);
        if (!ranks.has(key)) ranks.set(key, { stream, page: i, rank: ranks.size });
      }
    }
    this.#ranks = ranks;
  }

  has(stream: number, page: number): boolean {
    return this.#ranks.has(pageKey(stream, page));
  }

  forEach(visit: (stream: number, page: number, rank: number) => void): void {
    for (const { stream, page, rank } of this.#ranks.values()) visit(stream, page, rank);
  }
}
