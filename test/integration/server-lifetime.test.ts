import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, test } from "vitest";
import { SignalClient } from "@loophole/protocol";
import { connectTcp, parseReadyLine } from "@loophole/protocol/node";
import { signalEntry } from "../support/paths.ts";
import { untilGone } from "../support/process-alive.ts";
import { runSignalToEnd, spawnSignal } from "../support/signal-process.ts";

describe("the end of an engine", () => {
  // DISC-7, DIAG-3
  test("SIGTERM: leaves in good order, tells its clients, and takes its discovery file away", async () => {
    const signal = await spawnSignal();
    const observer = await signal.client("observer");
    const told: string[] = [];
    observer.onDiagnostic(({ code }) => told.push(code));
    const path = join(signal.discoveryDir, `signal-${String(signal.pid)}.json`);
    expect(existsSync(path)).toBe(true);
    process.kill(signal.pid, "SIGTERM");
    expect(await signal.exited).toEqual({ code: 0, signal: null });
    await expect.poll(() => told).toContain("SHUTTING_DOWN");
    expect(existsSync(path)).toBe(false);
    await signal.stop();
  });

  test("system.shutdown: answers, then ends", async () => {
    const signal = await spawnSignal();
    const controller = await signal.client("controller");
    await controller.command("system.shutdown", {});
    expect(await signal.exited).toEqual({ code: 0, signal: null });
    await signal.stop();
  });

  // DISC-8
  test("SIGKILL: the file that stays is stale, and the next engine clears it away", async () => {
    const first = await spawnSignal();
    process.kill(first.pid, "SIGKILL");
    await first.exited;
    expect(readdirSync(first.discoveryDir)).toContain(`signal-${String(first.pid)}.json`);
    const second = await spawnSignal({ args: ["--discovery-dir", first.discoveryDir] });
    await expect.poll(() => readdirSync(first.discoveryDir)).toEqual([`signal-${String(second.pid)}.json`]);
    await second.stop();
    await first.stop();
  });

  test("stdin closed by its owner: ends", async () => {
    const signal = await spawnSignal();
    signal.closeStdin();
    expect(await signal.exited).toEqual({ code: 0, signal: null });
    await signal.stop();
  });

  // DISC-10
  test("its owner is killed: ends by itself", async () => {
    const folder = mkdtempSync(join(tmpdir(), "loophole-owner-"));
    // An owner of its own, which starts Signal with nothing attached and says its ready line.
    const owner = spawn(process.execPath, ["-e", OWNER, signalEntry, folder], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    const [line] = (await once(createInterface({ input: owner.stdout }), "line")) as [string];
    const ready = parseReadyLine(line);
    if (ready === null) throw new Error(`no ready line: ${line}`);
    owner.kill("SIGKILL");
    await untilGone(ready.pid);
    rmSync(folder, { recursive: true, force: true });
  });
});

/** Starts the program named by its first argument without saying whose child it is, and waits for ever. */
const OWNER = `
  const { spawn } = require("node:child_process");
  const [entry, folder] = process.argv.slice(1);
  spawn(process.execPath, [entry, "--audio", "null", "--discovery-dir", folder, "--cache-dir", folder], {
    stdio: ["ignore", "inherit", "ignore"],
  });
  setInterval(() => {}, 1000);
`;

describe("the start of an engine", () => {
  // DISC-2
  test("makes its own token when none is given, and says it in the discovery file only", async () => {
    const signal = await spawnSignal({ env: { LOOPHOLE_TOKEN: "" } });
    const [name = ""] = readdirSync(signal.discoveryDir);
    const text = readFileSync(join(signal.discoveryDir, name), "utf8");
    const { token } = JSON.parse(text) as { token: string };
    expect(token.length).toBeGreaterThanOrEqual(32);
    const transport = await connectTcp(signal.ready);
    const client = { kind: "test", name: "test", version: "1" };
    (await SignalClient.connect(transport, { token, role: "observer", client })).close();
    expect(signal.log()).not.toContain(token);
    await signal.stop();
  });

  test("takes the rate and block size it is told, and the fixed port", async () => {
    const free = await spawnSignal();
    const port = free.ready.port;
    await free.stop();
    const args = [
      "--port",
      String(port),
      "--sample-rate",
      "96000",
      "--block-size",
      "64",
      "--max-frame-bytes",
      "65536",
    ];
    const signal = await spawnSignal({ args });
    expect(signal.ready.port).toBe(port);
    const observer = await signal.client("observer");
    expect(observer.welcome).toMatchObject({
      sampleRate: 96_000,
      blockSize: 64,
      limits: { maxFrameBytes: 65_536 },
    });
    observer.close();
    await signal.stop();
  });

  test("goes on where the discovery directory cannot be made, and says so", async () => {
    const blocker = await spawnSignal();
    const file = join(blocker.discoveryDir, "a-file");
    writeFileSync(file, "");
    const signal = await spawnSignal({ args: ["--discovery-dir", join(file, "below")] });
    await expect.poll(() => signal.log()).toContain("discovery file could not be written");
    (await signal.client("observer")).close();
    await signal.stop();
    await blocker.stop();
  });

  // DISC-9
  test("asked for a real device, it opens one and names it, or ends with code 4 and says why", async () => {
    const args = ["--audio", "portaudio"];
    const signal = await spawnSignal({ args }).catch(() => null);
    if (signal === null) {
      const end = await runSignalToEnd({ args });
      expect(end.code).toBe(4);
      expect(end.stderr).toContain("DEVICE_UNAVAILABLE");
      return;
    }
    const observer = await signal.client("observer");
    expect(observer.welcome.device).toMatchObject({ requested: "portaudio", backend: "portaudio" });
    expect(observer.welcome.device.name).not.toBe("");
    await signal.stop();
  });

  test("--help shows the options and ends well", async () => {
    const end = await runSignalToEnd({ args: ["--help"] });
    expect(end.code).toBe(0);
    expect(end.stdout).toContain("--parent-pid");
  });
});
