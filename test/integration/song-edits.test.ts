import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SignalClient } from "@loophole/protocol";
import { graphHash } from "@loophole/protocol/node";
import { applyEdit, projectEdit, projectToGraph, type EngineChange } from "@loophole/pulse";
import { openProject } from "@loophole/pulse/persistence";
import type { Project } from "@loophole/schemas/types";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Draw } from "../../pulse/src/testing/draw.ts";
import { randomEdit } from "../../pulse/src/testing/random-edit.ts";
import { mixedSong } from "../../pulse/src/testing/small-song.ts";
import { copyAudioSong } from "../support/audio-song.ts";
import { demoFolder } from "../support/paths.ts";
import { seededRandom } from "../support/random.ts";
import { spawnSignal, type SpawnedSignal } from "../support/signal-process.ts";

const SEQUENCES = 12;
const EDITS = 40;

let signal: SpawnedSignal;
let client: SignalClient;
let revision = 0;

beforeAll(async () => {
  signal = await spawnSignal();
  client = await signal.client("controller");
});
afterAll(async () => {
  await signal.stop();
});

async function give(project: Project): Promise<string> {
  const ops = [{ op: "graph.replace" as const, graph: projectToGraph(project) }];
  const { result } = await client.command("graph.apply", { baseRevision: revision, ops });
  ({ revision } = result);
  return result.hash;
}

async function send(change: EngineChange): Promise<void> {
  switch (change.name) {
    case "parameter.set":
      ({ revision } = (await client.command("parameter.set", change.params)).result);
      return;
    case "timeline.set":
      ({ revision } = (await client.command("timeline.set", change.params)).result);
      return;
    case "graph.apply": {
      const params = { baseRevision: revision, ops: change.ops };
      ({ revision } = (await client.command("graph.apply", params)).result);
    }
  }
}

test("the engine takes every edit of a song, and its graph is then that of the song to the hash", async () => {
  const seed = Date.now() % 1_000_000;
  console.log(`edits: seed ${seed}`);
  const random = seededRandom(seed);
  for (let sequence = 0; sequence < SEQUENCES; sequence++) {
    let project = mixedSong();
    expect(await give(project)).toBe(graphHash(projectToGraph(project)));
    const draw = new Draw(Array.from({ length: 400 }, () => Math.floor(random() * 1_000_000)));
    for (let count = 0; count < EDITS; count++) {
      const edit = randomEdit(project, draw);
      if (!edit) continue;
      const before = project;
      project = applyEdit(before, edit).project;
      for (const change of projectEdit(before, edit, project)) await send(change);
      const { result } = await client.command("system.sync", {});
      expect({ edit, hash: result.hash }).toEqual({ edit, hash: graphHash(projectToGraph(project)) });
    }
  }
});

test("it takes the demo song, and an older song of audio alone", async () => {
  const { project: demo } = await openProject(demoFolder);
  expect(await give(demo)).toBe(graphHash(projectToGraph(demo)));
  const folder = await mkdtemp(join(tmpdir(), "loophole-edits-"));
  try {
    copyAudioSong(folder);
    const opened = await openProject(folder);
    expect(opened).toMatchObject({ warnings: [], missingMedia: [], changed: true });
    expect(await give(opened.project)).toBe(graphHash(projectToGraph(opened.project)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
