// Reads schemas/json into one schema: every definition under one roof, references rewritten to it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../build/root.mjs";

export { root };
const folder = join(root, "schemas/json");

/** The schema files of the working tree: their names and texts. */
function filesOfWorkingTree() {
  return readdirSync(folder).map((file) => [file, () => readFileSync(join(folder, file), "utf8")]);
}

/**
 * All definitions of schemas/json by name, the files' titles, the tables that they declare and the protocol's constants.
 * Names are unique across files; a file refers to another's definitions as `file.schema.json#/$defs/Name`.
 */
export function loadSchemas(files = filesOfWorkingTree()) {
  const definitions = {};
  const home = {};
  const titles = {};
  const commands = [];
  const bridge = [];
  const messages = [];
  const topics = [];
  const binary = [];
  let protocol = null;
  for (const [file, read] of files.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (!file.endsWith(".schema.json")) continue;
    const schema = JSON.parse(read());
    if (schema.$id !== file) throw new Error(`${file}: $id must be the file's name`);
    titles[file] = schema.title;
    for (const [name, definition] of Object.entries(schema.$defs)) {
      if (home[name]) throw new Error(`${file}: ${name} is defined in ${home[name]} too`);
      home[name] = file;
      definitions[name] = rewrite(definition, file);
    }
    for (const command of schema["x-commands"] ?? [])
      commands.push({ ...command, group: file.split(".")[0] });
    bridge.push(...(schema["x-bridge"] ?? []));
    messages.push(...(schema["x-messages"] ?? []));
    topics.push(...(schema["x-topics"] ?? []));
    if (schema["x-binary"]) binary.push(schema["x-binary"]);
    protocol ??= schema["x-protocol"] ?? null;
  }
  for (const { name, params, result } of [...commands, ...bridge]) {
    for (const type of [params, result]) {
      if (!definitions[type]) throw new Error(`${name}: no definition ${type}`);
    }
  }
  return { definitions, home, titles, commands, bridge, messages, topics, binary, protocol };
}

function rewrite(node, file) {
  if (Array.isArray(node)) return node.map((item) => rewrite(item, file));
  if (node === null || typeof node !== "object") return node;
  const copy = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === "$ref") {
      const name = /^(?:[a-z]+\.schema\.json)?#\/\$defs\/([A-Za-z0-9]+)$/.exec(value)?.[1];
      if (!name) throw new Error(`${file}: cannot follow ${value}`);
      copy.$ref = `#/$defs/${name}`;
    } else copy[key] = rewrite(value, file);
  }
  return copy;
}
