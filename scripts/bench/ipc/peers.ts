import { createServer, type Socket } from "node:net";
import { Server, ServerCredentials, type ServerUnaryCall, type sendUnaryData } from "@grpc/grpc-js";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";
import { WebSocketServer } from "ws";
import { pingReply } from "./payload.ts";
import { pingService, type PingMessage } from "./ping-service.ts";

const HOST = "127.0.0.1";

/** Each serves on a port of the system's choice, and answers a ping with what Signal answers. */
const peers = {
  /** Sends back every chunk as it comes. */
  "raw-echo": () => serveSockets((socket) => void socket.on("data", (chunk) => socket.write(chunk))),
  jsonrpc: () =>
    serveSockets((socket) => {
      const connection = createMessageConnection(
        new StreamMessageReader(socket),
        new StreamMessageWriter(socket),
      );
      connection.onRequest("system.ping", (command: { id: string }) => pingReply(command.id));
      connection.listen();
    }),
  ws: serveWebSockets,
  grpc: serveGrpc,
} as const;

export type PeerName = keyof typeof peers;

export function isPeerName(name: string): name is PeerName {
  return Object.hasOwn(peers, name);
}

/** Serves one peer and prints its port; it goes on until the process is ended. */
export async function servePeer(name: PeerName): Promise<void> {
  console.log(`PEER-READY ${JSON.stringify({ port: await peers[name]() })}`);
  await new Promise(() => undefined);
}

function serveSockets(serve: (socket: Socket) => void): Promise<number> {
  const server = createServer({ noDelay: true }, (socket) => {
    socket.on("error", () => socket.destroy());
    serve(socket);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, HOST, () => resolve(portOf(server.address())));
  });
}

function serveWebSockets(): Promise<number> {
  const server = new WebSocketServer({ host: HOST, port: 0, perMessageDeflate: false });
  server.on("connection", (socket) => {
    socket.on("error", () => socket.terminate());
    socket.on("message", (data: Buffer) => {
      const command = JSON.parse(data.toString()) as { id: string };
      socket.send(JSON.stringify(pingReply(command.id)));
    });
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.once("listening", () => resolve(portOf(server.address())));
  });
}

function serveGrpc(): Promise<number> {
  const server = new Server();
  const ping = (
    call: ServerUnaryCall<PingMessage, PingMessage>,
    answer: sendUnaryData<PingMessage>,
  ): void => {
    answer(null, pingReply((call.request as { id: string }).id));
  };
  server.addService(pingService, { ping });
  return new Promise((resolve, reject) => {
    server.bindAsync(`${HOST}:0`, ServerCredentials.createInsecure(), (error, port) => {
      if (error === null) resolve(port);
      else reject(error);
    });
  });
}

function portOf(address: ReturnType<ReturnType<typeof createServer>["address"]>): number {
  if (address === null || typeof address === "string") throw new Error("the peer has no port");
  return address.port;
}
