import { existsSync } from "node:fs";
import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { graphHash } from "@loophole/protocol/node";
import { projectToGraph } from "@loophole/pulse";
import { openProject } from "@loophole/pulse/persistence";
import type { Project } from "@loophole/schemas/types";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Host } from "../../aura/src/host/host.ts";
import { HostBench, isRunning } from "../support/host.ts";
import { TestWindow } from "../support/test-window.ts";
import { writeTestSong } from "../support/test-song.ts";
import { until } from "../support/until.ts";

let bench: HostBench;
let host: Host;
let window: TestWindow;
let song: string;

beforeEach(async () => {
  bench = await HostBench.create();
  song = join(bench.folder, "song");
  await writeTestSong(song, { tracks: 2, seconds: 2 });
});
afterEach(async () => {
  await bench.close();
});

async function open(): Promise<void> {
  ({ host, window } = await bench.open({ project: song }));
  await window.until("running", isRunning(window));
}

const gainOf = (project: Project | null, id: string) =>
  project?.tracks.find((track) => track.id === id)?.gain;
const graphOf = () => graphHash(projectToGraph(host.session.project));

describe("a window", () => {
  beforeEach(open);

  test("is told everything when it attaches: what was kept for it, the engine, the song", async () => {
    const late = new TestWindow();
    host.attach(late.port);
    const types = late.messages.map((message) => message.type);
    expect(types.slice(0, 3)).toEqual(["kept", "engine", "document"]);
    expect(new Set(types)).toEqual(new Set(["kept", "document", "engine", "transport", "media"]));
    expect(late.engine?.device?.backend).toBe("null");
  });

  test("stays in step with the others, whoever edits, and so does the engine", async () => {
    const other = new TestWindow();
    host.attach(other.port);
    const set = (gain: number) => ({
      edit: { type: "track.set" as const, trackId: "track-1", values: { gain } },
      gesture: "drag-1",
    });
    for (let gain = 0; gain > -60; gain--) void window.request("edit", set(gain));
    const { revision } = await window.request("edit", set(-60));
    await other.request("edit", { edit: { type: "track.remove", trackId: "track-2" } });
    expect(gainOf(other.project, "track-1")).toBe(-60);
    expect(window.project).toEqual(other.project);
    expect(window.revision).toBe(revision + 1);
    expect(await host.engineHash()).toBe(graphOf());

    await other.request("undo", {});
    await other.request("undo", {});
    expect(gainOf(window.project, "track-1")).toBe(0);
    expect(window.history?.redo).not.toBeNull();
    expect(await host.engineHash()).toBe(graphOf());
  });

  test("that goes away takes nobody with it", async () => {
    const other = new TestWindow();
    host.attach(other.port);
    other.leave();
    const told = other.messages.length;
    await window.request("edit", { edit: { type: "master.set", values: { gain: -1 } } });
    expect(other.messages.length).toBe(told);
  });

  test("that does not read gets no meters, and the others do", async () => {
    const frozen = new TestWindow();
    frozen.bufferedAmount = 1_000_000;
    host.attach(frozen.port);
    await window.until("meters", () => window.metersMessages > 20);
    expect(frozen.metersMessages).toBe(0);
    frozen.bufferedAmount = 0;
    await frozen.until("meters after all", () => frozen.metersMessages > 0);
  });

  test.each([
    ["edit", {}, "INVALID_PARAMS"],
    ["edit", { edit: { type: "track.set", trackId: "nobody", values: { gain: 0 } } }, "NOT_FOUND"],
    ["edit", { edit: { type: "master.set", values: { gain: 1000 } } }, "INVALID_PARAMS"],
    ["transport.locate", { tick: -1 }, "INVALID_PARAMS"],
    ["transport.play", { now: true }, "INVALID_PARAMS"],
    ["engine.explode", {}, "INVALID_PARAMS"],
    ["toString", {}, "INVALID_PARAMS"],
    ["media.peaks", { mediaId: "nothing" }, "NOT_FOUND"],
    ["project.open", { path: "/etc" }, "NOT_FOUND"],
    ["import.end", { importId: 77 }, "NOT_FOUND"],
  ])("that asks for %s with %j is told %s, and nothing is changed", async (method, params, code) => {
    const before = window.revision;
    const reply = await window.ask(method, params);
    expect(reply).toMatchObject({ ok: false, error: { code } });
    expect(window.revision).toBe(before);
    expect(window.engine?.state).toBe("running");
  });

  test("that sends what is no message at all is let go", async () => {
    const broken = new TestWindow();
    host.attach(broken.port);
    broken.sendText("{ nonsense");
    expect(broken.closedFor).toBe("broken-rules");
    expect((await window.ask("undo", {})).ok).toBe(true);
  });

  test("that says play, locate and stop is heard by the engine", async () => {
    await window.request("transport.locate", { tick: 960 });
    expect(window.transport?.update).toMatchObject({ playing: false, tick: 960, position: 24_000 });
    await window.request("transport.play", {});
    await window.until("the song moves", () => (window.transport?.update.tick ?? 0) > 1_200);
    await window.until("sound", () => window.meters?.peaks.some((peak) => peak > 0) === true);
    await window.request("transport.stop", {});
    expect(window.transport?.update.playing).toBe(false);
  });
});

