// An engine with one fault: Signal, seen through a proxy that changes one thing.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { repositoryPath } from "../repository.ts";
import type { Fault } from "./fault.ts";
import { faults } from "./faults/index.ts";
import { Link, type World } from "./link.ts";

const READY = "SIGNAL-READY ";
/** The engine that stands behind it: the one built here, or another that speaks the protocol without a fault. */
const ENGINE = process.env["LOOPHOLE_SIGNAL_ENTRY"] ?? repositoryPath("signal-host", "dist", "main.js");
const PORT_IN_USE = 3;

const [name, ...args] = process.argv.slice(2);
const sound: Fault = { name: "none", title: "no fault at all", breaks: [] };
const found = [sound, ...faults].find((fault) => fault.name === name);
if (found === undefined) {
  console.error(
    `There is no fault '${String(name)}'. Faults: ${faults.map((fault) => fault.name).join(", ")}.`,
  );
  process.exitCode = 2;
} else {
  run(found);
}

/** The options for Signal: its port is its own, for the one asked for is the proxy's. */
function run(fault: Fault): void {
  const at = args.lastIndexOf("--port");
  const wanted = at === -1 ? "0" : (args[at + 1] ?? "0");
  const port = /^\d+$/.test(wanted) ? Number(wanted) : 0;
  const own = port === 0 ? args : [...args, "--port", "0"];
  const signal = spawn(process.execPath, [ENGINE, ...own], {
    stdio: ["inherit", "pipe", "inherit"],
  });
  for (const ending of ["SIGTERM", "SIGINT"] as const) process.on(ending, () => signal.kill(ending));
  signal.once("exit", (code, ending) => {
    if (ending !== null)
      console.error(JSON.stringify({ level: "error", msg: `Signal was ended by ${ending}` }));
    void leave(code ?? 137);
  });
  const world: { links: Set<Link>; memory: Map<string, unknown>; token: string } = {
    links: new Set(),
    memory: new Map(),
    token: "",
  };
  const leave = async (code: number) => {
    // What Signal said last is on its way to the clients.
    for (let i = 0; i < 50 && world.links.size > 0; i++) await pause(10);
    process.exit(code);
  };
  let text = "";
  let isReady = false;
  signal.stdout.setEncoding("utf8").on("data", (piece: string) => {
    text += piece;
    const line = text
      .split("\n")
      .find((candidate, i, all) => candidate.startsWith(READY) && i < all.length - 1);
    if (line === undefined || isReady) return;
    isReady = true;
    const ready = JSON.parse(line.slice(READY.length)) as { host: string; port: number; pid: number };
    void listen(fault, ready, port, world).catch((error: unknown) => {
      console.error(JSON.stringify({ level: "error", msg: String(error) }));
      signal.kill("SIGTERM");
      process.exit(PORT_IN_USE);
    });
  });
}

async function listen(
  fault: Fault,
  ready: { host: string; port: number; pid: number },
  port: number,
  world: { links: Set<Link>; memory: Map<string, unknown>; token: string },
): Promise<void> {
  const shared: World = world;
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    new Link(socket, { host: ready.host, port: ready.port }, fault, shared);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, ready.host, resolve);
  });
  const address = server.address();
  const own = typeof address === "object" && address !== null ? address.port : 0;
  const path = join(args[args.lastIndexOf("--discovery-dir") + 1] ?? "", `signal-${String(ready.pid)}.json`);
  for (let i = 0; i < 500 && !existsSync(path); i++) await pause(10);
  const file = JSON.parse(readFileSync(path, "utf8")) as { token: string };
  world.token = file.token;
  writeFileSync(path, JSON.stringify({ ...file, port: own }));
  fault.discovered?.(path);
  process.stdout.write(`${READY}${JSON.stringify({ ...ready, port: own })}\n`);
}
