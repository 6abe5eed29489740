import type { GroupHandlers } from "./command-context.ts";
import type { Control } from "./control.ts";

export function deviceHandlers({ engine }: Control): GroupHandlers<"device"> {
  return {
    "device.list": async () => ({ result: await engine.devices() }),
    "device.get": () => ({ result: engine.device }),
  };
}
