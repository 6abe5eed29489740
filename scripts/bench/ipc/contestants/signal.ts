import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { SignalClient } from "@loophole/protocol";
import { MessagePackCodec } from "@loophole/protocol/msgpack";
import { connectTcp, parseReadyLine } from "@loophole/protocol/node";
import type { Encoding, Role } from "@loophole/schemas/types";
import { startProgram, type Program } from "../child.ts";
import { linkOf, type Contestant } from "../contestant.ts";
import { HOST } from "./peer.ts";

/** The built Signal; the bundle that this is part of lies in scripts/dist. */
export const SIGNAL_ENTRY = fileURLToPath(new URL("../../signal-host/dist/main.js", import.meta.url));

export interface BenchSignal {
  readonly program: Program;
  readonly port: number;
  readonly token: string;
  stop(): Promise<void>;
}

/** What Signal is told where nothing else is asked of it. */
const WITHOUT_DEVICE = ["--audio", "null"] as const;

/**
 * Starts the built Signal, on one core where asked.
 *
 * @param options of its command line; without a device
 * @param env added to its environment
 */
export async function startSignal(
  cpu: number | undefined,
  profile?: string,
  options: readonly string[] = WITHOUT_DEVICE,
  env: Readonly<Record<string, string>> = {},
): Promise<BenchSignal> {
  const folder = mkdtempSync(join(tmpdir(), "loophole-bench-"));
  const token = randomBytes(16).toString("hex");
  const own = ["--discovery-dir", folder, "--cache-dir", folder, "--audit-dir", folder];
  const node = profile === undefined ? [] : ["--cpu-prof", "--cpu-prof-dir", profile];
  const args = [...node, SIGNAL_ENTRY, ...options, "--port", "0", ...own];
  const program = startProgram(args, { cpu, quiet: true, env: { ...env, LOOPHOLE_TOKEN: token } });
  const { port } = await program.line(parseReadyLine);
  const stop = async (): Promise<void> => {
    await program.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { program, port, token, stop };
}

/** A client that owns the song. */
export function connectController(
  signal: BenchSignal,
  encodings: readonly Encoding[],
): Promise<SignalClient> {
  return connect(signal, "controller", encodings);
}

/** A client that listens and asks; `encodings` by preference. */
export function connectObserver(signal: BenchSignal, encodings: readonly Encoding[]): Promise<SignalClient> {
  return connect(signal, "observer", encodings);
}

async function connect(
  { port, token }: BenchSignal,
  role: Role,
  encodings: readonly Encoding[],
): Promise<SignalClient> {
  return await SignalClient.connect(await connectTcp({ host: HOST, port }), {
    token,
    role,
    client: { kind: "bench", name: "bench", version: "1" },
    heartbeat: false,
    encodings,
    codec: new MessagePackCodec(),
  });
}

/** The built Signal; every command and every reply validated, a promise each. */
export async function signalContestant(
  cpu: number | undefined,
  encoding: "json" | "msgpack",
  profile?: string,
): Promise<Contestant> {
  const signal = await startSignal(cpu, profile);
  return {
    name: encoding === "json" ? "Signal, validated system.ping" : "Signal, the same in MessagePack",
    pid: signal.program.pid,
    async connect() {
      const encodings = encoding === "json" ? (["json"] as const) : (["msgpack", "json"] as const);
      const client = await connectObserver(signal, encodings);
      if (encoding === "msgpack" && !client.welcome.encodings.includes("msgpack")) {
        throw new Error("this Signal does not speak MessagePack");
      }
      return linkOf(
        () => client.command("system.ping", {}),
        () => client.close(),
      );
    },
    close: () => signal.stop(),
  };
}
