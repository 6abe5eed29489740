import type { DebugConnection } from "../connect/debug-connection.ts";
import { msText } from "../output/reply-text.ts";
import type { Terminal } from "../output/terminal.ts";
import { spreadOf, type Spread } from "./percentiles.ts";

export interface PingOptions {
  readonly count: number;
  readonly intervalMs: number;
  readonly json: boolean;
}

/**
 * Pings one after the other and tells each round trip and what they amount to. Says so when the audio stands still: its
 * blocks do not move between answers. Answers the spread; null when it was stopped before the first answer.
 */
export async function ping(
  connection: DebugConnection,
  { count, intervalMs, json }: PingOptions,
  terminal: Terminal,
  stop: AbortSignal,
): Promise<Spread | null> {
  const times: number[] = [];
  const blocksWatch = new BlocksWatch();
  const isOffline = connection.welcome.device.backend === "offline";
  for (let n = 1; n <= count && !stop.aborted; n += 1) {
    const sent = performance.now();
    const { result } = await connection.command("system.ping", {});
    const now = performance.now();
    const ms = now - sent;
    times.push(ms);
    const { sample, blocks } = result;
    const still = blocksWatch.standsStill(blocks, now) && !isOffline;
    if (json) terminal.print(JSON.stringify({ n, ms, sample, blocks }));
    else {
      const warning = still ? terminal.out.red("  the audio thread stands still") : "";
      terminal.print(
        `${String(n).padStart(4)}  ${msText(ms).padStart(8)}  ${terminal.out.dim(`sample ${sample}`)}${warning}`,
      );
    }
    if (n < count) await pause(intervalMs, stop);
  }
  if (times.length === 0) return null;
  const spread = spreadOf(times);
  if (json) terminal.print(JSON.stringify(spread));
  else terminal.print(spreadText(spread));
  return spread;
}

/** Whether the count of rendered blocks has not moved for half a second, though the engine answers. */
class BlocksWatch {
  #blocks = -1;
  #since = 0;

  standsStill(blocks: number, now: number): boolean {
    if (blocks !== this.#blocks) {
      this.#blocks = blocks;
      this.#since = now;
    }
    return now - this.#since >= 500;
  }
}

export function spreadText(spread: Spread): string {
  const { count, min, p50, p95, p99, max } = spread;
  return `${count} round trips: min ${msText(min)}, p50 ${msText(p50)}, p95 ${msText(p95)}, p99 ${msText(p99)}, max ${msText(max)}`;
}

function pause(ms: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(finish, ms);
    function finish(): void {
      clearTimeout(timer);
      stop.removeEventListener("abort", finish);
      resolve();
    }
    stop.addEventListener("abort", finish, { once: true });
  });
}
