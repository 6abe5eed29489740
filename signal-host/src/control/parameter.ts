import type { ParameterSetParams } from "@loophole/schemas/types";
import type { CommandContext, CommandOutcome, GroupHandlers } from "./command-context.ts";
import { CommandError } from "./command-error.ts";
import type { ParameterChange } from "../engine/engine-types.ts";
import type { Control } from "./control.ts";
import { scheduled } from "./scheduled.ts";

export function parameterHandlers({ engine, state }: Control): GroupHandlers<"parameter"> {
  const setNow = async (params: ParameterSetParams): Promise<CommandOutcome<"parameter.set">> => {
    const revision = state.setParameter(params);
    const { hash } = state;
    const { target, parameter, value } = stripChange(params);
    const applied = await engine.setParameter(target, parameter, value, revision);
    return { result: { revision }, applied: { ...applied, hash } };
  };
  const setLater = async (
    params: ParameterSetParams,
    at: NonNullable<CommandContext["at"]>,
    signal: AbortSignal,
  ): Promise<CommandOutcome<"parameter.set">> => {
    const change = { kind: "parameter", ...stripChange(params) } as const;
    const { applied } = await scheduled(engine, state, change, at, signal, () => state.setParameter(params));
    return { result: { revision: applied.revision }, applied };
  };
  return {
    // The signal is made when it is asked for: a change that takes hold at once does without.
    "parameter.set": (params, context) =>
      context.at === undefined ? setNow(params) : setLater(params, context.at, context.signal),
  };
}

function stripChange(params: ParameterSetParams): ParameterChange {
  const { target, parameter, value } = params;
  if (parameter !== "bypass" && parameter !== "device") return { target, parameter, value };
  throw new CommandError("NOT_FOUND", `There is no device '${target}'.`, {
    pointer: "/target",
    rule: "known-id",
  });
}
