import type { JsonObject } from "@loophole/protocol";
import type { Paint } from "../output/paint.ts";
import { printable } from "../output/printable.ts";
import { msText } from "../output/reply-text.ts";
import { appliedOf, textOf, type TrafficEvent } from "./read-traffic.ts";

/** A wire frame as one line: when, whose, which way, what; cut to `width`. `origin` is the time that counts as 0, in µs. */
export function eventText(event: TrafficEvent, origin: number, paint: Paint, width: number): string {
  const { frame } = event;
  const seconds = ((frame.at - origin) / 1e6).toFixed(6).padStart(12);
  const client = printable(event.client).slice(0, 20).padEnd(14);
  const arrow = frame.direction === "in" ? paint.cyan("→") : paint.yellow("←");
  const room = Math.max(20, width - seconds.length - client.length - 5);
  const { head, tail } = wordsOf(event);
  const rest = printable(tail).slice(0, Math.max(0, room - head.length - 1));
  const isRefusal = event.type === "reply" && event.message?.["ok"] === false;
  return `${paint.dim(seconds)}  ${client} ${arrow} ${(isRefusal ? paint.red : paint.bold)(printable(head))} ${paint.dim(rest)}`.trimEnd();
}

function wordsOf(event: TrafficEvent): { head: string; tail: string } {
  const { frame, message, type, name } = event;
  if (message === null)
    return {
      head: type === "binary" ? "telemetry meters" : type,
      tail: `${frame.bytes} bytes, ${frame.encoding}`,
    };
  switch (type) {
    case "command":
      return { head: name, tail: commandTail(message) };
    case "reply":
      return replyWords(event, message);
    case "telemetry":
      return {
        head: `telemetry ${name}`,
        tail: `seq ${String(message["seq"])} sample ${String(message["sample"])} ${frame.bytes} bytes`,
      };
    case "diagnostic":
      return { head: `diagnostic ${textOf(message["code"])}`, tail: textOf(message["message"]) };
    case "hello":
      return { head: "hello", tail: `${textOf(message["role"])} ${JSON.stringify(message["client"] ?? {})}` };
    case "welcome":
      return {
        head: "welcome",
        tail: `session ${textOf(message["sessionId"])}, revision ${String(message["revision"])}`,
      };
    default:
      return { head: type, tail: `${frame.bytes} bytes` };
  }
}

function commandTail(message: JsonObject): string {
  const extras = ["at", "expect", "timeoutMs"].flatMap((key) =>
    message[key] === undefined ? [] : [`${key} ${JSON.stringify(message[key])}`],
  );
  const params = JSON.stringify(message["params"] ?? {});
  return [params === "{}" ? "" : params, ...extras].filter((part) => part !== "").join(" ");
}

function replyWords(event: TrafficEvent, message: JsonObject): { head: string; tail: string } {
  const name = event.name || "a command not seen";
  const ms = event.answers === null ? "" : msText((event.frame.at - event.answers.at) / 1000);
  if (message["ok"] === false) {
    const { code, message: words }: { code?: unknown; message?: unknown } = {
      ...(message["error"] as object | undefined),
    };
    return { head: `${textOf(code)} ${name}`, tail: `${ms} ${textOf(words)}` };
  }
  const applied = appliedOf(message);
  const when = applied === null ? "" : ` at sample ${applied.sample}, revision ${applied.revision}`;
  return { head: `ok ${name}`, tail: `${ms}${when}` };
}
