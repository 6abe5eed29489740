import { WireCommandError } from "@loophole/protocol";
import type { Diagnostic, TrafficData } from "@loophole/schemas/types";
import { isTrafficData } from "@loophole/schemas/validators";
import type { DebugConnection } from "../connect/debug-connection.ts";
import { diagnosticText } from "../output/diagnostic-text.ts";
import type { Terminal } from "../output/terminal.ts";
import { eventText } from "./event-text.ts";
import { matchesAny, passes, type TrafficFilter } from "./filter.ts";
import { TrafficReader } from "./read-traffic.ts";

export interface TailOptions {
  readonly filter: TrafficFilter;
  /** The messages of all clients too, not this one's diagnostics alone. */
  readonly traffic: boolean;
  readonly json: boolean;
}

/** The traffic in a diagnostic, if that is what it holds. */
export function trafficOf(diagnostic: Diagnostic): TrafficData | null {
  return diagnostic.code === "TRAFFIC" && isTrafficData(diagnostic.data) ? diagnostic.data : null;
}

/** Prints what goes on until `stop` is aborted or the connection ends; rejects when it ends by itself. */
export async function tail(
  connection: DebugConnection,
  options: TailOptions,
  terminal: Terminal,
  stop: AbortSignal,
): Promise<void> {
  const { filter, traffic, json } = options;
  const reader = new TrafficReader();
  let origin: number | null = null;
  const ended = new Promise<void>((resolve, reject) => {
    const finish = connection.listen({
      diagnostic: (diagnostic) => {
        const data = trafficOf(diagnostic);
        if (data === null) {
          const isWanted = filter.types.length === 0 || filter.types.includes("diagnostic");
          if (!isWanted || !matchesAny(filter.names, diagnostic.code) || filter.clients.length > 0) return;
          terminal.print(json ? JSON.stringify(diagnostic) : diagnosticText(diagnostic, terminal.out));
          return;
        }
        if (data.lost > 0)
          terminal.say(terminal.err.yellow(`${data.lost} messages were lost: this client was too slow.`));
        for (const frame of data.frames) {
          origin ??= frame.at;
          const event = reader.read(frame);
          if (!passes(filter, event)) continue;
          terminal.print(
            json ? JSON.stringify(frame) : eventText(event, origin, terminal.out, terminal.width),
          );
        }
      },
      closed: (error) => (error === null ? resolve() : reject(error)),
    });
    const onStop = (): void => {
      finish();
      resolve();
    };
    stop.addEventListener("abort", onStop, { once: true });
    if (stop.aborted) onStop();
  });
  ended.catch(() => undefined);
  const tapped = traffic && (await beginTap(connection, terminal));
  await ended;
  if (tapped && !connection.closed) await connection.command("debug.tap", { enabled: false });
}

/** Asks for all traffic; says what stands in the way where it is not to be had. */
async function beginTap(connection: DebugConnection, terminal: Terminal): Promise<boolean> {
  if (!connection.welcome.capabilities.includes("debug")) {
    terminal.say(
      terminal.err.dim(
        "Diagnostics only: the engine was started without --debug, so other clients' messages are not shown.",
      ),
    );
    return false;
  }
  try {
    await connection.command("debug.tap", { enabled: true });
    return true;
  } catch (error) {
    if (!(error instanceof WireCommandError) || error.code !== "FORBIDDEN") throw error;
    terminal.say(
      terminal.err.dim("Diagnostics only: other clients' messages are shown to the role control and above."),
    );
    return false;
  }
}
