/** One connection to a server that answers questions. */
export interface Link {
  /** Sends one question and resolves with its answer. */
  ask(): Promise<unknown>;
  /** Keeps `window` questions under way for so long; resolves with how many were answered. */
  pipeline(window: number, durationMs: number): Promise<number>;
  close(): void;
}

/** A way of asking another process something and getting its answer. */
export interface Contestant {
  readonly name: string;
  /** The server's process. */
  readonly pid: number;
  connect(): Promise<Link>;
  /** Ends the server. */
  close(): Promise<void>;
}

/** Keeps `window` promises under way. */
export async function pipelineOf(
  ask: () => Promise<unknown>,
  window: number,
  durationMs: number,
): Promise<number> {
  const end = performance.now() + durationMs;
  let answered = 0;
  let underWay = 0;
  await new Promise<void>((resolve, reject) => {
    const next = (): void => {
      underWay += 1;
      ask().then(answer, reject);
    };
    const answer = (): void => {
      answered += 1;
      underWay -= 1;
      if (performance.now() < end) next();
      else if (underWay === 0) resolve();
    };
    for (let i = 0; i < window; i += 1) next();
  });
  return answered;
}

/** A link whose questions are promises. */
export function linkOf(ask: () => Promise<unknown>, close: () => void): Link {
  return { ask, close, pipeline: (window, durationMs) => pipelineOf(ask, window, durationMs) };
}
