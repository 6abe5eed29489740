import { compareProtocols, isAllowed } from "./compare.mjs";

/**
 * What changes from one protocol to another, in words, the worst first, and the exit code that this deserves.
 * `since` names the earlier one.
 */
export function report(before, after, since) {
  const changes = compareProtocols(before, after);
  const ofKind = (kind) => changes.filter((change) => change.kind === kind);
  const kinds = ["breaking", "deprecating", "additive"];
  const lines = kinds.flatMap((kind) =>
    ofKind(kind).map(({ pointer, words }) => `${kind.padEnd(12)} ${pointer} ${words}`),
  );
  lines.push(`Since ${since}: ${kinds.map((kind) => `${ofKind(kind).length} ${kind}`).join(", ")}.`);
  if (isAllowed(changes, before, after)) return { lines, code: 0 };
  lines.push(
    `Breaking changes need a higher protocol version than ${before.version} (x-protocol in schemas/json/envelope.schema.json).`,
  );
  return { lines, code: 1 };
}
