import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { messageId } from "@loophole/protocol";
import { AuditTrail, defaultAuditDir, type AuditEntry } from "./audit-trail.ts";
import { Log } from "./log.ts";

const START = Date.UTC(2026, 0, 31, 12, 30, 15);
const NAME = "signal-20260131T123015Z-77";
const SESSION = messageId();

let folder: string;
let dir: string;
let logged: string;
let log: Log;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "loophole-audit-"));
  dir = join(folder, "audit");
  logged = "";
  log = new Log(String, {
    write: (line, done) => {
      logged += line;
      done();
    },
    writeNow: () => undefined,
  });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function trail(): AuditTrail {
  const redact = (line: string): string => line.replaceAll("secret", "‹token›");
  return new AuditTrail({ dir, startedAt: START, pid: 77, log, redact });
}

function command(name: string): AuditEntry {
  return {
    event: "command",
    sessionId: SESSION,
    client: "a",
    role: "controller",
    name,
    id: SESSION,
    outcome: "ok",
  };
}

function lines(piece = ""): Record<string, unknown>[] {
  const text = readFileSync(join(dir, `${NAME}${piece}.jsonl`), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe("audit trail", () => {
  // AUDIT-1
  test("is one line for each event, with its time, in a file for this user's eyes only", async () => {
    const audit = trail();
    audit.add({ event: "connected", sessionId: SESSION, client: "a", role: "controller" });
    audit.add(command("graph.apply"));
    await audit.close();
    expect(lines()).toMatchObject([
      { ts: expect.stringMatching(/^20.*Z$/) as string, event: "connected", sessionId: SESSION, client: "a" },
      { event: "command", name: "graph.apply", id: SESSION, role: "controller", outcome: "ok" },
    ]);
    expect(statSync(dir).mode & 0o777).toBe(0o700);
    expect(statSync(join(dir, `${NAME}.jsonl`)).mode & 0o777).toBe(0o600);
  });

  // AUDIT-4
  test("passes what it writes through the redactor", async () => {
    const audit = trail();
    audit.add({ event: "refused", sessionId: null, client: "says secret", role: null, outcome: "CONFLICT" });
    await audit.close();
    expect(lines()[0]?.["client"]).toBe("says ‹token›");
  });

  // AUDIT-2
  test("goes on in a new piece at 1 MiB, and five pieces at most are kept", async () => {
    const audit = trail();
    const perRound = 2000;
    for (let round = 0; round < 20; round++) {
      for (let i = 0; i < perRound; i++) audit.add(command(`round-${String(round)}.${"x".repeat(50)}`));
      await audit.written();
    }
    await audit.close();
    const pieces = ["", ".1", ".2", ".3", ".4"];
    expect(readdirSync(dir).sort()).toEqual(pieces.map((piece) => `${NAME}${piece}.jsonl`).sort());
    for (const piece of pieces) {
      expect(statSync(join(dir, `${NAME}${piece}.jsonl`)).size).toBeLessThanOrEqual(1024 * 1024);
    }
    expect(lines().at(-1)?.["name"]).toContain("round-19");
    expect(audit.lost).toBe(0);
  });

  // AUDIT-2
  test("the newest twenty files are kept, and what is no audit file is left alone", async () => {
    mkdirSync(dir);
    for (let i = 10; i < 40; i++)
      writeFileSync(join(dir, `signal-20200101T0000${String(i)}Z-5.jsonl`), "{}\n");
    writeFileSync(join(dir, "notes.jsonl"), "mine");
    const audit = trail();
    audit.add(command("transport.play"));
    await audit.close();
    const names = readdirSync(dir);
    expect(names).toContain("notes.jsonl");
    expect(names).toContain(`${NAME}.jsonl`);
    expect(names).toHaveLength(21);
  });

  // AUDIT-3
  test.runIf(process.platform === "linux")(
    "a full disk is told once and counted, and hurts nobody",
    async () => {
      mkdirSync(dir);
      symlinkSync("/dev/full", join(dir, `${NAME}.jsonl`));
      const audit = trail();
      for (let i = 0; i < 3; i++) {
        audit.add(command("transport.play"));
        await audit.written();
      }
      await audit.close();
      expect(audit.lost).toBe(3);
      expect(logged.match(/ENOSPC/g)).toHaveLength(1);
      expect(logged).toContain('"count":3');
    },
  );

  test("lines that wait for a slow disk are bounded", async () => {
    const audit = trail();
    for (let i = 0; i < 20_000; i++) audit.add(command("x".repeat(100)));
    expect(audit.lost).toBeGreaterThan(0);
    await audit.close();
    expect(lines().length + audit.lost).toBe(20_000);
  });

  test("its folder follows the platform's custom", () => {
    expect(defaultAuditDir({ XDG_STATE_HOME: "/s" }, "linux")).toBe(join("/s", "loophole", "audit"));
    expect(defaultAuditDir({}, "linux")).toMatch(/\.local.state.loophole.audit$/);
  });
});
