import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { graphHash } from "@loophole/protocol/node";
import { projectToGraph } from "@loophole/pulse";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { HostBench, isRunning } from "../support/host.ts";
import { signalEntry } from "../support/paths.ts";
import { writeTestSong } from "../support/test-song.ts";

let bench: HostBench;

beforeEach(async () => {
  bench = await HostBench.create();
  vi.stubEnv("TAMPERED_SIGNAL_ENTRY", signalEntry);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await bench.close();
});

// REV-1, REV-2, REV-6
test("an engine that has come to play something else than the song is noticed and given the song again", async () => {
  const song = join(bench.folder, "song");
  await writeTestSong(song, { tracks: 2, seconds: 2 });
  const tampering = fileURLToPath(new URL("../support/tampering-signal.mjs", import.meta.url));
  const { host, window } = await bench.open({ project: song, signalEntry: tampering });
  await window.until("running", isRunning(window));
  const graph = () => graphHash(projectToGraph(host.session.project));
  await window.request("edit", { edit: { type: "track.set", trackId: "track-1", values: { gain: -6 } } });
  expect(await host.engineHash()).not.toBe(graph());
  await expect.poll(() => host.engineHash(), { timeout: 20_000 }).toBe(graph());
  expect(window.notices.map(({ message }) => message)).toContainEqual(expect.stringContaining("put right"));
  expect(host.session.project.tracks[0]?.gain).toBe(-6);
  expect(window.engine?.restarts).toBe(0);
});
