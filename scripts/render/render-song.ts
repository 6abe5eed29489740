import { randomBytes } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { SignalClient, WireCommandError } from "@loophole/protocol";
import { connectTcp } from "@loophole/protocol/node";
import { abilitiesOf, graphWithin, projectToGraph, songEnd, unheardParts } from "@loophole/pulse";
import { mediaPath, openProject } from "@loophole/pulse/persistence";
import type { Project, RenderResult } from "@loophole/schemas/types";
import { exitInWords } from "../../aura/src/host/supervisor/engine-process.ts";
import { READY_TIMEOUT_MS } from "../../aura/src/host/supervisor/limits.ts";
import { spawnSignal } from "../../aura/src/host/supervisor/signal-process.ts";
import { systemClock } from "../../aura/src/host/time/clock.ts";
import { sleep } from "../../aura/src/host/time/sleep.ts";
import type { RenderOptions } from "./options.ts";
import { type Progress, progressOn } from "./progress.ts";
import { resultInWords } from "./result.ts";
import { stemFiles } from "./stem-files.ts";

export const EXIT_FAILED = 1;
export const EXIT_WRONG_OPTIONS = 2;
export const EXIT_CANCELLED = 130;

/** Signal's built entry, seen from the bundle in scripts/dist/. */
const SIGNAL_ENTRY = fileURLToPath(new URL("../../signal-host/dist/main.js", import.meta.url));

/** Renders a song through a Signal of its own; the exit code. Says what it does on stderr, the result on stdout. */
export async function renderSong(options: RenderOptions, cancel: AbortSignal): Promise<number> {
  const progress = progressOn(process.stderr);
  try {
    const { project, warnings, missingMedia } = await openProject(options.project);
    for (const warning of warnings) progress.say(warning);
    if (missingMedia.length > 0) {
      progress.say(
        "Not rendered: the mix would lack what those files hold. Put them back, or remove their clips.",
      );
      return EXIT_FAILED;
    }
    if (songEnd(project) === 0) {
      progress.say(`Not rendered: ‘${project.name}’ has no clips.`);
      return EXIT_FAILED;
    }
    const result = await renderThroughSignal(project, options, cancel, progress);
    process.stdout.write(`${options.json ? JSON.stringify(result) : resultInWords(project.name, result)}\n`);
    return 0;
  } catch (error) {
    const cancelled = cancel.aborted || (error instanceof WireCommandError && error.code === "CANCELLED");
    progress.say(cancelled ? "Cancelled; nothing was written." : `Not rendered: ${wordsOf(error)}`);
    return cancelled ? EXIT_CANCELLED : EXIT_FAILED;
  }
}

async function renderThroughSignal(
  project: Project,
  options: RenderOptions,
  cancel: AbortSignal,
  progress: Progress,
): Promise<RenderResult> {
  const token = randomBytes(32).toString("base64url");
  const signal = spawnSignal({
    entry: SIGNAL_ENTRY,
    token,
    audio: "null",
    sampleRate: options.sampleRate ?? project.sampleRate,
    clock: systemClock,
    ...(options.cacheDir === undefined ? {} : { cacheDir: options.cacheDir }),
  });
  const died = signal.exited.then((exit) => {
    throw new Error(`the engine ${exitInWords(exit)}. ${signal.log.lastComplaint() ?? ""}`.trim());
  });
  try {
    return await Promise.race([died, work()]);
  } finally {
    died.catch(() => {});
    await signal.terminate();
  }

  async function work(): Promise<RenderResult> {
    const late = sleep(systemClock, READY_TIMEOUT_MS);
    const ready = await Promise.race([signal.ready, late.done]).finally(() => late.cancel());
    if (ready === undefined) throw new Error("the engine did not come up in time.");
    const client = await SignalClient.connect(await connectTcp({ host: ready.host, port: ready.port }), {
      token,
      role: "controller",
      client: { kind: "render", name: "render", version: "0.1.0", pid: process.pid },
    });
    try {
      return await render(client, project, options, cancel, progress);
    } finally {
      client.close();
    }
  }
}

async function render(
  client: SignalClient,
  project: Project,
  options: RenderOptions,
  cancel: AbortSignal,
  progress: Progress,
): Promise<RenderResult> {
  const abilities = abilitiesOf(client.welcome.capabilities);
  const graph = graphWithin(projectToGraph(project), abilities);
  const { stems: folder, container, only } = options;
  const stems = folder === undefined ? [] : stemFiles(project, graph, folder, container, only);
  if (folder !== undefined) await mkdir(folder, { recursive: true });
  const unheard = unheardParts(project, abilities);
  if (unheard.length > 0) {
    console.error(`This engine cannot play all of the song. Left out: ${unheard.join("; ")}.`);
  }
  await client.command("graph.apply", {
    baseRevision: client.welcome.revision,
    ops: [{ op: "graph.replace", graph }],
  });
  client.onDiagnostic(({ code, message, data }) => {
    const { sample }: { sample?: unknown } = data ?? {};
    const media = project.media.find(({ id }) => id === sample);
    if (code === "FILE_WARNING" && media !== undefined) progress.say(`${media.file}: ${message}`);
  });
  let loaded = 0;
  // Signal bounds how many files it reads at a time; it is told of all at once, up to what it takes in flight.
  const width = Math.max(1, client.welcome.limits.maxInFlight - 2);
  for (let from = 0; from < project.media.length; from += width) {
    await Promise.all(
      project.media.slice(from, from + width).map(async (media) => {
        const path = await mediaPath(options.project, media);
        await client.command("sample.load", { sample: media.id, path }, { signal: cancel });
        progress.at("Loading", ++loaded / project.media.length);
      }),
    );
  }
  const { result } = await client.command(
    "render.start",
    {
      path: options.out,
      container,
      format: options.format,
      dither: options.dither,
      ...(stems.length === 0 ? {} : { stems }),
      ...(options.tail === undefined ? {} : { tail: { maxSeconds: options.tail } }),
    },
    { signal: cancel, onProgress: ({ fraction }) => progress.at("Rendering", fraction) },
  );
  progress.done();
  return result;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
