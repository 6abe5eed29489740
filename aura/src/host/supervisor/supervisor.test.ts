import type { EngineStatus, ReadyLine, SessionId, Welcome } from "@loophole/schemas/types";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ManualClock } from "../time/manual-clock.ts";
import type { EngineExit, EngineProcess } from "./engine-process.ts";
import { LogTail } from "./log-tail.ts";
import type { Finding } from "./finding.ts";
import { type EngineConnection, Supervisor } from "./supervisor.ts";

const READY: ReadyLine = { host: "127.0.0.1", port: 1, pid: 1, protocol: { min: 1, max: 1 } };

/** A process whose end and output are the test's to say. */
class ScriptedProcess implements EngineProcess {
  readonly log = new LogTail();
  readonly drained = Promise.resolve();
  readonly pid: number;
  readonly ready: Promise<ReadyLine>;
  readonly exited: Promise<EngineExit>;
  becomeReady: () => void = () => {};
  end: (exit: EngineExit) => void = () => {};
  killed = false;
  terminated = false;

  constructor(pid: number) {
    this.pid = pid;
    this.ready = new Promise((resolve) => (this.becomeReady = () => resolve({ ...READY, pid })));
    this.exited = new Promise((resolve) => (this.end = resolve));
  }

  crash(): void {
    this.end({ kind: "crash", code: null, signal: "SIGSEGV" });
  }

  kill(): void {
    this.killed = true;
    this.end({ kind: "crash", code: null, signal: "SIGKILL" });
  }

  async terminate(): Promise<void> {
    this.terminated = true;
    this.end({ kind: "exit", code: 0 });
    await this.exited;
  }
}

class ScriptedConnection implements EngineConnection {
  readonly welcome: Welcome;
  heardAt: number;
  closed = false;
  readonly #clock: ManualClock;
  #onClose: (error: Error | null) => void = () => {};

  constructor(clock: ManualClock, sessionId: SessionId) {
    this.#clock = clock;
    this.heardAt = clock.now();
    const device = {
      requested: "null",
      backend: "null",
      name: "Null device",
      sampleRate: 48_000,
      blockSize: 256,
      latencyFrames: 0,
      reason: "asked for",
    } as const;
    this.welcome = {
      type: "welcome",
      id: sessionId,
      re: sessionId,
      ts: "2026-01-01T00:00:00.000000Z",
      protocol: 1,
      engine: { name: "scripted", version: "1", pid: 1, startedAt: "2026-01-01T00:00:00.000000Z" },
      sessionId,
      role: "controller",
      encodings: ["json"],
      limits: { maxFrameBytes: 1_024, maxInFlight: 16, maxClients: 16, heartbeatMs: 500 },
      capabilities: [],
      revision: 0,
      sampleRate: 48_000,
      blockSize: 256,
      device,
      resumed: false,
    };
  }

  get silentMs(): number {
    return this.#clock.now() - this.heardAt;
  }

  onHeartbeat(): () => void {
    return () => {};
  }

  onClose(listener: (error: Error | null) => void): () => void {
    this.#onClose = listener;
    return () => {};
  }

  break(): void {
    this.#onClose(new Error("reset by peer"));
  }

  close(): void {
    this.closed = true;
  }
}

let clock: ManualClock;
let processes: ScriptedProcess[];
let connections: ScriptedConnection[];
let resumes: (SessionId | null)[];
let statuses: EngineStatus[];
let refuse: Error | null;
let synchronise: () => Promise<void>;
let finding: Finding | null;
let examined: (number | undefined)[];
let supervisor: Supervisor<ScriptedConnection>;

