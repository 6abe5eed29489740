import { nameOf, SchemaComparison } from "./compare-schemas.mjs";

const RANK = { observer: 0, control: 1, controller: 2 };

/**
 * Every change from one protocol (a protocol.json) to another, each additive, deprecating or breaking, with where it is
 * and what it is in words. Planned commands and topics may change as they like.
 */
export function compareProtocols(before, after) {
  const planned = plannedTopics(before, after);
  const schemas = new SchemaComparison(before, after, planned);
  const tables = [
    ...commandChanges(before, after, schemas),
    ...messageChanges(before, after, schemas),
    ...topicChanges(before, after, schemas),
    ...listChanges("capabilities", before, after),
    ...listChanges("diagnosticCodes", before, after),
    ...binaryChanges(before, after),
    ...numberChanges(before, after),
  ];
  // What no message refers to is written by Signal all the same: ready line, discovery file, data of diagnostics.
  const reached = definitionsOfMessages(before);
  for (const name of Object.keys(before.$defs))
    if (!reached.has(name) && !(name in lists)) schemas.definition(name, name, "signal");
  return [...tables, ...schemas.changes];
}

/** Whether the changes may be made: none is breaking, or the version has been raised. */
export function isAllowed(changes, before, after) {
  return after.version > before.version || changes.every(({ kind }) => kind !== "breaking");
}

const change = (kind, pointer, words) => ({ kind, pointer, words });
/** Definitions that are lists of words, compared as such. */
const lists = { Capability: true, DiagnosticCode: true };

function* commandChanges(before, after, schemas) {
  const now = byKey(after.commands, "name");
  const old = byKey(before.commands, "name");
  const knowsOrder = before.commands.some(({ unordered }) => unordered);
  for (const [name, command] of old) {
    const pointer = `/commands/${name}`;
    const next = now.get(name);
    if (command.status === "planned") {
      if (next === undefined) yield change("additive", pointer, "was planned and is gone");
      else if (next.status !== "planned") yield change("additive", pointer, "was planned and is there now");
      continue;
    }
    if (next === undefined) yield change("breaking", pointer, "is gone");
    else if (next.status === "planned") yield change("breaking", pointer, "is planned only");
    else {
      yield* rowChanges(command, next, pointer, knowsOrder);
      schemas.definition(nameOf(command.params), nameOf(next.params), "client");
      schemas.definition(nameOf(command.result), nameOf(next.result), "signal");
    }
  }
  for (const [name, { status }] of now)
    if (!old.has(name))
      yield change("additive", `/commands/${name}`, status === "planned" ? "is planned" : "is new");
}

function* rowChanges(old, now, pointer, knowsOrder) {
  if (RANK[now.role] > RANK[old.role])
    yield change("breaking", pointer, `needs the role ${now.role}, not ${old.role} as before`);
  if (RANK[now.role] < RANK[old.role]) yield change("additive", pointer, `needs the role ${now.role} only`);
  for (const [flag, words] of [
    ["changes", "carries `applied` as a change of the graph"],
    ["applies", "carries `applied`"],
    ["schedulable", "may carry `at`"],
  ]) {
    if (old[flag] && !now[flag]) yield change("breaking", pointer, `no longer ${words}`);
    if (!old[flag] && now[flag]) yield change("additive", pointer, `now ${words}`);
  }
  const isOrdered = ({ long, unordered }) => !long && !unordered;
  // Contracts that never say so said it in words.
  if (knowsOrder && isOrdered(old) !== isOrdered(now))
    yield change("breaking", pointer, `is answered ${isOrdered(now) ? "in" : "out of"} order now`);
  if (Boolean(old.long) !== Boolean(now.long))
    yield change("breaking", pointer, now.long ? "is long work now" : "is not long work any more");
  yield* capabilityChanges(old, now, pointer);
  yield* sinceChanges(old, now, pointer);
  if (!old.deprecated && now.deprecated)
    yield change("deprecating", pointer, `is deprecated: ${now.deprecated}`);
  if (old.deprecated && !now.deprecated) yield change("additive", pointer, "is not deprecated any more");
}

function* capabilityChanges({ capability: old = null }, { capability: now = null }, pointer) {
  if (old === now) return;
  if (now === null) yield change("additive", pointer, `does not need the capability ${old} any more`);
  else yield change("breaking", pointer, `needs the capability ${now} now`);
}

function* sinceChanges({ since: old = 1 }, { since: now = 1 }, pointer) {
  if (old !== now) yield change("breaking", pointer, `claims to be there since ${now}, not since ${old}`);
}

function* messageChanges(before, after, schemas) {
  const now = byKey(after.messages, "type");
  const old = byKey(before.messages, "type");
  for (const [type, message] of old) {
    const pointer = `/messages/${type}`;
    const next = now.get(type);
    if (next === undefined) {
      yield change("breaking", pointer, "is gone");
      continue;
    }
    if (message.from !== next.from) yield change("breaking", pointer, `comes from ${next.from} now`);
    if (message.delivery !== next.delivery)
      yield change("breaking", pointer, `is delivered as ${next.delivery}, not as ${message.delivery}`);
    yield* sinceChanges(message, next, pointer);
    schemas.definition(nameOf(message.schema), nameOf(next.schema), message.from);
  }
  for (const type of now.keys())
    if (!old.has(type))
      yield change("additive", `/messages/${type}`, "is new: who does not know it ignores it");
}

