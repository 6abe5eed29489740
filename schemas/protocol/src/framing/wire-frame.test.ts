import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { WireFrameError } from "../errors.ts";
import { encodeWireFrame, WireFrameDecoder } from "./wire-frame.ts";

const limits = { maxFrameBytes: 1 << 20 };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const join = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** A payload as the codec sees it: any bytes behind an opening brace. */
const payload = fc.uint8Array({ maxLength: 300 }).map((rest) => join([bytesOf("{"), rest]));

function chunksOf(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const at = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  return [0, ...at].map((start, index) => bytes.slice(start, at[index] ?? bytes.length));
}

describe("a stream of wire frames", () => {
  test("comes out the same, however it is cut", () => {
    fc.assert(
      fc.property(
        fc.array(payload, { maxLength: 8 }),
        fc.array(fc.nat(3000), { maxLength: 20 }),
        (payloads, cuts) => {
          const decoder = new WireFrameDecoder(limits);
          const out = chunksOf(join(payloads.map(encodeWireFrame)), cuts).flatMap((chunk) =>
            decoder.push(chunk),
          );
          expect(out.map((p) => Buffer.from(p))).toEqual(payloads.map((p) => Buffer.from(p)));
          expect(decoder.buffered).toBe(0);
        },
      ),
    );
  });

  test("comes out the same, cut in two at every byte", () => {
    const payloads = [bytesOf('{"a":1}'), bytesOf("{}"), bytesOf(`{"text":"${"é".repeat(40)}"}`)];
    const stream = join(payloads.map(encodeWireFrame));
    for (let cut = 0; cut <= stream.length; cut += 1) {
      const decoder = new WireFrameDecoder(limits);
      const out = [...decoder.push(stream.slice(0, cut)), ...decoder.push(stream.slice(cut))];
      expect(out.map((p) => Buffer.from(p).toString())).toEqual(
        payloads.map((p) => Buffer.from(p).toString()),
      );
    }
  });

  test("comes out the same from a receive buffer that is used again", () => {
    const payloads = Array.from({ length: 50 }, (_, i) => bytesOf(`{"n":${"9".repeat(i)}0}`));
    const stream = join(payloads.map(encodeWireFrame));
    const buffer = new Uint8Array(37);
    const decoder = new WireFrameDecoder(limits);
    const out: string[] = [];
    for (let at = 0; at < stream.length; at += buffer.length) {
      const piece = stream.subarray(at, at + buffer.length);
      buffer.set(piece);
      decoder.decode(buffer.subarray(0, piece.length), (p) => out.push(Buffer.from(p).toString()));
    }
    expect(out).toEqual(payloads.map((p) => Buffer.from(p).toString()));
  });
});

describe("the cost", () => {
  test("16 MiB in pieces of 1 KiB copies each byte three times at most", () => {
    const size = 16 * 1024 * 1024;
    const frame = encodeWireFrame(new Uint8Array(size).fill(0x7b));
    const decoder = new WireFrameDecoder({ maxFrameBytes: size });
    let out = 0;
    for (let at = 0; at < frame.length; at += 1024) {
      decoder.decode(frame.subarray(at, at + 1024), (p) => (out += p.length));
    }
    expect(out).toBe(size);
    expect(decoder.copiedBytes).toBeLessThanOrEqual(3 * size);
  });

  test("frames that lie in one chunk are not copied at all", () => {
    const decoder = new WireFrameDecoder(limits);
    const chunk = join([encodeWireFrame(bytesOf("{1}")), encodeWireFrame(bytesOf("{2}"))]);
    const [first] = decoder.push(chunk);
    expect(first?.buffer).toBe(chunk.buffer);
    expect(decoder.copiedBytes).toBe(0);
  });

  test("a long frame announced and not sent takes no memory", () => {
    const decoder = new WireFrameDecoder({ maxFrameBytes: 16 * 1024 * 1024 });
    const before = process.memoryUsage().arrayBuffers;
    decoder.push(new Uint8Array([0x01, 0, 0, 0]));
    decoder.push(bytesOf("{"));
    expect(decoder.buffered).toBe(5);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1024 * 1024);
  });
});

describe("what is not a wire frame", () => {
  const failure = (bytes: readonly number[], maxFrameBytes = 100): WireFrameError => {
    const decoder = new WireFrameDecoder({ maxFrameBytes });
    try {
      decoder.push(new Uint8Array(bytes));
    } catch (error) {
      if (error instanceof WireFrameError) return error;
    }
    throw new Error("the decoder took it");
  };

  test("a length of 0", () => expect(failure([0, 0, 0, 0])).toMatchObject({ code: "MALFORMED_DATA" }));

  test("a length over the limit, judged before the payload comes", () => {
    expect(failure([0, 0, 0, 101])).toMatchObject({ code: "FRAME_TOO_LARGE" });
    expect(failure([0xff, 0xff, 0xff, 0xff]).message).toContain("4294967295");
    expect(new WireFrameDecoder({ maxFrameBytes: 100 }).push(new Uint8Array([0, 0, 0, 100]))).toEqual([]);
  });

  test("a payload that begins with another byte than '{', judged at that byte", () => {
    expect(failure([0, 0, 0, 9, 0x5b])).toMatchObject({ code: "MALFORMED_DATA" });
    expect(failure([0, 0, 0, 9, 0x01]).message).toMatch(/MessagePack.*not negotiated/);
    expect(failure([0, 0, 0, 9, 0x02]).message).toMatch(/binary telemetry.*not negotiated/);
  });

  test("the frames before it still arrive, and nothing after it is read", () => {
    const decoder = new WireFrameDecoder(limits);
    const seen: string[] = [];
    const chunk = join([encodeWireFrame(bytesOf("{1}")), new Uint8Array(4), encodeWireFrame(bytesOf("{2}"))]);
    expect(() => decoder.decode(chunk, (p) => seen.push(Buffer.from(p).toString()))).toThrow(WireFrameError);
    expect(() => decoder.push(encodeWireFrame(bytesOf("{3}")))).toThrow(WireFrameError);
    expect(seen).toEqual(["{1}"]);
  });

  test("an empty payload cannot be encoded", () => {
    expect(() => encodeWireFrame(new Uint8Array(0))).toThrow(RangeError);
  });
});
