import type { Engine } from "../engine/engine.ts";
import type { SampleStore } from "../engine/sample-store.ts";

/** What the control thread needs of the engine. */
export type EnginePort = Pick<
  Engine,
  | "sampleRate"
  | "blockSize"
  | "device"
  | "meterSource"
  | "setGraph"
  | "setParameter"
  | "play"
  | "playMidi"
  | "stop"
  | "locate"
  | "schedule"
  | "transport"
  | "clock"
  | "sync"
  | "health"
  | "devices"
  | "render"
  | "advance"
  | "capture"
  | "stallAudio"
> & {
  readonly nodes: Pick<Engine["nodes"], "names" | "break" | "takeTime">;
  readonly samples: Pick<SampleStore, "bytes" | "streams" | "openStream" | "allocate" | "get" | "free">;
};
