import type { ScheduledChange, TransportMove } from "../engine/engine-types.ts";
import type { CommandContext, GroupHandlers } from "./command-context.ts";
import type { Control } from "./control.ts";
import { scheduled } from "./scheduled.ts";

export function transportHandlers({ engine, state, telemetry }: Control): GroupHandlers<"transport"> {
  const move = async (
    change: ScheduledChange,
    now: () => Promise<TransportMove>,
    { at, signal }: CommandContext,
  ) => {
    if (at === undefined) {
      const { sample, transport } = await now();
      telemetry.transportChanged();
      return { result: transport, applied: { sample, ...state.version } };
    }
    const { transport, applied } = await scheduled(engine, state, change, at, signal);
    telemetry.transportChanged();
    return { result: transport, applied };
  };
  return {
    "transport.play": ({ position }, context) =>
      move({ kind: "play", ...(position && { position }) }, () => engine.play(position), context),
    "transport.stop": (_, context) => move({ kind: "stop" }, () => engine.stop(), context),
    "transport.locate": ({ position }, context) =>
      move({ kind: "locate", position }, () => engine.locate(position), context),
    "transport.get": () => ({ result: engine.transport() }),
  };
}
