import { banner } from "./banner.mjs";
import { groupsOfTheWire } from "./groups.mjs";

/**
 * The whole protocol as one JSON document for other languages: tables, constants, binary layouts, and, as the
 * document is a JSON Schema bundle itself, every definition of the wire under $defs.
 */
export function generateProtocol(schemas) {
  return `${JSON.stringify(protocolOf(schemas), null, 1)}\n`;
}

export function protocolOf({ definitions, home, commands, messages, topics, binary, protocol }) {
  const definition = (name) => ({ $ref: `#/$defs/${name}` });
  const named = Object.keys(definitions).filter((name) =>
    groupsOfTheWire.includes(home[name].replace(".schema.json", "")),
  );
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `loophole-protocol-${protocol.version}`,
    $comment: banner.replace(/^\/\/ |\n$/g, ""),
    title: "The protocol between Signal and its clients",
    ...protocol,
    roles: definitions.Role.enum.toReversed(),
    encodings: definitions.Encoding.enum,
    errorCodes: definitions.ErrorCode.enum,
    diagnosticCodes: definitions.DiagnosticCode?.enum ?? [],
    capabilities: definitions.Capability?.enum ?? [],
    messages: messages.map(({ schema, ...row }) => ({ ...row, schema: definition(schema) })),
    commands: commands.map(({ params, result, summary, ...row }) => ({
      ...commandDefaults,
      ...row,
      summary,
      params: definition(params),
      result: definition(result),
    })),
    topics: topics.map(({ data, ...row }) => ({ ...topicDefaults, ...row, data: definition(data) })),
    binary,
    $defs: Object.fromEntries(named.map((name) => [name, definitions[name]])),
  };
}

/** What a command is unless it says otherwise. */
export const commandDefaults = {
  long: false,
  unordered: false,
  changes: false,
  applies: false,
  schedulable: false,
  status: "stable",
  capability: null,
  deprecated: null,
};

/** What a topic is unless it says otherwise. */
export const topicDefaults = { capability: null, status: "stable" };
