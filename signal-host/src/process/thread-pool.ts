import type { Backend } from "@loophole/schemas/types";

/** Threads of libuv's pool that leave enough for files beside an audio device (signal.env has the same number). */
const POOL_THREADS = 16;
/** What Node takes when it is told nothing. */
const DEFAULT_THREADS = 4;

/**
 * What to do where an audio device may starve file reads: PortAudio's blocking writes take threads of libuv's pool,
 * which is fixed when the process starts. null where there are enough.
 */
export function threadPoolAdvice(backend: Backend, env: NodeJS.ProcessEnv): string | null {
  const threads = Number(env["UV_THREADPOOL_SIZE"] ?? DEFAULT_THREADS);
  if (backend !== "portaudio" || threads >= POOL_THREADS) return null;
  return (
    `The audio device may keep files waiting: Node has ${String(threads)} threads for both. Start Signal with ` +
    `"npm run signal", or set UV_THREADPOOL_SIZE=${String(POOL_THREADS)} in its environment.`
  );
}
