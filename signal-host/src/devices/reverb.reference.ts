/** Seconds, ms, shares of 1, Hz. */
export interface ReverbSettings {
  readonly decay: number;
  readonly preDelay: number;
  readonly size: number;
  readonly damping: number;
  readonly lowCut: number;
  readonly width: number;
  readonly mix: number;
}

const LINES = 16;
const DIFFUSERS = [
  { left: 0.00353, right: 0.00379, share: 0.72 },
  { left: 0.00487, right: 0.00451, share: 0.72 },
  { left: 0.00911, right: 0.00983, share: 0.62 },
  { left: 0.01237, right: 0.01163, share: 0.62 },
];

function isPrime(n: number): boolean {
  for (let divisor = 2; divisor * divisor <= n; divisor++) if (n % divisor === 0) return false;
  return true;
}

/** Frames of the lines. */
export function lineLengths(size: number, rate: number): number[] {
  return Array.from({ length: LINES }, (_, line) => {
    let frames = Math.floor(0.017 * 1.12309 ** line * (0.25 + 0.75 * size) * rate);
    while (!isPrime(frames)) frames++;
    return frames;
  });
}

function delayLine(frames: number): { read(): number; write(x: number): void } {
  const ring = new Float64Array(frames);
  let place = 0;
  return {
    read: () => ring[place] as number,
    write(x) {
      ring[place] = x;
      place = (place + 1) % frames;
    },
  };
}

function diffuser(lengths: readonly number[]): (x: number) => number {
  const stages = lengths.map((frames) => delayLine(frames));
  return (x) =>
    stages.reduce((y, stage, index) => {
      const share = DIFFUSERS[index]?.share as number;
      const old = stage.read();
      const w = y + share * old;
      stage.write(w);
      return old - share * w;
    }, x);
}

function highPass(hertz: number, rate: number): (x: number) => number {
  const g = Math.tan((Math.PI * hertz) / rate);
  let s = 0;
  return (x) => {
    const way = (g / (1 + g)) * (x - s);
    const low = s + way;
    s = low + way;
    return x - low;
  };
}

/** Entries of the Hadamard matrix, and Walsh functions: 1 or −1. */
function walsh(row: number, column: number): number {
  let both = row & column;
  let sign = 1;
  for (; both > 0; both >>= 1) if (both & 1) sign = -sign;
  return sign;
}

/** Signs by the line's vector, and by its lane in the vector. */
const signs = (vectors: readonly number[], lanes: readonly number[]) =>
  Array.from({ length: LINES }, (_, line) => (vectors[line >> 2] as number) * (lanes[line & 3] as number));

/** A stereo signal through the reverb at constant settings, in 64 bits. */
export function reverberate(
  left: Float64Array,
  right: Float64Array,
  settings: ReverbSettings,
  rate: number,
): { left: Float64Array; right: Float64Array } {
  const { width, mix } = settings;
  const lengths = lineLengths(settings.size, rate);
  const lines = lengths.map((frames) => delayLine(frames));
  const gains = lengths.map((frames) => 10 ** ((-3 * frames) / (settings.decay * rate)));
  const cosine = Math.cos((2 * Math.PI * settings.damping) / rate);
  // The pole b of (1 − b) / (1 − b/z) whose magnitude at the damping's frequency is the line's gain.
  const poles = gains.map((gain) => {
    const u = (1 - gain ** 2 * cosine) / (1 - gain ** 2);
    return u - Math.sqrt(u * u - 1);
  });
  const level = Math.sqrt(gains.reduce((sum, gain) => sum + 1 - gain ** 2, 0)) / LINES;
  const damped = new Float64Array(LINES);
  const into = { left: signs([1, 0, -1, 0], [1, -1, 1, -1]), right: signs([0, 1, 0, -1], [1, 1, -1, -1]) };
  const heard = { left: signs([1, 1, 1, -1], [1, 1, 1, -1]), right: signs([1, 1, -1, 1], [1, -1, 1, 1]) };
  const side = (which: "left" | "right") => {
    const cut = highPass(settings.lowCut, rate);
    const before = delayLine(Math.round((settings.preDelay * rate) / 1000) + 1);
    const spread = diffuser(DIFFUSERS.map((each) => Math.floor(each[which] * rate)));
    return (x: number) => {
      before.write(cut(x));
      return spread(before.read());
    };
  };
  const [inLeft, inRight] = [side("left"), side("right")];
  const out = { left: new Float64Array(left.length), right: new Float64Array(left.length) };
  for (let frame = 0; frame < left.length; frame++) {
    const [x, y] = [left[frame] as number, right[frame] as number];
    const [l, r] = [inLeft(x), inRight(y)];
    const values = lines.map((line) => line.read());
    const sum = (weights: readonly number[]) =>
      level * values.reduce((total, each, line) => total + each * (weights[line] as number), 0);
    const [wetLeft, wetRight] = [sum(heard.left), sum(heard.right)];
    const [middle, apart] = [(wetLeft + wetRight) / 2, (width * (wetLeft - wetRight)) / 2];
    out.left[frame] = x + mix * (middle + apart - x);
    out.right[frame] = y + mix * (middle - apart - y);
    values.forEach((each, line) => {
      const pole = poles[line] as number;
      damped[line] = pole * (damped[line] as number) + (1 - pole) * each;
    });
    lines.forEach((line, row) => {
      let mixed = l * (into.left[row] as number) + r * (into.right[row] as number);
      for (let column = 0; column < LINES; column++) {
        mixed += (walsh(row, column) / 4) * (gains[column] as number) * (damped[column] as number);
      }
      line.write(mixed);
    });
  }
  return out;
}
