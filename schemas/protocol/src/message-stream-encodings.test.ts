import { expect, test } from "vitest";
import type { JsonObject } from "./json/parse-object.ts";
import { encodeWireFrame } from "./framing/wire-frame.ts";
import { memoryTransportPair } from "./memory/memory-transport.ts";
import { MessageStream } from "./message-stream.ts";
import { MessagePackCodec } from "./msgpack/messagepack-codec.ts";

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

function pair() {
  const [near, far] = memoryTransportPair();
  const client = new MessageStream(near, { side: "client" });
  const server = new MessageStream(far, { side: "server" });
  const got: JsonObject[] = [];
  const errors: string[] = [];
  server.onMessage((message) => got.push(message));
  server.onError(({ code, message }) => errors.push(`${code}: ${message}`));
  return { client, server, got, errors, near };
}

test("ENC-4: once agreed on, MessagePack and JSON both arrive, in the order they were sent", async () => {
  const { client, server, got } = pair();
  const msgpack = new MessagePackCodec();
  client.send({ n: 1 });
  await turn();
  server.use({ msgpack, writes: "json" });
  client.use({ msgpack, writes: "msgpack" });
  client.send({ n: 2 });
  client.sendText('{"n":3}');
  client.use({ msgpack, writes: "json" });
  client.send({ n: 4 });
  await turn();
  expect(got).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }]);
});

test("ENC-6: MessagePack and binary blocks that were not agreed on end the reading", async () => {
  for (const payload of [
    new MessagePackCodec().encodeFrame({ n: 1 }).subarray(4),
    Uint8Array.of(2, 1, 1, 0),
  ]) {
    const { near, errors, got } = pair();
    near.send(encodeWireFrame(payload));
    await turn();
    expect(errors).toEqual([expect.stringMatching(/^MALFORMED_DATA: .* was not negotiated/)]);
    expect(got).toEqual([]);
  }
});

test("MessagePack that is broken ends the reading like broken JSON", async () => {
  const { near, server, errors } = pair();
  server.use({ msgpack: new MessagePackCodec(), writes: "json" });
  near.send(encodeWireFrame(Uint8Array.of(1, 0x81, 0xa1)));
  await turn();
  expect(errors).toEqual(["MALFORMED_DATA: A message is not valid MessagePack: it is cut short."]);
});

test("binary blocks that were agreed on are handed on as they are", async () => {
  const { near, server } = pair();
  const blocks: number[][] = [];
  server.use({ writes: "json", onBinary: (payload) => blocks.push([...payload]) });
  near.send(encodeWireFrame(Uint8Array.of(2, 7, 8)));
  await turn();
  expect(blocks).toEqual([[2, 7, 8]]);
});

test("MessagePack cannot be written without its codec", () => {
  expect(() => pair().client.use({ writes: "msgpack" })).toThrow(TypeError);
});
