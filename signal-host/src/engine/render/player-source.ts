import { FRAME_BYTES } from "../../../kernels/abi.ts";
import { AudioFileError } from "../../files/audio-file-error.ts";
import { EngineMemory } from "../memory/engine-memory.ts";
import { SerialExecutor } from "../mix/executor.ts";
import { loadKernels } from "../mix/kernels.ts";
import { MixContext } from "../mix/mix-context.ts";
import { Player } from "../player/player.ts";
import { PageTable } from "../streaming/page-table.ts";
import type { BlockSource, StemTap } from "./block-source.ts";
import { LateTap } from "./late-tap.ts";
import type { RenderWorkerData } from "./render-messages.ts";
import { RENDER_BLOCK } from "./render-plan.ts";

/** Plays a plan with the player of the audio thread and strips of its own. */
export function openSource(data: RenderWorkerData): BlockSource {
  const { sampleRate, from, to } = data;
  const memory = new EngineMemory(data.memory);
  memory.ensure(data.memoryBytes);
  const kernels = loadKernels(data.memory);
  const pages = new PageTable(memory, { reader: data.reader, waits: true });
  const player = new Player(memory, {
    sampleRate,
    maxFrames: RENDER_BLOCK,
    kernels,
    executor: new SerialExecutor(memory, kernels, data.scratch),
    context: new MixContext(memory, data.context, sampleRate),
    pages,
  });
  player.setPlan(data.plan, false);
  player.startAt(from);
  const master = new LateTap(RENDER_BLOCK, player.latency);
  const taps = data.taps.map((tap) => ({
    ...tap,
    late: new LateTap(RENDER_BLOCK, tap.latency, player.latency),
  }));
  const stems = taps.map(({ track, late }): StemTap => ({ track, left: late.left, right: late.right }));
  let left = to - from;
  const render = (): void => {
    const inside = Math.min(RENDER_BLOCK, left);
    left -= inside;
    if (inside > 0) player.advance(inside);
    if (inside < RENDER_BLOCK) {
      player.stop();
      player.advance(RENDER_BLOCK - inside);
    }
    player.finish();
    master.put(player.outLeft, player.outRight, 0, 0, 1);
    const step = FRAME_BYTES / 4;
    for (const { buffer, lane, late } of taps) {
      const at = buffer / 4 + lane;
      late.put(memory.f32, memory.f32, at, at + 4, step);
    }
  };
  return {
    blockFrames: RENDER_BLOCK,
    master,
    stems,
    nextBlock: () => {
      // What is least late is there first: it waits for the master, which is as late as any.
      while (!master.isFull) render();
      master.take();
      for (const { late } of taps) late.take();
      if (pages.failures > 0) throw unreadable(data.path);
    },
    close: () => pages.release(),
  };
}

function unreadable(path: string): AudioFileError {
  return new AudioFileError(
    "INTERNAL",
    `Could not render "${path}": audio that is too long for memory could not be read from disk. Load it again.`,
    { path, found: "unreadable audio" },
  );
}
