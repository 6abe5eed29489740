import type { CrashRecord } from "@loophole/schemas/types";
import { expect, test } from "vitest";
import { judge } from "./verdict.ts";
import { nodeInWords, recordInWords, verdictInWords } from "./crash-words.ts";
import { newProject, projectToGraph } from "@loophole/pulse";
import type { Graph, GraphTrack } from "@loophole/schemas/types";

const record: CrashRecord = {
  version: 1,
  pid: 7,
  startedAt: "2026-01-31T12:00:00.000000Z",
  state: "failed",
  block: 188,
  sample: 48_128,
  position: 0,
  revision: 12,
  plan: 3,
  nodes: [{ node: 4, name: { track: "drums", device: "comp" } }],
  error: "RuntimeError: unreachable\n    at kernel",
  commands: [
    {
      name: "parameter.set",
      id: "3f2b8f0e-6c1d-4a57-9d0b-5f6f0a3c1e01",
      target: "drums",
      sample: 48_000,
    },
  ],
  operations: [],
};

test("an engine that failed or stood still has its node to blame, one that was killed has nobody", () => {
  const node = { track: "drums", device: "comp" };
  expect(judge(record)).toMatchObject({ kind: "node", node, how: "died" });
  expect(judge({ ...record, state: "stalled" })).toMatchObject({ kind: "node", node, how: "hung" });
  expect(judge({ ...record, nodes: [] })).toMatchObject({ kind: "engine", how: "died" });
  expect(judge({ ...record, nodes: [{ node: 4 }] })).toMatchObject({ kind: "engine" });
  expect(judge({ ...record, state: "running" })).toEqual({ kind: "none" });
  expect(judge({ ...record, state: "ended" })).toEqual({ kind: "none" });
});

test("the words name the node as the musician knows it, and what it died of in one line", () => {
  const verdict = judge(record);
  if (verdict.kind === "none") throw new Error("nobody is to blame");
  expect(verdictInWords(verdict, "Compressor on track Drums")).toBe(
    "died while running Compressor on track Drums (RuntimeError: unreachable)",
  );
  expect(verdictInWords({ ...verdict, how: "hung" }, "track Drums")).toBe(
    "stood still while running track Drums",
  );
  expect(verdictInWords({ kind: "engine", how: "died", error: "" }, null)).toBe("died in its audio thread");
  expect(recordInWords(record)).toContain("parameter.set drums at frame 48000");
  expect(recordInWords(record)).toContain("in comp");
});

test("devices are called by their type, with a number where there are several alike", () => {
  const project = newProject("Song");
  const track: GraphTrack = {
    id: "drums",
    gain: 0,
    pan: 0,
    mute: false,
    solo: false,
    clips: [],
    devices: [
      { id: "first", type: "compressor" },
      { id: "eq", type: "equaliser" },
      { id: "second", type: "compressor" },
    ],
  };
  const graph: Graph = {
    ...projectToGraph(project),
    tracks: [track],
    master: { gain: 0, devices: [{ id: "limit", type: "limiter" }] },
  };
  const name = (track: string, device?: string) =>
    nodeInWords(device === undefined ? { track } : { track, device }, project, graph);
  expect(name("drums", "eq")).toBe("Equaliser on a removed track");
  expect(name("drums", "second")).toBe("Compressor 2 on a removed track");
  expect(name("master", "limit")).toMatch(/imiter on the master$/);
  expect(name("master")).toBe("the master");
  expect(name("drums", "gone")).toBe("a removed device on a removed track");
});
