import type { EngineMemory } from "../memory/engine-memory.ts";
import { readClock } from "../memory/clock.ts";
import type { DiskReply, DiskRequest, Spot } from "./disk-messages.ts";
import { DiskStream } from "./disk-stream.ts";
import { HintReader } from "./hint-reader.ts";
import { KeptPages } from "./kept-pages.ts";
import { PagePool } from "./page-pool.ts";
import { AreaField, PageEntry, pageKey } from "./stream-layout.ts";

/** Pages read ahead of each place that is played, at most. */
const MOST_AHEAD = 8;
/** A page that the disk refused is tried again after so many rounds. */
const RETRY_ROUNDS = 100;
/** What is kept at hand is looked over each so many rounds. */
const KEEP_ROUNDS = 8;

/** More rounds than any page is idle. */
const NEAR = 2 ** 32;

/** How much a page is wanted. */
const Urgency = { now: 0, prepared: 1, kept: 2, ahead: 3 } as const;

interface Wanted {
  readonly stream: DiskStream;
  readonly page: number;
  readonly urgency: number;
  /** Among equally urgent ones: the nearest first. */
  readonly distance: number;
}

interface Preparing {
  readonly id: number;
  readonly spots: readonly Spot[];
}

/**
 * Brings pages from disk into memory before they are played: those that are looked at and not there first, then
 * those that a move of the transport is about to need, those that are kept at hand, and those ahead of each place
 * that is played. Disk thread, which it blocks while it reads.
 */
export class Disk {
  readonly #memory: EngineMemory;
  readonly #area: number;
  readonly #pool: PagePool;
  readonly #reply: (reply: DiskReply) => void;
  readonly #streams = new Map<number, DiskStream>();
  readonly #hints: HintReader;
  readonly #kept: KeptPages;
  readonly #loadedAt: Int32Array;
  /** Refused pages, and the round in which. */
  readonly #refused = new Map<number, { stream: DiskStream; page: number; round: number }>();
  #preparing: Preparing[] = [];
  #round = 0;
  /** Pages that are played, about to be, or prepared: whether they are there or not. */
  readonly #near = new Set<number>();

  constructor(
    memory: EngineMemory,
    place: { area: number; pool: number; places: number },
    reply: (reply: DiskReply) => void,
  ) {
    this.#memory = memory;
    this.#area = place.area;
    this.#pool = new PagePool(memory, place.area, place.pool, place.places);
    this.#hints = new HintReader(memory, place.area);
    this.#kept = new KeptPages(Math.floor(place.places / 2));
    this.#loadedAt = new Int32Array(place.places);
    this.#reply = reply;
  }

  /** Whether anything is played. */
  get active(): boolean {
    return this.#hints.recent > 0;
  }

