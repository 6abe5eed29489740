import { describe, expect, test } from "vitest";
import { messageId, timestamp } from "@loophole/protocol";
import type { GraphClip, GraphTrack } from "@loophole/schemas/types";
import { helloWith, refusal, rigForEachTest, settle } from "./server-rig.ts";

const current = rigForEachTest();

describe("commands", () => {
  test("replies leave in the order in which changes took hold; a ping does not wait for them", async () => {
    const client = await current.rig.connect("controller");
    const order: string[] = [];
    current.rig.engine.isHeld = true;
    const gain = client.command("parameter.set", { target: "master", parameter: "gain", value: -6 });
    const all = Promise.all([
      gain.then(() => order.push("gain")),
      client.command("graph.get", {}).then(() => order.push("get")),
      client.command("system.sync", {}).then(() => order.push("sync")),
      client.command("system.ping", {}).then(() => order.push("ping")),
    ]);
    await settle();
    expect(order).toEqual(["ping"]);
    current.rig.engine.release();
    await all;
    expect(order).toEqual(["ping", "gain", "get", "sync"]);
  });

  test("an unknown one is refused with the nearest name, a wrong one with pointer and rule", async () => {
    const { stream, received } = current.rig.raw();
    stream.send(helloWith({ role: "controller" }));
    const command = (name: string, params: object, more: object = {}) => {
      stream.send({ type: "command", id: messageId(), ts: timestamp(), name, params, ...more });
    };
    command("transport.paly", {});
    command("constructor", {});
    command("transport.locate", { position: { tick: -1 } });
    command("system.ping", { nonse: "x" });
    command("system.ping", {}, { at: { sample: 5 } });
    command("system.ping", {}, { extra: 1 });
    await settle();
    expect(received.slice(1)).toMatchObject([
      { error: { code: "UNKNOWN_COMMAND", details: { nearest: "transport.play" } } },
      { error: { code: "UNKNOWN_COMMAND" } },
      { error: { code: "INVALID_PARAMS", details: { pointer: "/position/tick", rule: "minimum" } } },
      { error: { code: "INVALID_PARAMS", details: { pointer: "/nonse", rule: "additionalProperties" } } },
      { error: { code: "INVALID_PARAMS", details: { pointer: "/at", rule: "scheduled-commands" } } },
      { error: { code: "INVALID_PARAMS", details: { pointer: "/extra", rule: "additionalProperties" } } },
    ]);
  });

  test("beyond maxInFlight the answer is BUSY, and the same id may be tried again", async () => {
    const client = await current.rig.connect("controller");
    current.rig.engine.isHeld = true;
    const held = Array.from({ length: 8 }, () => client.command("system.sync", {}));
    const id = messageId();
    const busy = await refusal(client.command("system.sync", {}, { id }));
    expect(busy).toMatchObject({ code: "BUSY", details: { maxInFlight: 8 } });
    current.rig.engine.release();
    await Promise.all(held);
    await client.command("system.sync", {}, { id });
  });

  test("one that is not done in its time is answered TIMEOUT, once", async () => {
    const { stream, received } = current.rig.raw();
    stream.send(helloWith({ role: "controller" }));
    current.rig.engine.isHeld = true;
    const id = messageId();
    stream.send({ type: "command", id, ts: timestamp(), name: "system.sync", params: {}, timeoutMs: 1 });
    await expect.poll(() => received.length).toBe(2);
    current.rig.engine.release();
    await settle();
    expect(received.slice(1)).toMatchObject([{ re: id, ok: false, error: { code: "TIMEOUT" } }]);
  });

  test("long work reports progress, can be cancelled by its session only, and gets one reply", async () => {
    const client = await current.rig.connect("controller");
    await client.command("graph.apply", {
      baseRevision: 0,
      ops: [{ op: "track.add", track: trackWithClip() }],
    });
    const other = await current.rig.connect("control");
    const fractions: number[] = [];
    const id = messageId();
    const render = client.command(
      "render.start",
      { path: "/tmp/x.wav" },
      { id, onProgress: ({ fraction }) => fractions.push(fraction) },
    );
    const refused = refusal(render);
    await settle();
    expect(fractions).toEqual([0.5]);
    expect((await other.command("system.cancel", { id })).result.cancelled).toBe(false);
    expect((await client.command("system.cancel", { id })).result.cancelled).toBe(true);
    expect((await refused).code).toBe("CANCELLED");
    expect((await client.command("system.cancel", { id })).result.cancelled).toBe(false);
  });

  test("a reply larger than a message may be is an error that says so", async () => {
    const client = await current.rig.connect("controller");
    // Each half fits into a message; the whole graph does not.
    for (const half of ["a", "b"]) {
      const { revision: baseRevision } = (await client.command("system.sync", {})).result;
      const { clips, ...strip } = trackWithClip();
      const track = {
        ...strip,
        id: half,
        clips: Array.from({ length: 400 }, (_, i) => ({ ...clips[0], id: `${half}${String(i)}` })),
      };
      await client.command("graph.apply", { baseRevision, ops: [{ op: "track.add", track }] });
    }
    expect((await refusal(client.command("graph.get", {}))).code).toBe("RESOURCE_EXHAUSTED");
    await client.command("system.ping", {});
  });

  test("shutdown is answered", async () => {
    const client = await current.rig.connect("controller");
    await client.command("system.shutdown", {});
    expect(current.rig.shutdowns).toHaveLength(1);
  });
});

