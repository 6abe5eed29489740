import { credentials, makeGenericClientConstructor } from "@grpc/grpc-js";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";
import WebSocket from "ws";
import { linkOf, type Contestant, type Link } from "../contestant.ts";
import { pingCommand } from "../payload.ts";
import { pingService, type PingMessage } from "../ping-service.ts";
import type { PeerName } from "../peers.ts";
import { connectSocket, HOST, startPeer } from "./peer.ts";

type Connect = (port: number) => Promise<Link>;

async function contestant(
  name: string,
  peer: PeerName,
  cpu: number | undefined,
  connect: Connect,
): Promise<Contestant> {
  const { program, port } = await startPeer(peer, cpu);
  return { name, pid: program.pid, connect: () => connect(port), close: () => program.stop() };
}

export function jsonrpcContestant(cpu: number | undefined): Promise<Contestant> {
  return contestant("vscode-jsonrpc", "jsonrpc", cpu, async (port) => {
    const socket = await connectSocket(port);
    const connection = createMessageConnection(
      new StreamMessageReader(socket),
      new StreamMessageWriter(socket),
    );
    connection.listen();
    const ask = (): Promise<unknown> => connection.sendRequest("system.ping", pingCommand());
    return linkOf(ask, () => {
      connection.dispose();
      socket.destroy();
    });
  });
}

/** The same JSON over a WebSocket; answers are told apart by their order. */
export function wsContestant(cpu: number | undefined): Promise<Contestant> {
  return contestant("ws", "ws", cpu, async (port) => {
    const socket = new WebSocket(`ws://${HOST}:${String(port)}`, { perMessageDeflate: false });
    await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
    const waiting = new Map<string, (answer: unknown) => void>();
    socket.on("message", (data: Buffer) => {
      const answer = JSON.parse(data.toString()) as { re: string };
      waiting.get(answer.re)?.(answer);
      waiting.delete(answer.re);
    });
    const ask = (): Promise<unknown> =>
      new Promise((resolve) => {
        const command = pingCommand();
        waiting.set(command.id, resolve);
        socket.send(JSON.stringify(command));
      });
    return linkOf(ask, () => socket.terminate());
  });
}

/** The same JSON as the payload of a unary call. */
export function grpcContestant(cpu: number | undefined): Promise<Contestant> {
  return contestant("grpc-js, unary", "grpc", cpu, (port) => {
    const Client = makeGenericClientConstructor(pingService, "Ping");
    // A channel of its own for each client, as if it were another process.
    const options = { "grpc.use_local_subchannel_pool": 1 };
    const client = new Client(`${HOST}:${String(port)}`, credentials.createInsecure(), options);
    const { path, requestSerialize, responseDeserialize } = pingService.ping;
    const ask = (): Promise<unknown> =>
      new Promise((resolve, reject) => {
        client.makeUnaryRequest<PingMessage, PingMessage>(
          path,
          requestSerialize,
          responseDeserialize,
          pingCommand(),
          (error, answer) => {
            if (error === null) resolve(answer);
            else reject(error);
          },
        );
      });
    return Promise.resolve(linkOf(ask, () => client.close()));
  });
}
