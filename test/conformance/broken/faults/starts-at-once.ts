import { isTransportPlayParams } from "@loophole/schemas/validators";
import type { Fault } from "../fault.ts";

export const startsAtOnce: Fault = {
  name: "starts-at-once",
  title: "plays from the position itself, without a count-in or a pre-roll",
  breaks: ["transport.count-in", "transport.pre-roll"],
  fromClient: (message) => {
    const { name, params } = message;
    if (name !== "transport.play" || !isTransportPlayParams(params)) return null;
    const { countIn: _, preRoll: __, ...rest } = params;
    return [{ ...message, params: rest }];
  },
};
