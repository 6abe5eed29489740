const HEADER_BYTES = 8;
const STRIP_BYTES = 20;
const FLOATS = 5;

/**
 * The newest levels of every strip: tracks in the document's order, then the master. Plain typed arrays, written
 * when a message arrives and read by whoever draws; nothing here is reactive. All levels are linear.
 */
export class MeterStore {
  /** Strips in the last message. */
  count = 0;
  /** The host's number for the track list the strips belong to. */
  layout = -1;
  /** Grows with every message. */
  version = 0;
  /** Highest absolute sample since {@link takePeaks}, `[left, right]` a strip. */
  #peaks = new Float32Array(0);
  /** Mean square over 300 ms or so, `[left, right]` a strip. */
  meanSquares = new Float32Array(0);
  /** Samples beyond full scale since the engine started, one value a strip. */
  clips = new Uint32Array(0);
  readonly #listeners = new Set<() => void>();

  /** Takes in a meters message: see aura/src/host/bridge/binary.ts. Messages of another shape are ignored. */
  receive(bytes: ArrayBuffer): void {
    const view = new DataView(bytes);
    const strips = view.getUint16(2, true);
    if (view.getUint8(1) !== 1 || bytes.byteLength < HEADER_BYTES + strips * STRIP_BYTES) return;
    const layout = view.getUint32(4, true);
    if (layout !== this.layout || strips !== this.count) this.#resize(strips, layout);
    const floats = new Float32Array(bytes, HEADER_BYTES, strips * FLOATS);
    const integers = new Uint32Array(bytes, HEADER_BYTES, strips * FLOATS);
    const peaks = this.#peaks;
    for (let strip = 0; strip < strips; strip++) {
      const from = strip * FLOATS;
      const to = strip * 2;
      peaks[to] = Math.max(peaks[to] ?? 0, floats[from] ?? 0);
      peaks[to + 1] = Math.max(peaks[to + 1] ?? 0, floats[from + 1] ?? 0);
      this.meanSquares[to] = floats[from + 2] ?? 0;
      this.meanSquares[to + 1] = floats[from + 3] ?? 0;
      this.clips[strip] = integers[from + 4] ?? 0;
    }
    this.version++;
    for (const listener of this.#listeners) listener();
  }

  /** Raises `into` to the peaks that arrived since the last call, and forgets them. Both are `count * 2` long. */
  takePeaks(into: Float32Array): void {
    const peaks = this.#peaks;
    for (let i = 0; i < peaks.length; i++) {
      const peak = peaks[i] ?? 0;
      if (peak > (into[i] ?? 0)) into[i] = peak;
    }
    peaks.fill(0);
  }

  /** Calls back after each message. Returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Forgets every level: there is no engine to have any. */
  silence(): void {
    this.#peaks.fill(0);
    this.meanSquares.fill(0);
    this.version++;
    for (const listener of this.#listeners) listener();
  }

  #resize(strips: number, layout: number): void {
    this.count = strips;
    this.layout = layout;
    this.#peaks = new Float32Array(strips * 2);
    this.meanSquares = new Float32Array(strips * 2);
    this.clips = new Uint32Array(strips);
  }
}
