// npm run generate: everything that is made from schemas/json. With --check: says what is stale and writes nothing.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateCompletion } from "./completion.mjs";
import { generateDefinitions } from "./definitions.mjs";
import { generateDevicePage, generateDeviceSchema, generateDeviceTable, loadDevices } from "./devices.mjs";
import { loadSchemas, root } from "./load.mjs";
import { generateMethods } from "./methods.mjs";
import { generateProtocol } from "./protocol.mjs";
import { generateReference } from "./reference.mjs";
import { generateTypes } from "./types.mjs";
import { generateValidators } from "./validators.mjs";

const check = process.argv.includes("--check");
for (const folder of ["schemas/generated", "docs/specs/ipc"])
  mkdirSync(join(root, folder), { recursive: true });

let stale = 0;
/** Writes what differs, or says so. */
function settle(file, text) {
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  stale += 1;
  if (check) console.error(`${file} does not match its source: run "npm run generate".`);
  else {
    writeFileSync(path, text);
    console.log(`wrote ${file}`);
  }
}

// First: the other schemas refer to the devices'.
const devices = loadDevices();
settle("schemas/json/inserts.schema.json", await generateDeviceSchema(devices));

const schemas = loadSchemas();
const validators = await generateValidators(schemas);
const files = {
  "schemas/generated/devices.ts": await generateDeviceTable(devices),
  "docs/devices.md": await generateDevicePage(devices),
  "schemas/generated/types.ts": await generateTypes(schemas),
  "schemas/generated/methods.ts": generateMethods(schemas),
  "schemas/generated/completion.ts": generateCompletion(schemas),
  "schemas/generated/definitions.ts": generateDefinitions(schemas),
  "schemas/generated/protocol.json": generateProtocol(schemas),
  "schemas/generated/validators.js": validators.js,
  "schemas/generated/validators.d.ts": validators.dts,
  "docs/specs/ipc/commands.md": generateReference(schemas),
};

for (const [file, text] of Object.entries(files)) settle(file, text);
if (check && stale > 0) process.exitCode = 1;
