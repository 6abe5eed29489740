import { SignalClient } from "@loophole/protocol";
import { connectTcp } from "@loophole/protocol/node";
import { MessagePackCodec } from "@loophole/protocol/msgpack";
import type { Target } from "../connect/target.ts";
import { msText } from "../output/reply-text.ts";
import type { Terminal } from "../output/terminal.ts";
import { VERSION } from "../version.ts";
import { spreadOf } from "./percentiles.ts";

const WARM_UP = 500;
const WINDOWS = [16, 256] as const;

export interface BenchOptions {
  readonly encoding: "json" | "msgpack";
  /** Round trips, one after the other. */
  readonly count: number;
  readonly json: boolean;
}

/** Measures system.ping against the connected engine: one at a time, then several under way. For comparing two states. */
export async function bench(target: Target, options: BenchOptions, terminal: Terminal): Promise<void> {
  const transport = await connectTcp({ host: target.host, port: target.port });
  const client = await SignalClient.connect(transport, {
    token: target.token,
    role: "observer",
    client: { kind: "debug", name: "loophole-debug bench", version: VERSION, pid: process.pid },
    heartbeat: false,
    ...(options.encoding === "msgpack" && { encodings: ["msgpack", "json"], codec: new MessagePackCodec() }),
  });
  try {
    const times: number[] = [];
    for (let n = -WARM_UP; n < options.count; n += 1) {
      const sent = performance.now();
      await client.command("system.ping", {});
      if (n >= 0) times.push(performance.now() - sent);
    }
    const spread = spreadOf(times);
    const rates = new Map<number, number>();
    for (const window of WINDOWS) rates.set(window, await pipelined(client, window, options.count));
    if (options.json) {
      terminal.print(JSON.stringify({ roundTripMs: spread, commandsPerSecond: Object.fromEntries(rates) }));
      return;
    }
    const { p50, p99, max } = spread;
    terminal.print(
      `system.ping, ${options.encoding}, ${client.welcome.engine.name} ${client.welcome.engine.version}`,
    );
    terminal.print(
      `  one at a time     p50 ${msText(p50).padStart(8)}   p99 ${msText(p99).padStart(8)}   max ${msText(max).padStart(8)}`,
    );
    for (const [window, rate] of rates) {
      terminal.print(
        `  ${String(window).padStart(3)} under way     ${Math.round(rate).toLocaleString("en")} a second`,
      );
    }
  } finally {
    client.close();
  }
}

/** Commands a second with `window` of them under way. */
async function pipelined(client: SignalClient, window: number, count: number): Promise<number> {
  const width = Math.min(window, client.welcome.limits.maxInFlight);
  let left = count * 4;
  const total = left;
  const begun = performance.now();
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await client.command("system.ping", {});
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return total / ((performance.now() - begun) / 1000);
}
