import type { AudioMode } from "@loophole/schemas/types";
import type { AudioBackend } from "./backend.ts";
import { NullBackend } from "./null-backend.ts";
import { OfflineBackend } from "./offline-backend.ts";
import { PortAudioBackend } from "./portaudio-backend.ts";

const DEFAULT_RATE = 48000;

export interface BackendRequest {
  readonly mode: AudioMode;
  readonly sampleRate: number | undefined;
  readonly blockSize: number;
}

export interface BackendChoice {
  readonly backend: AudioBackend;
  /** In words: what was tried and what it answered. */
  readonly reason: string;
  /** Whether something better was asked for than was opened. */
  readonly fallback: boolean;
}

/** Opens what was asked for; auto takes a device if one opens. Throws when "portaudio" does not open. */
export function openBackend(request: BackendRequest): BackendChoice {
  const { mode, sampleRate, blockSize } = request;
  const openNull = (): AudioBackend => new NullBackend(sampleRate ?? DEFAULT_RATE, blockSize);
  if (mode === "null") {
    return {
      backend: openNull(),
      reason: "The null device was asked for: nothing is heard.",
      fallback: false,
    };
  }
  if (mode === "offline") {
    return {
      backend: new OfflineBackend(sampleRate ?? DEFAULT_RATE),
      reason: "The offline clock was asked for: time stands still until it is moved.",
      fallback: false,
    };
  }
  try {
    const backend = PortAudioBackend.open(sampleRate, blockSize);
    const { name, hostApi } = backend.device;
    return { backend, reason: `${name} (${hostApi ?? "PortAudio"}) is the default output.`, fallback: false };
  } catch (error) {
    if (mode === "portaudio") throw error;
    const answer = error instanceof Error ? error.message : String(error);
    return { backend: openNull(), reason: `No audio device opened: ${answer}.`, fallback: true };
  }
}
