import type { Finding, Findings, Rule } from "./findings.ts";
import type { Outcome } from "./outcome.ts";

interface EveryMessage {
  readonly rule: Rule;
  readonly id: string;
  readonly title: string;
  readonly requirement: readonly string[];
}

/** What has been watched in all cases, judged at the end of the run. */
export const everyMessage: readonly EveryMessage[] = [
  {
    rule: "schema",
    id: "every.schema",
    title: "every message follows the schema of its type, every result that of its command",
    requirement: ["ENV-1", "DIAG-1", "CMD-12"],
  },
  {
    rule: "one-reply",
    id: "every.one-reply",
    title: "no command is answered more often than it was sent, and nothing that was not sent",
    requirement: ["CMD-1"],
  },
  {
    rule: "error",
    id: "every.error",
    title: "every error has the details of its code and its session, and none is INTERNAL",
    requirement: ["ERR-1", "ERR-3", "ERR-4"],
  },
  {
    rule: "version-pair",
    id: "every.revision-and-hash",
    title: "a revision has the same hash in every reply and telemetry message",
    requirement: ["REV-4"],
  },
  {
    rule: "seq",
    id: "every.seq",
    title: "seq of a topic goes on by one and what was dropped",
    requirement: ["TEL-10"],
  },
  {
    rule: "subscribed",
    id: "every.subscribed",
    title: "no client is sent a topic it did not ask for",
    requirement: ["TEL-4"],
  },
  {
    rule: "encoding",
    id: "every.encoding",
    title: "every message is in the encoding granted first, and all before the welcome in JSON",
    requirement: ["ENC-3", "ENC-5"],
  },
  {
    rule: "limit",
    id: "every.limit",
    title: "no message is over maxFrameBytes",
    requirement: ["FRAME-2"],
  },
];

export function judgeEveryMessage(findings: Findings): Outcome[] {
  return everyMessage.map(({ rule, ...described }) => {
    const found = findings.of(rule);
    const count = findings.count(rule);
    const cases = [...new Set(found.map(({ caseId }) => caseId))].join(", ");
    return {
      case: described,
      verdict: count === 0 ? "passed" : "failed",
      ms: 0,
      reason: count === 0 ? "" : `${String(count)} messages, in ${cases}`,
      expected: count === 0 ? "" : described.title,
      found: found[0]?.what ?? "",
      bytes: found.flatMap(lines),
    };
  });
}

function lines({ caseId, what, message }: Finding): string[] {
  return [`${caseId}: ${what}`, `          ← ${message}`];
}
