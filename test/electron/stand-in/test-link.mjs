import { EventEmitter } from "node:events";

/** Commands of the test, by name. */
export const commands = new EventEmitter();

process.on("message", ({ command, ...details }) => commands.emit(command, details));
// The channel is no reason to stay once the shell has ended.
process.channel?.unref();

/** Tells the test what the shell did. */
export function tell(what, details = {}) {
  if (process.connected) process.send({ what, ...details });
}
