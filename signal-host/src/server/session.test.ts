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
      { error: { code: "INVALID_PARAMS", details: { pointer: "/at", rule: "schedulable" } } },
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
    await expect.poll(() => fractions).toEqual([0.5]);
    expect((await other.command("system.cancel", { id })).result.cancelled).toBe(false);
    expect((await client.command("system.cancel", { id })).result.cancelled).toBe(true);
    expect((await refused).code).toBe("CANCELLED");
    expect((await client.command("system.cancel", { id })).result.cancelled).toBe(false);
  });

  // CMD-13
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

  // REV-5
  test("one that expects another revision is refused with the present one, and nothing is done", async () => {
    const { stream, received } = current.rig.raw();
    stream.send(helloWith({ role: "controller" }));
    const set = (value: number, revision: number) => {
      const params = { target: "master", parameter: "gain", value };
      stream.send(commandWith("parameter.set", params, { expect: { revision } }));
    };
    set(-1, 0);
    set(-2, 0);
    set(-3, 1);
    stream.send(commandWith("system.ping", {}, { expect: { revision: 7 } }));
    await settle();
    const { hash } = current.rig.control.state;
    expect(received.slice(1)).toMatchObject([
      { ok: true, applied: { revision: 1 } },
      { ok: false, error: { code: "CONFLICT", details: { revision: 1 } } },
      { ok: true, applied: { revision: 2, hash } },
      { ok: false, error: { code: "CONFLICT", details: { revision: 2, hash } } },
    ]);
    expect(current.rig.engine.done).toEqual(["master gain -1", "master gain -3"]);
  });

  // REV-3
  test("one that changes the graph says in its reply which graph is played from when on", async () => {
    const client = await current.rig.connect("controller");
    const { state } = current.rig.control;
    const track = trackWithClip();
    const applied = await client.command("graph.apply", {
      baseRevision: 0,
      ops: [{ op: "track.add", track }],
    });
    expect(applied.applied).toEqual({ sample: 0, ...state.version });
    expect(applied.result).toEqual(state.version);
    const set = await client.command("parameter.set", { target: "t", parameter: "mute", value: true });
    expect(set.applied).toEqual({ sample: 0, ...state.version });
    const timeline = await client.command("timeline.set", { bpm: 90 });
    expect(timeline.applied).toEqual({ sample: 0, ...state.version });
  });

  test("shutdown is answered", async () => {
    const client = await current.rig.connect("controller");
    await client.command("system.shutdown", {});
    expect(current.rig.shutdowns).toHaveLength(1);
  });
});

describe("scheduled commands", () => {
  const setGain = { target: "master", parameter: "gain", value: -6 };

  // TIME-7, TIME-8
  test("are answered when they take hold, and the graph changes then", async () => {
    const { stream, received } = current.rig.raw();
    stream.send(helloWith({ role: "controller" }));
    current.rig.engine.isHeld = true;
    const later = commandWith("parameter.set", setGain, { at: { sample: 4800 } });
    stream.send(later);
    const get = commandWith("transport.get", {});
    stream.send(get);
    await settle();
    expect(received.slice(1)).toMatchObject([{ re: get["id"], ok: true }]);
    expect(current.rig.control.state.revision).toBe(0);
    current.rig.engine.release();
    await settle();
    const { hash } = current.rig.control.state;
    const applied = { sample: 4800, revision: 1, hash, late: 0 };
    expect(received[2]).toMatchObject({ re: later["id"], result: { revision: 1 }, applied });
  });

  // TIME-9, CMD-11
  test("can be cancelled, and never take hold then", async () => {
    const { stream, received } = current.rig.raw();
    stream.send(helloWith({ role: "controller" }));
    current.rig.engine.isHeld = true;
    const later = commandWith("parameter.set", setGain, { at: { tick: 960 } });
    stream.send(later);
    stream.send(commandWith("system.cancel", { id: later["id"] }));
    await settle();
    expect(received.slice(1)).toMatchObject([
      { ok: true, result: { cancelled: true } },
      { re: later["id"], ok: false, error: { code: "CANCELLED" } },
    ]);
    expect(current.rig.control.state.revision).toBe(0);
  });
});

describe("the rate limit", () => {
  // RATE-1, RATE-2, RATE-3, ONCE-4
  test("refuses what is too much and says when to come again; pings and cancelling are free", async () => {
    const { stream, received } = current.rig.raw();
    stream.send(helloWith({ role: "controller" }));
    await settle();
    expect(received[0]).toMatchObject({ limits: { commandsPerSecond: 100, commandBurst: 50 } });
    const params = { target: "master", parameter: "gain", value: -1 };
    for (let i = 0; i < 50; i++) stream.send(commandWith("transport.get", {}));
    const refused = commandWith("parameter.set", params);
    stream.send(refused);
    stream.send(commandWith("system.ping", {}));
    stream.send(commandWith("system.cancel", { id: messageId() }));
    await settle();
    expect(received.slice(1, 51).every(({ ok }) => ok)).toBe(true);
    expect(received.slice(51)).toMatchObject([
      { re: refused["id"], error: { code: "RATE_LIMIT_EXCEEDED", details: { retryAfterMs: 10 } } },
      { ok: true },
      { ok: true },
    ]);
    expect(current.rig.engine.done).toEqual([]);
    current.rig.now += 10;
    stream.send(refused);
    await settle();
    expect(received[54]).toMatchObject({ re: refused["id"], ok: true, applied: { revision: 1 } });
  });

  test("is each client's own", async () => {
    const [greedy, modest] = [await current.rig.connect("observer"), await current.rig.connect("observer")];
    const flood = Array.from({ length: 60 }, () => greedy.command("transport.get", {}));
    const ends = await Promise.allSettled(flood);
    expect(ends.filter(({ status }) => status === "rejected")).toHaveLength(10);
    await modest.command("transport.get", {});
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

  // ONCE-1
  test("what only looks gets its first reply again too, whatever has changed", async () => {
    const client = await current.rig.connect("controller");
    const id = messageId();
    const before = await client.command("graph.get", {}, { id });
    await client.command("parameter.set", { target: "master", parameter: "gain", value: -3 });
    const after = await client.command("graph.get", {}, { id });
    expect([before.result.revision, after.result.revision]).toEqual([0, 0]);
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
    await expect.poll(() => current.rig.engine.done).toContain("render");
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

function commandWith(name: string, params: object, more: object = {}): Record<string, unknown> {
  return { type: "command", id: messageId(), ts: timestamp(), name, params, ...more };
}

function trackWithClip(): GraphTrack & { clips: [GraphClip] } {
  const clip = { id: "c", sample: "s", start: 0, offset: 0, length: 1000, gain: 0, fadeIn: 0, fadeOut: 0 };
  return { id: "t", gain: 0, pan: 0, mute: false, solo: false, clips: [clip] };
}
