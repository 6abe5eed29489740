// Schemas in words: what the reference pages and the completion data say of a field's type.

/**
 * A schema's type in words: "integer, 1 to 16", "list of string, matching …". `link` says how a named definition
 * is told, `code` how a literal value is.
 */
export function typeText(schema, { link, code }) {
  const text = (inner) => typeText(inner, { link, code });
  if (schema.$ref) return link(nameOf(schema));
  if ("const" in schema) return code(schema.const);
  if (schema.enum) return schema.enum.map(code).join(", ");
  if (schema.oneOf ?? schema.anyOf) return (schema.oneOf ?? schema.anyOf).map(text).join(" or ");
  if (schema.type === "array") {
    const count = range(schema.minItems, schema.maxItems);
    const of = schema.items?.properties ? "objects" : text(schema.items);
    return `list of ${of}${count && ` (${count} of them)`}`;
  }
  // The fields of an object without a name have rows of their own.
  if (schema.properties) return "object";
  const type = [schema.type].flat().join(" or ");
  const low = schema.exclusiveMinimum === undefined ? schema.minimum : `above ${schema.exclusiveMinimum}`;
  const length = range(schema.minLength, schema.maxLength);
  const bounds = [
    range(low, schema.maximum),
    schema.pattern && `matching ${code(schema.pattern)}`,
    length && `${length} characters`,
  ].filter(Boolean);
  return type + (bounds.length > 0 ? `, ${bounds.join(", ")}` : "");
}

/** The definition a reference names. */
export const nameOf = ({ $ref }) => $ref.split("/").pop();

function range(low, high) {
  if (high === Number.MAX_SAFE_INTEGER) high = "2⁵³ − 1";
  if (low === undefined && high === undefined) return "";
  if (low === undefined) return `at most ${high}`;
  if (high === undefined) return typeof low === "string" ? low : `at least ${low}`;
  return typeof low === "string" ? `${low}, at most ${high}` : `${low} to ${high}`;
}
