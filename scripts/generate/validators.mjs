import { Ajv } from "ajv/dist/ajv.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { banner } from "./banner.mjs";
import { root } from "./load.mjs";

/** Ajv's standalone validators of every definition, bundled with the bit of Ajv's runtime they need. */
export async function generateValidators({ definitions, commands, bridge }) {
  // The definitions use nothing that came after draft 7, whose validators keep less account of what they saw.
  const ajv = new Ajv({
    strict: true,
    strictTypes: false,
    allErrors: false,
    discriminator: true,
    // Lists whose new values break no reader: why is told beside them (see docs/specs/ipc/compatibility.md).
    keywords: ["x-open"],
    // Small definitions (ids, ticks) are checked in place, larger ones by a shared function: half the code, as fast.
    // One keyword of a definition is its $id.
    inlineRefs: 6,
    code: { source: true, esm: true, optimize: 1 },
  });
  const names = Object.keys(definitions);
  // A schema each: what others refer to and what is exported is then one and the same function.
  for (const name of names) ajv.addSchema({ $id: name, ...withPlainRefs(definitions[name]) });
  const code = (standaloneCode.default ?? standaloneCode)(
    ajv,
    Object.fromEntries(names.map((name) => [`is${name}`, name])),
  );
  const table = (title, rows) =>
    `\nexport const ${title} = {\n${rows
      .map(({ name, params, result }) => `  "${name}": { params: is${params}, result: is${result} },`)
      .join("\n")}\n};\n`;
  const bundled = await bundle(
    withSharedFailure(code) + table("commandValidators", commands) + table("bridgeValidators", bridge),
  );
  return { js: banner + bundled, dts: declarations(names) };
}

/** `#/$defs/Name` as `Name`. */
function withPlainRefs(node) {
  if (Array.isArray(node)) return node.map(withPlainRefs);
  if (node === null || typeof node !== "object") return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === "$ref" && typeof value === "string" ? value.replace("#/$defs/", "") : withPlainRefs(value),
    ]),
  );
}

const FAIL = `function fail(validator, instancePath, schemaPath, keyword, params, message) {
  validator.errors = [{ instancePath, schemaPath, keyword, params, message }];
  return false;
}
`;

/** Thousands of places note one error and end: a function for them is a quarter less to load. */
function withSharedFailure(code) {
  const failing =
    /(validate\d+)\.errors = \[\{instancePath(?::((?:(?!schemaPath:).)*))?,schemaPath:("[^"]*"),keyword:("[^"]*"),params:(\{(?:(?!message:).)*\}),message:((?:(?!\}\];).)*)\}\];\s*return false;/g;
  return (
    FAIL +
    code.replaceAll(
      failing,
      (_, validator, at, path, keyword, params, message) =>
        `return fail(${validator}, ${at ?? "instancePath"}, ${path}, ${keyword}, ${params}, ${message});`,
    )
  );
}

async function bundle(code) {
  const folder = mkdtempSync(join(root, "schemas/generated/.bundle-"));
  try {
    const input = join(folder, "validators.mjs");
    writeFileSync(input, code);
    const build = await rolldown({ input, treeshake: false });
    const { output } = await build.generate({ format: "esm", comments: false });
    await build.close();
    return output[0].code.replaceAll(/^\/\/.*\n/gm, "");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function declarations(names) {
  return `${banner}import type * as types from "./types.ts";
import type { BridgeMap, CommandMap } from "./methods.ts";

/** The first rule a value broke. */
export interface ValidationError {
  /** JSON Pointer to the offending value. */
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}

/** True when the value is a T; else \`errors\` holds why, until the next call. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: ValidationError[] | null;
}

${names.map((name) => `export declare const is${name}: Validator<types.${name}>;`).join("\n")}

export declare const commandValidators: {
  readonly [Name in keyof CommandMap]: {
    readonly params: Validator<CommandMap[Name]["params"]>;
    readonly result: Validator<CommandMap[Name]["result"]>;
  };
};

export declare const bridgeValidators: {
  readonly [Name in keyof BridgeMap]: {
    readonly params: Validator<BridgeMap[Name]["params"]>;
    readonly result: Validator<BridgeMap[Name]["result"]>;
  };
};
`;
}
