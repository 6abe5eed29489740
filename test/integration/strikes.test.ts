import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { SignalClient } from "@loophole/protocol";
import { connectTcp, graphHash, readDiscovery } from "@loophole/protocol/node";
import { projectToGraph } from "@loophole/pulse";
import type { DebugFaultParams, EngineNode, GraphTrack, Notice } from "@loophole/schemas/types";
import { afterEach, beforeEach, expect, test } from "vitest";
import { HostBench, isRunning } from "../support/host.ts";
import { writeTestSong } from "../support/test-song.ts";
import type { TestWindow } from "../support/test-window.ts";

let bench: HostBench;

beforeEach(async () => {
  bench = await HostBench.create();
});
afterEach(async () => {
  await bench.close();
});

async function open() {
  const project = join(bench.folder, "song");
  await writeTestSong(project, { tracks: 3, seconds: 4 });
  const opened = await bench.open({ project, debug: true });
  const { window } = opened;
  await window.until("running", isRunning(window));
  // Round and round: what is silent need not be rendered.
  const loop = { enabled: true, start: 0, end: 4 * 960 };
  await window.request("edit", { edit: { type: "timeline.set", values: { loop } } });
  await window.request("transport.play", {});
  return opened;
}

/** Somebody else at the engine that runs now. */
async function withDebugClient<T>(pid: number, work: (client: SignalClient) => Promise<T>): Promise<T> {
  const engine = (await readDiscovery(join(bench.folder, "run"))).find((one) => one.pid === pid);
  if (engine === undefined) throw new Error("The engine cannot be found");
  const { host, port, token } = engine;
  const client = await SignalClient.connect(await connectTcp({ host, port }), {
    token,
    role: "control",
    client: { kind: "test", name: "test", version: "1", pid: process.pid },
  });
  try {
    return await work(client);
  } finally {
    client.close();
  }
}

/** Has a node go wrong inside the engine, and waits for the engine after it. */
async function breakNode(window: TestWindow, node: EngineNode, how: "trap" | "hang"): Promise<void> {
  const pid = window.engine?.pid ?? 0;
  const fault: DebugFaultParams = { fault: "node", ...node, how };
  await withDebugClient(pid, (client) => client.command("debug.fault", fault));
  const isAnother = () => isRunning(window)() && window.engine?.pid !== pid;
  await window.until("another engine", isAnother, 30_000);
}

const breakTrack = (window: TestWindow, track: string, how: "trap" | "hang") =>
  breakNode(window, { track }, how);

async function tracksInEngine(window: TestWindow): Promise<GraphTrack[]> {
  return await withDebugClient(
    window.engine?.pid ?? 0,
    async (client) => (await client.command("graph.get", {})).result.graph.tracks,
  );
}

const last = (notices: readonly Notice[]): Notice => {
  const notice = notices.at(-1);
  if (notice === undefined) throw new Error("There was no notice");
  return notice;
};

test("a track that the engine dies of three times is silent then, in words, and comes back when it is tried again", async () => {
  const { host, window } = await open();
  window.statuses.length = 0;
  await breakTrack(window, "track-2", "trap");
  const first = window.statuses.find(({ status }) => status.state === "restarting")?.status.text;
  expect(first).toContain("The engine died while running track tone 2 (RuntimeError: unreachable");
  expect(window.engine?.lastDeath).toContain("Last commands:");
  expect(last(window.notices)).toMatchObject({ severity: "warning" });
  expect(last(window.notices).message).toContain("track tone 2");
  expect(last(window.notices).readmit).toBeUndefined();

  await breakTrack(window, "track-2", "trap");
  expect(last(window.notices).message).toContain("once more");
  expect((await tracksInEngine(window))[1]).toMatchObject({ id: "track-2", mute: false });

  await breakTrack(window, "track-2", "trap");
  const notice = last(window.notices);
  expect(notice.severity).toBe("error");
  expect(notice.message).toContain("third time, so track tone 2 is silent");
  expect(notice.readmit).toEqual({ track: "track-2" });
  const [one, two, three] = await tracksInEngine(window);
  expect(two).toMatchObject({ id: "track-2", mute: true, clips: [] });
  expect(one?.clips).toHaveLength(1);
  expect(three?.clips).toHaveLength(1);
  // The song is what it was, and goes on.
  expect(window.project?.tracks[1]).toMatchObject({ mute: false });
  expect(window.project?.tracks[1]?.clips).toHaveLength(1);
  expect(window.transport?.update.playing).toBe(true);

  // Edits go on around it, and do not bring it back.
  await window.request("edit", { edit: { type: "track.set", trackId: "track-2", values: { gain: -3 } } });
  await window.request("edit", { edit: { type: "track.set", trackId: "track-2", values: { mute: true } } });
  await window.request("edit", { edit: { type: "track.set", trackId: "track-2", values: { mute: false } } });
  await window.request("edit", { edit: { type: "track.set", trackId: "track-1", values: { gain: -9 } } });
  await host.engineHash();
  const edited = await tracksInEngine(window);
  expect(edited[0]?.gain).toBe(-9);
  expect(edited[1]).toMatchObject({ gain: -3, mute: true, clips: [] });
  // A window that comes later is told, and may try it again.
  expect(window.notices.map(({ message }) => message).join()).not.toContain("put right");

  await window.request("engine.readmit", { node: { track: "track-2" } });
  expect(await host.engineHash()).toBe(graphHash(projectToGraph(host.session.project)));
  expect((await tracksInEngine(window))[1]?.clips).toHaveLength(1);
  // With a clean slate: one death more does not take it out.
  await breakTrack(window, "track-2", "trap");
  expect((await tracksInEngine(window))[1]).toMatchObject({ mute: false });
  expect(last(window.notices).readmit).toBeUndefined();
});

