// npm run check: everything that can be known without running the programs. Each step says what it is.
import { spawnSync } from "node:child_process";
import { root } from "./build/root.mjs";

const bin = (name) => `node_modules/.bin/${name}`;
const steps = [
  ["generated files match their schemas", "node", ["scripts/generate/main.mjs", "--check"]],
  ["the contract keeps what was released", "node", ["scripts/compat/main.mjs"]],
  ["types", bin("tsc"), ["-p", "tsconfig.json"]],
  ["types of the Electron shell", bin("tsc"), ["-p", "aura/src/electron/tsconfig.json"]],
  [
    "types of the window",
    bin("svelte-check"),
    ["--tsconfig", "aura/src/renderer/tsconfig.json", "--fail-on-warnings"],
  ],
  ["types of the tests in a browser", bin("tsc"), ["-p", "test/e2e/tsconfig.json"]],
  ["types of the desktop shell's tests", bin("tsc"), ["-p", "test/electron/tsconfig.json"]],
  ["lint and import arrows", bin("eslint"), ["."]],
  ["format", bin("prettier"), ["--check", "--log-level", "warn", "."]],
];

let failed = 0;
for (const [what, command, args] of steps) {
  const started = performance.now();
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (status !== 0) failed += 1;
  console.log(`${status === 0 ? "ok    " : "FAILED"} ${what} (${seconds} s)`);
}
console.log(`check: ${steps.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
