import { type SignalClient, TempoMap, WireCommandError } from "@loophole/protocol";
import type { Project, SongPosition, TransportState } from "@loophole/schemas/types";
import type { TransportModel } from "./transport-model.ts";

export interface EngineTransportOptions {
  /** The song as it is now. */
  project(): Project;
  transport(): TransportModel;
  /** moved: it runs on; jumped: somebody changed it. */
  onTransport(change: "moved" | "jumped"): void;
}

/** Keeps an engine's transport what the song's is, one connection after another. */
export class EngineTransport {
  readonly #options: EngineTransportOptions;
  #client: SignalClient | null = null;
  /** Commands go to the engine; before, they only change what will be resumed. */
  #live = false;
  /** Commands not answered: what telemetry says meanwhile may be old. */
  #asked = 0;
  #stale = true;

  constructor(options: EngineTransportOptions) {
    this.#options = options;
  }

  /** Commands go to the engine. */
  get live(): boolean {
    return this.#live;
  }

  /** The engine's transport is not the song's. */
  outdate(): void {
    this.#stale = true;
  }

  /** Until it is resumed, what the engine tells is not of this song, and it is told nothing. */
  hold(): void {
    this.#live = false;
  }

  /** The connection is gone. */
  lost(): void {
    this.#client = null;
    this.#live = false;
    if (this.#asked > 0) this.#stale = true;
    this.#asked = 0;
  }

  /** The same engine again: it is told only what it may have missed. */
  async goOn(client: SignalClient): Promise<void> {
    if (this.#stale) {
      await this.resume(client);
      return;
    }
    this.#client = client;
    this.#live = true;
  }

  /** Plays from where the song stands, with the count-in and the pre-roll that the song asks for. */
  async play(): Promise<void> {
    const transport = this.#options.transport();
    const { metronome, preRoll = 0 } = this.#options.project().timeline;
    const bars = transport.playing ? 0 : (metronome.countIn ?? 0);
    transport.play(preRoll > 0);
    await this.#tell(async (client) => {
      const { capabilities } = client.welcome;
      const counts = bars > 0 && capabilities.includes("metronome");
      const rolls = preRoll > 0 && capabilities.includes("pre-roll");
      const start = { ...(counts ? { countIn: true } : {}), ...(rolls ? { preRoll } : {}) };
      const { result } = await client.command("transport.play", start);
      // Telemetry tells the beats left from now on; until then all of them are.
      return { result: counts ? { ...result, countIn: bars * (result.meter?.numerator ?? 4) } : result };
    });
  }

  /** Stops where the song is, or where it was to be played from if it has not come there. */
  async stop(): Promise<void> {
    const transport = this.#options.transport();
    const { returned } = transport.stop();
    await this.#tell((client) => {
      if (!returned) return client.command("transport.stop", {});
      return stopAt(client, { sample: this.#time(client).framesAt(transport.tick) });
    });
  }

  async locate(tick: number): Promise<void> {
    this.#options.transport().locate(tick);
    await this.#tell((client) => client.command("transport.locate", { position: { tick } }));
  }

  /** What telemetry says of it. */
  heard(client: SignalClient, state: TransportState): void {
    if (this.#client !== client || !this.#live || this.#asked > 0) return;
    this.#options.transport().heard(state);
    this.#options.onTransport("moved");
  }

  /**
   * Has the engine play, or stand, where the song should be by now. The engine must have the song: how long it takes
   * to be heard is asked first. Rejects when the connection breaks meanwhile.
   */
  async resume(client: SignalClient): Promise<void> {
    this.#client = client;
    const { latency = client.welcome.device.latencyFrames } = (await client.command("transport.get", {}))
      .result;
    if (this.#client !== client) return;
    const { sampleRate } = client.welcome;
    const transport = this.#options.transport();
    const time = this.#time(client);
    this.#live = true;
    this.#stale = false;
    await this.#tell((to) => {
      const position = (tick: number) => ({ sample: time.framesAt(tick) });
      if (!transport.playing) return stopAt(to, position(transport.tick));
      // What is rendered now is heard so much later.
      const ahead = transport.tickIn((latency / sampleRate) * 1000);
      return to.command("transport.play", { position: position(ahead) });
    });
  }

  /** Frames of the engine's, by the song's tempo. */
  #time({ welcome }: SignalClient): TempoMap {
    return new TempoMap(this.#options.project().timeline, welcome.sampleRate);
  }

  /** An answer tells where the song goes on: while it moves, that is heard later. */
  #answered(client: SignalClient, state: TransportState): void {
    const { playing, position, tick, latency, countIn = 0 } = state;
    const moves = playing && countIn === 0 && latency !== undefined;
    const heard = moves ? this.#time(client).tickAt(Math.max(position - latency, 0)) : tick;
    this.#options.transport().heard({ ...state, tick: heard });
  }

  async #tell(send: (client: SignalClient) => Promise<{ result: TransportState }>): Promise<void> {
    this.#options.onTransport("jumped");
    const client = this.#client;
    if (client === null || !this.#live) {
      this.#stale = true;
      return;
    }
    const asked = ++this.#asked;
    try {
      const { result } = await send(client);
      // A later command is under way: its answer is the one that counts.
      if (this.#client === client && this.#asked === asked) this.#answered(client, result);
    } catch (error) {
      if (this.#client === client && error instanceof WireCommandError) throw error;
      // The engine is going: it is resumed as asked when it is back.
      this.#stale = true;
    } finally {
      if (this.#client === client && this.#asked === asked) {
        this.#asked = 0;
        this.#options.onTransport("jumped");
      }
    }
  }
}

async function stopAt(client: SignalClient, position: SongPosition): Promise<{ result: TransportState }> {
  await client.command("transport.stop", {});
  return await client.command("transport.locate", { position });
}
