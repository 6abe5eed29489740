// What a change of a schema means to the side that writes values and to the side that reads them.

/**
 * @typedef {"client" | "signal"} Sender who writes the values
 * @typedef {{ kind: "additive" | "deprecating" | "breaking", pointer: string, words: string }} Change
 */

/** Bounds, and whether a larger number allows more. */
const BOUNDS = {
  minimum: false,
  exclusiveMinimum: false,
  minLength: false,
  minItems: false,
  minProperties: false,
  maximum: true,
  maxLength: true,
  maxItems: true,
  maxProperties: true,
};

/**
 * Compares two protocols' definitions as one side writes and the other reads them.
 *
 * What clients write may only be allowed more: Signal would refuse what old clients send. What Signal writes may only
 * be promised more: clients would meet what they do not know. Fields are the exception: clients ignore those
 * that they do not know (ENV-3).
 */
export class SchemaComparison {
  /** @type {Change[]} */
  changes = [];
  #before;
  #after;
  #plannedTopics;
  #seen = new Set();

  constructor(before, after, plannedTopics = new Set()) {
    this.#before = before.$defs;
    this.#after = after.$defs;
    this.#plannedTopics = plannedTopics;
  }

  /** A definition that both have, under its own name or a new one. */
  definition(nameBefore, nameAfter, sender) {
    const key = `${nameBefore} ${nameAfter} ${sender}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const [before, after] = [this.#before[nameBefore], this.#after[nameAfter]];
    const pointer = `/$defs/${nameAfter}`;
    if (after === undefined) this.#add("breaking", pointer, "is gone");
    else if (before !== undefined) this.#schemas(before, after, pointer, sender);
  }

  #schemas(before, after, pointer, sender) {
    this.#deprecation(before, after, pointer);
    if (before.$ref && after.$ref) {
      this.definition(nameOf(before), nameOf(after), sender);
      return;
    }
    const [old, now] = [follow(before, this.#before), follow(after, this.#after)];
    const [oldForms, newForms] = [old.oneOf ?? old.anyOf, now.oneOf ?? now.anyOf];
    if (oldForms && newForms) this.#forms(oldForms, newForms, old, now, pointer, sender);
    else if (oldForms || newForms) {
      this.#add("breaking", pointer, newForms ? "has several forms now" : "has one form only now");
      return;
    }
    this.#values(old, now, pointer, sender);
    this.#types(old, now, pointer, sender);
    this.#bounds(old, now, pointer, sender);
    this.#patterns(old, now, pointer, sender);
    if (old.properties || now.properties) this.#fields(old, now, pointer, sender);
    if (old.items && now.items) this.#schemas(old.items, now.items, `${pointer}/items`, sender);
    this.#openness(old, now, pointer, sender);
  }

  #fields(before, after, pointer, sender) {
    const [old, now] = [before.properties ?? {}, after.properties ?? {}];
    const [wasRequired, isRequired] = [new Set(before.required), new Set(after.required)];
    for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
      const at = `${pointer}/properties/${name}`;
      if (!(name in old)) this.#newField(at, isRequired.has(name), sender);
      else if (!(name in now)) this.#lostField(at, wasRequired.has(name), sender);
      else {
        if (!wasRequired.has(name) && isRequired.has(name)) this.#tighter(at, "is required now", sender);
        if (wasRequired.has(name) && !isRequired.has(name)) this.#looser(at, "may be left out now", sender);
        this.#schemas(old[name], now[name], at, sender);
      }
    }
  }

  #newField(pointer, required, sender) {
    if (sender === "client" && required)
      this.#add("breaking", pointer, "is new and required: clients that do not know it are refused");
    else if (sender === "client") this.#add("additive", pointer, "is a new field that clients may send");
    else this.#add("additive", pointer, "is a new field that Signal sends");
  }

  #lostField(pointer, required, sender) {
    if (sender === "client") this.#add("breaking", pointer, "is gone: clients that send it are refused");
    else if (required) this.#add("breaking", pointer, "is gone: clients that read it miss it");
    else this.#add("deprecating", pointer, "does not come any more, which it did not have to before");
  }

  #forms(before, after, owner, now, pointer, sender) {
    const tag = owner.discriminator?.propertyName;
    const old = namedForms(before, tag);
    const next = namedForms(after, tag);
    for (const [key, form] of old) {
      if (this.#isPlanned(form, this.#before)) {
        next.delete(key);
        continue;
      }
      const at = `${pointer}/${key}`;
      const twin = next.has(key) ? key : this.#twinOf(form, old, next);
      if (twin === null) {
        this.#tighter(at, "is a form that is gone", sender);
        continue;
      }
      this.#schemas(form, next.get(twin), at, sender);
      next.delete(twin);
    }
    for (const [key, form] of next) {
      const at = `${pointer}/${key}`;
      if (this.#isPlanned(form, this.#after)) this.#add("additive", at, "is a new form, planned");
      else if (now["x-open"]) this.#add("additive", at, `is a new form (${now["x-open"]})`);
      else this.#looser(at, "is a new form", sender);
    }
  }

  /** The form that looks the same under another name: forms are renamed and get their first name. */
  #twinOf(form, old, next) {
    const shape = shapeOf(follow(form, this.#before));
    for (const [key, other] of next)
      if (!old.has(key) && shapeOf(follow(other, this.#after)) === shape) return key;
    return null;
  }

  /** A message about a topic that no engine has yet. */
  #isPlanned(form, definitions) {
    return this.#plannedTopics.has(follow(form, definitions).properties?.topic?.const);
  }

  #values(before, after, pointer, sender) {
    const [old, now] = [valuesOf(before), valuesOf(after)];
    if (old === null && now === null) return;
    if (old === null) this.#tighter(pointer, "has only certain values now", sender);
    else if (now === null) this.#looser(pointer, "may have other values now", sender);
    else {
      for (const value of old)
        if (!now.includes(value)) this.#tighter(pointer, `cannot be ${value} any more`, sender);
      for (const value of now) {
        if (old.includes(value)) continue;
        if (after["x-open"]) this.#add("additive", pointer, `may be ${value} (${after["x-open"]})`);
        else this.#looser(pointer, `may be ${value} now`, sender);
      }
    }
  }

  #types(before, after, pointer, sender) {
    const [old, now] = [typesOf(before), typesOf(after)];
    if (old === null || now === null) return;
    const lost = [...old].filter((type) => !now.has(type));
    const gained = [...now].filter((type) => !old.has(type));
    if (lost.length > 0) this.#tighter(pointer, `cannot be of type ${lost.join(", ")} any more`, sender);
    if (gained.length > 0) this.#looser(pointer, `may be of type ${gained.join(", ")} now`, sender);
  }

  #bounds(before, after, pointer, sender) {
    for (const [keyword, largerAllowsMore] of Object.entries(BOUNDS)) {
      const [old, now] = [before[keyword], after[keyword]];
      if (old === now) continue;
      const none = largerAllowsMore ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
      const grows = (now ?? none) > (old ?? none);
      const words = `${keyword} is ${now ?? "gone"}, was ${old ?? "not there"}`;
      if (grows === largerAllowsMore) this.#looser(pointer, words, sender);
      else this.#tighter(pointer, words, sender);
    }
  }

  #patterns(before, after, pointer, sender) {
    for (const keyword of ["pattern", "not", "propertyNames"]) {
      const [old, now] = [JSON.stringify(before[keyword]), JSON.stringify(after[keyword])];
      if (old === now) continue;
      if (old === undefined) this.#tighter(pointer, `has a ${keyword} now: ${now}`, sender);
      else if (now === undefined) this.#looser(pointer, `has no ${keyword} any more`, sender);
      else this.#add("breaking", pointer, `has another ${keyword}: ${now} instead of ${old}`);
    }
  }

  #openness(before, after, pointer, sender) {
    const isClosed = ({ additionalProperties }) => additionalProperties === false;
    if (isClosed(before) && !isClosed(after)) {
      // Signal may send new fields anyhow, and clients ignore them.
      this.#add("additive", pointer, "may have further fields now");
    } else if (!isClosed(before) && isClosed(after)) {
      this.#tighter(pointer, "has no further fields any more", sender);
    }
  }

  #deprecation(before, after, pointer) {
    if (!before.deprecated && after.deprecated) this.#add("deprecating", pointer, "is deprecated");
    if (before.deprecated && !after.deprecated) this.#add("additive", pointer, "is not deprecated any more");
  }

  /** Fewer values than before. */
  #tighter(pointer, words, sender) {
    if (sender === "client") this.#add("breaking", pointer, `${words}: what clients send may be refused`);
    else this.#add("additive", pointer, `${words}, in what Signal sends`);
  }

  /** More values than before. */
  #looser(pointer, words, sender) {
    if (sender === "signal") this.#add("breaking", pointer, `${words}: clients may refuse what Signal sends`);
    else this.#add("additive", pointer, `${words}, in what clients send`);
  }

  #add(kind, pointer, words) {
    if (this.changes.some((change) => change.pointer === pointer && change.words === words)) return;
    this.changes.push({ kind, pointer, words });
  }
}

export const nameOf = ({ $ref }) => $ref.split("/").pop();

function follow(schema, definitions) {
  if (!schema.$ref) return schema;
  const { $ref, ...beside } = schema;
  return { ...follow(definitions[nameOf({ $ref })] ?? {}, definitions), ...beside };
}

/** Forms by the name they have: that of their definition, their title, their tag, or their place. */
function namedForms(forms, tag) {
  const nameOfForm = (form, index) => {
    if (form.$ref) return nameOf(form);
    const { title, properties, type } = form;
    const kind = tag && JSON.stringify(properties?.[tag]?.const ?? properties?.[tag]?.enum);
    return title ?? kind ?? `${type}#${index}`;
  };
  return new Map(forms.map((form, index) => [nameOfForm(form, index), form]));
}

function shapeOf({ type, properties = {} }) {
  return JSON.stringify([type, Object.keys(properties).sort()]);
}

function valuesOf(schema) {
  if ("const" in schema) return [JSON.stringify(schema.const)];
  return schema.enum?.map((value) => JSON.stringify(value)) ?? null;
}

/** A schema's types, null where it does not say. A whole number is a number too. */
function typesOf(schema) {
  if (schema.type === undefined) return null;
  const types = new Set([schema.type].flat());
  if (types.has("number")) types.add("integer");
  return types;
}
