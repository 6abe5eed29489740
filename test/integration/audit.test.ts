import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeTone } from "../support/playing-song.ts";
import { converse } from "../support/conversation.ts";
import { helloMessage, rawConnection } from "../support/raw-connection.ts";
import { spawnSignal } from "../support/signal-process.ts";

const SET_GAIN = { target: "master", parameter: "gain", value: -1 };

function auditLines(dir: string): Record<string, unknown>[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith(".jsonl"))
    .flatMap((name) => readFileSync(join(dir, name), "utf8").split("\n"))
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** Signal with a folder for its audit trail that outlives it. */
async function withAudit() {
  const folder = mkdtempSync(join(tmpdir(), "loophole-audit-"));
  const dir = join(folder, "audit");
  const signal = await spawnSignal({ args: ["--audit-dir", dir] });
  return { signal, folder, dir };
}

test("who came, was refused and left, and what they changed, is recorded with its outcome (AUDIT-1)", async () => {
  const { signal, folder, dir } = await withAudit();
  const controller = await converse(signal, "controller");
  const observer = await converse(signal, "observer");
  await controller.ask("parameter.set", SET_GAIN);
  await controller.ask("parameter.set", { ...SET_GAIN, target: "nobody" });
  await controller.ask("transport.play", {});
  await controller.ask("system.ping", {});
  await observer.ask("graph.get", {});
  await observer.ask("transport.stop", {});
  const stranger = await rawConnection(signal.ready);
  stranger.sendMessage(helloMessage({ token: "guessed", role: "control" }));
  await stranger.message(0);
  observer.raw.socket.end();
  await observer.raw.closed;
  await signal.stop();
  const lines = auditLines(dir);
  const told = lines.map(({ event, name, outcome, role }) => [event, role, name, outcome]);
  expect(told).toEqual([
    ["connected", "controller", undefined, undefined],
    ["connected", "observer", undefined, undefined],
    ["command", "controller", "parameter.set", "ok"],
    ["command", "controller", "parameter.set", "NOT_FOUND"],
    ["command", "controller", "transport.play", "ok"],
    ["command", "observer", "transport.stop", "FORBIDDEN"],
    ["refused", "control", undefined, "AUTHENTICATION_FAILED"],
    ["disconnected", "observer", undefined, undefined],
    ["disconnected", "controller", undefined, undefined],
  ]);
  expect(lines[2]).toMatchObject({ sessionId: controller.welcome["sessionId"], client: "raw" });
  expect(statSync(dir).mode & 0o777).toBe(0o700);
  rmSync(folder, { recursive: true });
});

test("no token and no home folder is in the log or the audit trail, whatever clients send (AUDIT-4)", async () => {
  const folder = mkdtempSync(join(tmpdir(), "loophole-secrets-"));
  const dir = join(folder, "audit");
  const home = join(folder, "home-of-somebody");
  const token = "a-very-secret-token";
  const signal = await spawnSignal({
    args: ["--audit-dir", dir],
    env: { HOME: home, LOOPHOLE_TOKEN: token },
  });
  const client = { kind: "test", name: `${home}/bin/client with ${token}`, version: "1" };
  const controller = await converse(signal, "controller", { client });
  await controller.ask("sample.load", { sample: "s", path: join(home, "songs", "missing.wav") });
  await controller.ask("sample.load", { sample: token, path: `/media/${token}/kick.wav` });
  await controller.ask("graph.apply", { baseRevision: 9, ops: [{ op: "track.remove", id: token }] });
  const wrong = await rawConnection(signal.ready);
  wrong.sendMessage(helloMessage({ token: "another-secret", role: "control", client }));
  await wrong.message(0);
  wrong.send(`{"type":"hello","token":"${token}"`);
  controller.raw.send(`{"token":"${token}","path":"${home}"`);
  await controller.raw.closed;
  await signal.stop();
  const audit = readdirSync(dir)
    .map((name) => readFileSync(join(dir, name), "utf8"))
    .join("");
  expect(audit).toContain("‹token›");
  for (const text of [audit, signal.log()]) {
    expect(text).not.toContain(token);
    expect(text).not.toContain("another-secret");
    expect(text).not.toContain("home-of-somebody");
  }
  rmSync(folder, { recursive: true });
});

test("where it cannot be written the engine says so once and goes on (AUDIT-3)", async () => {
  const folder = mkdtempSync(join(tmpdir(), "loophole-audit-"));
  const inTheWay = join(folder, "a-file");
  writeFileSync(inTheWay, "");
  const signal = await spawnSignal({ args: ["--audit-dir", join(inTheWay, "audit")] });
  const controller = await converse(signal, "controller");
  for (let i = 0; i < 5; i++) {
    expect(await controller.ask("parameter.set", { ...SET_GAIN, value: -i })).toMatchObject({ ok: true });
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  await signal.stop();
  expect(signal.log().match(/audit trail cannot be written/g)).toHaveLength(1);
  expect(signal.log()).toMatch(/audit lines were left out.*"count":\d/);
  rmSync(folder, { recursive: true });
});

test("--audit-dir none records nothing", async () => {
  const home = mkdtempSync(join(tmpdir(), "loophole-home-"));
  const signal = await spawnSignal({
    args: ["--audit-dir", "none"],
    env: { HOME: home, XDG_STATE_HOME: join(home, "state") },
  });
  const path = join(home, "tone.wav");
  writeTone(path);
  const controller = await converse(signal, "controller");
  const loaded = await controller.ask("sample.load", { sample: "tone", path });
  // SAMPLE-1: from when on it can be heard
  const hash: unknown = ((await controller.ask("graph.get", {}))["result"] as { hash: string }).hash;
  expect(loaded).toMatchObject({ ok: true, applied: { revision: 0, hash } });
  const unloaded = await controller.ask("sample.unload", { sample: "tone" });
  expect(unloaded).toMatchObject({ applied: { revision: 0, hash } });
  await signal.stop();
  expect(readdirSync(home)).not.toContain("state");
  rmSync(home, { recursive: true });
});
