import type { GroupHandlers } from "./command-context.ts";
import type { Control } from "./control.ts";

export function parameterHandlers({ engine, state }: Control): GroupHandlers<"parameter"> {
  return {
    "parameter.set": async (params) => {
      const revision = state.setParameter(params);
      const applied = await engine.setParameter(params.target, params.parameter, params.value, revision);
      return { result: { revision }, applied };
    },
  };
}
