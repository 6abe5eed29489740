import type { GroupHandlers } from "./command-context.ts";
import type { Control } from "./control.ts";

export function systemHandlers(control: Control): GroupHandlers<"system"> {
  const { engine, state, samples, health } = control;
  const statusHealth = health.hold();
  return {
    "system.ping": ({ nonce }) => {
      const { sample, blocks } = engine.clock();
      return { result: nonce === undefined ? { sample, blocks } : { nonce, sample, blocks } };
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
