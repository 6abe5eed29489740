import type { Role } from "@loophole/schemas/types";
import { openLink, type EngineLink } from "../connect/engine-link.ts";
import { EXIT } from "../exit-codes.ts";
import { bench } from "../measure/bench.ts";
import { ping } from "../measure/ping.ts";
import type { Terminal } from "../output/terminal.ts";
import type { WatchTopic } from "../prompt/local-commands.ts";
import { tail } from "../traffic/tail.ts";
import type { TrafficFilter } from "../traffic/filter.ts";
import { watchLive } from "../watch/watch.ts";
import { onInterrupt } from "./interrupt.ts";
import type { Settings } from "./settings.ts";

/** Opens a link, does something with it until Ctrl-C, and leaves. */
export async function withLink(
  settings: Settings,
  role: Role,
  terminal: Terminal,
  work: (link: EngineLink, stop: AbortSignal) => Promise<number>,
): Promise<number> {
  const interrupt = onInterrupt();
  const link = await openLink(settings, role, terminal);
  try {
    return await work(link, interrupt.signal);
  } finally {
    await link.close();
    interrupt.dispose();
  }
}

/** Bars on a terminal; elsewhere the topic's messages, a JSON object a line. */
export function runWatch(
  topic: WatchTopic,
  rate: number,
  settings: Settings,
  terminal: Terminal,
): Promise<number> {
  return withLink(settings, "observer", terminal, async ({ connection }, stop) => {
    if (terminal.isTty && process.stdin.isTTY && !settings.json) {
      await watchLive(connection, topic, terminal);
      return EXIT.ok;
    }
    const ended = new Promise<void>((resolve, reject) => {
      stop.addEventListener("abort", () => resolve(), { once: true });
      connection.listen({
        telemetry: (message) => {
          if (message.topic === topic) terminal.print(JSON.stringify(message));
        },
        closed: (error) => (error === null ? resolve() : reject(error)),
      });
    });
    ended.catch(() => undefined);
    await connection.command("telemetry.subscribe", { topics: [{ topic, rate }] });
    await ended;
    return EXIT.ok;
  });
}

/** Diagnostics, and the traffic of all clients, as they come. */
export function runTail(
  filter: TrafficFilter,
  traffic: boolean,
  settings: Settings,
  terminal: Terminal,
): Promise<number> {
  return withLink(settings, traffic ? "control" : "observer", terminal, async ({ connection }, stop) => {
    await tail(connection, { filter, traffic, json: settings.json }, terminal, stop);
    return EXIT.ok;
  });
}

export function runPing(
  count: number,
  intervalMs: number,
  settings: Settings,
  terminal: Terminal,
): Promise<number> {
  return withLink(settings, "observer", terminal, async ({ connection }, stop) => {
    const spread = await ping(connection, { count, intervalMs, json: settings.json }, terminal, stop);
    return spread === null ? EXIT.interrupted : EXIT.ok;
  });
}

export function runBench(count: number, settings: Settings, terminal: Terminal): Promise<number> {
  return withLink(settings, "observer", terminal, async ({ target }) => {
    await bench(target, { encoding: settings.encoding, count, json: settings.json }, terminal);
    return EXIT.ok;
  });
}
