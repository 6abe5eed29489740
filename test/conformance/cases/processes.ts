import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { isDiscoveryFile, isReadyLine } from "@loophole/schemas/validators";
import type { ConformanceCase } from "../case.ts";
import type { SpawnedEngine } from "../engine/spawned-engine.ts";
import { must, mustEqual, mustMatch, skip } from "../failure.ts";

const isPosix = process.platform !== "win32";

function discoveryFile(engine: SpawnedEngine): string {
  return join(engine.discoveryDir, `signal-${String(engine.pid)}.json`);
}

async function until(what: string, condition: () => boolean): Promise<void> {
  const begun = performance.now();
  while (!condition()) {
    must(performance.now() - begun < 20_000, what, "nothing of the kind within 20 s");
    await pause(20);
  }
}

export const processCases: readonly ConformanceCase[] = [
  {
    id: "process.ready-line",
    title: "when it listens the engine prints exactly one line to stdout, and nothing before it",
    requirement: ["DISC-3"],
    place: "own",
    run: async (t) => {
      const engine = await t.start();
      must(isReadyLine(engine.ready), "a ready line that follows its schema", engine.ready);
      mustMatch(engine.ready, { protocol: { min: 1, max: 1 } }, "the ready line");
      must(engine.stdout.startsWith("SIGNAL-READY "), "the ready line first", engine.stdout);
      await t.client("observer", {}, { engine });
    },
  },
  {
    id: "process.discovery-file",
    title: "the discovery file is whole with the ready line: host, port, pid, token, protocol, startedAt",
    requirement: ["DISC-5", "DISC-2"],
    place: "own",
    run: async (t) => {
      const engine = await t.start();
      const content = JSON.parse(readFileSync(discoveryFile(engine), "utf8")) as unknown;
      must(isDiscoveryFile(content), "a discovery file that follows its schema", content);
      const { host, port, pid, token } = engine;
      mustMatch(content, { host, port, pid, token, protocol: { min: 1, max: 1 } }, "the discovery file");
      mustEqual(readdirSync(engine.discoveryDir).length, 1, "the number of files in the directory");
    },
  },
  {
    id: "process.discovery-modes",
    title: "the discovery directory has mode 0700, its file 0600",
    requirement: ["DISC-6"],
    place: "own",
    run: async (t) => {
      if (!isPosix) skip("there are no modes on this system");
      const engine = await t.start();
      const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);
      mustEqual(mode(engine.discoveryDir), "700", "the directory's mode");
      mustEqual(mode(discoveryFile(engine)), "600", "the file's mode");
    },
  },
  {
    id: "process.discovery-stale",
    title: "a discovery file whose process is gone is removed by the next engine",
    requirement: ["DISC-8"],
    place: "own",
    run: async (t) => {
      const discoveryDir = t.file("run");
      mkdirSync(discoveryDir, { mode: 0o700 });
      const child = spawn(process.execPath, ["-e", ""]);
      await new Promise((resolve) => child.once("close", resolve));
      const stale = join(discoveryDir, `signal-${String(child.pid)}.json`);
      const content = {
        host: "127.0.0.1",
        port: 9,
        pid: child.pid,
        token: "x",
        protocol: { min: 1, max: 1 },
        startedAt: "2026-01-31T12:00:00.000000Z",
      };
      writeFileSync(stale, JSON.stringify(content), { mode: 0o600 });
      await t.start({ discoveryDir });
      await until("the stale file is removed", () => !existsSync(stale));
    },
  },
  {
    id: "process.own-token",
    title:
      "without LOOPHOLE_TOKEN the engine makes a token, which the discovery file tells and the log does not",
    requirement: ["DISC-2", "AUDIT-4"],
    place: "own",
    run: async (t) => {
      const engine = await t.start({ token: "" });
      const { token } = JSON.parse(readFileSync(discoveryFile(engine), "utf8")) as { token: string };
      must(token.length >= 16, "a token that nobody guesses", token.length);
      const client = await t.client("observer", { token }, { engine });
      await client.barrier();
      must(!engine.stderr.includes(token), "a log without the token", "the token");
    },
  },
  {
    id: "process.log",
    title: "the log goes to stderr, one JSON object a line",
    requirement: ["DISC-4"],
    place: "own",
    run: async (t) => {
      const engine = await t.start();
      await t.client("observer", {}, { engine });
      engine.terminate();
      await engine.exited;
      const lines = engine.stderr.split("\n").filter((line) => line !== "");
      must(lines.length > 0, "a log", "nothing");
      for (const line of lines) {
        const isObject = line.startsWith("{") && typeof JSON.parse(line) === "object";
        must(isObject, "a JSON object on each line", line);
      }
      must(!engine.stderr.includes(engine.token), "a log without the token", "the token");
    },
  },
  {
    id: "process.wrong-options",
    title: "wrong options end the engine with code 2; an address beyond loopback is one",
    requirement: ["DISC-1", "DISC-9"],
    place: "own",
    run: async (t) => {
      for (const args of [["--host", "0.0.0.0"], ["--port", "no number"], ["--no-such-option"]]) {
        const { exit } = await t.startToEnd({ args });
        mustEqual(exit?.code, 2, `the exit code with ${args.join(" ")}`);
      }
    },
  },
  {
    id: "process.port-in-use",
    title: "a port in use ends the engine with code 3, and it takes no other",
    requirement: ["DISC-9"],
    place: "own",
    run: async (t) => {
      const engine = await t.start();
      const { exit } = await t.startToEnd({ args: ["--port", String(engine.port)] });
      mustEqual(exit?.code, 3, "the exit code");
    },
  },
  {
    id: "process.terminated",
    title: "ended in good order it tells its clients, takes its discovery file away and exits with 0",
    requirement: ["DISC-7", "DISC-9", "DIAG-3"],
    place: "own",
    run: async (t) => {
      const engine = await t.start();
      const client = await t.client("observer", {}, { engine });
      engine.terminate();
      await client.peer.wait("SHUTTING_DOWN", ({ message }) => message["code"] === "SHUTTING_DOWN");
      mustEqual((await engine.exited).code, 0, "the exit code");
      mustEqual(existsSync(discoveryFile(engine)), false, "whether the discovery file is still there");
    },
  },
  {
    id: "process.shutdown",
    title: "system.shutdown is answered, every client is told, and the engine ends",
    requirement: ["DISC-7", "DISC-9", "DIAG-3", "CMD-1"],
    place: "own",
    run: async (t) => {
      const engine = await t.start();
      const observer = await t.client("observer", {}, { engine });
      const controller = await t.client("controller", {}, { engine });
      await controller.ok("system.shutdown");
      await observer.peer.wait("SHUTTING_DOWN", ({ message }) => message["code"] === "SHUTTING_DOWN");
      await observer.peer.ended();
      mustEqual((await engine.exited).code, 0, "the exit code");
      mustEqual(existsSync(discoveryFile(engine)), false, "whether the discovery file is still there");
    },
  },
  {
    id: "process.parent-gone",
    title: "the engine ends by itself when its parent process is gone",
    requirement: ["DISC-10"],
    place: "own",
    run: async (t) => {
      const parent = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
      try {
        const engine = await t.start({ args: ["--parent-pid", String(parent.pid)] });
        await t.client("observer", {}, { engine });
        parent.kill("SIGKILL");
        mustEqual((await engine.exited).signal, null, "the signal that ended it");
      } finally {
        parent.kill("SIGKILL");
      }
    },
  },
  {
    id: "process.audit",
    title: "the audit trail tells who came, was refused and left, and what changed, without the token",
    requirement: ["AUDIT-1", "AUDIT-4"],
    place: "own",
    run: async (t) => {
      const engine = await t.start();
      const refused = await t.peer({ engine });
      await t.greet(refused, t.hello({ token: "wrong" }, engine));
      const controller = await t.controller({}, { engine });
      await controller.ok("parameter.set", { target: "master", parameter: "gain", value: -1 });
      controller.peer.close();
      await controller.peer.ended();
      engine.terminate();
      await engine.exited;
      const files = existsSync(engine.auditDir) ? readdirSync(engine.auditDir) : [];
      mustEqual(files.length, 1, "the number of files of the audit trail");
      const text = readFileSync(join(engine.auditDir, files[0] ?? ""), "utf8");
      const lines = text
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Record<string, unknown>);
      const events = lines.map(({ event }) => event);
      for (const event of ["connected", "refused", "disconnected", "command"]) {
        must(events.includes(event), `an entry '${event}'`, events);
      }
      const set = lines.find(({ name }) => name === "parameter.set");
      mustMatch(set, { event: "command", role: "controller", sessionId: controller.sessionId }, "the entry");
      must(!text.includes(engine.token), "an audit trail without the token", "the token");
    },
  },
];