beforeEach(() => {
  clock = new ManualClock();
  processes = [];
  connections = [];
  resumes = [];
  statuses = [];
  refuse = null;
  synchronise = () => Promise.resolve();
  finding = null;
  examined = [];
  supervisor = new Supervisor<ScriptedConnection>({
    clock,
    random: () => 0.5,
    launch() {
      const process = new ScriptedProcess(100 + processes.length);
      processes.push(process);
      return process;
    },
    connect(_ready, resume) {
      resumes.push(resume);
      if (refuse !== null) return Promise.reject(refuse);
      const connection = new ScriptedConnection(clock, `session-${connections.length}`);
      connections.push(connection);
      return Promise.resolve(connection);
    },
    synchronise: () => synchronise(),
    onLost() {},
    onStatus: (status) => statuses.push(status),
    examine(pid) {
      examined.push(pid);
      return Promise.resolve(finding);
    },
  });
  supervisor.start();
});

afterEach(async () => {
  await supervisor.close();
  expect(clock.pending).toBe(0);
});

const states = () => statuses.map((status) => status.state).filter((state, at, all) => state !== all[at - 1]);
const latest = <T>(all: T[]): T => {
  const last = all.at(-1);
  if (last === undefined) throw new Error("there is none yet");
  return last;
};

async function run(): Promise<void> {
  await clock.advance(0);
  latest(processes).becomeReady();
  await clock.advance(0);
}

test("an engine is followed from its spawn until it runs", async () => {
  await run();
  expect(states()).toEqual(["spawning", "listening", "connected", "syncing", "running"]);
  expect(supervisor.status).toMatchObject({ state: "running", pid: 100, restarts: 0 });
});

test("after a crash the engine is started again at once, and the words say what happened", async () => {
  await run();
  latest(processes).log.add("terminate called after throwing");
  latest(processes).crash();
  await clock.advance(0);
  expect(processes.length).toBe(2);
  const restarting = statuses.find((status) => status.state === "restarting");
  expect(restarting?.text).toBe(
    "The engine crashed (SIGSEGV) (terminate called after throwing). Starting it again.",
  );
  await run();
  expect(supervisor.status).toMatchObject({ state: "running", restarts: 1, pid: 101 });
  expect(supervisor.status.lastDeath).toContain("process 100");
});

test("deaths that follow each other are met with growing pauses, and given up on after the fifth", async () => {
  const launchedAt: number[] = [];
  for (let death = 0; death < 5; death++) {
    await clock.advance(0);
    while (processes.length === death) await clock.advance(10);
    launchedAt.push(clock.now());
    latest(processes).crash();
    await clock.advance(0);
  }
  expect(launchedAt).toEqual([0, 0, 100, 300, 700]);
  expect(supervisor.status.state).toBe("stopped");
  expect(supervisor.status.text).toContain("SIGSEGV");
  await clock.advance(60_000);
  expect(processes.length).toBe(5);

  supervisor.restart();
  await run();
  expect(supervisor.status).toMatchObject({ state: "running", restarts: 5 });
});

test("an engine that ran for a while is restarted at once, however often that was so", async () => {
  for (let round = 0; round < 8; round++) {
    await run();
    expect(supervisor.status.state).toBe("running");
    for (let second = 0; second < 5; second++) {
      latest(connections).heardAt = clock.now();
      await clock.advance(1_000);
    }
    latest(processes).crash();
    await clock.advance(0);
    expect(processes.length).toBe(round + 2);
  }
});

test("an engine that does not come up in time is killed", async () => {
  await clock.advance(10_000);
  expect(processes[0]?.killed).toBe(true);
  expect(processes.length).toBe(2);
  expect(statuses.map((status) => status.text).join("\n")).toContain("did not come up within 10 s");
});

test("a silent engine is called silent, then killed and started again", async () => {
  await run();
  await clock.advance(2_100);
  expect(supervisor.status.state).toBe("silent");
  await clock.advance(2_000);
  expect(processes[0]?.killed).toBe(true);
  expect(processes.length).toBe(2);
  expect(supervisor.status.lastDeath).toContain("did not answer for 4 s");
});

