import type { AudioMode } from "@loophole/schemas/types";
import { DeviceRefused, type AudioBackend, type DeviceAnswer } from "./backend.ts";
import { DeviceBackend } from "./device-backend.ts";
import type { DeviceBackendName } from "./device-messages.ts";
import { NullBackend } from "./null-backend.ts";
import { OfflineBackend } from "./offline-backend.ts";
import { PREFERENCE } from "./preference.ts";

const DEFAULT_RATE = 48000;

export interface BackendRequest {
  readonly mode: AudioMode;
  readonly sampleRate: number | undefined;
  readonly blockSize: number;
  /** The built device-process.js. */
  readonly program: URL;
  /** Gives up when aborted. */
  readonly signal?: AbortSignal;
}

export interface BackendChoice {
  readonly backend: AudioBackend;
  /** In words: what was tried and what it answered. */
  readonly reason: string;
  /** Whether something better was asked for than was opened. */
  readonly fallback: boolean;
}

/** Opens what was asked for; auto takes a device if one opens. Rejects when a named backend does not open. */
export async function openBackend(request: BackendRequest): Promise<BackendChoice> {
  const { mode, sampleRate = DEFAULT_RATE, blockSize } = request;
  switch (mode) {
    case "null": {
      const reason = "The null device was asked for: nothing is heard.";
      return { backend: new NullBackend(sampleRate, blockSize), reason, fallback: false };
    }
    case "offline": {
      const reason = "The offline clock was asked for: time stands still until it is moved.";
      return { backend: new OfflineBackend(sampleRate), reason, fallback: false };
    }
    case "auto":
      return openBest(request);
    default:
      return openDevice(request, [mode]);
  }
}

async function openBest(request: BackendRequest): Promise<BackendChoice> {
  const refused: DeviceAnswer[] = [];
  while (refused.length < PREFERENCE.length) {
    try {
      return await openDevice(request, PREFERENCE.slice(refused.length));
    } catch (error) {
      if (!(error instanceof DeviceRefused)) throw error;
      refused.push(...error.answers);
    }
  }
  return {
    backend: new NullBackend(request.sampleRate ?? DEFAULT_RATE, request.blockSize),
    reason: `No audio device opened: ${new DeviceRefused(refused).message}.`,
    fallback: true,
  };
}

async function openDevice(
  request: BackendRequest,
  backends: readonly DeviceBackendName[],
): Promise<BackendChoice> {
  const { program, sampleRate = null, blockSize, signal } = request;
  const task = { kind: "play", backends, name: null, sampleRate, blockSize } as const;
  const opened = await DeviceBackend.open(program, task, signal);
  const { name, hostApi, backend } = opened.device;
  const reason = `${name} (${hostApi ?? backend}) is the default output, reached by ${backend}.`;
  return { backend: opened, reason, fallback: false };
}
