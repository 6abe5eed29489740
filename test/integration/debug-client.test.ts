import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { debugHome, type DebugHome, type DebugRun } from "../support/debug-client.ts";
import { debugEntry, signalEntry } from "../support/paths.ts";
import { untilGone } from "../support/process-alive.ts";
import { isNewsOfTheDevice } from "../support/raw-connection.ts";
import { spawnSignal, type SpawnedSignal } from "../support/signal-process.ts";

let home: DebugHome;
let signal: SpawnedSignal;
/** Points a debug client to the engine of this file. */
let here: string[];

beforeAll(async () => {
  home = debugHome();
  signal = await spawnSignal({ args: ["--debug"] });
  here = ["--discovery-dir", signal.discoveryDir];
});
afterAll(async () => {
  await signal.stop();
  home.remove();
});

describe("finding an engine", () => {
  test("engines that run are listed without their tokens", async () => {
    const { code, stdout } = await home.run([...here, "engines"]);
    expect(code).toBe(0);
    expect(stdout).toContain(`pid ${String(signal.pid)}`);
    const { json, stdout: text } = await home.run([...here, "engines", "--json"]);
    expect(json()).toMatchObject([{ pid: signal.pid, port: signal.ready.port, protocol: { min: 1 } }]);
    expect(stdout + text).not.toContain(signal.token);
  });

  test("a file whose engine is gone is removed, and nothing found is exit code 3 with what to do", async () => {
    const dir = join(home.folder, "stale");
    mkdirSync(dir, { mode: 0o700 });
    const file = join(dir, "signal-999999999.json");
    writeFileSync(file, "{}");
    const { code, stderr } = await home.run(["--discovery-dir", dir, "call", "system.ping"]);
    expect(code).toBe(3);
    expect(stderr).toContain("--spawn");
    expect(existsSync(file)).toBe(false);
  });

  test("where several run, one must be chosen", async () => {
    const dir = signal.discoveryDir;
    const other = await spawnSignal({ args: ["--discovery-dir", dir] });
    try {
      const unclear = await home.run([...here, "call", "system.ping"]);
      expect(unclear.code).toBe(3);
      expect(unclear.stderr).toContain(`pid ${String(other.pid)}`);
      const chosen = await home.run([...here, "--pid", String(other.pid), "call", "system.status"]);
      expect(chosen.code).toBe(0);
      const byPort = await home.run([...here, "--port", String(signal.ready.port), "call", "system.ping"]);
      expect(byPort.code).toBe(0);
    } finally {
      await other.stop();
    }
  });

  test("host, port and the token from LOOPHOLE_TOKEN do without discovery; a wrong token is refused by name", async () => {
    const args = ["--host", "127.0.0.1", "--port", String(signal.ready.port), "call", "system.ping"];
    expect((await home.run(args, { env: { LOOPHOLE_TOKEN: signal.token } })).code).toBe(0);
    const wrong = await home.run(args, { env: { LOOPHOLE_TOKEN: "a wrong secret" } });
    expect(wrong.code).toBe(3);
    expect(wrong.stdout + wrong.stderr).not.toContain("a wrong secret");
  });

  test("--spawn starts an engine, speaks to it and ends it", async () => {
    for (const spawn of [["--spawn"], [`--spawn="${process.execPath}" "${signalEntry}" --audio null`]]) {
      const run = await home.run([...spawn, "call", "system.status"]);
      expect(run.stderr).toBe("");
      expect(run.code).toBe(0);
      expect(run.json()).toMatchObject([{ ok: true }]);
    }
    // The name of a command is no command line of an engine.
    expect((await home.run(["call", "--spawn", "system.ping"])).code).toBe(0);
    const { json } = await home.run(["engines", "--json"]);
    expect(json()).toEqual([]);
  });

  test("an engine that was started ends with a client that is killed", async () => {
    const client = home.start(["--spawn", "watch", "transport"]);
    await expect.poll(client.stdout, { timeout: 10_000 }).toContain("telemetry");
    const { json } = await home.run(["engines", "--json"]);
    const pid = Number(json()[0]?.["pid"]);
    expect(pid).toBeGreaterThan(0);
    client.child.kill("SIGKILL");
    await client.ended;
    await untilGone(pid);
  });

  test("an engine that cannot be started is told with its last words", async () => {
    const run = await home.run([
      "--spawn",
      `--spawn=node -e "console.error('no device'); process.exit(4)"`,
      "call",
      "system.ping",
    ]);
    expect(run.code).toBe(3);
    expect(run.stderr).toContain("ended with code 4");
    expect(run.stderr).toContain("no device");
  });
});

