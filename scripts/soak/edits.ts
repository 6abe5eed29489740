import type { SignalClient } from "@loophole/protocol";
import type { GraphOp, ParameterSetParams } from "@loophole/schemas/types";
import { Noise } from "../bench/engine/material/noise.ts";
import { SEND_EVERY } from "../bench/engine/workload.ts";
import { BAR_TICKS, BARS, clipOf, REVERB, sendId, trackId } from "./song.ts";

type Edit = () => Promise<unknown>;

/**
 * Someone who works on a playing song: one edit a turn, the same ones in the same order each time. What an edit adds
 * the next one of its kind takes away, so that the song stays as large as it is.
 */
export class Editor {
  readonly #client: SignalClient;
  readonly #tracks: number;
  readonly #noise = new Noise(2_026);
  readonly #edits: readonly Edit[];
  #revision = 0;
  #turn = 0;
  /** What takes back what the last edit of a kind has done. */
  readonly #undone = new Map<string, GraphOp>();
  #muted: string | null = null;

  private constructor(client: SignalClient, tracks: number, revision: number) {
    this.#client = client;
    this.#tracks = tracks;
    this.#revision = revision;
    this.#edits = this.#kinds();
  }

  static async begin(client: SignalClient, tracks: number): Promise<Editor> {
    const { result } = await client.command("graph.get", {});
    return new Editor(client, tracks, result.revision);
  }

  /** Makes the next edit; rejects when the engine refuses it. */
  async next(): Promise<void> {
    const edit = this.#edits[this.#turn % this.#edits.length];
    this.#turn += 1;
    await edit?.();
  }

  #kinds(): Edit[] {
    const able = (each: "devices" | "mixing" | "automation"): boolean =>
      this.#client.welcome.capabilities.includes(each);
    const edits: Edit[] = [
      () => this.#set({ target: this.#anyTrack(), parameter: "gain", value: -30 + this.#noise.below(20) }),
      () => this.#set({ target: this.#anyTrack(), parameter: "pan", value: this.#noise.next() }),
      () => this.#mute(),
      () => this.#toggle("clip", this.#extraClip()),
      () => this.#moveClip(),
      () =>
        this.#client.command("transport.locate", { position: { tick: this.#noise.below(BARS) * BAR_TICKS } }),
      () => this.#set({ target: "master", parameter: "gain", value: -3 - this.#noise.below(4) }),
      () => this.#toggle("track", this.#extraTrack()),
      () => this.#tempo(),
      () => this.#solo(),
      () => this.#apply([{ op: "track.move", id: this.#anyTrack(), index: this.#noise.below(this.#tracks) }]),
      () => this.#stopAndPlay(),
    ];
    if (able("devices")) {
      edits.push(
        () => this.#device("equaliser", "band2Frequency", 200 + this.#noise.below(4_000)),
        () => this.#device("compressor", "threshold", -40 + this.#noise.below(30)),
        () => this.#toggle("device", this.#extraDevice()),
      );
    }
    if (able("mixing")) {
      const sending = (): number => this.#noise.below(Math.ceil(this.#tracks / SEND_EVERY)) * SEND_EVERY;
      edits.push(
        () => this.#set({ target: sendId(sending()), parameter: "gain", value: -24 + this.#noise.below(20) }),
        () => this.#toggle("send", this.#extraSend()),
      );
    }
    if (able("automation")) edits.push(() => this.#automation());
    return edits;
  }

  #anyTrack(): string {
    return trackId(this.#noise.below(this.#tracks));
  }

  async #set(params: ParameterSetParams): Promise<void> {
    this.#revision = (await this.#client.command("parameter.set", params)).result.revision;
  }

  async #apply(ops: GraphOp[]): Promise<void> {
    this.#revision = (
      await this.#client.command("graph.apply", { baseRevision: this.#revision, ops })
    ).result.revision;
  }

  /** Adds, or takes away what was added before. */
  async #toggle(kind: string, [add, remove]: readonly [GraphOp, GraphOp]): Promise<void> {
    const undo = this.#undone.get(kind);
    if (undo === undefined) this.#undone.set(kind, remove);
    else this.#undone.delete(kind);
    await this.#apply([undo ?? add]);
  }

  #extraClip(): [GraphOp, GraphOp] {
    const index = this.#noise.below(this.#tracks);
    const track = trackId(index);
    const clip = { ...clipOf(index, 0), id: "extra-clip", start: this.#noise.below(BARS) * BAR_TICKS };
    return [
      { op: "clip.add", track, clip },
      { op: "clip.remove", track, id: clip.id },
    ];
  }

  #extraTrack(): [GraphOp, GraphOp] {
    const clips = [{ ...clipOf(3, 1), id: "extra-track-clip" }];
    const track = { id: "extra", gain: -24, pan: 0, mute: false, solo: false, clips };
    return [
      { op: "track.add", track, index: this.#noise.below(this.#tracks) },
      { op: "track.remove", id: track.id },
    ];
  }

  #extraDevice(): [GraphOp, GraphOp] {
    const track = this.#anyTrack();
    const device = { id: "extra-delay", type: "delay" as const };
    return [
      { op: "device.add", track, device },
      { op: "device.remove", track, id: device.id },
    ];
  }

  #extraSend(): [GraphOp, GraphOp] {
    const track = this.#anyTrack();
    const send = { id: "extra-send", target: REVERB, gain: -18, tap: "pre" as const };
    return [
      { op: "send.add", track, send },
      { op: "send.remove", track, id: send.id },
    ];
  }

  #moveClip(): Promise<void> {
    const index = this.#noise.below(this.#tracks);
    const clip = { ...clipOf(index, 2), start: this.#noise.below(BARS) * BAR_TICKS };
    return this.#apply([{ op: "clip.set", track: trackId(index), clip }]);
  }

  #device(device: "equaliser" | "compressor", name: string, value: number): Promise<void> {
    return this.#set({ target: `${this.#anyTrack()}-${device}`, parameter: "device", name, value });
  }

  #automation(): Promise<void> {
    const track = this.#anyTrack();
    const points = [0, BARS / 2, BARS - 1].map((bar) => ({
      tick: bar * BAR_TICKS,
      value: this.#noise.next(),
    }));
    return this.#apply([
      { op: "automation.set", track, automation: { target: track, parameter: "pan", points } },
    ]);
  }

  async #tempo(): Promise<void> {
    const { result } = await this.#client.command("timeline.set", { bpm: 100 + this.#noise.below(40) });
    this.#revision = result.revision;
  }

  /** One track, until the next time. */
  async #mute(): Promise<void> {
    const target = this.#muted ?? this.#anyTrack();
    const value = this.#muted === null;
    this.#muted = value ? target : null;
    await this.#set({ target, parameter: "mute", value });
  }

  /** At once taken back: a soloed track would leave the engine little to do. */
  async #solo(): Promise<void> {
    const target = this.#anyTrack();
    await this.#set({ target, parameter: "solo", value: true });
    await this.#set({ target, parameter: "solo", value: false });
  }

  async #stopAndPlay(): Promise<void> {
    await this.#client.command("transport.stop", {});
    await this.#client.command("transport.play", {});
  }
}
