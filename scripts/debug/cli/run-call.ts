import { openLink } from "../connect/engine-link.ts";
import { messageOf, sendOutgoing } from "../connect/send-typed.ts";
import { EXIT, UsageError } from "../exit-codes.ts";
import { explainRefusal, explainSlip, explainTrouble } from "../output/explain.ts";
import { msText, okText } from "../output/reply-text.ts";
import type { Terminal } from "../output/terminal.ts";
import { isTextIn } from "../schema/hints.ts";
import { checkCommand } from "../syntax/check-command.ts";
import { parseLine, type TypedCommand } from "../syntax/parse-line.ts";
import { SyntaxTrouble } from "../syntax/relaxed-value.ts";
import { roleFor } from "../schema/role-for.ts";
import type { Settings } from "./settings.ts";

/** One command, one reply: `call transport.play position.tick=960`. */
export async function runCall(
  words: readonly string[],
  unchecked: boolean,
  settings: Settings,
  terminal: Terminal,
): Promise<number> {
  const typed = readCall(words, terminal);
  if (typed === null) return EXIT.usage;
  const slip = unchecked ? null : checkCommand(typed);
  if (slip !== null) {
    terminal.say(explainSlip(typed, slip, terminal.err, terminal.width));
    terminal.say(terminal.err.dim("Nothing was sent; --unchecked sends it all the same."));
    return EXIT.usage;
  }
  const link = await openLink(settings, roleFor(typed.name), terminal);
  try {
    const progress = terminal.err;
    const outgoing = await messageOf(link.connection, typed);
    link.connection.listen({
      diagnostic: ({ re, code, message }) => {
        if (re === outgoing.id && code === "PROGRESS") terminal.say(progress.dim(message));
      },
      invalid: (error) => terminal.say(progress.yellow(`The engine breaks the schema. ${error.message}`)),
    });
    const sent = performance.now();
    const reply = await sendOutgoing(link.connection, outgoing);
    if (reply === null) return EXIT.ok;
    const ms = performance.now() - sent;
    if (settings.json || !terminal.isTty) terminal.print(JSON.stringify(reply));
    else if (reply.ok) terminal.print(okText(reply, ms, terminal.out, terminal.width));
    if (!reply.ok && !settings.json) {
      terminal.say(explainRefusal(typed, reply, terminal.err, terminal.width));
      terminal.say(terminal.err.dim(`after ${msText(ms)}`));
    }
    return reply.ok ? EXIT.ok : EXIT.notOk;
  } finally {
    await link.close();
  }
}

/** The command in the arguments; a shell has split it already, so words that hold blanks are texts. */
function readCall(words: readonly string[], terminal: Terminal): TypedCommand | null {
  const line = words.map(quoteAgain).join(" ");
  try {
    const parsed = parseLine(line, isTextIn);
    if (parsed.kind !== "command") throw new UsageError("call takes a command's name: call transport.play");
    return parsed;
  } catch (error) {
    if (!(error instanceof SyntaxTrouble)) throw error;
    terminal.say(explainTrouble(line, error, terminal.err, terminal.width));
    return null;
  }
}

/** `path=/a b.wav` came as one word: it is `path="/a b.wav"`. */
function quoteAgain(word: string): string {
  const match = /^([^\s={}[\]"',]+)=(.*\s.*)$/s.exec(word);
  if (match === null || /^[{["']/.test(match[2] ?? "")) return word;
  return `${match[1] ?? ""}=${JSON.stringify(match[2])}`;
}
