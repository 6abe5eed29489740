import { EngineMemory } from "../memory/engine-memory.ts";
import { Player } from "../player/player.ts";
import type { BlockSource, StemTap } from "./block-source.ts";
import type { RenderWorkerData } from "./render-messages.ts";

const BLOCK_FRAMES = 1024;

/** Plays a plan with the player of the audio thread and strips of its own. */
export function openSource(data: RenderWorkerData): BlockSource {
  const { sampleRate, from, to } = data;
  const memory = new EngineMemory(data.memory);
  memory.ensure(data.memoryBytes);
  const player = new Player(memory, { sampleRate, maxFrames: BLOCK_FRAMES, meters: null });
  player.setPlan(data.plan, 1);
  player.startAt(from);
  let left = to - from;
  const stems: StemTap[] = [];
  return {
    blockFrames: BLOCK_FRAMES,
    master: player,
    stems,
    nextBlock: () => {
      const inside = Math.min(BLOCK_FRAMES, left);
      left -= inside;
      if (inside > 0) player.render(inside);
      if (inside === BLOCK_FRAMES) return;
      player.stop();
      player.render(BLOCK_FRAMES - inside, inside);
    },
    close: () => undefined,
  };
}
