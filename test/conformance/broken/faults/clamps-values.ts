import { deviceTable } from "@loophole/schemas/devices";
import { member, textAt, type Message } from "../../wire/messages.ts";
import type { Fault } from "../fault.ts";

export const clampsValues: Fault = {
  name: "clamps-values",
  title: "takes values of devices that are out of range, and uses the nearest in it",
  breaks: Object.keys(deviceTable).map((type) => `devices.parameters-${type}`),
  fromClient: (message) => {
    const params = message["params"];
    const value = member(params, "value");
    if (textAt(params, "parameter") !== "device" || typeof value !== "number") return null;
    const { type, name } = { type: textAt(params, "target"), name: textAt(params, "name") };
    const ofType = Object.values(deviceTable).find((device) => device.type === type);
    const declared = ofType?.parameters.find(({ id }) => id === name);
    if (declared?.kind !== "number") return null;
    const nearest = Math.min(declared.maximum, Math.max(declared.minimum, value));
    return [{ ...message, params: { ...(params as Message), value: nearest } }];
  },
};