describe("once and only once", () => {
  test("the same id gets the first reply again, in the session and after resuming it", async () => {
    const first = current.rig.line();
    const client = await current.rig.connect("controller", {}, first);
    const id = messageId();
    const params = { target: "master", parameter: "gain", value: -3 } as const;
    const answer = await client.command("parameter.set", params, { id });
    expect(await client.command("parameter.set", { ...params, value: 5 }, { id })).toEqual(answer);
    first.destroy();
    await settle();
    const again = await current.rig.connect("controller", {
      resume: { sessionId: client.welcome.sessionId },
    });
    expect(again.welcome).toMatchObject({ resumed: true, sessionId: client.welcome.sessionId });
    expect(await again.command("parameter.set", params, { id })).toEqual(answer);
    expect(current.rig.engine.done).toEqual(["master gain -3"]);
  });

  test("a command that was under way when the connection broke is done once and answered on the next", async () => {
    const first = current.rig.line();
    const client = await current.rig.connect("controller", {}, first);
    current.rig.engine.isHeld = true;
    const id = messageId();
    const lost = client.command("transport.play", {}, { id });
    lost.catch(() => undefined);
    await settle();
    first.destroy();
    await settle();
    const again = await current.rig.connect("controller", {
      resume: { sessionId: client.welcome.sessionId },
    });
    const answer = again.command("transport.play", {}, { id });
    await settle();
    current.rig.engine.release();
    expect((await answer).result.playing).toBe(true);
    expect(current.rig.engine.done).toEqual(["play"]);
  });

  test("a session is taken over by its own client, and only in its own role", async () => {
    const client = await current.rig.connect("controller");
    const { sessionId } = client.welcome;
    const stranger = await current.rig.connect("observer", { resume: { sessionId } });
    expect(stranger.welcome).toMatchObject({ resumed: false });
    const taken: string[] = [];
    client.onDiagnostic(({ code }) => taken.push(code));
    const again = await current.rig.connect("controller", { resume: { sessionId } });
    await settle();
    expect(again.welcome.resumed).toBe(true);
    expect(taken).toEqual(["SESSION_TAKEN_OVER"]);
    expect(client.closed).toBe(true);
  });

  test("after ten seconds a session is forgotten, and what it had under way is cancelled", async () => {
    const first = current.rig.line();
    const client = await current.rig.connect("controller", {}, first);
    await client.command("graph.apply", {
      baseRevision: 0,
      ops: [{ op: "track.add", track: trackWithClip() }],
    });
    client.command("render.start", { path: "/tmp/x.wav" }).catch(() => undefined);
    await settle();
    first.destroy();
    await settle();
    current.rig.now = 10_000;
    current.rig.server.sweep();
    await settle();
    expect(current.rig.engine.done).toContain("render cancelled");
    const again = await current.rig.connect("controller", {
      resume: { sessionId: client.welcome.sessionId },
    });
    expect(again.welcome.resumed).toBe(false);
  });
});

function trackWithClip(): GraphTrack & { clips: [GraphClip] } {
  const clip = { id: "c", sample: "s", start: 0, offset: 0, length: 1000, gain: 0, fadeIn: 0, fadeOut: 0 };
  return { id: "t", gain: 0, pan: 0, mute: false, solo: false, clips: [clip] };
}
