import type { EngineMemory } from "../memory/engine-memory.ts";
import { STRIP_SLOTS } from "../memory/layout.ts";
import { EdgeField, PlanField, TrackField } from "../plan/plan-layout.ts";

/**
 * Solo in place: which strips may pass on what they play. Heard is what is soloed or safe, the buses and returns that
 * it goes to, and what feeds a bus that is soloed; the master always. Side-chains are no such way: what a device listens
 * to is not heard for that. A strip that is not heard and feeds nothing that is, but feeds what a device that is heard
 * listens to, passes on as in the mix: nobody hears it, and the device does as it does in the mix.
 *
 * Audio thread; allocates nothing after it is made.
 */
export class SoloPaths {
  readonly #memory: EngineMemory;
  /** By place among the tracks, the master behind them: heard because of what is before or behind it. */
  readonly #downstream = new Uint8Array(STRIP_SLOTS);
  readonly #upstream = new Uint8Array(STRIP_SLOTS);
  readonly #heard = new Uint8Array(STRIP_SLOTS);
  /** Wanted by a device that is heard, and by nothing that is heard itself. */
  readonly #keying = new Uint8Array(STRIP_SLOTS);
  readonly #leaks = new Uint8Array(STRIP_SLOTS);
  #anySolo = false;

  constructor(memory: EngineMemory) {
    this.#memory = memory;
  }

  /** Works out a plan's paths. @param solo by slot */
  follow(plan: number, solo: Uint8Array): void {
    const { f64 } = this.#memory;
    const tracks = f64[plan + PlanField.tracks] ?? 0;
    const count = f64[plan + PlanField.trackCount] ?? 0;
    this.#anySolo = false;
    for (let place = 0; place < count; place++) {
      const soloed = solo[f64[tracks + place * TrackField.count + TrackField.slot] ?? 0] ?? 0;
      this.#downstream[place] = soloed;
      this.#upstream[place] = soloed;
      if (soloed === 1) this.#anySolo = true;
    }
    if (!this.#anySolo) return;
    this.#downstream[count] = 0;
    this.#upstream[count] = 0;
    while (this.#spread(plan));
    for (let place = 0; place < count; place++) {
      const safe = f64[tracks + place * TrackField.count + TrackField.safe] === 1;
      const onPath = this.#downstream[place] === 1 || this.#upstream[place] === 1;
      this.#heard[place] = safe || onPath ? 1 : 0;
    }
    this.#heard[count] = 1;
    this.#keying.fill(0, 0, count + 1);
    this.#leaks.fill(0, 0, count + 1);
    while (this.#spreadKeys(plan));
  }

  /** Whether the strip at this place may pass on what it plays. */
  isOpen(place: number): boolean {
    if (!this.#anySolo || this.#heard[place] === 1) return true;
    return this.#keying[place] === 1 && this.#leaks[place] === 0;
  }

  /** @returns whether anything changed */
  #spread(plan: number): boolean {
    const { f64 } = this.#memory;
    const edges = f64[plan + PlanField.edges] ?? 0;
    const end = edges + (f64[plan + PlanField.edgeCount] ?? 0) * EdgeField.count;
    let changed = false;
    for (let edge = edges; edge < end; edge += EdgeField.count) {
      if (f64[edge + EdgeField.key] === 1) continue;
      const from = f64[edge + EdgeField.from] ?? 0;
      const to = f64[edge + EdgeField.to] ?? 0;
      if (this.#downstream[from] === 1 && this.#downstream[to] === 0) {
        this.#downstream[to] = 1;
        changed = true;
      }
      if (this.#upstream[to] === 1 && this.#upstream[from] === 0) {
        this.#upstream[from] = 1;
        changed = true;
      }
    }
    return changed;
  }

  #spreadKeys(plan: number): boolean {
    const { f64 } = this.#memory;
    const edges = f64[plan + PlanField.edges] ?? 0;
    const end = edges + (f64[plan + PlanField.edgeCount] ?? 0) * EdgeField.count;
    let changed = false;
    for (let edge = edges; edge < end; edge += EdgeField.count) {
      const from = f64[edge + EdgeField.from] ?? 0;
      const to = f64[edge + EdgeField.to] ?? 0;
      const listens = f64[edge + EdgeField.key] === 1;
      if (!listens && this.#heard[to] === 1) this.#leaks[from] = 1;
      const wanted = this.#keying[to] === 1 || (listens && this.#heard[to] === 1);
      if (!wanted || this.#keying[from] === 1) continue;
      this.#keying[from] = 1;
      changed = true;
    }
    return changed;
  }
}
