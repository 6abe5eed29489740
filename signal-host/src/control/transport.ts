import type { SongPosition } from "@loophole/schemas/types";
import type { ScheduledChange, TransportMove } from "../engine/engine-types.ts";
import type { CommandContext, GroupHandlers } from "./command-context.ts";
import { CommandError } from "./command-error.ts";
import type { Control } from "./control.ts";
import { scheduled } from "./scheduled.ts";

/** The last frame to go to: from there a song can play on, and change to the slowest tempo, in whole numbers. */
const LAST_FRAME = 1e14;

export function transportHandlers({ engine, state, telemetry }: Control): GroupHandlers<"transport"> {
  const move = async (
    change: ScheduledChange,
    now: () => Promise<TransportMove>,
    context: CommandContext,
  ) => {
    const { at } = context;
    if (at === undefined) {
      const { sample, transport } = await now();
      telemetry.transportChanged();
      return { result: transport, applied: { sample, ...state.version } };
    }
    const { transport, applied } = await scheduled(engine, state, change, at, context.signal);
    telemetry.transportChanged();
    return { result: transport, applied };
  };
  return {
    "transport.play": (start, context) => {
      checkPlace(start.position);
      return move({ kind: "play", ...start }, () => engine.play(start), context);
    },
    "transport.stop": (_, context) => move({ kind: "stop" }, () => engine.stop(), context),
    "transport.locate": ({ position }, context) => {
      checkPlace(position);
      return move({ kind: "locate", position }, () => engine.locate(position), context);
    },
    "transport.get": () => ({ result: engine.transport() }),
  };
}

/** Throws CommandError for a place beyond all songs. */
function checkPlace(position: SongPosition | undefined): void {
  if (position === undefined || !("sample" in position) || position.sample <= LAST_FRAME) return;
  const message = `Frame ${String(position.sample)} lies beyond the last place in a song, frame ${String(LAST_FRAME)}.`;
  throw new CommandError("INVALID_PARAMS", message, { pointer: "/position/sample", rule: "song-length" });
}
