import fc from "fast-check";
import { expect, test } from "vitest";
import { Outbox } from "./outbox.ts";
import { encodeWireFrame, WireFrameDecoder } from "./wire-frame.ts";

const object = fc.dictionary(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme", maxLength: 40 }));

test("what was added comes out as one run of wire frames, in any script", () => {
  fc.assert(
    fc.property(fc.array(fc.array(object, { minLength: 1, maxLength: 5 }), { minLength: 1 }), (turns) => {
      const outbox = new Outbox();
      const decoder = new WireFrameDecoder({ maxFrameBytes: 1 << 20 });
      for (const messages of turns) {
        for (const message of messages) outbox.add(JSON.stringify(message));
        const payloads = decoder.push(outbox.takeFrames());
        expect(payloads.map((p) => JSON.parse(Buffer.from(p).toString()))).toEqual(messages);
        expect(outbox.empty).toBe(true);
      }
    }),
  );
});

test("texts and frames that are bytes already come out in the order they were added", () => {
  const item = fc.oneof(
    object.map((value) => ({ text: JSON.stringify(value) })),
    fc.uint8Array({ minLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(item, { minLength: 1 }), (items) => {
      const outbox = new Outbox();
      for (const one of items) {
        if (one instanceof Uint8Array) outbox.addFrame(encodeWireFrame(one));
        else outbox.add(one.text);
      }
      const decoder = new WireFrameDecoder({ maxFrameBytes: 1 << 20 });
      decoder.allow(new Set(Array.from({ length: 256 }, (_, byte) => byte)));
      const payloads = decoder.push(outbox.takeFrames()).map((payload) => Buffer.from(payload));
      const wanted = items.map((one) => Buffer.from(one instanceof Uint8Array ? one : one.text));
      expect(payloads).toEqual(wanted);
      expect([outbox.empty, outbox.characters]).toEqual([true, 0]);
    }),
  );
});

test("bytes that were given away stay as they are", () => {
  const outbox = new Outbox();
  outbox.add('{"first":1}');
  const first = outbox.takeFrames();
  outbox.giveAway();
  outbox.add('{"other":2}');
  outbox.takeFrames();
  expect(Buffer.from(first.subarray(4)).toString()).toBe('{"first":1}');
});

test("messages larger than its memory come out whole, and their memory is not kept", () => {
  const outbox = new Outbox();
  const text = JSON.stringify({ text: "ü€😀".repeat(100_000) });
  outbox.add(text);
  const bytes = outbox.takeLines();
  expect(Buffer.from(bytes).toString()).toBe(`${text}\n`);
  outbox.add("{}");
  expect(outbox.takeLines().buffer.byteLength).toBeLessThan(1 << 20);
});
