import type { ReadStream } from "node:tty";

/** Waits for Ctrl-C, q or Escape on a terminal that is not being read by anything else. */
export function untilStopKey(input: ReadStream, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const wasRaw = input.isRaw;
    const finish = (): void => {
      input.off("data", onData);
      signal.removeEventListener("abort", finish);
      input.setRawMode(wasRaw);
      input.pause();
      resolve();
    };
    const onData = (chunk: Buffer | string): void => {
      const keys = String(chunk);
      if (keys.includes("\u0003") || keys === "q" || keys === "\u001b") finish();
    };
    input.setRawMode(true);
    input.on("data", onData);
    input.resume();
    signal.addEventListener("abort", finish, { once: true });
    if (signal.aborted) finish();
  });
}
