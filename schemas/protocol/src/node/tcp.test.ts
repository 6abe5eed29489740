import { createServer, connect as rawConnect, type AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { FakeSignal } from "../client/fake-signal.ts";
import { SignalClient } from "../client/signal-client.ts";
import { ConnectionError } from "../errors.ts";
import { MessageStream } from "../message-stream.ts";
import type { Transport } from "../transport.ts";
import { connectTcp } from "./connect.ts";
import { listenTcp, PortInUseError, type TcpListener } from "./listen.ts";

const host = "127.0.0.1";
const listeners: TcpListener[] = [];
afterEach(async () => {
  for (const listener of listeners.splice(0)) await listener.close();
});

async function listen(onConnection: (transport: Transport) => void): Promise<number> {
  const listener = await listenTcp({ host, port: 0, onConnection });
  listeners.push(listener);
  return listener.port;
}

/** A promise that is settled from outside. */
function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve };
}

/** Both ends of a connection over a real socket. */
async function pair(): Promise<[Transport, Transport]> {
  const accepted = deferred<Transport>();
  const port = await listen((transport) => accepted.resolve(transport));
  return [await connectTcp({ host, port }), await accepted.promise];
}

const textOf = (chunk: Uint8Array): string => Buffer.from(chunk).toString();
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a TCP transport", () => {
  test("carries bytes both ways and names its peer", async () => {
    const [near, far] = await pair();
    let [heard, answered] = ["", ""];
    far.onData((chunk) => {
      heard += textOf(chunk);
      far.send(bytesOf("pong"));
    });
    near.onData((chunk) => (answered += textOf(chunk)));
    near.send(bytesOf("ping"));
    await expect.poll(() => answered).toBe("pong");
    expect(heard).toBe("ping");
    expect(near.remote).toMatch(/^127\.0\.0\.1:\d+$/);
  });

  test("what arrives before anybody takes data waits", async () => {
    const [near, far] = await pair();
    far.send(bytesOf("early"));
    near.send(bytesOf("bird"));
    await new Promise((resolve) => setTimeout(resolve, 20));
    let [first, second] = ["", ""];
    near.onData((chunk) => (first += textOf(chunk)));
    far.onData((chunk) => (second += textOf(chunk)));
    await expect.poll(() => first + second).toBe("earlybird");
  });

  test("closing in good order: the last words arrive although much was left unread", async () => {
    const [near, far] = await pair();
    let heard = "";
    const ends: (Error | null)[] = [];
    near.onData((chunk) => (heard += textOf(chunk)));
    near.onClose((reason) => ends.push(reason));
    near.send(new Uint8Array(4 << 20));
    far.onClose((reason) => ends.push(reason));
    far.send(bytesOf("goodbye"));
    far.close();
    await expect.poll(() => ends, { timeout: 3000 }).toEqual([null, null]);
    expect(heard).toBe("goodbye");
  });

  test("a peer that neither reads nor closes is not waited for", async () => {
    const opened = deferred<Transport>();
    const port = await listen((transport) => opened.resolve(transport));
    const socket = rawConnect({ host, port, allowHalfOpen: true });
    socket.on("error", () => undefined);
    socket.pause();
    const transport = await opened.promise;
    const closed = new Promise((resolve) => transport.onClose(resolve));
    transport.send(new Uint8Array(32 << 20));
    expect(transport.bufferedBytes).toBeGreaterThan(0);
    transport.close();
    await closed;
    socket.destroy();
  });

  test("says when it is over the high-water mark and when it no longer is", async () => {
    const [near, far] = await pair();
    let drained = 0;
    near.onDrain(() => (drained += 1));
    expect(near.send(new Uint8Array(32 << 20))).toBe(false);
    expect(near.bufferedBytes).toBeGreaterThan(0);
    let received = 0;
    far.onData((chunk) => (received += chunk.length));
    await expect.poll(() => received, { timeout: 5000 }).toBe(32 << 20);
    await expect.poll(() => drained).toBe(1);
    expect(near.bufferedBytes).toBe(0);
  });

  test("messages of every size come through in order", async () => {
    const [near, far] = await pair();
    const [client, server] = [
      new MessageStream(near, { side: "client" }),
      new MessageStream(far, { side: "server" }),
    ];
    const sizes = [1, 100, 70_000, 3, 5_000_000, 65_531, 2, 65_532];
    const seen: number[] = [];
    client.onMessage((message) => seen.push(String(message["text"]).length));
    server.onMessage((message) => server.send(message));
    for (const size of sizes) client.send({ text: "x".repeat(size) });
    await expect.poll(() => seen, { timeout: 5000 }).toEqual(sizes);
  });
});

describe("connecting", () => {
  test("rejects where nobody listens", async () => {
    const server = createServer().listen(0, host);
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    await expect(connectTcp({ host, port })).rejects.toThrow(ConnectionError);
  });

  test("can be cancelled, before and after it began", async () => {
    const port = await listen((transport) => transport.onData(() => undefined));
    await expect(connectTcp({ host, port, signal: AbortSignal.abort() })).rejects.toThrow(/cancelled/);
    const abort = new AbortController();
    const attempt = connectTcp({ host, port, signal: abort.signal });
    abort.abort();
    await expect(attempt).rejects.toThrow(/cancelled/);
  });
});

describe("listening", () => {
  test("on a taken port rejects with words that help", async () => {
    const port = await listen(() => undefined);
    const error: unknown = await listenTcp({ host, port, onConnection: () => undefined }).catch(
      (e: unknown) => e,
    );
    expect(error).toBeInstanceOf(PortInUseError);
    expect(error).toMatchObject({ port, message: expect.stringContaining("--port") as string });
  });

  test("closing it closes the connections and frees the port", async () => {
    const [near] = await pair();
    const ended = new Promise((resolve) => near.onClose(resolve));
    near.onData(() => undefined);
    const [listener] = listeners.splice(0);
    await listener?.close();
    expect(await ended).toBeNull();
    await expect(connectTcp({ host, port: listener?.port ?? 0 })).rejects.toThrow(ConnectionError);
  });

  test("a client talks to a server over it", async () => {
    const port = await listen((transport) => {
      const signal = new FakeSignal(transport);
      signal.onCommand = ({ id }) => signal.reply(id, { sample: 1, blocks: 2 });
    });
    const client = await SignalClient.connect(await connectTcp({ host, port }), {
      token: "t",
      role: "observer",
      client: { kind: "test", name: "t", version: "1" },
    });
    const pings = Array.from({ length: 500 }, () => client.command("system.ping", {}));
    expect((await Promise.all(pings)).every(({ result }) => result.blocks === 2)).toBe(true);
    client.close();
  });
});
