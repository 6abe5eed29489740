import { randomBytes } from "node:crypto";

/** Most characters of a secret that a hello can carry. */
const MAX_TOKEN_LENGTH = 512;

/**
 * The secret clients must present: LOOPHOLE_TOKEN, or 256 random bits when it is not set.
 * It is taken out of the environment, so that nothing Signal starts inherits it.
 * Throws when the one given cannot be sent by a client.
 */
export function takeToken(environment: NodeJS.ProcessEnv): string {
  const given = environment["LOOPHOLE_TOKEN"];
  delete environment["LOOPHOLE_TOKEN"];
  if (given === undefined || given === "") return randomBytes(32).toString("base64url");
  if (given.length > MAX_TOKEN_LENGTH) {
    throw new Error(
      `LOOPHOLE_TOKEN has ${String(given.length)} characters; at most ${String(MAX_TOKEN_LENGTH)} fit into a hello.`,
    );
  }
  return given;
}
