import { describe, expect, test } from "vitest";
import { messageId, timestamp } from "@loophole/protocol";
import { helloWith, refusal, rigForEachTest, settle, TOKEN } from "./server-rig.ts";

const current = rigForEachTest();

describe("hello", () => {
  test("is answered by a welcome with limits, device and role", async () => {
    const { welcome } = await current.rig.connect("observer");
    expect(welcome).toMatchObject({
      role: "observer",
      protocol: 1,
      resumed: false,
      device: { name: "Still" },
      limits: { maxFrameBytes: 64 * 1024, maxInFlight: 8, maxClients: 16, heartbeatMs: 500 },
    });
  });

  test("a peer of another version is told which are spoken, even if its hello has fields unknown here", async () => {
    const { stream, received } = current.rig.raw();
    const hello = helloWith({ protocol: { min: 2, max: 3 }, novelty: true });
    stream.send(hello);
    await settle();
    expect(received).toMatchObject([
      {
        type: "reply",
        re: hello["id"],
        ok: false,
        error: {
          code: "UNSUPPORTED_VERSION",
          sessionId: null,
          details: { supportedMin: 1, supportedMax: 1 },
        },
      },
    ]);
  });

  test("none within two seconds closes the connection with its reason", async () => {
    const { received, state } = current.rig.raw();
    await settle();
    current.rig.now = 1_999;
    current.rig.server.sweep();
    await settle();
    expect(state.closed).toBe(false);
    current.rig.now = 2_000;
    current.rig.server.sweep();
    await settle();
    expect(received).toMatchObject([{ type: "diagnostic", severity: "error", code: "HELLO_TIMEOUT" }]);
    expect(state.closed).toBe(true);
  });

  test("with a field that does not exist, or without json, is refused with pointer and rule", async () => {
    const { stream, received } = current.rig.raw();
    stream.send(helloWith({ rolle: "observer" }));
    stream.send(helloWith({ encodings: ["msgpack"] }));
    await settle();
    expect(received).toMatchObject([
      { error: { code: "INVALID_PARAMS", details: { pointer: "/rolle", rule: "additionalProperties" } } },
      { error: { code: "INVALID_PARAMS", details: { pointer: "/encodings", rule: "contains" } } },
    ]);
  });

  test("a command before it is refused; a message without an id ends the connection", async () => {
    const { stream, received, state } = current.rig.raw();
    stream.send({ type: "command", id: messageId(), ts: timestamp(), name: "system.ping", params: {} });
    stream.send({ greetings: true });
    await settle();
    expect(received).toMatchObject([
      { type: "reply", error: { code: "AUTHENTICATION_FAILED" } },
      { type: "diagnostic", code: "MALFORMED_DATA" },
    ]);
    expect(state.closed).toBe(true);
  });

  // LIMIT-7
  test("more connections without a hello than there may be are closed", async () => {
    const lines = Array.from({ length: 33 }, () => current.rig.raw());
    await settle();
    expect(lines.filter(({ state }) => state.closed)).toHaveLength(1);
    expect(lines[32]?.received).toMatchObject([{ code: "RESOURCE_EXHAUSTED" }]);
  });

  test("the seventeenth client is refused, and let in when one has left", async () => {
    const clients = await Promise.all(Array.from({ length: 16 }, () => current.rig.connect("observer")));
    expect((await refusal(current.rig.connect("observer"))).code).toBe("RESOURCE_EXHAUSTED");
    clients[3]?.close();
    await settle();
    await current.rig.connect("observer");
  });
});

describe("roles", () => {
  test("a second controller is told who the first is; other roles come in", async () => {
    await current.rig.connect("controller");
    const error = await refusal(current.rig.connect("controller"));
    expect(error).toMatchObject({
      code: "CONFLICT",
      details: { revision: 0, controller: { name: "a controller", kind: "test", pid: 77 } },
    });
    expect(error.message).toContain("a controller");
    await current.rig.connect("control");
    await current.rig.connect("observer");
  });

  test("a controller that left in good order makes room at once", async () => {
    (await current.rig.connect("controller")).close();
    await settle();
    await current.rig.connect("controller");
  });

  test("one whose connection broke keeps its lease for ten seconds", async () => {
    const over = current.rig.line();
    await current.rig.connect("controller", {}, over);
    over.destroy();
    await settle();
    expect((await refusal(current.rig.connect("controller"))).details).toMatchObject({
      retryAfterMs: 10_000,
    });
    current.rig.now = 10_000;
    current.rig.server.sweep();
    await current.rig.connect("controller");
  });

  test("commands above the role are forbidden", async () => {
    const observer = await current.rig.connect("observer");
    expect(await refusal(observer.command("transport.play", {}))).toMatchObject({ code: "FORBIDDEN" });
    const player = await current.rig.connect("control");
    await player.command("transport.play", {});
    const forbidden = player.command("parameter.set", { target: "master", parameter: "gain", value: 0 });
    expect((await refusal(forbidden)).details).toMatchObject({ needed: "controller", role: "control" });
    expect(current.rig.engine.done).toEqual(["play"]);
  });
});

test("the token never reaches the log, a wrong one neither", async () => {
  const wrong = "a wrong secret";
  await refusal(current.rig.connect("observer", { token: wrong }));
  await current.rig.connect("observer");
  expect(current.rig.logged).not.toContain(wrong);
  expect(current.rig.logged).not.toContain(TOKEN);
});
