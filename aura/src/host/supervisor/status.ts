import type { EngineStatus, OpenDevice } from "@loophole/schemas/types";

/** Where the engine is in its life, as the musician is told. */
export type EngineState = EngineStatus["state"];

/** Words for a state that goes well. */
export function stateInWords(state: EngineState, device: OpenDevice | undefined): string {
  switch (state) {
    case "spawning":
      return "Starting the engine.";
    case "listening":
      return "The engine is up; connecting to it.";
    case "connected":
      return "Connected to the engine.";
    case "syncing":
      return "Handing the song to the engine.";
    case "running":
      return device === undefined ? "The engine is running." : runningInWords(device);
    case "silent":
      return "The engine does not answer.";
    case "restarting":
      return "Starting the engine again.";
    case "stopped":
      return "The engine is stopped.";
  }
}

function runningInWords(device: OpenDevice): string {
  if (device.backend === "null") {
    return device.requested === "null"
      ? "The engine is running without an audio device."
      : `The engine is running without an audio device: ${device.reason}`;
  }
  return `The engine is running on ${device.name}.`;
}

/** A short while in words: "0.4 s", "3 s". */
export function seconds(ms: number): string {
  return ms < 950 ? `${(Math.ceil(ms / 100) / 10).toFixed(1)} s` : `${Math.round(ms / 1000)} s`;
}
