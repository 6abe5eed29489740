import { describe, expect, test } from "vitest";
import type { WireFrameError } from "./errors.ts";
import { encodeWireFrame } from "./framing/wire-frame.ts";
import type { JsonObject } from "./json/parse-object.ts";
import { memoryTransportPair, type MemoryTransport } from "./memory/memory-transport.ts";
import { MessageStream, type MessageStreamOptions } from "./message-stream.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

interface Observed {
  stream: MessageStream;
  peer: MemoryTransport;
  /** Every chunk the peer received. */
  writes: string[];
  messages: JsonObject[];
  errors: WireFrameError[];
  closed: boolean;
}

function observed(options: Partial<MessageStreamOptions> = {}): Observed {
  const [near, peer] = memoryTransportPair();
  const stream = new MessageStream(near, { side: "server", maxFrameBytes: 1000, ...options });
  const all: Observed = { stream, peer, writes: [], messages: [], errors: [], closed: false };
  peer.onData((chunk) => all.writes.push(Buffer.from(chunk).toString("latin1")));
  stream.onMessage((message) => all.messages.push(message));
  stream.onError((error) => all.errors.push(error));
  stream.onClose(() => (all.closed = true));
  return all;
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

describe("framing", () => {
  test("a first byte '{' means lines, both ways", async () => {
    const { stream, peer, messages, writes } = observed();
    peer.send(bytesOf('{"a":1}\n{"b"'));
    peer.send(bytesOf(":2}\n"));
    await turn();
    expect(stream.framing).toBe("lines");
    stream.send({ c: 3 });
    stream.send({ d: "4\n" });
    await turn();
    expect(messages).toEqual([{ a: 1 }, { b: 2 }]);
    expect(writes.join("")).toBe('{"c":3}\n{"d":"4\\n"}\n');
  });

  test("any other first byte means wire frames", async () => {
    const { stream, peer, messages, writes } = observed();
    peer.send(encodeWireFrame(bytesOf('{"a":1}')));
    await turn();
    stream.send({ c: 3 });
    await turn();
    expect(stream.framing).toBe("frames");
    expect(messages).toEqual([{ a: 1 }]);
    expect(writes).toEqual(['\0\0\0\x07{"c":3}']);
  });

  test("a client speaks wire frames whatever comes", async () => {
    const { peer, errors } = observed({ side: "client" });
    peer.send(bytesOf('{"a":1}\n'));
    await turn();
    expect(errors).toMatchObject([{ code: "FRAME_TOO_LARGE" }]);
  });
});

describe("sending", () => {
  test("what is sent in one turn of the event loop leaves in one write, in order", async () => {
    const { stream, writes } = observed({ side: "client" });
    stream.send({ n: 1 });
    await Promise.resolve();
    stream.sendText('{"n":2}');
    await Promise.resolve();
    stream.send({ n: "ü" });
    expect(stream.bufferedBytes).toBeGreaterThan(0);
    await turn();
    expect(writes).toHaveLength(1);
    expect(Buffer.from(writes[0] ?? "", "latin1").toString()).toBe(
      '\0\0\0\x07{"n":1}\0\0\0\x07{"n":2}\0\0\0\x0a{"n":"ü"}',
    );
    expect(stream.bufferedBytes).toBe(0);
  });

  test("messages are unharmed when the peer reads them late", async () => {
    const { stream, peer, writes } = observed({ side: "client" });
    peer.pause();
    for (const n of [1, 2, 3]) {
      stream.send({ n });
      await turn();
    }
    expect(stream.bufferedBytes).toBeGreaterThan(0);
    peer.resume();
    await turn();
    expect(writes.map((w) => w.slice(4))).toEqual(['{"n":1}', '{"n":2}', '{"n":3}']);
    expect(stream.bufferedBytes).toBe(0);
  });

  test("closing sends what waits; sending afterwards does nothing", async () => {
    const all = observed({ side: "client" });
    all.stream.send({ n: 1 });
    all.stream.close();
    all.stream.send({ n: 2 });
    await turn();
    expect(all.writes.map((w) => w.slice(4))).toEqual(['{"n":1}']);
    expect(all.closed).toBe(true);
  });
});

describe("what is not a message", () => {
  const cases: readonly [string, Uint8Array][] = [
    ["broken JSON", encodeWireFrame(bytesOf('{"a":'))],
    ["invalid UTF-8", encodeWireFrame(new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]))],
    ["JSON with something behind it", encodeWireFrame(bytesOf("{} {}"))],
    ["an empty frame", new Uint8Array(4)],
    ["a line that is no JSON", bytesOf("{nonsense}\n")],
    ["a line that is an array", bytesOf("{}\n[1]\n")],
  ];

  test.each(cases)("%s is MALFORMED_DATA, and nothing after it is read", async (_, bytes) => {
    const { peer, messages, errors } = observed();
    peer.send(bytes);
    await turn();
    const before = messages.length;
    peer.send(encodeWireFrame(bytesOf('{"late":1}')));
    await turn();
    expect(errors).toMatchObject([{ code: "MALFORMED_DATA" }]);
    expect(messages).toHaveLength(before);
  });

  test("the peer can still be told why", async () => {
    const { stream, peer, writes } = observed();
    stream.onError((error) => {
      stream.send({ code: error.code });
      stream.close();
    });
    peer.send(new Uint8Array([0xff, 0xff, 0xff, 0xff]));
    await turn();
    expect(writes.map((w) => w.slice(4))).toEqual(['{"code":"FRAME_TOO_LARGE"}']);
  });

  test("messages that come after the stream was closed by one before are dropped", async () => {
    const { stream, peer, messages } = observed();
    stream.onMessage((message) => {
      messages.push(message);
      stream.close();
    });
    peer.send(bytesOf('{"n":1}\n{"n":2}\n'));
    await turn();
    expect(messages).toEqual([{ n: 1 }]);
  });
});

test("a key __proto__ is an ordinary property and changes nothing else", async () => {
  const { peer, messages } = observed();
  peer.send(bytesOf('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}\n'));
  await turn();
  expect(Object.hasOwn(messages[0] ?? {}, "__proto__")).toBe(true);
  expect(Object.getPrototypeOf(messages[0])).toBe(Object.prototype);
  expect(Reflect.get({}, "polluted")).toBeUndefined();
});
