import type { TransportState } from "@loophole/schemas/types";
import type { GroupHandlers } from "./command-context.ts";
import type { Control } from "./control.ts";

export function transportHandlers({ engine, telemetry }: Control): GroupHandlers<"transport"> {
  const changed = async (change: Promise<TransportState>) => {
    const result = await change;
    telemetry.transportChanged();
    return { result };
  };
  return {
    "transport.play": ({ position }) => changed(engine.play(position)),
    "transport.stop": () => changed(engine.stop()),
    "transport.locate": ({ position }) => changed(engine.locate(position)),
    "transport.get": () => ({ result: engine.transport() }),
  };
}
