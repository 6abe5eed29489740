import type { AudioMode } from "@loophole/schemas/types";
import type { AudioBackend } from "./backend.ts";
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
      return openDevice(request, mode);
  }
}

async function openBest(request: BackendRequest): Promise<BackendChoice> {
  const answers: string[] = [];
  for (const name of PREFERENCE) {
    try {
      const choice = await openDevice(request, name);
      const note = answers.length === 0 ? "" : ` Before that: ${answers.join("; ")}.`;
      return { ...choice, reason: choice.reason + note };
    } catch (error) {
      answers.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return {
    backend: new NullBackend(request.sampleRate ?? DEFAULT_RATE, request.blockSize),
    reason: `No audio device opened: ${answers.join("; ")}.`,
    fallback: true,
  };
}

async function openDevice(request: BackendRequest, backend: DeviceBackendName): Promise<BackendChoice> {
  const { program, sampleRate = null, blockSize, signal } = request;
  const task = { kind: "play", backend, name: null, sampleRate, blockSize } as const;
  const opened = await DeviceBackend.open(program, task, signal);
  const { name, hostApi } = opened.device;
  const reason = `${name} (${hostApi ?? backend}) is the default output, reached by ${backend}.`;
  return { backend: opened, reason, fallback: false };
}
