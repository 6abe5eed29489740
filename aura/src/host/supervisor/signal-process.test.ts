import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { systemClock } from "../time/clock.ts";
import { exitInWords } from "./engine-process.ts";
import { spawnSignal } from "./signal-process.ts";

const READY_LINE = 'SIGNAL-READY {"host":"127.0.0.1","port":4321,"pid":1,"protocol":{"min":1,"max":1}}';

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "loophole-process-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** A real process that runs a program of the test's own. */
async function start(program: string) {
  const entry = join(folder, "entry.mjs");
  await writeFile(entry, program);
  return spawnSignal({ entry, token: "secret", audio: "null", cacheDir: "/cache", clock: systemClock });
}

test("the ready line is read among what else is printed, and the rest is kept", async () => {
  const process = await start(`
    process.stdout.write("ALSA lib something\\n");
    process.stdout.write(${JSON.stringify(READY_LINE.slice(0, 20))});
    setTimeout(() => process.stdout.write(${JSON.stringify(`${READY_LINE.slice(20)}\n`)}), 20);
    process.stderr.write("a warning\\n");
    setInterval(() => {}, 1000);
  `);
  expect((await process.ready).port).toBe(4_321);
  await process.terminate();
  await process.drained;
  expect([...process.log.lines].sort()).toEqual(["ALSA lib something", "a warning"]);
});

test("token and parent reach the process, the token not by its command line", async () => {
  const process = await start(`
    const args = process.argv.slice(2).join(" ");
    process.stderr.write(JSON.stringify([process.env.LOOPHOLE_TOKEN, args]) + "\\n");
  `);
  await process.drained;
  const [token, args] = JSON.parse(process.log.lines[0] ?? "[]") as [string, string];
  expect(token).toBe("secret");
  expect(args).toBe(`--audio null --cache-dir /cache --parent-pid ${globalThis.process.pid}`);
});

test("an orderly end is an exit, anything else a crash", async () => {
  expect(await (await start("process.exit(0)")).exited).toEqual({ kind: "exit", code: 0 });
  expect(await (await start("process.exit(7)")).exited).toEqual({ kind: "crash", code: 7, signal: null });
  const killed = await start("process.kill(process.pid, 'SIGKILL')");
  expect(await killed.exited).toEqual({ kind: "crash", code: null, signal: "SIGKILL" });
});

test("a program that cannot be started says so", async () => {
  const process = spawnSignal({
    entry: "x",
    runtime: join(folder, "not-there"),
    token: "secret",
    clock: systemClock,
  });
  const exit = await process.exited;
  expect(exit.kind).toBe("never-started");
  expect(exitInWords(exit)).toContain("not-there");
});

test("one that ignores the request to end is ended all the same", async () => {
  const process = await start(`
    process.on("SIGTERM", () => {});
    process.stdout.write(${JSON.stringify(`${READY_LINE}\n`)});
    setInterval(() => {}, 1000);
  `);
  await process.ready;
  await process.terminate();
  expect((await process.exited).kind).toBe("exit");
});
