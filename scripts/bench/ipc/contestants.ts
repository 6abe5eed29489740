import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { encodeWireFrame, SignalClient } from "@loophole/protocol";
import { connectTcp, parseReadyLine } from "@loophole/protocol/node";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";
import { startProgram, type Program } from "./child.ts";
import { pingCommand } from "./payload.ts";
import type { PeerName } from "./peers.ts";

const host = "127.0.0.1";

/** A way of asking another process something and getting its answer. */
export interface Contestant {
  readonly name: string;
  /** The server's process. */
  readonly pid: number;
  /** Sends one question and resolves with its answer. */
  ask(): Promise<unknown>;
  /** Keeps `window` questions under way for so long; resolves with how many were answered. */
  pipeline(window: number, durationMs: number): Promise<number>;
  close(): Promise<void>;
}

/** Keeps `window` promises under way. */
async function pipelineOf(ask: () => Promise<unknown>, window: number, durationMs: number): Promise<number> {
  const end = performance.now() + durationMs;
  let answered = 0;
  let underWay = 0;
  await new Promise<void>((resolve, reject) => {
    const next = (): void => {
      underWay += 1;
      ask().then(answer, reject);
    };
    const answer = (): void => {
      answered += 1;
      underWay -= 1;
      if (performance.now() < end) next();
      else if (underWay === 0) resolve();
    };
    for (let i = 0; i < window; i += 1) next();
  });
  return answered;
}

/** The built Signal without a device; every command and every reply validated, a promise each. */
export async function signalContestant(cpu: number | undefined): Promise<Contestant> {
  const folder = mkdtempSync(join(tmpdir(), "loophole-bench-"));
  const token = randomBytes(16).toString("hex");
  const entry = fileURLToPath(new URL("../../signal-host/dist/main.js", import.meta.url));
  const args = [entry, "--audio", "null", "--port", "0", "--discovery-dir", folder, "--cache-dir", folder];
  const program = startProgram(args, { cpu, env: { LOOPHOLE_TOKEN: token } });
  const ready = await program.line(parseReadyLine);
  const client = await SignalClient.connect(await connectTcp({ host, port: ready.port }), {
    token,
    role: "observer",
    client: { kind: "bench", name: "bench", version: "1" },
    heartbeat: false,
  });
  const ask = (): Promise<unknown> => client.command("system.ping", {});
  return {
    name: "Signal, validated system.ping",
    pid: program.pid,
    ask,
    pipeline: (window, durationMs) => pipelineOf(ask, window, durationMs),
    async close() {
      client.close();
      await program.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function jsonrpcContestant(cpu: number | undefined): Promise<Contestant> {
  const { program, socket } = await connectPeer("jsonrpc", cpu);
  const connection = createMessageConnection(
    new StreamMessageReader(socket),
    new StreamMessageWriter(socket),
  );
  connection.listen();
  const ask = (): Promise<unknown> => connection.sendRequest("system.ping", pingCommand());
  return {
    name: "vscode-jsonrpc",
    pid: program.pid,
    ask,
    pipeline: (window, durationMs) => pipelineOf(ask, window, durationMs),
    async close() {
      connection.dispose();
      socket.destroy();
      await program.stop();
    },
  };
}

/** Bytes of the size of a ping, sent back as they are; `coalesced`: what can be sent at once leaves in one write. */
export async function rawContestant(cpu: number | undefined, coalesced: boolean): Promise<Contestant> {
  const { program, socket } = await connectPeer("raw-echo", cpu);
  const question = encodeWireFrame(new TextEncoder().encode(JSON.stringify(pingCommand())));
  let onData: (bytes: number) => void = () => undefined;
  socket.on("data", (chunk) => onData(chunk.length));
  const send = (count: number): void => {
    if (coalesced) socket.write(Buffer.concat(Array<Uint8Array>(count).fill(question)));
    else for (let i = 0; i < count; i += 1) socket.write(question);
  };
  return {
    name: coalesced ? "raw TCP echo, coalesced" : "raw TCP echo",
    pid: program.pid,
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
    async close() {
      socket.destroy();
      await program.stop();
    },
  };
}

async function connectPeer(
  name: PeerName,
  cpu: number | undefined,
): Promise<{ program: Program; socket: Socket }> {
  const program = startProgram([process.argv[1] ?? "", "peer", name], { cpu });
  const port = await program.line((line) => {
    const address = /^PEER-READY (.*)$/.exec(line)?.[1];
    return address === undefined ? null : (JSON.parse(address) as { port: number }).port;
  });
  const socket = connect({ host, port, noDelay: true });
  await new Promise((resolve, reject) => socket.once("connect", resolve).once("error", reject));
  return { program, socket };
}
