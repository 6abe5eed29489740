// npm start: sets up what is missing, then opens Loophole with the demo song (or --project FOLDER).
import { join } from "node:path";
import { root } from "./build/root.mjs";
import { ensureBuilt } from "./setup/built.mjs";
import { ensureInstalled } from "./setup/install.mjs";
import { requireNode } from "./setup/requirements.mjs";
import { run } from "./setup/run.mjs";
import { chooseShell } from "./setup/shell.mjs";

requireNode();
const web = process.argv.includes("--web");
const args = process.argv.slice(2).filter((argument) => argument !== "--web");

try {
  await ensureInstalled();
  await ensureBuilt();
  const choice = await chooseShell({ web });
  if (choice.shell === "electron") {
    process.exitCode = await run(choice.binary, [join(root, "aura"), ...args]);
  } else {
    console.log(`Opening in the browser: ${choice.why}.`);
    // The browser shell runs in this very process: one less to stop.
    const entry = join(root, "aura/dist/web/main.js");
    process.argv = [process.execPath, entry, ...args];
    await import(`file://${entry}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
