import type { Send } from "@loophole/schemas/types";
import { newId } from "../document/new-id.ts";

/** Level of a new send: low enough not to surprise. */
const GAIN = -12;

/** A send behind the fader, to a bus or return. */
export function newSend(target: string, id = newId("send")): Send {
  return { id, target, gain: GAIN, tap: "post" };
}