describe("an engine whose graph is not the song's", () => {
  beforeEach(open);

  /** Changes the engine's graph behind the song's back. */
  async function tamper(): Promise<void> {
    const { client } = host.session.link;
    if (client === null) throw new Error("no engine");
    await client.command("parameter.set", { target: "track-1", parameter: "gain", value: -70 });
  }

  test("is found out by the next change of structure, and put right", async () => {
    await tamper();
    await window.request("edit", { edit: { type: "track.remove", trackId: "track-2" } });
    await until("the engine has the song", async () => (await host.engineHash()) === graphOf());
    expect(bench.log.join("\n")).toContain("put right");
  });

  test("is found out by itself after any other change, and put right", async () => {
    await tamper();
    await window.request("edit", { edit: { type: "track.set", trackId: "track-2", values: { gain: -1 } } });
    await until("the engine has the song", async () => (await host.engineHash()) === graphOf());
  });
});

describe("songs", () => {
  test("with missing files open, say which, and play the rest", async () => {
    await rm(join(song, "media", "tone-2.wav"));
    await open();
    await window.until("both settled", () =>
      [...window.media.values()].every((one) => one.state !== "loading"),
    );
    expect(window.media.get("media-1")?.state).toBe("ready");
    expect(window.media.get("media-2")?.state).toBe("failed");
    expect(window.notices.map((notice) => notice.message).join()).toContain("tone-2.wav");
    expect(window.notices.length).toBe(1);
    const late = new TestWindow();
    host.attach(late.port);
    expect(late.notices.length).toBe(1);
    await window.request("transport.play", {});
    await window.until("sound", () => (window.meters?.peaks[0] ?? 0) > 0);
  });

  test("are opened one after the other; what was edited is saved before", async () => {
    await open();
    await window.request("transport.play", {});
    await window.request("edit", { edit: { type: "master.set", values: { gain: -9 } } });
    await window.request("project.new", { name: "Another idea" });
    expect(window.project).toMatchObject({ name: "Another idea", tracks: [] });
    expect(window.transport?.update).toMatchObject({ playing: false, tick: 0 });
    expect(await host.engineHash()).toBe(graphOf());
    expect((await openProject(song)).project.master.gain).toBe(-9);
    const { folder, projects } = await window.request("project.list", {});
    expect(projects.map((project) => project.name)).toEqual(["Another idea"]);
    expect(projects[0]?.path.startsWith(folder)).toBe(true);

    await window.request("project.open", { path: song });
    expect(window.project?.tracks.length).toBe(2);
    await window.until("files", () => [...window.media.values()].every((one) => one.state === "ready"));
    await window.request("transport.play", {});
    await window.until("sound", () => (window.meters?.peaks[0] ?? 0) > 0);
  });

  test("are saved by themselves, and a save that fails says so and is tried again", async () => {
    await open();
    await window.request("edit", { edit: { type: "master.set", values: { gain: -2 } } });
    expect(window.save?.state).toBe("changed");
    await window.until("saved", () => window.save?.state === "saved");
    expect((await openProject(song)).project.master.gain).toBe(-2);

    // A folder where the document should be cannot be replaced by it, by any user.
    await rm(join(song, "project.json"));
    await mkdir(join(song, "project.json", "in the way"), { recursive: true });
    await window.request("edit", { edit: { type: "master.set", values: { gain: -3 } } });
    await window.until("the failure", () => window.save?.state === "failed");
    expect(window.save?.message).toContain(song);
    const reply = await window.ask("project.save", {});
    expect(reply.ok).toBe(false);
    await rm(join(song, "project.json"), { recursive: true });
    await window.until("saved after all", () => window.save?.state === "saved");
    expect((await openProject(song)).project.master.gain).toBe(-3);
  });
});

test("an engine's discovery file is gone after its death", async () => {
  await open();
  const files = async () =>
    (await readdir(join(bench.folder, "run"))).filter((name) => name.endsWith(".json"));
  const pid = window.engine?.pid ?? 0;
  expect(await files()).toEqual([`signal-${pid}.json`]);
  process.kill(pid, "SIGKILL");
  await window.until("another engine", () => isRunning(window)() && window.engine?.pid !== pid);
  await until("the old file is gone", async () => !(await files()).includes(`signal-${pid}.json`));
  expect(existsSync(join(bench.folder, "run", `signal-${window.engine?.pid ?? 0}.json`))).toBe(true);
});
