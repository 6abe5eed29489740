import { ProjectError } from "@loophole/pulse/persistence";
import type { EngineStatus } from "@loophole/schemas/types";
import { Host } from "../host/host.ts";
import { messageOf, systemCode } from "../host/host-error.ts";
import { builtPaths, LOOPHOLE_VERSION } from "../host/paths.ts";
import { parseShellOptions, type ShellOptions, USAGE } from "../host/shell-options.ts";
import { hasDisplay, openBrowser } from "./open-browser.ts";
import { WebServer } from "./server.ts";

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const complain = (text: string): void => void process.stderr.write(`${text}\n`);

/** Runs the browser shell until it is told to stop. Sets the exit code. */
export async function runWebShell(args: readonly string[], bundleUrl: string): Promise<void> {
  const parsed = parseShellOptions(args);
  if (parsed.kind === "help") {
    say(USAGE);
    return;
  }
  if (parsed.kind === "wrong") {
    complain(`${parsed.message}\n\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const { options } = parsed;
  const paths = builtPaths(bundleUrl);
  let host: Host | null = null;
  try {
    host = await Host.open({ ...options, ...paths, version: LOOPHOLE_VERSION, log: complain });
    const opened = host;
    const server = await WebServer.listen({
      port: options.port,
      root: paths.renderer,
      onWindow: (port) => opened.attach(port),
    });
    stopOnSignals(host, server);
    reportEngine(host);
    await invite(server, options);
  } catch (error) {
    complain(startFailure(error, options));
    process.exitCode = 1;
    await host?.close();
  }
}

/** Prints the address, and opens it where somebody would see it. */
async function invite(server: WebServer, options: ShellOptions): Promise<void> {
  const address = server.freshAddress();
  say(`Loophole is at ${address}`);
  if (!options.open) {
    say("Open this address in a browser. It lets one browser in.");
  } else if (!hasDisplay()) {
    say("There is no display here, so no browser was opened. The address lets one browser in.");
  } else if (await openBrowser(address)) {
    say("It opens in your browser.");
  } else {
    say("No program to open a browser was found: open this address yourself.");
  }
  say(
    process.stdin.isTTY
      ? "Enter prints a fresh address, Ctrl-C stops everything."
      : "Ctrl-C stops everything.",
  );
  if (!process.stdin.isTTY) return;
  process.stdin.on("data", () => say(`Loophole is at ${server.freshAddress()}`));
  // Waiting for a key is no reason to stay.
  process.stdin.unref();
}

/** Says once what is heard where, and whatever goes wrong with the engine. */
function reportEngine(host: Host): void {
  let last = "";
  const report = (status: EngineStatus): void => {
    const worthSaying =
      status.state === "running" || status.state === "restarting" || status.state === "stopped";
    if (!worthSaying || status.text === last) return;
    last = status.text;
    say(status.text);
  };
  report(host.engine);
  host.session.viewers.add({
    message: (message) => {
      if (message.type === "engine") report(message);
      if (message.type === "notice" && message.severity !== "info") complain(message.message);
      if (message.type === "saved" && message.save.message !== undefined) complain(message.save.message);
    },
    meters: () => {},
  });
}

function stopOnSignals(host: Host, server: WebServer): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    // Asked twice: at once. The engine ends by itself when this process is gone.
    if (stopping) process.exit(signal === "SIGINT" ? 130 : 143);
    stopping = true;
    void (async () => {
      try {
        // The windows are told why before their connections end.
        await host.close().finally(() => server.close());
      } catch (error) {
        complain(messageOf(error));
        process.exitCode = 1;
      }
      process.exit();
    })();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
}

function startFailure(error: unknown, { port }: ShellOptions): string {
  if (systemCode(error) === "EADDRINUSE") {
    return `Port ${port} is used by another program. Give another one with --port, or leave it out.`;
  }
  const where = error instanceof ProjectError ? ` (${error.path})` : "";
  return `Loophole could not start: ${messageOf(error)}${where}`;
}
