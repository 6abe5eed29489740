import { topicTable } from "@loophole/schemas/methods";
import type { Overload } from "@loophole/schemas/types";

/** Above this share of the time there is, for STEP_MS, something is gone without. */
const HIGH = 0.85;
/** Below this share, for RELIEF_MS, one step of it is taken back. */
const LOW = 0.7;
const STEP_MS = 1_000;
const RELIEF_MS = 3_000;

/** What is gone without, one step after the other; the sound never is. Meters end at a rate that can still be read. */
const LADDER: readonly Overload[] = [
  { stage: "analysis" },
  { stage: "meters", metersRate: 30 },
  { stage: "meters", metersRate: 15 },
  { stage: "meters", metersRate: 7.5 },
];

/** The steps that make a difference to an engine that has these topics. */
function ladderOf(hasAnalysis: boolean): readonly Overload[] {
  return hasAnalysis ? LADDER : LADDER.filter(({ stage }) => stage !== "analysis");
}

function analysisIsBuilt(): boolean {
  return topicTable.some(({ topic, status }) => topic === "analysis" && status === "stable");
}

/**
 * What an engine that has hardly any time left goes without, so that the sound gets all there is. It is slower to
 * take something back than to give it up, and between the two marks nothing changes, so that it does not swing.
 */
export class LoadShedding {
  readonly #ladder: readonly Overload[];
  /** Steps taken. */
  #steps = 0;
  /** Since when it has been above the one mark, or below the other, by `observe`'s clock. */
  #highSince: number | null = null;
  #lowSince: number | null = null;

  constructor(hasAnalysis = analysisIsBuilt()) {
    this.#ladder = ladderOf(hasAnalysis);
  }

  /** What is gone without now; undefined while all is well. */
  get state(): Overload | undefined {
    return this.#ladder[this.#steps - 1];
  }

  /** Messages of meters that a client gets a second, at most. */
  get metersRate(): number {
    return this.state?.metersRate ?? Number.POSITIVE_INFINITY;
  }

  /**
   * Takes note of how much of the time there is was needed of late. Answers which way it went one step; null where it
   * stays. @param now monotonic ms
   */
  observe(load: number, now: number): "worse" | "better" | null {
    this.#highSince = load > HIGH ? (this.#highSince ?? now) : null;
    this.#lowSince = load < LOW ? (this.#lowSince ?? now) : null;
    if (this.#highSince !== null && now - this.#highSince >= STEP_MS && this.#steps < this.#ladder.length) {
      this.#steps++;
      this.#highSince = now;
      return "worse";
    }
    if (this.#lowSince !== null && now - this.#lowSince >= RELIEF_MS && this.#steps > 0) {
      this.#steps--;
      this.#lowSince = now;
      return "better";
    }
    return null;
  }
}
