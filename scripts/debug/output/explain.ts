import { isCommandName } from "@loophole/protocol";
import type { ErrorReply } from "@loophole/schemas/types";
import { nearestNames } from "../syntax/nearest.ts";
import { commandNames, spanAt, type Slip } from "../syntax/check-command.ts";
import type { TypedCommand } from "../syntax/parse-line.ts";
import type { SyntaxTrouble } from "../syntax/relaxed-value.ts";
import { pointAt } from "./caret.ts";
import type { Paint } from "./paint.ts";
import { errorText } from "./reply-text.ts";

/** A line that cannot be read, with a mark where. */
export function explainTrouble(line: string, trouble: SyntaxTrouble, paint: Paint, width: number): string {
  return [...marked(line, trouble.at, paint, width), paint.red(trouble.message)].join("\n");
}

/** A command that breaks its schema, with a mark where. */
export function explainSlip(typed: TypedCommand, slip: Slip, paint: Paint, width: number): string {
  const rule =
    slip.pointer === null ? "" : paint.dim(`  ${slip.pointer || "(parameters)"}, rule: ${slip.rule}`);
  return [...marked(typed.line, slip.span, paint, width), paint.red(slip.message) + rule].join("\n");
}

/** A refusal by the engine, with a mark where its pointer points to in what was typed. */
export function explainRefusal(typed: TypedCommand, reply: ErrorReply, paint: Paint, width: number): string {
  const { code } = reply.error;
  const details: Readonly<Record<string, unknown>> = { ...reply.error.details };
  const { pointer, rule } = details;
  const text = errorText(reply, paint);
  const hint = hintFor(code, typed.name, details);
  const lines = hint === "" ? [text] : [text, paint.dim(hint)];
  if (code === "UNKNOWN_COMMAND")
    return [...marked(typed.line, typed.nameSpan, paint, width), ...lines].join("\n");
  if (typeof pointer !== "string" || pointer === "/at") return lines.join("\n");
  const span = spanAt(typed, pointer.replace(/^\/params(?=\/|$)/, ""), typeof rule === "string" ? rule : "");
  return [...marked(typed.line, span, paint, width), ...lines].join("\n");
}

/** What to do about a refusal, in this program's terms. */
function hintFor(code: string, name: string, details: Readonly<Record<string, unknown>>): string {
  switch (code) {
    case "FORBIDDEN": {
      const { needed } = details;
      return typeof needed === "string"
        ? `\`role ${needed}\` connects again as ${needed} (or start with --role ${needed}).`
        : "";
    }
    case "UNKNOWN_COMMAND": {
      if (isCommandName(name)) return "This engine does not have it; `info` shows its capabilities.";
      // The engine may have said it already.
      const near = details["nearest"] === undefined ? nearestNames(name, commandNames) : [];
      return near.length > 0 ? `Did you mean ${near.join(" or ")}?` : "";
    }
    default:
      return "";
  }
}

function marked(line: string, span: { from: number; to: number }, paint: Paint, width: number): string[] {
  const [shown, mark] = pointAt(line, span, width - 2);
  return [`  ${shown}`, `  ${paint.red(mark)}`];
}
