import { encodeMetersFrame, encodeWireFrame } from "@loophole/protocol";
import { MessagePackCodec } from "@loophole/protocol/msgpack";
import { mutateBytes } from "../mutate/mutate-bytes.ts";
import { Random } from "../random.ts";
import { breathe, type Target, type TargetOptions } from "../target.ts";
import { feed, type Outcome } from "./feed.ts";

const BATCH = 500;
const msgpack = new MessagePackCodec();
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bytes as they come from a socket, cut anywhere: read or refused, and the same however they are cut. */
export const codecTarget: Target = {
  name: "codec",
  share: 0.5,
  async run(options) {
    for (let number = 0; options.goesOn();) {
      for (const end = number + BATCH; number < end; number++) tryOne(options, number);
      if (Reflect.get({}, "polluted") !== undefined) {
        options.fail({ target: "codec", number, why: "Object.prototype was changed", input: [] });
        return;
      }
      await breathe();
    }
  },
};

function tryOne(options: TargetOptions, number: number): void {
  const random = new Random(options.seed, number);
  const input = inputOf(random, options);
  options.counts.mutated += 1;
  const { why, taken } = judge(random, input);
  options.counts.taken += taken;
  if (why !== null) options.fail({ target: "codec", number, why, input: [input] });
}

/** Why an input is not dealt with as it should be, or null; and how many messages it holds. */
export function judge(random: Random, input: Uint8Array): { why: string | null; taken: number } {
  try {
    const whole = feed([input]);
    const taken = whole.messages.length + whole.blocks;
    if (whole.partial > 2 * input.length + 8) {
      return { why: `holds ${String(whole.partial)} bytes of ${String(input.length)}`, taken };
    }
    const cut = feed(cutUp(random, input));
    return { why: sameOutcome(whole, cut) ? null : "reads something else when it is cut elsewhere", taken };
  } catch (error) {
    return { why: error instanceof Error ? (error.stack ?? error.message) : String(error), taken: 0 };
  }
}

function sameOutcome(one: Outcome, other: Outcome): boolean {
  return (
    one.error?.code === other.error?.code &&
    one.blocks === other.blocks &&
    one.messages.length === other.messages.length &&
    JSON.stringify(one.messages) === JSON.stringify(other.messages)
  );
}

function cutUp(random: Random, input: Uint8Array): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < input.length;) {
    const length = random.chance(0.5) ? 1 + random.int(6) : 1 + random.int(input.length);
    // In memory of its own, which is overwritten when it was read: a payload kept too long would show.
    chunks.push(new Uint8Array(input.subarray(at, at + length)));
    at += length;
  }
  return chunks;
}

/** One mutated frame or line, sometimes between sound ones. */
function inputOf(random: Random, { corpus }: TargetOptions): Uint8Array {
  const payload = (): Uint8Array => {
    const message = corpus.value(random, random.pick(corpus.types)) as object;
    const holder =
      typeof message === "object" && message !== null && !Array.isArray(message) ? message : { message };
    if (random.chance(0.3)) return msgpack.encodeFrame(holder).subarray(4);
    if (random.chance(0.08)) return blockOf(random);
    return utf8(JSON.stringify(holder));
  };
  const other = payload();
  let mutated = mutateBytes(random, payload(), other);
  while (random.chance(0.3)) mutated = mutateBytes(random, mutated, other);
  if (random.chance(0.15)) return joined([utf8('{"a":1}\n'), mutated, utf8("\n"), other, utf8("\n")]);
  let frame = mutated.length === 0 ? new Uint8Array(4) : encodeWireFrame(mutated);
  if (random.chance(0.15)) frame = mutateBytes(random, frame, other);
  return random.chance(0.3) ? joined([encodeWireFrame(other), frame, encodeWireFrame(other)]) : frame;
}

function blockOf(random: Random): Uint8Array {
  const strips = random.int(5);
  const levels = Float32Array.from({ length: 2 * strips }, () => random.int(1000) / 500);
  const head = { seq: random.int(1e9), dropped: 0, tsMicros: 1e15, sample: 1, revision: 2, layout: 3 };
  const hash = random.bytes(32);
  const clips = new Uint32Array(strips);
  return encodeMetersFrame({ ...head, hash, peak: levels, meanSquare: levels, clips }).subarray(4);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
