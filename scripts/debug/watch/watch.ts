import type { Telemetry } from "@loophole/schemas/types";
import type { DebugConnection } from "../connect/debug-connection.ts";
import type { Terminal } from "../output/terminal.ts";
import { printable } from "../output/printable.ts";
import type { WatchTopic } from "../prompt/local-commands.ts";
import { untilStopKey } from "./keys.ts";
import { LiveScreen } from "./live-screen.ts";
import { meterLines, PeakHold } from "./meter-lines.ts";
import { healthLines, transportLines } from "./state-lines.ts";

const RATES: Readonly<Record<WatchTopic, number>> = { meters: 30, transport: 30, health: 4 };

/** Shows a topic live, in place, until a key stops it or the connection ends. For a terminal. */
export async function watchLive(
  connection: DebugConnection,
  topic: WatchTopic,
  terminal: Terminal,
): Promise<void> {
  let latest: Telemetry | null = null;
  let dropped = 0;
  const hold = new PeakHold();
  const { device, sampleRate, engine } = connection.welcome;
  const lines = (width: number, height: number): string[] => {
    const paint = terminal.out;
    const head = `${paint.bold(topic)}  ${paint.dim(`${printable(`${engine.name} ${engine.version}, pid ${engine.pid}, ${device.name}`)}; Ctrl-C ends`)}`;
    if (latest === null) return [head, paint.dim("Nothing has come yet.")];
    const { sample, revision } = latest;
    const foot = paint.dim(
      `sample ${sample}   revision ${revision}${dropped > 0 ? `   dropped ${dropped}` : ""}`,
    );
    return [head, ...bodyOf(latest, hold, sampleRate, terminal, width, height - 2), foot];
  };
  const stopped = new AbortController();
  let screen: LiveScreen | null = null;
  const silence = connection.listen({
    telemetry: (message) => {
      if (message.topic !== topic) return;
      latest = message;
      dropped += message.dropped;
      screen?.draw();
    },
    closed: () => stopped.abort(),
  });
  try {
    await connection.command("telemetry.subscribe", { topics: [{ topic, rate: RATES[topic] }] });
    screen = new LiveScreen(process.stdout, lines);
    screen.draw();
    await untilStopKey(process.stdin, stopped.signal);
  } finally {
    silence();
    screen?.close();
    if (!connection.closed) await connection.command("telemetry.unsubscribe", { topics: [topic] });
  }
  // The last state stays on the screen that came back.
  for (const line of lines(terminal.width, terminal.height).slice(1)) terminal.print(line);
}

function bodyOf(
  message: Telemetry,
  hold: PeakHold,
  sampleRate: number,
  terminal: Terminal,
  width: number,
  height: number,
): string[] {
  switch (message.topic) {
    case "meters":
      return meterLines(message.data, hold, performance.now(), terminal.out, width, height);
    case "transport":
      return transportLines(message.data, sampleRate, terminal.out, width);
    case "health":
      return healthLines(message.data, sampleRate, terminal.out, width);
    case "analysis":
      return [];
  }
}