  handle(request: DiskRequest): void {
    switch (request.kind) {
      case "open":
        this.#open(request);
        return;
      case "close":
        this.#close(request.stream);
        return;
      case "keep":
        this.#kept.set(request.always, request.song);
        this.#chooseKept();
        return;
      case "prepare":
        this.#preparing.push({ id: request.id, spots: request.spots });
        return;
      case "unprepare":
        this.#preparing = this.#preparing.filter(({ id }) => id !== request.id);
        return;
      case "end":
        for (const id of [...this.#streams.keys()]) this.#close(id);
    }
  }

  /** Begins another round: readers say anew what they play. A round is about ten milliseconds. */
  nextRound(): void {
    this.#round = (Atomics.add(this.#memory.i32, this.#area + AreaField.tick, 1) + 1) | 0;
    this.#hints.age();
    this.#retryRefused();
    if (this.#round % KEEP_ROUNDS === 0) this.#chooseKept();
  }

  /**
   * Takes the hints and reads what is wanted most. Answers whether more is wanted that can be read.
   *
   * @param most pages read at most, so that what is urgent does not wait behind what is not
   */
  serve(most: number): boolean {
    this.#hints.take();
    const wanted = this.#wanted();
    let read = 0;
    for (const each of wanted) {
      if (read === most) {
        this.#answerPrepared();
        return true;
      }
      if (each.stream.entry(each.page) !== PageEntry.absent) continue;
      if (!this.#bring(each)) break;
      read++;
    }
    this.#answerPrepared();
    return false;
  }

  #open({ stream: id, file, table, memoryBytes }: Extract<DiskRequest, { kind: "open" }>): void {
    this.#memory.ensure(memoryBytes);
    try {
      this.#streams.set(id, new DiskStream(id, file, table, this.#memory));
      this.#reply({ kind: "opened", stream: id, problem: null });
    } catch (error) {
      this.#reply({ kind: "opened", stream: id, problem: wordsOf(error) });
    }
  }

  #close(id: number): void {
    const stream = this.#streams.get(id);
    this.#streams.delete(id);
    if (stream !== undefined) {
      for (let page = 0; page < stream.pages; page++) this.#drop(stream, page);
      for (const [key, refused] of this.#refused) if (refused.stream === stream) this.#refused.delete(key);
      this.#hints.forget(id);
      stream.close();
    }
    this.#reply({ kind: "closed", stream: id });
  }

  #drop(stream: DiskStream, page: number): void {
    const entry = stream.entry(page);
    stream.setEntry(page, PageEntry.absent);
    if (entry > 0) this.#pool.leave(this.#pool.placeAt(entry));
  }

  /** Absent pages that someone needs, the most urgent first. */
  #wanted(): Wanted[] {
    const wanted: Wanted[] = [];
    this.#near.clear();
    const want = (id: number, page: number, urgency: number, distance: number): void => {
      const stream = this.#streams.get(id);
      if (stream === undefined || page < 0 || page >= stream.pages) return;
      if (urgency !== Urgency.kept) this.#near.add(pageKey(id, page));
      if (stream.entry(page) === PageEntry.absent) wanted.push({ stream, page, urgency, distance });
    };
    const places = Math.max(1, this.#hints.recent);
    const ahead = Math.max(1, Math.min(MOST_AHEAD, Math.floor(this.#pool.places / (2 * places))));
    for (const { stream, page, direction } of this.#hints.current()) {
      want(stream, page, Urgency.now, 0);
      for (let step = 1; step <= ahead; step++) {
        want(stream, page + step * direction, Urgency.ahead, step);
      }
    }
    for (const { spots } of this.#preparing) {
      for (const spot of spots) {
        for (let i = 0; i < spot.pages; i++) want(spot.stream, spot.page + i, Urgency.prepared, i);
      }
    }
    this.#kept.forEach((stream, page, rank) => want(stream, page, Urgency.kept, rank));
    return wanted.sort((a, b) => a.urgency - b.urgency || a.distance - b.distance);
  }

  /** Reads a page; false when there is no place for it. */
  #bring({ stream, page, urgency }: Wanted): boolean {
    const use = { stream: stream.id, page };
    const urgent = urgency === Urgency.now || urgency === Urgency.prepared;
    let place = this.#pool.take(use);
    // A place that is emptied may still be read, so several may be needed until one is free.
    for (let tries = 0; place === undefined && tries < 4; tries++) {
      if (!this.#evict(urgent)) break;
      place = this.#pool.take(use);
    }
    if (place === undefined) return false;
    const address = this.#pool.addressOf(place);
    try {
      stream.read(page, address);
      stream.broken = false;
      this.#loadedAt[place] = this.#round;
      stream.setEntry(page, address);
    } catch (error) {
      this.#pool.leave(place);
      stream.setEntry(page, PageEntry.unreadable);
      this.#refused.set(pageKey(stream.id, page), { stream, page, round: this.#round });
      if (!stream.broken) this.#reply({ kind: "unreadable", stream: stream.id, problem: wordsOf(error) });
      stream.broken = true;
    }
    return true;
  }

  /**
   * Empties the place that was looked at longest ago of those that are not near what is played; where it is urgent and
   * there are none, of all. Never one that is kept.
   */
  #evict(urgent: boolean): boolean {
    const place = this.#pool.least(({ stream, page }) => {
      if (this.#kept.has(stream, page)) return Infinity;
      return (this.#near.has(pageKey(stream, page)) ? NEAR : 0) - this.#idleRounds(stream, page);
    });
    const use = place === undefined ? null : this.#pool.use(place);
    const stream = use === null ? undefined : this.#streams.get(use.stream);
    if (use === null || stream === undefined) return false;
    if (!urgent && this.#near.has(pageKey(use.stream, use.page))) return false;
    this.#drop(stream, use.page);
    return true;
  }

  #idleRounds(id: number, page: number): number {
    const stream = this.#streams.get(id);
    if (stream === undefined) return RETRY_ROUNDS;
    const entry = stream.entry(page);
    const loaded = entry > 0 ? (this.#loadedAt[this.#pool.placeAt(entry)] ?? 0) : 0;
    const touched = stream.touched(page);
    // Rounds wrap around after months; differences do not.
    const sinceLoad = (this.#round - loaded) | 0;
    return touched === -1 ? sinceLoad : Math.min(sinceLoad, (this.#round - touched) | 0);
  }

  #chooseKept(): void {
    this.#kept.choose(readClock(this.#memory).position);
  }

  #retryRefused(): void {
    for (const [key, { stream, page, round }] of this.#refused) {
      if (((this.#round - round) | 0) < RETRY_ROUNDS) continue;
      this.#refused.delete(key);
      stream.setEntry(page, PageEntry.absent);
    }
  }

  #answerPrepared(): void {
    this.#preparing = this.#preparing.filter(({ id, spots }) => {
      const missing = spots.some(({ stream: of, page, pages }) => {
        const stream = this.#streams.get(of);
        if (stream === undefined) return false;
        for (let i = page; i < Math.min(page + pages, stream.pages); i++) {
          if (stream.entry(i) === PageEntry.absent) return true;
        }
        return false;
      });
      // Where the pool does not hold them all, waiting would not help.
      if (!missing || this.#pool.places < spots.length) this.#reply({ kind: "prepared", id });
      return missing;
    });
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
