import { createServer, type Socket } from "node:net";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";
import { pingReply } from "./payload.ts";

const peers = {
  /** Sends back every chunk as it comes. */
  "raw-echo": (socket: Socket) => {
    socket.on("data", (chunk) => socket.write(chunk));
  },
  /** Answers a request with the object Signal answers a ping with. */
  jsonrpc: (socket: Socket) => {
    const connection = createMessageConnection(
      new StreamMessageReader(socket),
      new StreamMessageWriter(socket),
    );
    connection.onRequest("system.ping", (command: { id: string }) => pingReply(command.id));
    connection.listen();
  },
} as const;

export type PeerName = keyof typeof peers;

export function isPeerName(name: string): name is PeerName {
  return Object.hasOwn(peers, name);
}

/** Serves one peer on a port of the system's choice, which it prints. */
export function servePeer(name: PeerName): Promise<void> {
  const server = createServer({ noDelay: true }, (socket) => {
    socket.on("error", () => socket.destroy());
    peers[name](socket);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.once("close", resolve);
    server.listen(0, "127.0.0.1", () => console.log(`PEER-READY ${JSON.stringify(server.address())}`));
  });
}
