import type { Socket } from "node:net";
import { encodeWireFrame } from "@loophole/protocol";
import type { Contestant, Link } from "../contestant.ts";
import { pingCommand } from "../payload.ts";
import { connectSocket, startPeer } from "./peer.ts";

export const RAW = "raw TCP echo";

/** Bytes of the size of a ping, sent back as they are; `coalesced`: what can be sent at once leaves in one write. */
export async function rawContestant(cpu: number | undefined, coalesced: boolean): Promise<Contestant> {
  const { program, port } = await startPeer("raw-echo", cpu);
  return {
    name: coalesced ? `${RAW}, coalesced` : RAW,
    pid: program.pid,
    connect: async () => rawLink(await connectSocket(port), coalesced),
    close: () => program.stop(),
  };
}

function rawLink(socket: Socket, coalesced: boolean): Link {
  const question = encodeWireFrame(new TextEncoder().encode(JSON.stringify(pingCommand())));
  let onData: (bytes: number) => void = () => undefined;
  socket.on("data", (chunk) => onData(chunk.length));
  const send = (count: number): void => {
    if (coalesced) socket.write(Buffer.concat(Array<Uint8Array>(count).fill(question)));
    else for (let i = 0; i < count; i += 1) socket.write(question);
  };
  return {
    ask: () =>
      new Promise<void>((resolve) => {
        let missing = question.length;
        onData = (bytes) => {
          missing -= bytes;
          if (missing === 0) resolve();
        };
        socket.write(question);
      }),
    pipeline: (window, durationMs) =>
      new Promise((resolve) => {
        const end = performance.now() + durationMs;
        let [received, answered, sent] = [0, 0, window];
        onData = (bytes) => {
          received += bytes;
          const whole = Math.floor(received / question.length);
          const fresh = whole - answered;
          answered = whole;
          if (performance.now() < end) {
            sent += fresh;
            if (fresh > 0) send(fresh);
          } else if (answered === sent) resolve(answered);
        };
        send(window);
      }),
    close: () => socket.destroy(),
  };
}