test("a device that the engine dies of three times is passed by then, and its track goes on", async () => {
  const { host, window } = await open();
  const node: EngineNode = { track: "track-2", device: "comp" };
  const device = { id: "comp", type: "compressor" as const, parameters: {} };
  await window.request("edit", { edit: { type: "device.add", trackId: "track-2", device } });
  await host.engineHash();

  window.statuses.length = 0;
  await breakNode(window, node, "trap");
  const first = window.statuses.find(({ status }) => status.state === "restarting")?.status.text;
  expect(first).toContain("The engine died while running Compressor on track tone 2");
  await breakNode(window, node, "trap");
  expect((await tracksInEngine(window))[1]?.devices?.[0]?.bypass ?? false).toBe(false);
  await breakNode(window, node, "trap");

  const notice = last(window.notices);
  expect(notice.message).toContain("third time, so Compressor on track tone 2 is passed by");
  expect(notice.readmit).toEqual(node);
  const track = (await tracksInEngine(window))[1];
  // A device that is passed by goes on working: it is not even there.
  expect(track?.devices).toMatchObject([{ id: "comp", type: "utility", bypass: true }]);
  expect(track).toMatchObject({ mute: false });
  expect(track?.clips).toHaveLength(1);

  // Edits of it change the song, and wait for it to come back.
  const values = { parameters: { threshold: -30 } };
  await window.request("edit", { edit: { type: "device.set", deviceId: "comp", values } });
  await host.engineHash();
  expect((await tracksInEngine(window))[1]?.devices).toMatchObject([{ type: "utility" }]);
  expect(window.notices.map(({ message }) => message).join()).not.toContain("put right");

  await window.request("engine.readmit", { node });
  expect(await host.engineHash()).toBe(graphHash(projectToGraph(host.session.project)));
});

test("an engine that hangs in a track is ended, and the track named", async () => {
  const { window } = await open();
  window.statuses.length = 0;
  await breakTrack(window, "track-3", "hang");
  const restarting = window.statuses.find(({ status }) => status.state === "restarting")?.status;
  expect(restarting?.text).toContain("The engine stood still while running track tone 3");
  expect(last(window.notices).message).toContain("track tone 3");
});

test("an engine that is killed from outside has nobody to blame, however often", async () => {
  const { window } = await open();
  for (let round = 0; round < 4; round++) {
    const pid = window.engine?.pid ?? 0;
    process.kill(pid, "SIGKILL");
    await window.until("another engine", () => isRunning(window)() && window.engine?.pid !== pid);
    expect(window.engine?.lastDeath).toContain("was killed (SIGKILL)");
  }
  expect(window.notices).toEqual([]);
  for (const track of await tracksInEngine(window)) expect(track.clips).toHaveLength(1);
});

test("the crash record goes when Aura is closed", async () => {
  const { host } = await open();
  const records = async () =>
    (await readdir(join(bench.folder, "run"))).filter((name) => name.endsWith(".record"));
  expect(await records()).toHaveLength(1);
  await host.close();
  expect(await records()).toEqual([]);
});
