// npm run dev: builds, opens the browser shell, and rebuilds on every change: a change of the window reloads the
// page, a change of the host or the engine starts the shell again at a fresh address.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { watchPart } from "./build/bundle.mjs";
import { root } from "./build/root.mjs";
import { forgetBuilds } from "./build/stamp.mjs";
import { ensureInstalled } from "./setup/install.mjs";
import { requireNode } from "./setup/requirements.mjs";

requireNode();
await ensureInstalled();
// What is built here is for development: the next start or test builds anew.
forgetBuilds();
const { build } = await import("vite");

let shell = null;
let restart = null;
const built = new Set();

function startShell() {
  const entry = join(root, "aura/dist/web/main.js");
  const child = spawn(process.execPath, [entry, ...process.argv.slice(2)], { cwd: root, stdio: "inherit" });
  child.once("exit", () => {
    if (shell === child) shell = null;
  });
  shell = child;
}

function onBuilt(part, error) {
  if (error) return console.error(`${part}: ${error.message}`);
  built.add(part);
  if (built.size < 3) return;
  // The page sees for itself that it was built anew.
  if (part === "renderer" && shell) return;
  clearTimeout(restart);
  restart = setTimeout(() => {
    if (!shell) return startShell();
    console.log(`${part} changed: starting again`);
    shell.once("exit", startShell);
    shell.kill("SIGTERM");
  }, 200);
}

const watchers = ["signal", "aura"].map((part) => watchPart(part, (error) => onBuilt(part, error)));
const windowWatcher = await build({
  configFile: join(root, "aura/vite.config.ts"),
  mode: "development",
  logLevel: "warn",
  build: { watch: {} },
});
windowWatcher.on("event", (event) => {
  if (event.code === "END") onBuilt("renderer", null);
  if (event.code === "ERROR") onBuilt("renderer", event.error);
});

async function stop() {
  clearTimeout(restart);
  await Promise.all([...watchers, windowWatcher].map((watcher) => watcher.close()));
  if (shell) {
    shell.once("exit", () => process.exit(0));
    shell.kill("SIGTERM");
  } else process.exit(0);
}
process.once("SIGINT", stop).once("SIGTERM", stop);
