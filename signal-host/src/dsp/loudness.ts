/** Blocks of 400 ms, a new one each 100 ms. */
const STEPS_PER_SECOND = 10;
const STEPS_PER_BLOCK = 4;
const ABSOLUTE_GATE_LUFS = -70;
const RELATIVE_GATE_LU = -10;
/** ITU-R BS.1770-4: makes a sine of 997 Hz at 0 dBFS in one channel read −3.01 LUFS. */
const OFFSET_DB = -0.691;

/**
 * Integrated loudness of stereo sound in LUFS: ITU-R BS.1770-4 with the gating that EBU R 128 uses. Frames may
 * come in pieces of any length.
 */
export class LoudnessMeter {
  readonly #left: KWeighting;
  readonly #right: KWeighting;
  readonly #rate: number;
  /** Energies of the last steps, the present one last. */
  readonly #steps = new Float64Array(STEPS_PER_BLOCK);
  #stepsDone = 0;
  #frames = 0;
  #stepStart = 0;
  #stepEnd: number;
  /** Mean square of each whole block. */
  #blocks = new Float64Array(1024);
  #blockCount = 0;

  /** @param rate in Hz */
  constructor(rate: number) {
    this.#rate = rate;
    this.#left = new KWeighting(rate);
    this.#right = new KWeighting(rate);
    this.#stepEnd = this.#boundary(1);
  }

  /** Takes the frames from `from` to before `to` of both channels. */
  write(left: Float32Array, right: Float32Array, from: number, to: number): void {
    for (let at = from; at < to;) {
      const count = Math.min(to - at, this.#stepEnd - this.#frames);
      this.#left.write(left, at, at + count);
      this.#right.write(right, at, at + count);
      this.#frames += count;
      at += count;
      if (this.#frames === this.#stepEnd) this.#endStep();
    }
  }

  /** −∞ where nothing is louder than −70 LUFS, or the sound is shorter than 400 ms. */
  integrated(): number {
    const absolute = this.#meanAbove(energyOf(ABSOLUTE_GATE_LUFS));
    if (absolute === 0) return -Infinity;
    return lufsOf(
      this.#meanAbove(Math.max(energyOf(ABSOLUTE_GATE_LUFS), absolute * 10 ** (RELATIVE_GATE_LU / 10))),
    );
  }

  /** Frame at which a step begins; to the nearest, so that steps do not drift. */
  #boundary(step: number): number {
    return Math.round((step * this.#rate) / STEPS_PER_SECOND);
  }

  #endStep(): void {
    this.#steps.copyWithin(0, 1);
    const energy = this.#left.takeEnergy() + this.#right.takeEnergy();
    this.#steps[STEPS_PER_BLOCK - 1] = energy / (this.#frames - this.#stepStart);
    this.#stepsDone++;
    this.#stepStart = this.#frames;
    this.#stepEnd = this.#boundary(this.#stepsDone + 1);
    if (this.#stepsDone < STEPS_PER_BLOCK) return;
    if (this.#blockCount === this.#blocks.length) {
      const longer = new Float64Array(2 * this.#blocks.length);
      longer.set(this.#blocks);
      this.#blocks = longer;
    }
    let sum = 0;
    for (const step of this.#steps) sum += step;
    this.#blocks[this.#blockCount++] = sum / STEPS_PER_BLOCK;
  }

  /** Mean of the blocks above a gate; 0 when there is none. */
  #meanAbove(gate: number): number {
    let sum = 0;
    let count = 0;
    for (let i = 0; i < this.#blockCount; i++) {
      const block = this.#blocks[i] ?? 0;
      if (block <= gate) continue;
      sum += block;
      count++;
    }
    return count === 0 ? 0 : sum / count;
  }
}

function lufsOf(energy: number): number {
  return OFFSET_DB + 10 * Math.log10(energy);
}

function energyOf(lufs: number): number {
  return 10 ** ((lufs - OFFSET_DB) / 10);
}

/**
 * The two filters of BS.1770 for one channel: a shelf for the head, a high-pass. The standard gives coefficients
 * for 48 kHz only; those of other rates come from the analogue filters behind them (De Man, "Evaluation of
 * Implementations of the EBU R128 Loudness Measurement", AES 145, 2018).
 */
class KWeighting {
  readonly #shelf: readonly [number, number, number, number, number];
  readonly #pass: readonly [number, number];
  // Transposed direct form II.
  #shelf1 = 0;
  #shelf2 = 0;
  #pass1 = 0;
  #pass2 = 0;
  /** Squares of the filtered samples since they were last taken. */
  #energy = 0;

  constructor(rate: number) {
    this.#shelf = shelf(rate);
    this.#pass = highPass(rate);
  }

  write(samples: Float32Array, from: number, to: number): void {
    const [b0, b1, b2, a1, a2] = this.#shelf;
    const [c1, c2] = this.#pass;
    let [s1, s2, p1, p2] = [this.#shelf1, this.#shelf2, this.#pass1, this.#pass2];
    let energy = this.#energy;
    for (let i = from; i < to; i++) {
      const x = samples[i] ?? 0;
      const y = b0 * x + s1;
      s1 = b1 * x - a1 * y + s2;
      s2 = b2 * x - a2 * y;
      const z = y + p1;
      p1 = -2 * y - c1 * z + p2;
      p2 = y - c2 * z;
      energy += z * z;
    }
    // What is not finite would stay for ever, and numbers too small to be heard are slow.
    this.#shelf1 = settled(s1);
    this.#shelf2 = settled(s2);
    this.#pass1 = settled(p1);
    this.#pass2 = settled(p2);
    this.#energy = energy;
  }

  takeEnergy(): number {
    const energy = this.#energy;
    this.#energy = 0;
    return Number.isFinite(energy) ? energy : 0;
  }
}

function settled(state: number): number {
  return Math.abs(state) > 1e-30 && Number.isFinite(state) ? state : 0;
}

function shelf(rate: number): [number, number, number, number, number] {
  const k = Math.tan((Math.PI * 1681.974450955533) / rate);
  const q = 0.7071752369554196;
  const high = 10 ** (3.999843853973347 / 20);
  const band = high ** 0.4996667741545416;
  const a0 = 1 + k / q + k * k;
  return [
    (high + (band * k) / q + k * k) / a0,
    (2 * (k * k - high)) / a0,
    (high - (band * k) / q + k * k) / a0,
    (2 * (k * k - 1)) / a0,
    (1 - k / q + k * k) / a0,
  ];
}

/** Feedback coefficients; the others are 1, −2, 1. */
function highPass(rate: number): [number, number] {
  const k = Math.tan((Math.PI * 38.13547087602444) / rate);
  const q = 0.5003270373238773;
  const a0 = 1 + k / q + k * k;
  return [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0];
}
