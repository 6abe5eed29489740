import { createServer, type AddressInfo } from "node:net";
import type { Transport } from "../transport.ts";
import { TcpTransport } from "./tcp-transport.ts";

/** The port asked for is taken by another program. */
export class PortInUseError extends Error {
  override readonly name = "PortInUseError";
  readonly host: string;
  readonly port: number;

  constructor(host: string, port: number) {
    super(`Port ${port} on ${host} is in use. Choose another with --port, or 0 to have one picked.`);
    this.host = host;
    this.port = port;
  }
}

export interface ListenTcpOptions {
  /** 127.0.0.1 or ::1. */
  host: string;
  /** 0: the system picks one. */
  port: number;
  onConnection(transport: Transport): void;
}

export interface TcpListener {
  /** The port that is really listened on. */
  readonly port: number;
  /** Takes no more connections, closes those that are open in good order, and resolves when all are gone. */
  close(): Promise<void>;
}

/** Listens. Rejects with PortInUseError when the port is taken, with the system's error otherwise. */
export function listenTcp({ host, port, onConnection }: ListenTcpOptions): Promise<TcpListener> {
  const open = new Set<TcpTransport>();
  const server = createServer({ noDelay: true }, (socket) => {
    const transport = new TcpTransport(socket);
    open.add(transport);
    socket.once("close", () => open.delete(transport));
    socket.on("data", (chunk: Uint8Array) => transport.receive(chunk));
    onConnection(transport);
  });
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const transport of open) transport.close();
    });
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? new PortInUseError(host, port) : error);
    });
    server.listen({ host, port, exclusive: true }, () => {
      resolve({ port: (server.address() as AddressInfo).port, close });
    });
  });
}
