import type { Random } from "../random.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What readers of JSON, UTF-8 and numbers stumble over. */
const SPECIAL: readonly Uint8Array[] = [
  ...["1e400", "-0", "-1e-400", "9007199254740993", "0x10", "NaN", "{", "}", "[", "]", '"', "\\", ",", ":"],
  ...['"__proto__":{"polluted":true},', '"constructor":{"prototype":{"polluted":true}},', '"type":"hello",'],
  ...[
    "\\u0000",
    "\\ud800",
    "\\udc00\\ud800",
    "\u2028",
    "\ufeff",
    "\n",
    "\r\n",
    "\0",
    "null",
    "[[[[[[[[",
    "]]]]",
  ],
].map(utf8);
const BROKEN_UTF8 = [
  Uint8Array.of(0xff),
  Uint8Array.of(0xc0, 0xaf),
  Uint8Array.of(0xed, 0xa0, 0x80),
  Uint8Array.of(0xf5, 0x80, 0x80, 0x80),
  Uint8Array.of(0xe2, 0x82),
];
const DEEP = [utf8("[".repeat(100_000)), utf8('{"a":'.repeat(20_000)), new Uint8Array(100_000).fill(0x91)];

/** One change to some bytes; `other` is another input to take a piece of. The given bytes stay as they are. */
export function mutateBytes(random: Random, bytes: Uint8Array, other: Uint8Array): Uint8Array {
  const at = random.int(bytes.length + 1);
  switch (random.int(10)) {
    case 0:
    case 1:
      return with_(bytes, at, (byte) => byte ^ (1 << random.int(8)));
    case 2:
      return with_(bytes, at, () => random.int(256));
    case 3:
      return splice(bytes, at, 1 + random.int(8), new Uint8Array(0));
    case 4:
      return bytes.subarray(0, at);
    case 5:
      return splice(bytes, at, 0, random.bytes(1 + random.int(8)));
    case 6:
      return splice(bytes, at, random.int(4), random.pick(SPECIAL));
    case 7: {
      const from = random.int(other.length + 1);
      return splice(bytes, at, random.int(16), other.subarray(from, from + random.int(64)));
    }
    case 8:
      return splice(bytes, at, 0, random.pick(BROKEN_UTF8));
    default:
      return random.chance(0.002)
        ? splice(bytes, at, 0, random.pick(DEEP))
        : splice(bytes, at, 0, bytes.subarray(at, at + 1 + random.int(32)));
  }
}

function with_(bytes: Uint8Array, at: number, change: (byte: number) => number): Uint8Array {
  if (bytes.length === 0) return bytes;
  const copy = new Uint8Array(bytes);
  const place = Math.min(at, bytes.length - 1);
  copy[place] = change(copy[place] ?? 0);
  return copy;
}

function splice(bytes: Uint8Array, at: number, remove: number, insert: Uint8Array): Uint8Array {
  const tail = bytes.subarray(Math.min(bytes.length, at + remove));
  const result = new Uint8Array(at + insert.length + tail.length);
  result.set(bytes.subarray(0, at));
  result.set(insert, at);
  result.set(tail, at + insert.length);
  return result;
}
