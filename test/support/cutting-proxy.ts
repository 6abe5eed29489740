import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/** Where a connection breaks: after so many bytes of one direction; null lets everything through. */
export interface Cut {
  readonly direction: "toSignal" | "toClient";
  readonly after: number;
  /** Both ends see a connection that was closed in order, instead of one that broke. */
  readonly orderly: boolean;
}

/** A line to Signal that breaks where the test wants it. */
export interface CuttingProxy {
  readonly port: number;
  /** The next connection is cut there, later ones are not. */
  cutNext(cut: Cut): void;
  /** Breaks every connection there is. */
  breakNow(): void;
  /** Bytes that the connection opened last has carried. */
  carried(): { toSignal: number; toClient: number };
  close(): Promise<void>;
}

export async function startCuttingProxy(target: { host: string; port: number }): Promise<CuttingProxy> {
  let next: Cut | null = null;
  let carried = { toSignal: 0, toClient: 0 };
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true, allowHalfOpen: true }, (client) => {
    const cut = next;
    next = null;
    const count = (carried = { toSignal: 0, toClient: 0 });
    const signal = connect({ ...target, noDelay: true, allowHalfOpen: true });
    const ends = [client, signal];
    let isCut = false;
    const breakIt = (): void => {
      isCut = true;
      for (const end of ends) {
        if (cut?.orderly === true) end.end();
        else end.resetAndDestroy();
      }
    };
    const carry = (from: Socket, to: Socket, direction: Cut["direction"]): void => {
      from.on("data", (chunk) => {
        if (isCut) return;
        const room = cut?.direction === direction ? cut.after - count[direction] : Infinity;
        const part = chunk.subarray(0, room);
        count[direction] += part.length;
        if (part.length === chunk.length && room !== part.length) {
          to.write(part);
          return;
        }
        isCut = true;
        // What was let through has arrived when the line breaks.
        if (part.length > 0) to.write(part, () => setImmediate(breakIt));
        else breakIt();
      });
      from.on("end", () => to.end());
      from.on("error", () => to.destroy());
      from.on("close", () => {
        sockets.delete(from);
        to.destroy();
      });
      sockets.add(from);
    };
    carry(client, signal, "toSignal");
    carry(signal, client, "toClient");
    if (cut?.after === 0) breakIt();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    cutNext: (cut) => {
      next = cut;
    },
    breakNow: () => {
      for (const socket of sockets) socket.resetAndDestroy();
    },
    carried: () => carried,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
