import type { Encoding } from "@loophole/schemas/types";
import type { Framing } from "@loophole/protocol";

const UNDERSTOOD: ReadonlySet<Encoding> = new Set(["json", "msgpack", "binary-telemetry"]);

/** What both sides understand, in the client's order. Lines are JSON and nothing else. */
export function grantedEncodings(offered: readonly Encoding[], framing: Framing): Encoding[] {
  if (framing === "lines") return ["json"];
  return [...new Set(offered)].filter((encoding) => UNDERSTOOD.has(encoding));
}

/** In what messages are written: the first of those granted that can say every message. */
export function writtenEncoding(granted: readonly Encoding[]): "json" | "msgpack" {
  return granted.find((encoding) => encoding !== "binary-telemetry") === "msgpack" ? "msgpack" : "json";
}
