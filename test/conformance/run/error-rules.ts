import { listAt, member, type Message } from "../wire/messages.ts";

type Kind = "number" | "string" | "role";

/** Members of `details` that go with a code (docs/specs/ipc/messages.md, "Errors"). */
const DETAILS: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  UNSUPPORTED_VERSION: { supportedMin: "number", supportedMax: "number" },
  UNKNOWN_COMMAND: { name: "string" },
  INVALID_PARAMS: { pointer: "string", rule: "string" },
  FORBIDDEN: { needed: "role", role: "role" },
  CONFLICT: { revision: "number" },
  BUSY: { maxInFlight: "number" },
  RATE_LIMIT_EXCEEDED: { retryAfterMs: "number" },
};

const ROLES: readonly unknown[] = ["controller", "control", "observer"];

/** What is wrong with an error reply, beyond its schema; null when nothing is. */
export function wrongWithError(reply: Message, sessionId: string | null): string | null {
  const error = member(reply, "error");
  const code = member(error, "code");
  if (code === "INTERNAL") return "INTERNAL answers something that was foreseen";
  if (member(error, "sessionId") !== sessionId) return `error.sessionId is not ${JSON.stringify(sessionId)}`;
  for (const [name, kind] of Object.entries(DETAILS[String(code)] ?? {})) {
    const value = member(error, "details", name);
    const fits = kind === "role" ? ROLES.includes(value) : typeof value === kind;
    if (!fits) return `details.${name} of ${String(code)} is missing or of another kind`;
  }
  return null;
}

/** Every pair of revision and hash in a message. */
export function versionsIn(message: Message): { revision: number; hash: string }[] {
  const places = [message, member(message, "applied"), member(message, "result")];
  return places.flatMap((place) => {
    const [revision, hash] = [member(place, "revision"), member(place, "hash")];
    return typeof revision === "number" && typeof hash === "string" ? [{ revision, hash }] : [];
  });
}

/** Topics a subscribe or unsubscribe command names. */
export function topicsOf(command: Message): string[] {
  return listAt(command, "params", "topics").map((topic) =>
    typeof topic === "string" ? topic : String(member(topic, "topic")),
  );
}
