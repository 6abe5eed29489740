import { createInterface } from "node:readline/promises";
import type { Role } from "@loophole/schemas/types";
import type { Settings } from "../cli/settings.ts";
import type { Terminal } from "../output/terminal.ts";
import { DebugConnection } from "./debug-connection.ts";
import { spawnSignal, type SpawnedSignal } from "./spawn-signal.ts";
import { engineInWords, findTarget, SeveralEngines, targetOf, type Target } from "./target.ts";

/** A connection to an engine, and the engine itself where this program started it. */
export class EngineLink {
  readonly connection: DebugConnection;
  readonly target: Target;
  readonly spawned: SpawnedSignal | null;

  constructor(connection: DebugConnection, target: Target, spawned: SpawnedSignal | null) {
    this.connection = connection;
    this.target = target;
    this.spawned = spawned;
  }

  /** Another connection to the same engine. */
  async reconnect(settings: Settings): Promise<EngineLink> {
    this.connection.close();
    const connection = await DebugConnection.connect(this.target, {
      role: settings.role ?? this.connection.welcome.role,
      encoding: settings.encoding,
    });
    return new EngineLink(connection, this.target, this.spawned);
  }

  /** Leaves the engine; ends it if this program started it. */
  async close(): Promise<void> {
    this.connection.close();
    await this.spawned?.stop();
  }
}

/** Finds or starts the engine that is meant and connects. Rejects with ConnectionError or WireCommandError. */
export async function openLink(settings: Settings, role: Role, terminal: Terminal): Promise<EngineLink> {
  const spawned = settings.spawn ? await spawnSignal(settings.spawn) : null;
  try {
    const target = spawned?.target ?? (await choose(settings, terminal));
    const connection = await DebugConnection.connect(target, {
      role: settings.role ?? role,
      encoding: settings.encoding,
    });
    return new EngineLink(connection, target, spawned);
  } catch (error) {
    await spawned?.stop();
    throw error;
  }
}

/** The engine that is meant; asks where several are and somebody is there to answer. */
async function choose(settings: Settings, terminal: Terminal): Promise<Target> {
  try {
    return await findTarget(settings.wish);
  } catch (error) {
    if (!(error instanceof SeveralEngines) || !process.stdin.isTTY || !process.stderr.isTTY) throw error;
    const { engines } = error;
    terminal.say(`${engines.length} engines run:`);
    for (const [index, engine] of engines.entries()) {
      terminal.say(`  ${terminal.err.bold(String(index + 1))}  ${engineInWords(engine)}`);
    }
    const asking = createInterface({ input: process.stdin, output: process.stderr });
    try {
      const answer = (await asking.question("Which one? [1] ")).trim();
      const engine = engines[Number(answer || "1") - 1];
      if (engine === undefined) throw error;
      return targetOf(engine, settings.wish.token);
    } finally {
      asking.close();
    }
  }
}