describe("the package", () => {
  test("works when it is installed alone, into an empty folder", () => {
    const npm = (args: readonly string[], cwd: string): string =>
      execFileSync("npm", [...args], { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    const packed = npm(["pack", "--pack-destination", home.folder], dirname(dirname(debugEntry))).trim();
    const empty = join(home.folder, "empty");
    mkdirSync(empty);
    writeFileSync(join(empty, "package.json"), "{}");
    npm(["install", "--offline", "--no-audit", "--no-fund", join(home.folder, packed)], empty);
    const bin = join(empty, "node_modules", ".bin", "loophole-debug");
    const answer = execFileSync(bin, ["--discovery-dir", signal.discoveryDir, "call", "system.ping"], {
      encoding: "utf8",
    });
    expect(JSON.parse(answer)).toMatchObject({ ok: true });
  });
});

describe("one command", () => {
  test("its reply is one JSON object, and ok is exit code 0", async () => {
    const run = await home.run([...here, "call", "transport.locate", "position.tick=960"]);
    expect(run.code).toBe(0);
    expect(run.json()).toMatchObject([{ type: "reply", ok: true, result: { tick: 960, playing: false } }]);
  });

  test("what breaks the schema is not sent, and pointed at", async () => {
    const run = await home.run([...here, "call", "parameter.set", "target=t", "parameter=gain", "value=99"]);
    expect(run.code).toBe(2);
    expect(run.stdout).toBe("");
    const [line = "", mark = ""] = run.stderr.split("\n");
    expect(line.slice(mark.indexOf("^"), mark.lastIndexOf("^") + 1)).toBe("value=99");
    expect(run.stderr).toMatch(/\/value, rule: maximum/);
  });

  test("a wrong name is answered by the nearest ones", async () => {
    const run = await home.run([...here, "call", "transport.plya"]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain("Did you mean transport.play");
  });

  test("--unchecked sends it all the same, and the engine's refusal is exit code 1", async () => {
    const run = await home.run([...here, "call", "--unchecked", "transport.locate", "position.tick=-1"]);
    expect(run.code).toBe(1);
    expect(run.json()).toMatchObject([{ ok: false, error: { code: "INVALID_PARAMS" } }]);
    expect(run.stderr).toMatch(/\^+\n/);
  });

  test("wrong usage is exit code 2", async () => {
    for (const args of [
      ["--port", "x", "engines"],
      ["coffee"],
      ["tail", "--type", "telemtry"],
      ["watch", "coffee"],
    ]) {
      expect((await home.run([...here, ...args])).code, args.join(" ")).toBe(2);
    }
  });
});

describe("in a pipe", () => {
  test("lines are commands in either writing, replies are JSON a line, all ok is exit code 0", async () => {
    const stdin = `# a comment\n\nsystem.ping nonce=one\n{"name":"system.ping","params":{"nonce":"two"}}\ntransport.get\n`;
    const run = await home.run(here, { stdin });
    expect(run.code).toBe(0);
    expect(run.stderr.split("\n").filter((line) => line !== "" && !isNewsOfTheDevice(line))).toEqual([]);
    const results = run.json().map(({ result }) => result);
    expect(results).toHaveLength(3);
    expect(results).toContainEqual(expect.objectContaining({ nonce: "one" }));
    expect(results).toContainEqual(expect.objectContaining({ nonce: "two" }));
  });

  test("whole messages go out as they are, their ids too", async () => {
    const id = "3f2b8f0e-6c1d-4a57-9d0b-5f6f0a3c1e01";
    const message = {
      type: "command",
      id,
      ts: "2026-01-31T12:00:00.000000Z",
      name: "system.ping",
      params: {},
    };
    const run = await home.run(here, { stdin: `${JSON.stringify(message)}\n` });
    expect(run.json()).toMatchObject([{ type: "reply", re: id, ok: true }]);
  });

  test("a refusal is a reply like any other, and makes exit code 1", async () => {
    const run = await home.run(here, { stdin: "timeline.set bpm=90\nno.such\nsystem.ping\n" });
    expect(run.code).toBe(1);
    expect(
      run
        .json()
        .map(({ ok }) => ok)
        .sort(),
    ).toEqual([false, false, true]);
    expect(run.stdout).toContain("FORBIDDEN");
    expect(run.stdout).toContain("UNKNOWN_COMMAND");
  });

  test("a line that cannot be read is told on stderr with its number, and makes exit code 1", async () => {
    const run = await home.run(here, { stdin: "system.ping\nsystem.ping {nonce:\n" });
    expect(run.code).toBe(1);
    expect(run.json()).toHaveLength(1);
    expect(run.stderr).toContain("line 2:");
  });

  test("--all puts everything the engine sends on stdout", async () => {
    const client = home.start([...here, "--all"]);
    client.child.stdin.write("telemetry.subscribe topics.0.topic=health topics.0.rate=20\n");
    await expect.poll(client.stdout, { timeout: 10_000 }).toContain(`"topic":"health"`);
    client.child.stdin.end();
    expect((await client.ended).code).toBe(0);
  });

  test("more lines than the engine takes at a time wait for their turn", async () => {
    const count = 6_000;
    const run = await home.run(here, { stdin: "system.ping\n".repeat(count) });
    expect(run.code).toBe(0);
    expect(run.json().filter(({ ok }) => ok === true)).toHaveLength(count);
  });

  test("times from now and expected revisions go along; MessagePack says the same", async () => {
    for (const encoding of ["json", "msgpack"]) {
      // Far enough from now, whatever else the machine does.
      const stdin = "transport.play at=+2s expect=0\ntransport.stop at=+2.1s\ntransport.stop expect=99\n";
      const run = await home.run([...here, "--role", "control", "--encoding", encoding], { stdin });
      const replies = run.json();
      expect(replies.filter(({ ok }) => ok === true)).toHaveLength(2);
      for (const { ok, applied } of replies) if (ok === true) expect(applied).toMatchObject({ late: 0 });
      expect(replies.find(({ ok }) => ok === false)).toMatchObject({
        error: { code: "CONFLICT", details: { revision: 0 } },
      });
    }
  });

  test("an engine that ends makes exit code 3", async () => {
    const other = await spawnSignal();
    const client = home.start(["--discovery-dir", other.discoveryDir]);
    client.child.stdin.write("system.ping\n");
    await expect.poll(client.stdout, { timeout: 10_000 }).toContain("blocks");
    await other.kill();
    const run = await client.ended;
    expect(run.code).toBe(3);
    expect(run.stderr).toContain("ended");
  });
});

describe("looking at an engine", () => {
  test("ping and bench measure round trips", async () => {
    const ping = await home.run([...here, "ping", "--count", "3", "--interval", "1", "--json"]);
    expect(ping.code).toBe(0);
    expect(ping.json()).toHaveLength(4);
    expect(ping.json()[3]).toMatchObject({ count: 3 });
    const bench = await home.run([...here, "bench", "--count", "100"]);
    expect(bench.code).toBe(0);
    expect(bench.stdout).toMatch(/one at a time.*p99/);
    expect(bench.stdout).toMatch(/256 under way +[\d,]+ a second/);
  });

  test("watch without a terminal prints the topic's messages", async () => {
    const client = home.start([...here, "watch", "meters", "--rate", "30"]);
    await expect.poll(() => client.stdout().split("\n").length, { timeout: 10_000 }).toBeGreaterThan(3);
    client.child.kill("SIGINT");
    const run = await client.ended;
    expect(run.code).toBe(0);
    expect(run.json()[0]).toMatchObject({ type: "telemetry", topic: "meters", data: { strips: ["master"] } });
  });

  test("doctor finds nothing to fail on in a working setup", async () => {
    const run = await home.run([...here, "doctor", "--json"]);
    expect(run.code).toBe(0);
    const findings = run.json();
    expect(findings.map(({ what }) => what)).toEqual(
      expect.arrayContaining([
        "Node.js",
        "Signal",
        "discovery",
        "protocol",
        "device",
        "audio library",
        "audio thread",
      ]),
    );
    expect(findings.filter(({ state }) => state === "fail")).toEqual([]);
  });

  test("doctor names a wrong token, a stale file and an open directory, each with what to do", async () => {
    const dir = join(home.folder, "open");
    mkdirSync(dir);
    const other = await spawnSignal({ args: ["--discovery-dir", dir] });
    try {
      const doctor = (): Promise<DebugRun> => {
        writeFileSync(join(dir, "signal-999999998.json"), "{}");
        return home.run(["--discovery-dir", dir, "doctor"], { env: { LOOPHOLE_TOKEN: "wrong" } });
      };
      // Signal clears the directory of such files too, just after its start.
      await expect
        .poll(async () => (await doctor()).stdout, { timeout: 10_000 })
        .toMatch(/warn +stale files/);
      const run = await doctor();
      expect(run.code).toBe(1);
      expect(run.stdout).toMatch(/fail +engine \d+ +refuses: AUTHENTICATION_FAILED/);
      expect(run.stdout).toContain("unset LOOPHOLE_TOKEN");
      if (process.platform !== "win32") expect(run.stdout).toContain(`chmod 700 ${dir}`);
    } finally {
      await other.stop();
    }
  });
});
