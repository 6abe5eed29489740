import { createHash } from "node:crypto";
import type { Capture } from "../engine/engine-types.ts";
import { CommandError } from "./command-error.ts";
import type { GroupHandlers } from "./command-context.ts";
import type { Control } from "./control.ts";
import { blockThread, crash } from "./debug-faults.ts";
import { checkAbsolute } from "./sample.ts";

/** The hash of a capture that has not heard anything yet. */
const HASH_OF_NOTHING = createHash("sha256").digest("hex");

type Handlers = GroupHandlers<"debug">;

/** debug.*; null for what the engine was not started for. */
export function debugHandlers(control: Control): Handlers {
  if (!control.debug) {
    return { "debug.tap": null, "debug.fault": null, "debug.capture": null, "debug.advance": null };
  }
  const { engine } = control;
  const advance: Handlers["debug.advance"] = async ({ frames }, context) => {
    const onProgress = (fraction: number): void => context.progress(fraction, "rendering");
    return { result: await engine.advance(frames, context.signal, onProgress) };
  };
  return {
    "debug.tap": ({ enabled }, context) => {
      context.tap(enabled);
      return { result: { enabled } };
    },
    "debug.fault": faultHandler(control),
    "debug.capture": captureHandler(control),
    "debug.advance": engine.device.backend === "offline" ? advance : null,
  };
}

function faultHandler({ engine }: Control): Handlers["debug.fault"] {
  return (params, context) => {
    if (params.fault === "node") {
      const { track, device, how } = params;
      engine.nodes.break(device === undefined ? { track } : { track, device }, how);
      return { result: {} };
    }
    afterReply(() => {
      switch (params.fault) {
        case "block-control":
          blockThread(params.ms);
          return;
        case "stall-audio":
          void engine.stallAudio(params.ms).catch(() => undefined);
          return;
        case "crash":
          crash();
          return;
        case "half-frame":
          context.breakConnection();
          return;
      }
    });
    return { result: {} };
  };
}

/** The reply leaves at the end of the present turn of the event loop. */
function afterReply(act: () => void): void {
  setImmediate(() => void setImmediate(act));
}

function captureHandler({ engine }: Control): Handlers["debug.capture"] {
  let present: Capture | undefined;
  const begin = async () => {
    present = undefined;
    const capture = await engine.capture();
    present = capture;
    return { result: { sample: capture.sample, frames: 0, lost: 0, hash: HASH_OF_NOTHING } };
  };
  return async ({ enabled, path }) => {
    if (path !== undefined) checkAbsolute(path);
    if (enabled) return begin();
    const capture = present;
    present = undefined;
    if (capture === undefined) {
      throw new CommandError("NOT_FOUND", "Nothing is being captured. Begin with 'enabled': true.");
    }
    return { result: await capture.end(path) };
  };
}
