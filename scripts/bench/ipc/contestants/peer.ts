import { connect, type Socket } from "node:net";
import { startProgram, type Program } from "../child.ts";
import type { PeerName } from "../peers.ts";

export const HOST = "127.0.0.1";

export interface RunningPeer {
  readonly program: Program;
  readonly port: number;
}

/** Starts a peer's server, on one core where asked. */
export async function startPeer(name: PeerName, cpu: number | undefined): Promise<RunningPeer> {
  const program = startProgram([process.argv[1] ?? "", "peer", name], { cpu });
  const port = await program.line((line) => {
    const address = /^PEER-READY (.*)$/.exec(line)?.[1];
    return address === undefined ? null : (JSON.parse(address) as { port: number }).port;
  });
  return { program, port };
}

export async function connectSocket(port: number): Promise<Socket> {
  const socket = connect({ host: HOST, port, noDelay: true });
  await new Promise((resolve, reject) => socket.once("connect", resolve).once("error", reject));
  return socket;
}
