import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { banner } from "./banner.mjs";
import { root } from "./load.mjs";

/** Ajv's standalone validators of every definition, bundled with the bit of Ajv's runtime they need. */
export async function generateValidators({ definitions, commands, bridge }) {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    allErrors: false,
    discriminator: true,
    // Lists whose new values break no reader: why is told beside them (see docs/specs/ipc/compatibility.md).
    keywords: ["x-open"],
    // Small definitions (ids, ticks) are checked in place, larger ones by a shared function: half the code, as fast.
    inlineRefs: 5,
    code: { source: true, esm: true, optimize: 1 },
  });
  ajv.addSchema({ $id: "loophole", $defs: definitions });
  const names = Object.keys(definitions);
  const code = (standaloneCode.default ?? standaloneCode)(
    ajv,
    Object.fromEntries(names.map((name) => [`is${name}`, `loophole#/$defs/${name}`])),
  );
  const table = (title, rows) =>
    `\nexport const ${title} = {\n${rows
      .map(({ name, params, result }) => `  "${name}": { params: is${params}, result: is${result} },`)
      .join("\n")}\n};\n`;
  const bundled = await bundle(
    code + table("commandValidators", commands) + table("bridgeValidators", bridge),
  );
  return { js: banner + bundled, dts: declarations(names) };
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
