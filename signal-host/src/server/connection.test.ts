import { expect, test } from "vitest";
import { encodeWireFrame } from "@loophole/protocol";
import { helloWith, rigForEachTest, settle } from "./server-rig.ts";

const current = rigForEachTest();

test("a message that was begun and does not grow for ten seconds ends its connection only", async () => {
  const other = await current.rig.connect("observer");
  const { transport, received, state, stream } = current.rig.raw();
  stream.send(helloWith({}));
  await settle();
  transport.send(encodeWireFrame(new TextEncoder().encode("{}")).subarray(0, 5));
  await settle();
  current.rig.server.sweep();
  current.rig.now = 10_000;
  current.rig.server.sweep();
  await settle();
  expect(state.closed).toBe(false);
  current.rig.now = 10_001;
  current.rig.server.sweep();
  await settle();
  expect(received.at(-1)).toMatchObject({ type: "diagnostic", code: "MALFORMED_DATA" });
  expect(state.closed).toBe(true);
  await other.command("system.ping", {});
});

// LIMIT-1
test("a client that does not read is skipped by telemetry and cut off after ten seconds", async () => {
  const over = current.rig.line();
  const client = await current.rig.connect("observer", {}, over);
  const other = await current.rig.connect("observer");
  over.pause();
  for (let i = 0; i < 400; i++) client.command("system.status", {}).catch(() => undefined);
  await settle();
  const [stuck] = current.rig.server.sessions;
  expect(stuck?.canTakeTelemetry).toBe(false);
  current.rig.server.sweep();
  current.rig.now = 10_001;
  current.rig.server.sweep();
  await settle();
  expect(current.rig.server.sessions).toHaveLength(1);
  expect(current.rig.logged).toContain("does not read");
  await other.command("system.ping", {});
});

// DIAG-2
test("diagnostics wait for a slow client, and what does not fit is counted", async () => {
  const over = current.rig.line();
  const client = await current.rig.connect("observer", {}, over);
  over.pause();
  const words = { severity: "info", code: "TEST", message: "x".repeat(1024) } as const;
  for (let i = 0; i < 1000; i++) current.rig.server.broadcast(words);
  const codes: string[] = [];
  let missing = 0;
  client.onDiagnostic(({ code, data }) => {
    codes.push(code);
    if (code === "DIAGNOSTICS_DROPPED" && data !== undefined && "count" in data) missing = Number(data.count);
  });
  await settle();
  over.resume();
  await settle();
  current.rig.server.sweep();
  await settle();
  expect(codes.at(-1)).toBe("DIAGNOSTICS_DROPPED");
  expect(missing).toBeGreaterThan(0);
  expect(codes.filter((code) => code === "TEST").length + missing).toBe(1000);
});

test("what cannot be read is told and ends its connection only", async () => {
  const other = await current.rig.connect("observer");
  for (const [bytes, code] of [
    [[0, 0, 0, 0], "MALFORMED_DATA"],
    [[0x7f, 0xff, 0xff, 0xff], "FRAME_TOO_LARGE"],
    [[0, 0, 0, 1, 0x02], "MALFORMED_DATA"],
  ] as const) {
    const { transport, received, state } = current.rig.raw();
    transport.send(Uint8Array.from(bytes));
    await settle();
    expect(received).toMatchObject([{ type: "diagnostic", severity: "error", code }]);
    expect(state.closed).toBe(true);
  }
  await other.command("system.ping", {});
});
