import type { PingResult } from "@loophole/schemas/types";
import type { GroupHandlers } from "./command-context.ts";
import type { Control } from "./control.ts";

export function systemHandlers(control: Control): GroupHandlers<"system"> {
  const { engine, state, samples, health } = control;
  // Within a block pings have the same answer, which is then not written anew.
  let pong: PingResult = { sample: -1, blocks: -1 };
  const statusHealth = health.hold();
  return {
    "system.ping": ({ nonce }) => {
      const { sample, blocks } = engine.clock();
      if (nonce !== undefined) return { result: { nonce, sample, blocks } };
      if (pong.sample !== sample || pong.blocks !== blocks) pong = { sample, blocks };
      return { result: pong };
    },
    "system.status": () => ({
      result: {
        uptimeMs: Math.round(control.now() - control.startedMs),
        revision: state.revision,
        hash: state.hash,
        tracks: state.graph.tracks.length,
        clips: state.graph.tracks.reduce((sum, track) => sum + track.clips.length, 0),
        samples: samples.list().length,
        clients: control.clients(),
        transport: engine.transport(),
        device: engine.device,
        health: health.take(statusHealth),
      },
    }),
    "system.sync": async () => {
      const { revision, hash } = state;
      return { result: { sample: await engine.sync(), revision, hash } };
    },
    "system.cancel": ({ id }, context) => ({ result: { cancelled: context.cancel(id) } }),
    "system.shutdown": () => {
      control.requestShutdown("a client asked for it");
      return { result: {} };
    },
  };
}
