import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { graphHash } from "@loophole/protocol/node";
import { abilitiesOf, graphWithin, newDevice, newTrack, projectToGraph } from "@loophole/pulse";
import { copyProject } from "@loophole/pulse/persistence";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { HostBench, isRunning } from "../support/host.ts";
import { demoFolder, signalEntry } from "../support/paths.ts";

const modest = fileURLToPath(new URL("../support/tampering-signal.mjs", import.meta.url));
const HIDDEN = ["mixing", "devices", "automation", "note-clips", "tempo-map", "metronome", "clip-shapes"];

let bench: HostBench;

beforeEach(async () => {
  bench = await HostBench.create();
  vi.stubEnv("TAMPERED_SIGNAL_ENTRY", signalEntry);
  vi.stubEnv("HIDDEN_CAPABILITIES", HIDDEN.join(" "));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await bench.close();
});

test("an engine that plays clips of audio only is given these of the song, and the window is told once what is not heard", async () => {
  const song = join(bench.folder, "song");
  await copyProject(demoFolder, song);
  const { host, window } = await bench.open({ project: song, signalEntry: modest });
  await window.until("running", isRunning(window));
  const graph = () => graphHash(graphWithin(projectToGraph(host.session.project), abilitiesOf([])));
  expect(await host.engineHash()).toBe(graph());

  const lead = host.session.project.tracks.find(({ name }) => name === "Lead");
  const track = newTrack(host.session.project, { kind: "instrument", devices: [newDevice("synthesiser")] });
  await window.request("edit", { edit: { type: "track.add", track, index: 0 } });
  await window.request("edit", { edit: { type: "track.remove", trackId: lead?.id ?? "" } });
  await window.request("undo", {});
  await window.request("edit", {
    edit: { type: "device.add", trackId: track.id, device: newDevice("reverb") },
  });
  expect(await host.engineHash()).toBe(graph());

  const told = window.notices.filter(({ message }) => message.includes("cannot play all of the song"));
  expect(told.map(({ severity }) => severity)).toEqual(["warning"]);
  expect(told[0]?.message).toContain(
    "effects and instruments; notes; buses, sends and side-chains; automation",
  );
  expect(window.engine?.restarts).toBe(0);
});
