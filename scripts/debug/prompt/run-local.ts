import type { Role } from "@loophole/schemas/types";
import type { DebugConnection } from "../connect/debug-connection.ts";
import { UsageError } from "../exit-codes.ts";
import { ping } from "../measure/ping.ts";
import type { Terminal } from "../output/terminal.ts";
import { filterOf } from "../traffic/filter.ts";
import { tail } from "../traffic/tail.ts";
import { untilStopKey } from "../watch/keys.ts";
import { watchLive } from "../watch/watch.ts";
import { helpText, overviewText } from "./help-text.ts";
import { infoText } from "./info-text.ts";
import { watchTopics, type WatchTopic } from "./local-commands.ts";

/** What the prompt's own commands may do with it. */
export interface LocalContext {
  readonly terminal: Terminal;
  readonly connection: DebugConnection;
  connectAgain(role: Role): Promise<void>;
  withTerminal(work: () => Promise<void>): Promise<void>;
  leave(): void;
}

/** Does a line that is a command of the prompt itself; false where it is none. Rejects with UsageError. */
export async function runLocal(line: string, context: LocalContext): Promise<boolean> {
  const [name = "", ...words] = line.split(/\s+/);
  const { terminal } = context;
  switch (name) {
    case "help":
    case "?":
      terminal.print(
        words[0] === undefined
          ? overviewText(terminal.out, terminal.width)
          : helpText(words[0], terminal.out, terminal.width),
      );
      return true;
    case "info": {
      await ensureConnected(context);
      const { result } = await context.connection.command("system.status", {});
      terminal.print(infoText(context.connection.welcome, result, terminal.out));
      return true;
    }
    case "watch":
      await watch(words[0] ?? "meters", context);
      return true;
    case "tail":
      await tailHere(words, context);
      return true;
    case "ping": {
      await ensureConnected(context);
      const count = wholeNumber(words[0] ?? "5", "ping takes how often: ping 10");
      await interruptible(context, (stop) =>
        ping(context.connection, { count, intervalMs: 200, json: false }, terminal, stop).then(
          () => undefined,
        ),
      );
      return true;
    }
    case "role":
      await context.connectAgain(roleNamed(words[0] ?? ""));
      return true;
    case "connect":
      await context.connectAgain(context.connection.welcome.role);
      return true;
    case "exit":
    case "quit":
      context.leave();
      return true;
    default:
      return false;
  }
}

async function watch(topic: string, context: LocalContext): Promise<void> {
  const known = watchTopics.find((each): each is WatchTopic => each === topic);
  if (known === undefined) throw new UsageError(`watch takes ${watchTopics.join(", ")}; not ‘${topic}’.`);
  await ensureConnected(context);
  await context.withTerminal(() => watchLive(context.connection, known, context.terminal));
}

async function tailHere(words: readonly string[], context: LocalContext): Promise<void> {
  const options: { type?: string; name?: string; client?: string } = {};
  for (const word of words) {
    const [key = "", value = ""] = word.split("=", 2);
    if ((key !== "type" && key !== "name" && key !== "client") || value === "") {
      throw new UsageError(`tail takes type=…, name=… and client=…; not ‘${word}’.`);
    }
    options[key] = value;
  }
  const filter = filterOf(options);
  await ensureConnected(context);
  context.terminal.print(context.terminal.out.dim("Ctrl-C ends."));
  await interruptible(context, (stop) =>
    tail(context.connection, { filter, traffic: true, json: false }, context.terminal, stop),
  );
}

/** Runs work that a key may stop. */
async function interruptible(
  context: LocalContext,
  work: (stop: AbortSignal) => Promise<void>,
): Promise<void> {
  const stop = new AbortController();
  const done = new AbortController();
  await context.withTerminal(async () => {
    const key = untilStopKey(process.stdin, done.signal).then(() => stop.abort());
    try {
      await work(stop.signal);
    } finally {
      done.abort();
      await key;
    }
  });
}

async function ensureConnected(context: LocalContext): Promise<void> {
  if (context.connection.closed) await context.connectAgain(context.connection.welcome.role);
}

function roleNamed(text: string): Role {
  if (text === "observer" || text === "control" || text === "controller") return text;
  throw new UsageError("role takes observer, control or controller.");
}

function wholeNumber(text: string, usage: string): number {
  const count = Number(text);
  if (!/^[0-9]{1,6}$/.test(text) || count < 1) throw new UsageError(usage);
  return count;
}
