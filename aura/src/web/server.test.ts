import { request } from "node:http";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import type { BridgePort } from "../host/bridge/port.ts";
import { WebServer } from "./server.ts";

let root = "";
let server: WebServer;
let windows: BridgePort[];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "loophole-web-"));
  await writeFile(join(root, "index.html"), "<!doctype html><title>Loophole</title>");
  windows = [];
  server = await WebServer.listen({ port: 0, root, onWindow: (port) => windows.push(port) });
});
afterEach(async () => {
  await server.close();
  await rm(root, { recursive: true, force: true });
});

const host = () => `127.0.0.1:${server.port}`;
const origin = () => `http://${host()}`;
const tokenOf = (address: string): string => new URL(address).hash.replace("#token=", "");

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** A request with exactly these headers: fetch would not let a page lie about its host and origin. */
async function ask(
  method: string,
  path: string,
  options: { headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return await new Promise((resolve, reject) => {
    const headers = { host: host(), ...options.headers };
    const sent = request({ host: "127.0.0.1", port: server.port, method, path, headers }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text: string) => (body += text));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    sent.on("error", reject);
    sent.end(options.body);
  });
}

async function signIn(token: string, headers: Record<string, string> = {}): Promise<Answer> {
  return await ask("POST", "/session", {
    headers: { "content-type": "application/json", origin: origin(), ...headers },
    body: JSON.stringify({ token }),
  });
}

function cookieOf({ headers }: Answer): string {
  const [cookie] = headers["set-cookie"] ?? [];
  return cookie?.split(";")[0] ?? "";
}

/** The status a WebSocket is refused with, or "open". */
async function connect(headers: Record<string, string>, path = "/bridge"): Promise<number | "open"> {
  const socket = new WebSocket(`ws://${host()}${path}`, { headers });
  return await new Promise((resolve, reject) => {
    socket.once("unexpected-response", (_request, response) => {
      resolve(response.statusCode ?? 0);
      socket.on("error", () => {});
      socket.terminate();
    });
    socket.once("open", () => resolve("open"));
    socket.once("error", reject);
  });
}

test("the page comes with headers that shut everything else out", async () => {
  const { status, headers } = await ask("GET", "/");
  expect(status).toBe(200);
  const policy = String(headers["content-security-policy"]);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain(`connect-src 'self' ws://${host()}`);
  expect(policy).not.toContain("unsafe-eval");
  expect(headers).toMatchObject({
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-embedder-policy": "require-corp",
    "cross-origin-resource-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  });
});

describe("signing in", () => {
  test("a token is exchanged once for a cookie that opens the bridge", async () => {
    const token = tokenOf(server.freshAddress());
    const answer = await signIn(token);
    expect(answer.status).toBe(204);
    const cookie = cookieOf(answer);
    expect((await ask("GET", "/session", { headers: { cookie } })).status).toBe(204);
    expect(await connect({ cookie, origin: origin() })).toBe("open");
    expect(windows.length).toBe(1);
    const again = await signIn(token);
    expect(again.status).toBe(403);
    expect(again.body).toContain("used already");
    expect((await signIn(token, { cookie })).status).toBe(204);
  });

  test("without a cookie nobody is let in, and is told what to do", async () => {
    const answer = await ask("GET", "/session");
    expect(answer.status).toBe(401);
    expect(JSON.parse(answer.body)).toHaveProperty("message");
    expect(await connect({ origin: origin() })).toBe(401);
    expect(windows).toEqual([]);
  });

  test.each([
    ["a form", { "content-type": "text/plain" }],
    ["another page", { origin: "http://127.0.0.1:1" }],
    ["a page of another host", { origin: "https://example.com" }],
  ])("%s cannot use a token, which stays good", async (_who, headers) => {
    const token = tokenOf(server.freshAddress());
    expect((await signIn(token, headers)).status).toBe(403);
    expect((await signIn(token)).status).toBe(204);
  });

  test.each(["{", "[]", '{"token":1}', JSON.stringify({ token: "x".repeat(10_000) })])(
    "the body %s is no token",
    async (body) => {
      const headers = { "content-type": "application/json", origin: origin() };
      expect((await ask("POST", "/session", { headers, body })).status).toBe(403);
    },
  );
});

describe("what does not come from our page", () => {
  test("a name that leads here is not enough", async () => {
    for (const name of [`localhost:${server.port}`, "attacker.example", `127.0.0.1:1`]) {
      expect((await ask("GET", "/", { headers: { host: name } })).status).toBe(403);
    }
  });

  test("the bridge wants the page's own origin, with a cookie or not", async () => {
    const cookie = cookieOf(await signIn(tokenOf(server.freshAddress())));
    expect(await connect({ cookie })).toBe(403);
    expect(await connect({ cookie, origin: "https://example.com" })).toBe(403);
    expect(await connect({ cookie, origin: `http://localhost:${server.port}` })).toBe(403);
    expect(await connect({ cookie, origin: origin(), host: "attacker.example" })).toBe(403);
    expect(await connect({ cookie, origin: origin() }, "/other")).toBe(404);
    expect(windows).toEqual([]);
  });

  test("nothing is written by asking", async () => {
    for (const method of ["PUT", "DELETE", "POST", "OPTIONS"]) {
      expect((await ask(method, "/index.html")).status).toBe(405);
    }
  });
});

test("text and bytes pass both ways, and the end is told with its reason", async () => {
  const cookie = cookieOf(await signIn(tokenOf(server.freshAddress())));
  const socket = new WebSocket(`ws://${host()}/bridge`, { headers: { cookie, origin: origin() } });
  await new Promise((resolve) => socket.once("open", resolve));
  const [port] = windows;
  if (port === undefined) throw new Error("no window");

  const atHost: (string | Uint8Array)[] = [];
  port.onMessage((message) => atHost.push(message));
  const gone = new Promise<void>((resolve) => port.onClose(resolve));
  const atWindow: unknown[] = [];
  socket.on("message", (data: Buffer, isBinary: boolean) => {
    atWindow.push(isBinary ? [...data] : data.toString());
  });
  socket.send("hello");
  socket.send(Uint8Array.of(1, 2));
  port.send("ä");
  port.send(Uint8Array.of(3));
  const closed = new Promise<[number, string]>((resolve) => {
    socket.once("close", (code, reason) => resolve([code, reason.toString()]));
  });
  await new Promise<void>((resolve) => {
    const look = setInterval(() => {
      if (atHost.length < 2 || atWindow.length < 2) return;
      clearInterval(look);
      resolve();
    }, 5);
  });
  expect(atHost[0]).toBe("hello");
  expect(Array.from(atHost[1] as Uint8Array)).toEqual([1, 2]);
  expect(atWindow).toEqual(["ä", [3]]);
  port.close("going-away", "Loophole was closed");
  expect(await closed).toEqual([1001, "Loophole was closed"]);
  await gone;
  port.send("too late");
});

test("a port in use is the system's error, not another port", async () => {
  await expect(WebServer.listen({ port: server.port, root, onWindow() {} })).rejects.toMatchObject({
    code: "EADDRINUSE",
  });
});
