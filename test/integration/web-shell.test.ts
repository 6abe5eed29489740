import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openProject } from "@loophole/pulse/persistence";
import type { HostMessage } from "@loophole/schemas/types";
import { isHostMessage } from "@loophole/schemas/validators";
import { afterEach, beforeEach, expect, test } from "vitest";
import { WebSocket } from "ws";
import { webEntry } from "../support/paths.ts";
import { isAlive } from "../support/process-alive.ts";
import { writeTestSong } from "../support/test-song.ts";

const START_LIMIT_MS = 20_000;

let folder = "";
const children = new Set<ChildProcess>();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "loophole-web-shell-"));
});
afterEach(async () => {
  for (const child of children) child.kill("SIGKILL");
  children.clear();
  await rm(folder, { recursive: true, force: true });
});

/** The built browser shell as a process of its own. */
function start(...args: string[]) {
  const own = ["--data-dir", join(folder, "data"), "--cache-dir", join(folder, "cache")];
  const child = spawn(
    process.execPath,
    [webEntry, "--no-open", "--audio", "null", "--discovery-dir", join(folder, "run"), ...own, ...args],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  children.add(child);
  let printed = "";
  const exited = new Promise<number | null>((resolve) => child.once("close", (code) => resolve(code)));
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      for (const look of [...waiting]) look();
    });
  }
  const until = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`${String(pattern)} was not printed:\n${printed}`)),
        START_LIMIT_MS,
      );
      const look = () => {
        const found = pattern.exec(printed)?.[0];
        if (found === undefined) return;
        clearTimeout(timer);
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  return { child, exited, until, printed: () => printed };
}

/** A window that signs in as the page does, and collects what it is told. */
async function openWindow(
  address: string,
): Promise<{ socket: WebSocket; messages: HostMessage[]; cookie: string }> {
  const { origin, host, hash } = new URL(address);
  const answer = await fetch(`${origin}/session`, {
    method: "POST",
    headers: { "content-type": "application/json", origin },
    body: JSON.stringify({ token: hash.replace("#token=", "") }),
  });
  expect(answer.status).toBe(204);
  const cookie = answer.headers.get("set-cookie")?.split(";")[0] ?? "";
  const socket = new WebSocket(`ws://${host}/bridge`, { headers: { cookie, origin } });
  const messages: HostMessage[] = [];
  socket.on("message", (data: Buffer, isBinary: boolean) => {
    const message: unknown = isBinary ? null : JSON.parse(data.toString());
    if (isHostMessage(message)) messages.push(message);
  });
  return { socket, messages, cookie };
}

async function untilTold<T>(
  messages: HostMessage[],
  pick: (message: HostMessage) => T | undefined,
): Promise<T> {
  for (const end = performance.now() + START_LIMIT_MS; performance.now() < end;) {
    for (const message of messages) {
      const picked = pick(message);
      if (picked !== undefined) return picked;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("The window was not told.");
}

test("it prints one address, lets one window in, saves on Ctrl-C and leaves no process", async () => {
  const song = join(folder, "song");
  await writeTestSong(song, { tracks: 1, seconds: 1 });
  const shell = start("--project", song);
  const address = await shell.until(/http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]+/);
  await shell.until(/The engine is running without an audio device/);
  const { socket, messages } = await openWindow(address);
  const pid = await untilTold(messages, (message) =>
    message.type === "engine" && message.state === "running" ? message.pid : undefined,
  );
  const document = messages.find(({ type }) => type === "document");
  expect(document).toMatchObject({ project: { name: "Test song" } });
  const edit = { type: "master.set", values: { gain: -6 } };
  socket.send(JSON.stringify({ type: "request", id: 1, method: "edit", params: { edit } }));
  await untilTold(messages, (message) => (message.type === "reply" && message.ok ? true : undefined));
  const closed = new Promise<number>((resolve) => socket.once("close", resolve));
  shell.child.kill("SIGINT");
  expect(await shell.exited).toBe(0);
  expect(await closed).toBe(1001);
  expect(isAlive(pid)).toBe(false);
  expect((await openProject(song)).project.master.gain).toBe(-6);
  expect(shell.printed().match(/#token=/g)?.length).toBe(1);
});

test("an engine without its host ends by itself", async () => {
  const shell = start();
  const address = await shell.until(/http:\/\/\S+#token=[\w-]+/);
  const { messages, socket } = await openWindow(address);
  const pid = await untilTold(messages, (message) =>
    message.type === "engine" && message.state === "running" ? message.pid : undefined,
  );
  shell.child.kill("SIGKILL");
  await shell.exited;
  socket.terminate();
  for (const end = performance.now() + 10_000; isAlive(pid) && performance.now() < end;) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(isAlive(pid)).toBe(false);
});

test("what it cannot do it says in words, with an exit code", async () => {
  const wrong = start("--volume", "11");
  expect(await wrong.exited).toBe(2);
  expect(wrong.printed()).toContain("--volume");

  const missing = start("--project", join(folder, "nothing"));
  expect(await missing.exited).toBe(1);
  expect(missing.printed()).toContain("nothing");

  const blocker = createServer();
  const port = await new Promise<number>((resolve) => {
    blocker.listen(0, "127.0.0.1", () => {
      const address = blocker.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
  const taken = start("--port", String(port));
  expect(await taken.exited).toBe(1);
  expect(taken.printed()).toContain(`Port ${port} is used by another program`);
  blocker.close();
});
