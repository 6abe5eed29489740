import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { ConnectionError } from "@loophole/protocol";
import type { Diagnostic } from "@loophole/schemas/types";
import { openLink, type EngineLink } from "../connect/engine-link.ts";
import { messageOf, sendOutgoing } from "../connect/send-typed.ts";
import { EXIT } from "../exit-codes.ts";
import { explainTrouble } from "../output/explain.ts";
import { diagnosticText } from "../output/diagnostic-text.ts";
import type { Terminal } from "../output/terminal.ts";
import { isTextIn } from "../schema/hints.ts";
import { parseLine } from "../syntax/parse-line.ts";
import { SyntaxTrouble } from "../syntax/relaxed-value.ts";
import type { Settings } from "./settings.ts";

/** Commands under way at a time where the engine says nothing else; below it the input waits. */
const IN_FLIGHT_SPARE = 2;

/**
 * Messages on stdin, a line each; replies on stdout as they come, a JSON object each. Lines are sent without waiting for
 * the replies before them, as many as the engine takes, and without being checked: what the engine answers is the result.
 */
export async function runPiped(input: Readable, settings: Settings, terminal: Terminal): Promise<number> {
  const link = await openLink(settings, "observer", terminal);
  try {
    // An engine that goes away ends it, also while nothing comes on stdin.
    const lost = new Promise<never>((_, reject) => {
      link.connection.listen({
        closed: (error) => reject(error ?? new ConnectionError("The connection was closed.")),
      });
    });
    lost.catch(() => undefined);
    return await Promise.race([pipe(link, input, settings, terminal), lost]);
  } finally {
    input.destroy();
    await link.close();
  }
}

async function pipe(
  { connection }: EngineLink,
  input: Readable,
  settings: Settings,
  terminal: Terminal,
): Promise<number> {
  let failed = 0;
  const print = (message: object): void => terminal.print(JSON.stringify(message));
  connection.listen({
    diagnostic: (diagnostic: Diagnostic) => {
      if (settings.all) print(diagnostic);
      else terminal.say(diagnosticText(diagnostic, terminal.err));
    },
    telemetry: (message) => {
      if (settings.all) print(message);
    },
    invalid: (error) => {
      failed += 1;
      terminal.say(terminal.err.yellow(`The engine breaks the schema. ${error.message}`));
    },
  });
  const most = Math.max(1, connection.welcome.limits.maxInFlight - IN_FLIGHT_SPARE);
  const waiting = new Set<Promise<void>>();
  let lineNumber = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    lineNumber += 1;
    try {
      const typed = parseLine(line, isTextIn);
      if (typed.kind === "empty") continue;
      const reply = sendOutgoing(connection, await messageOf(connection, typed));
      if (reply === null) continue;
      const done = reply.then((message) => {
        print(message);
        if (!message.ok) failed += 1;
        waiting.delete(done);
      });
      // Judged below; until then a connection that ended is not an unhandled rejection.
      done.catch(() => undefined);
      waiting.add(done);
      if (waiting.size >= most) await Promise.race(waiting);
    } catch (error) {
      if (!(error instanceof SyntaxTrouble)) throw error;
      failed += 1;
      terminal.say(`line ${lineNumber}:\n${explainTrouble(line, error, terminal.err, terminal.width)}`);
    }
  }
  await Promise.all(waiting);
  return failed === 0 ? EXIT.ok : EXIT.notOk;
}