function* topicChanges(before, after, schemas) {
  const now = byKey(after.topics, "topic");
  const old = byKey(before.topics, "topic");
  for (const [name, topic] of old) {
    const pointer = `/topics/${name}`;
    const next = now.get(name);
    if (topic.status === "planned") {
      if (next === undefined) yield change("additive", pointer, "was planned and is gone");
      else if (next.status !== "planned") yield change("additive", pointer, "was planned and is there now");
      continue;
    }
    if (next === undefined) yield change("breaking", pointer, "is gone");
    else if (next.status === "planned") yield change("breaking", pointer, "is planned only");
    else {
      if (next.maxRate < topic.maxRate)
        yield change(
          "breaking",
          pointer,
          `comes at most ${next.maxRate} times a second, not ${topic.maxRate}`,
        );
      if (next.maxRate > topic.maxRate)
        yield change("additive", pointer, `comes up to ${next.maxRate} times a second`);
      yield* capabilityChanges(topic, next, pointer);
      schemas.definition(nameOf(topic.data), nameOf(next.data), "signal");
    }
  }
  for (const [name, { status }] of now)
    if (!old.has(name))
      yield change("additive", `/topics/${name}`, status === "planned" ? "is planned" : "is new");
}

function* listChanges(list, before, after) {
  for (const word of before[list])
    if (!after[list].includes(word)) yield change("breaking", `/${list}/${word}`, "is gone");
  for (const word of after[list])
    if (!before[list].includes(word)) yield change("additive", `/${list}/${word}`, "is new");
}

function* binaryChanges(before, after) {
  const now = byKey(after.binary, "name");
  const old = byKey(before.binary, "name");
  const layout = ({ fields }) =>
    JSON.stringify(fields.map(({ offset, type, name, value }) => [offset, type, name, value]));
  for (const [name, block] of old) {
    const next = now.get(name);
    if (next === undefined) yield change("breaking", `/binary/${name}`, "is gone");
    else if (layout(block) !== layout(next))
      yield change("breaking", `/binary/${name}`, "has another layout");
  }
  for (const name of now.keys()) if (!old.has(name)) yield change("additive", `/binary/${name}`, "is new");
}

function* numberChanges(before, after) {
  if (after.version < before.version) yield change("breaking", "/version", `is ${after.version} again`);
  const framing = ({ framing: { defaultMaxFrameBytes: _bound, ...rest } }) => withoutWords(rest);
  if (framing(before) !== framing(after)) yield change("breaking", "/framing", "has changed");
  const numbers = ({ framing, bounds }) => ({
    ...bounds,
    defaultMaxFrameBytes: framing.defaultMaxFrameBytes,
  });
  const [old, now] = [numbers(before), numbers(after)];
  for (const [name, value] of Object.entries(old)) {
    const pointer = `/bounds/${name}`;
    if (now[name] === undefined) yield change("breaking", pointer, "is gone");
    else if (now[name] < value)
      yield change("breaking", pointer, `is ${now[name]}, was ${value}: less is allowed`);
    else if (now[name] > value) yield change("additive", pointer, `is ${now[name]}, was ${value}`);
  }
  for (const name of Object.keys(now))
    if (!(name in old)) yield change("additive", `/bounds/${name}`, "is new");
}

/** Words explain and may change; what they explain may not. */
function withoutWords(value) {
  return JSON.stringify(value, (key, inner) => (key === "holds" || key === "header" ? undefined : inner));
}

function plannedTopics(before, after) {
  const topics = [...before.topics, ...after.topics].filter(({ status }) => status === "planned");
  const stable = [...before.topics].filter(({ status }) => status !== "planned").map(({ topic }) => topic);
  return new Set(topics.map(({ topic }) => topic).filter((topic) => !stable.includes(topic)));
}

/** Definitions that commands, planned ones too, topics and messages refer to. */
export function definitionsOfMessages({ commands, messages, topics, $defs }) {
  const roots = [
    ...commands.flatMap(({ params, result }) => [params, result]),
    ...messages.map(({ schema }) => schema),
    ...topics.map(({ data }) => data),
  ];
  return reachable(roots.map(nameOf), $defs);
}

/** The definitions named and all that they refer to. */
export function reachable(names, definitions) {
  const reached = new Set();
  const visit = (node) => {
    if (node === null || typeof node !== "object") return;
    if (typeof node.$ref === "string") reach(nameOf(node));
    for (const value of Object.values(node)) visit(value);
  };
  const reach = (name) => {
    if (reached.has(name)) return;
    reached.add(name);
    visit(definitions[name]);
  };
  for (const name of names) reach(name);
  return reached;
}

function byKey(rows, key) {
  return new Map(rows.map((row) => [row[key], row]));
}
