import { connect } from "node:net";
import { ConnectionError } from "../errors.ts";
import type { Transport } from "../transport.ts";
import { TcpTransport } from "./tcp-transport.ts";

const RECEIVE_BYTES = 64 * 1024;

export interface ConnectTcpOptions {
  host: string;
  port: number;
  signal?: AbortSignal;
  timeoutMs?: number;
}

/** Connects. Rejects with ConnectionError when nobody listens, when it takes too long and when it is aborted. */
export function connectTcp({ host, port, signal, timeoutMs = 2_000 }: ConnectTcpOptions): Promise<Transport> {
  return new Promise((resolve, reject) => {
    let transport: TcpTransport | null = null;
    const socket = connect({
      host,
      port,
      noDelay: true,
      // One buffer for all that is received: no allocation per read.
      onread: {
        buffer: new Uint8Array(RECEIVE_BYTES),
        callback(bytes, buffer) {
          transport?.receive(buffer.subarray(0, bytes));
          return true;
        },
      },
    });
    const fail = (why: string): void => {
      settle();
      socket.destroy();
      reject(new ConnectionError(`No connection to ${host}:${port}: ${why}`));
    };
    const onError = (error: Error): void => fail(error.message);
    const onAbort = (): void => fail("it was cancelled.");
    const timer = setTimeout(() => fail(`no answer within ${timeoutMs} ms.`), timeoutMs);
    const settle = (): void => {
      clearTimeout(timer);
      socket.off("error", onError);
      signal?.removeEventListener("abort", onAbort);
      // A late error of a socket that was given up concerns nobody.
      socket.on("error", () => undefined);
    };
    socket.on("error", onError);
    socket.once("connect", () => {
      settle();
      transport = new TcpTransport(socket);
      resolve(transport);
    });
    if (signal?.aborted) onAbort();
    else signal?.addEventListener("abort", onAbort, { once: true });
  });
}
