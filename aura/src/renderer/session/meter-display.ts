import type { FrameLoop } from "./frame-loop.ts";
import type { MeterStore } from "./meter-store.ts";

/** The lowest level that is shown. */
export const METER_FLOOR_DB = -60;
/** IEC 60268-18: a peak meter falls 20 dB in 1.7 s. */
const FALL_DB_PER_MS = 20 / 1700;
const HOLD_MS = 1500;
/** How often levels are told in figures: to eyes that read and to screen readers. */
const READING_MS = 250;

const FLOOR_LINEAR = 10 ** (METER_FLOOR_DB / 20);

/**
 * The levels as meters show them: peaks rise at once and fall by the standard's rate, the highest stays for 1.5 s.
 * Steps once per animation frame while anything moves, and then rests.
 */
export class MeterDisplay {
  /** `[left, right]` a strip, in the order of the meter store, in dBFS. */
  peakDb = new Float32Array(0);
  rmsDb = new Float32Array(0);
  holdDb = new Float32Array(0);
  /** Highest peak of each strip since it was cleared, in dBFS. */
  maxDb = new Float32Array(0);
  #holdUntil = new Float64Array(0);
  #taken = new Float32Array(0);
  #clipsSeen = new Uint32Array(0);
  #layout = -1;
  #lastMs = 0;
  #lastReadingMs = 0;
  #moving = false;
  readonly #painters = new Set<() => void>();
  readonly #readers = new Set<() => void>();
  readonly #stop: (() => void)[];

  constructor(
    private readonly store: MeterStore,
    private readonly frames: FrameLoop,
  ) {
    this.#stop = [
      store.subscribe(() => {
        this.#moving = true;
        frames.request();
      }),
      frames.onFrame((nowMs) => {
        this.#step(nowMs);
      }),
    ];
  }

  /** Calls back on every frame on which a level changed. Returns how to stop. */
  onChange(paint: () => void): () => void {
    this.#painters.add(paint);
    paint();
    return () => this.#painters.delete(paint);
  }

  /** Calls back some times a second while levels change, and once when they rest. Returns how to stop. */
  onReading(read: () => void): () => void {
    this.#readers.add(read);
    read();
    return () => this.#readers.delete(read);
  }

  /** Strips there are levels of: the tracks and the master. */
  get count(): number {
    return this.maxDb.length;
  }

  /** The higher of a strip's two channels at this moment, in dBFS. */
  readingDb(strip: number): number {
    return Math.max(this.peakDb[strip * 2] ?? METER_FLOOR_DB, this.peakDb[strip * 2 + 1] ?? METER_FLOOR_DB);
  }

  /** Whether a strip has had samples beyond full scale since {@link clearClip}. */
  clipped(strip: number): boolean {
    return (this.store.clips[strip] ?? 0) > (this.#clipsSeen[strip] ?? 0);
  }

  clearClip(strip: number): void {
    this.#clipsSeen[strip] = this.store.clips[strip] ?? 0;
    this.maxDb[strip] = METER_FLOOR_DB;
    this.#read();
  }

  clearClips(): void {
    this.#clipsSeen.set(this.store.clips.subarray(0, this.#clipsSeen.length));
    this.maxDb.fill(METER_FLOOR_DB);
    this.#read();
  }

  close(): void {
    for (const stop of this.#stop) stop();
    this.#painters.clear();
    this.#readers.clear();
  }

  #step(nowMs: number): void {
    if (!this.#moving) {
      this.#lastMs = nowMs;
      return;
    }
    const { store } = this;
    if (store.layout !== this.#layout || this.#taken.length !== store.count * 2) this.#resize();
    const fall = Math.max(0, nowMs - this.#lastMs) * FALL_DB_PER_MS;
    this.#lastMs = nowMs;
    this.#taken.fill(0);
    store.takePeaks(this.#taken);
    let moving = false;
    for (let i = 0; i < this.#taken.length; i++) {
      const arrived = decibels(this.#taken[i] ?? 0);
      const before = this.peakDb[i] ?? METER_FLOOR_DB;
      const peak = Math.max(arrived, before - fall, METER_FLOOR_DB);
      this.peakDb[i] = peak;
      this.rmsDb[i] = decibels(Math.sqrt(store.meanSquares[i] ?? 0));
      if (peak >= (this.holdDb[i] ?? METER_FLOOR_DB)) {
        this.holdDb[i] = peak;
        this.#holdUntil[i] = nowMs + HOLD_MS;
      } else if (nowMs > (this.#holdUntil[i] ?? 0)) {
        this.holdDb[i] = Math.max(peak, (this.holdDb[i] ?? METER_FLOOR_DB) - fall * 2);
      }
      if ((this.holdDb[i] ?? METER_FLOOR_DB) > METER_FLOOR_DB) moving = true;
      if (arrived > (this.maxDb[i >> 1] ?? METER_FLOOR_DB)) this.maxDb[i >> 1] = arrived;
    }
    for (let strip = 0; strip < store.count; strip++) {
      // A new engine counts from nothing.
      this.#clipsSeen[strip] = Math.min(this.#clipsSeen[strip] ?? 0, store.clips[strip] ?? 0);
    }
    this.#moving = moving;
    if (moving) this.frames.request();
    for (const paint of this.#painters) paint();
    if (moving && nowMs - this.#lastReadingMs < READING_MS) return;
    this.#lastReadingMs = nowMs;
    this.#read();
  }

  #read(): void {
    for (const read of this.#readers) read();
  }

  #resize(): void {
    const { count } = this.store;
    this.#layout = this.store.layout;
    this.peakDb = new Float32Array(count * 2).fill(METER_FLOOR_DB);
    this.rmsDb = new Float32Array(count * 2).fill(METER_FLOOR_DB);
    this.holdDb = new Float32Array(count * 2).fill(METER_FLOOR_DB);
    this.maxDb = new Float32Array(count).fill(METER_FLOOR_DB);
    this.#holdUntil = new Float64Array(count * 2);
    this.#taken = new Float32Array(count * 2);
    this.#clipsSeen = Uint32Array.from(this.store.clips);
  }
}

function decibels(linear: number): number {
  return linear <= FLOOR_LINEAR ? METER_FLOOR_DB : 20 * Math.log10(linear);
}
