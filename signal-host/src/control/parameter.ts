import type { ParameterSetParams } from "@loophole/schemas/types";
import type { CommandContext, CommandOutcome, GroupHandlers } from "./command-context.ts";
import type { Control } from "./control.ts";
import { scheduled } from "./scheduled.ts";

export function parameterHandlers({ engine, state }: Control): GroupHandlers<"parameter"> {
  const setNow = async (params: ParameterSetParams): Promise<CommandOutcome<"parameter.set">> => {
    const revision = state.setParameter(params);
    const { hash } = state;
    const applied = await engine.setParameter(params, revision);
    return { result: { revision }, applied: { ...applied, hash } };
  };
  const setLater = async (
    params: ParameterSetParams,
    at: NonNullable<CommandContext["at"]>,
    signal: AbortSignal,
  ): Promise<CommandOutcome<"parameter.set">> => {
    // What cannot be is refused at once, not when its time comes.
    state.checkParameter(params);
    const change = { kind: "parameter", ...params } as const;
    const { applied } = await scheduled(engine, state, change, at, signal, () => state.setParameter(params));
    return { result: { revision: applied.revision }, applied };
  };
  return {
    // The signal is made when it is asked for: a change that takes hold at once does without.
    "parameter.set": (params, context) =>
      context.at === undefined ? setNow(params) : setLater(params, context.at, context.signal),
  };
}
