import type { DeviceListResult } from "@loophole/schemas/types";
import type {
  Applied,
  EngineClock,
  EngineOptions,
  Graph,
  GraphTimeline,
  HealthCounters,
  MeterSource,
  OpenDevice,
  RenderOptions,
  RenderResult,
  SongPosition,
  TransportState,
} from "./engine-types.ts";
import type { SampleStore } from "./sample-store.ts";

/**
 * The sound of a song, on a thread of its own. Everything here is called on the control thread; changes are
 * promises that settle when the audio thread has taken them, in the order they were asked for.
 */
export declare class Engine {
  private constructor();
  static open(options: EngineOptions): Promise<Engine>;
  readonly sampleRate: number;
  readonly blockSize: number;
  get device(): OpenDevice;
  readonly samples: SampleStore;
  readonly meterSource: MeterSource;
  setGraph(graph: Graph, revision: number): Promise<Applied>;
  setParameter(
    target: string,
    parameter: "gain" | "pan" | "mute" | "solo",
    value: number | boolean,
    revision: number,
  ): Promise<Applied>;
  setTimeline(timeline: GraphTimeline, revision: number): Promise<Applied>;
  play(position?: SongPosition): Promise<TransportState>;
  stop(): Promise<TransportState>;
  locate(position: SongPosition): Promise<TransportState>;
  transport(): TransportState;
  clock(): EngineClock;
  sync(): Promise<number>;
  health(): HealthCounters;
  devices(): Promise<DeviceListResult>;
  render(options: RenderOptions): Promise<RenderResult>;
  close(): Promise<void>;
}
