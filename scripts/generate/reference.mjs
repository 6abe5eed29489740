// docs/specs/ipc/commands.md: every command, message and value of the wire, as tables made from the schemas.

import { groupsOfTheWire } from "./groups.mjs";
import { typeText as words } from "./words.mjs";

/** The reference's text. Throws when a group with commands is missing from the list above. */
export function generateReference({ definitions, home, titles, commands }) {
  const missing = commands.map(({ group }) => group).filter((group) => !groupsOfTheWire.includes(group));
  if (missing.length > 0) throw new Error(`reference.mjs does not know the groups ${missing.join(", ")}`);
  const sections = groupsOfTheWire.map((group) => {
    const names = Object.keys(definitions).filter((name) => home[name] === `${group}.schema.json`);
    const parts = names.map((name) => definitionText(name, definitions[name]));
    return [`## ${titles[`${group}.schema.json`]}`, commandTable(commands, group), ...parts]
      .filter(Boolean)
      .join("\n\n");
  });
  return `<!-- Generated from schemas/json by "npm run generate". Do not edit. -->

# Commands and messages

Every command of the wire with its parameters and its result, then the messages that carry them and the values they
share. *Role* is the least role that may send a command. A *long* command reports progress and can be cancelled. The
reply to a command that *changes* the graph carries \`applied\`. How messages travel is in [README.md](README.md).

${sections.join("\n\n")}
`;
}

function commandTable(commands, group) {
  const rows = commands
    .filter((command) => command.group === group)
    .map(({ name, params, result, role, long, changes, summary }) => [
      `\`${name}\``,
      link(params),
      link(result),
      role,
      [long && "long", changes && "changes"].filter(Boolean).join(", "),
      cell(summary),
    ]);
  return rows.length > 0 && table(["command", "params", "result", "role", "", "what it does"], rows);
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