describe("a connection that breaks while the process lives", () => {
  test("is made again at once, going on with its session", async () => {
    await run();
    latest(connections).break();
    await clock.advance(0);
    expect(resumes).toEqual([null, "session-0"]);
    expect(processes.length).toBe(1);
    expect(connections[0]?.closed).toBe(true);
    expect(supervisor.status).toMatchObject({ state: "running", restarts: 0 });
  });

  test("is tried for a while before the process is killed", async () => {
    await run();
    refuse = new Error("connection refused");
    latest(connections).break();
    await clock.advance(3_000);
    expect(resumes.length).toBeGreaterThan(3);
    expect(processes[0]?.killed).toBe(false);
    refuse = null;
    await clock.advance(2_000);
    expect(supervisor.status.state).toBe("running");
    expect(processes.length).toBe(1);
  });

  test("and cannot be made again ends the process, with the reason", async () => {
    await run();
    refuse = new Error("connection refused");
    latest(connections).break();
    await clock.advance(8_000);
    expect(processes[0]?.killed).toBe(true);
    expect(supervisor.status.lastDeath).toContain("did not take a connection: connection refused");
  });
});

test("an engine that cannot take the song counts as dead, and its reason is told", async () => {
  synchronise = () => Promise.reject(new Error("out of memory"));
  for (let attempt = 0; attempt < 5; attempt++) {
    while (processes.length === attempt) await clock.advance(50);
    await run();
  }
  expect(supervisor.status.state).toBe("stopped");
  expect(supervisor.status.text).toContain("could not take the song: out of memory");
});

describe("a death that something in the song is to blame for", () => {
  const blamed: Finding = {
    reason: "died while running track Drums (unreachable)",
    details: "Crash record: failed",
    blamed: true,
    relieved: false,
  };
  const die = async (): Promise<void> => {
    const count = processes.length;
    latest(processes).crash();
    while (processes.length === count && supervisor.status.state !== "stopped") await clock.advance(50);
  };

  test("is told by that, in the engine's line and in what is kept of its last death", async () => {
    await run();
    finding = blamed;
    latest(processes).log.add("some last words");
    latest(processes).crash();
    await clock.advance(0);
    expect(examined).toEqual([100]);
    const restarting = statuses.find(({ state }) => state === "restarting");
    expect(restarting?.text).toBe(
      "The engine died while running track Drums (unreachable). Starting it again.",
    );
    expect(supervisor.status.lastDeath).toContain("Crash record: failed");
    expect(supervisor.status.lastDeath).toContain("some last words");
  });

  test("is none of the five after which the engine is given up: what is to blame goes before that", async () => {
    await run();
    finding = blamed;
    for (let death = 0; death < 6; death++) {
      await die();
      // Taken out, what is to blame makes the pauses short again: all that follows lies within the window.
      finding = { ...blamed, relieved: death === 4 };
    }
    expect(supervisor.status.state).not.toBe("stopped");
    // What nothing is to blame for still counts.
    finding = { ...blamed, blamed: false };
    for (let death = 0; death < 5; death++) await die();
    expect(supervisor.status.state).toBe("stopped");
    expect(supervisor.status.text).toContain("It ended 5 times");
  });

  test("is followed by a start at once when what is to blame was taken out", async () => {
    await run();
    finding = blamed;
    await die();
    await die();
    finding = { ...blamed, relieved: true };
    const count = processes.length;
    latest(processes).crash();
    await clock.advance(0);
    expect(processes.length).toBe(count + 1);
  });

  test("is not looked into when the end was asked for", async () => {
    await run();
    finding = blamed;
    supervisor.restart();
    await clock.advance(0);
    expect(examined).toEqual([]);
  });
});

test("a restart by hand ends the engine in good order and is no death", async () => {
  for (let round = 0; round < 7; round++) {
    await run();
    supervisor.restart();
    await clock.advance(0);
    expect(processes[round]?.terminated).toBe(true);
  }
  expect(processes.length).toBe(8);
});

test("closing in a pause between attempts starts nothing more", async () => {
  for (let death = 0; death < 3; death++) {
    while (processes.length === death) await clock.advance(10);
    latest(processes).crash();
    await clock.advance(0);
  }
  expect(supervisor.status.state).toBe("restarting");
  await supervisor.close();
  await clock.advance(10_000);
  expect(processes.length).toBe(3);
});
