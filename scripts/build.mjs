// npm run build: bundles every program. Parts may be named (signal aura renderer scripts debug); --if-needed skips current ones.
import { buildPart } from "./build/bundle.mjs";
import { programs } from "./build/programs.mjs";
import { isCurrent, markCurrent } from "./build/stamp.mjs";

const names = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const unknown = names.filter((name) => !(name in programs));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(", ")}. Parts: ${Object.keys(programs).join(", ")}.`);
  process.exit(2);
}
const onlyIfNeeded = process.argv.includes("--if-needed");

for (const part of names.length > 0 ? names : Object.keys(programs)) {
  if (onlyIfNeeded && isCurrent(part)) continue;
  const started = performance.now();
  await buildPart(part);
  markCurrent(part);
  console.log(`built ${part} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
