// docs/specs/ipc/commands.md: every command, message and value of the wire, as tables made from the schemas.

import { exampleOf } from "./examples.mjs";
import { groupsOfTheWire } from "./groups.mjs";
import { typeText as words } from "./words.mjs";

/** The reference's text. Throws when a group with commands is missing from the groups of the wire. */
export function generateReference({ definitions, home, titles, commands, messages, topics, binary }) {
  const missing = commands.map(({ group }) => group).filter((group) => !groupsOfTheWire.includes(group));
  if (missing.length > 0) throw new Error(`groups.mjs does not know the groups ${missing.join(", ")}`);
  const tables = {
    envelope: messageTable(messages),
    telemetry: [topicTable(topics), ...binary.map(binaryTable)].join("\n\n"),
  };
  const sections = groupsOfTheWire.map((group) => {
    const names = Object.keys(definitions).filter((name) => home[name] === `${group}.schema.json`);
    const parts = names.map((name) => definitionText(name, definitions[name]));
    return [`## ${titles[`${group}.schema.json`]}`, commandTable(commands, group), tables[group], ...parts]
      .filter(Boolean)
      .join("\n\n");
  });
  return `<!-- Generated from schemas/json by "npm run generate". Do not edit. -->

# Commands and messages

Every command of the wire with its parameters and its result, then the messages that carry them and the values they
share. How messages travel is in [messages.md](messages.md).

Of a command, *role* is the least that may send it, and *since* the protocol version that brought it.

- A *long* command reports progress and can be cancelled. It is answered when it is done, and one that is *unordered* as
  soon as its answer is known; the replies to all others come in the order of the commands.
- The reply to one that *changes* the graph, or *applies* something to what is heard, carries \`applied\`.
- A *schedulable* one may carry \`at\`.
- One that *needs* a capability is \`UNKNOWN_COMMAND\` on engines without it.
- A *planned* one is not in any engine yet, and its shape may still change.
- A *deprecated* one still works, and says what to use instead.

${sections.join("\n\n")}
`;
}

function commandTable(commands, group) {
  const rows = commands
    .filter((command) => command.group === group)
    .map((command) => [
      `\`${command.name}\``,
      link(command.params),
      link(command.result),
      command.role,
      flagsOf(command),
      String(command.since),
      cell(command.summary),
    ]);
  const head = ["command", "params", "result", "role", "", "since", "what it does"];
  return rows.length > 0 && table(head, rows);
}

function flagsOf({ long, unordered, changes, applies, schedulable, capability, status, deprecated }) {
  return [
    status === "planned" && "**planned**",
    deprecated && `**deprecated**: ${cell(deprecated)}`,
    long && "long",
    unordered && "unordered",
    changes && "changes",
    applies && "applies",
    schedulable && "schedulable",
    capability && `needs ${code(capability)}`,
  ]
    .filter(Boolean)
    .join(", ");
}

function messageTable(messages) {
  const from = { client: "client", signal: "Signal" };
  const rows = messages.map(({ type, schema, from: sender, delivery, since }) => {
    return [code(type), link(schema), from[sender], delivery, String(since)];
  });
  const meaning =
    "Delivery: *lossless* within a bound, or the connection ends; *newest* replaces what was not read; *bounded* is queued, then counted (see [telemetry.md](telemetry.md)).";
  return `${table(["type", "schema", "from", "delivery", "since"], rows)}\n\n${meaning}`;
}

function topicTable(topics) {
  const rows = topics.map(({ topic, data, maxRate, ...flags }) => [
    code(topic),
    link(data),
    String(maxRate),
    flagsOf(flags),
  ]);
  return table(["topic", "data", "most a second", ""], rows);
}

/** The layout of a block; n is the number that one of its fields holds. */
function binaryTable({ name, description, fields }) {
  const rows = fields.map(({ offset, type, name: field, value, description: meaning = "" }) => [
    String(offset),
    `\`${type}\``,
    field,
    value === undefined ? "" : String(value),
    cell(meaning),
  ]);
  return `### Binary blocks\n\n**${name}.** ${description}\n\n${table(["offset", "type", "field", "value", "meaning"], rows)}`;
}

function definitionText(name, schema) {
  const parts = [`### ${name}`, schema.description];
  const variants = schema.oneOf ?? schema.anyOf;
  if (schema.type === "object" && !variants) parts.push(fieldTable(schema));
  else if (!variants) parts.push(`${typeText(schema)}.`);
  else if (variants.every((variant) => variant.$ref))
    parts.push(`One of ${variants.map(typeText).join(", ")}.`);
  else
    for (const variant of variants)
      parts.push(`**${variant.title}.** ${variant.description ?? ""}`.trim(), fieldTable(variant));
  const example = exampleOf(name);
  if (example !== null && (schema.type === "object" || variants)) parts.push(`Example: \`${example}\``);
  return parts.filter(Boolean).join("\n\n");
}

function fieldTable(schema) {
  const rows = fieldRows(schema, "");
  if (rows.length === 0) return "No fields.";
  const open =
    schema.additionalProperties === false ? "" : "\n\nFurther fields may come; readers ignore them.";
  return table(["field", "type", "", "meaning"], rows) + open;
}

/** A row a field; objects that have no name of their own are told below the field that holds them. */
function fieldRows(schema, prefix) {
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const field = prefix + key;
    const optional = schema.required?.includes(key) ? "" : "optional";
    const inner = value.type === "array" ? value.items : value;
    const nested = inner?.properties
      ? fieldRows(inner, `${field}${value.type === "array" ? "[]" : ""}.`)
      : [];
    return [[`\`${field}\``, typeText(value), optional, cell(value.description ?? "")], ...nested];
  });
}

const typeText = (schema) => words(schema, { link, code });
const link = (name) => `[${name}](#${name.toLowerCase()})`;
const code = (value) =>
  `\`${(typeof value === "string" ? value : JSON.stringify(value)).replaceAll("|", "\\|")}\``;
const cell = (text) => text.replaceAll("|", "\\|").replaceAll("\n", " ");

function table(head, rows) {
  const line = (cells) => `| ${cells.map((text) => text || " ").join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
