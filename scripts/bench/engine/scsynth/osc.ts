/**
 * Open Sound Control 1.0, as much of it as a score for scsynth needs: messages with numbers, strings and blobs, in
 * bundles with a time.
 */
export type OscArgument =
  { readonly int: number } | { readonly float: number } | { readonly blob: Uint8Array } | string;

/** One message; strings and blobs are filled up to four bytes. */
export function oscMessage(address: string, ...args: readonly OscArgument[]): Uint8Array {
  return Buffer.concat([
    oscString(address),
    oscString(`,${args.map(typeOf).join("")}`),
    ...args.map(bytesOf),
  ]);
}

/** Messages that belong to one time. @param seconds from the beginning of the score */
export function oscBundle(seconds: number, messages: readonly Uint8Array[]): Uint8Array {
  const time = Buffer.alloc(8);
  const whole = Math.floor(seconds);
  time.writeUInt32BE(whole, 0);
  time.writeUInt32BE(Math.floor((seconds - whole) * 2 ** 32), 4);
  return Buffer.concat([
    oscString("#bundle"),
    time,
    ...messages.flatMap((each) => [int32(each.length), each]),
  ]);
}

/** A score for `scsynth -N`: each bundle with its length before it. */
export function oscScore(bundles: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(bundles.flatMap((bundle) => [int32(bundle.length), bundle]));
}

function typeOf(argument: OscArgument): string {
  if (typeof argument === "string") return "s";
  return "int" in argument ? "i" : "float" in argument ? "f" : "b";
}

function bytesOf(argument: OscArgument): Uint8Array {
  if (typeof argument === "string") return oscString(argument);
  if ("int" in argument) return int32(argument.int);
  if ("float" in argument) {
    const bytes = Buffer.alloc(4);
    bytes.writeFloatBE(argument.float);
    return bytes;
  }
  const { blob } = argument;
  return Buffer.concat([int32(blob.length), blob, Buffer.alloc((4 - (blob.length % 4)) % 4)]);
}

/** With at least one zero at its end. */
function oscString(text: string): Uint8Array {
  const bytes = Buffer.from(text, "latin1");
  return Buffer.concat([bytes, Buffer.alloc(4 - (bytes.length % 4))]);
}

function int32(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}
