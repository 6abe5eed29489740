import { SpawnedEngine, type Engine } from "../engine/spawned-engine.ts";

/** Where the cases' engine comes from. */
export type EngineSource =
  | { readonly kind: "spawn"; readonly commandLine: readonly string[] }
  | { readonly kind: "connect"; readonly host: string; readonly port: number; readonly token: string };

/** An engine for one case after another; one that ended is started again for the next. */
export class EngineSlot {
  readonly #source: EngineSource;
  #engine: Engine | null = null;

  constructor(source: EngineSource) {
    this.#source = source;
  }

  async get(): Promise<Engine> {
    if (this.#engine?.spawned?.exit != null) {
      await this.#engine.spawned.close();
      this.#engine = null;
    }
    return (this.#engine ??= await this.#open());
  }

  /** How the engine ended, when a case has ended it. */
  get ending(): string | null {
    const exit = this.#engine?.spawned?.exit ?? null;
    return exit === null ? null : String(exit.code ?? exit.signal);
  }

  async close(): Promise<void> {
    await this.#engine?.spawned?.close();
    this.#engine = null;
  }

  async #open(): Promise<Engine> {
    if (this.#source.kind === "spawn") return await SpawnedEngine.start(this.#source.commandLine);
    const { host, port, token } = this.#source;
    return { host, port, token, spawned: null };
  }
}
