// npm run check: everything that can be known without running the programs. Each step says what it is.
// The steps only read, so as many run at a time as there are cores; the longest begin first.
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { root } from "./build/root.mjs";

const bin = (name) => `node_modules/.bin/${name}`;
const steps = [
  ["format", bin("prettier"), ["--check", "--log-level", "warn", "."]],
  ["types", bin("tsc"), ["-p", "tsconfig.json"]],
  ["lint and import arrows", bin("eslint"), ["."]],
  [
    "types of the window",
    bin("svelte-check"),
    ["--tsconfig", "aura/src/renderer/tsconfig.json", "--fail-on-warnings"],
  ],
  ["generated files match their schemas", "node", ["scripts/generate/main.mjs", "--check"]],
  ["the contract keeps what was released", "node", ["scripts/compat/main.mjs"]],
  ["types of the Electron shell", bin("tsc"), ["-p", "aura/src/electron/tsconfig.json"]],
  ["types of the tests in a browser", bin("tsc"), ["-p", "test/e2e/tsconfig.json"]],
  ["types of the desktop shell's tests", bin("tsc"), ["-p", "test/electron/tsconfig.json"]],
];

/** Runs a step to its end; what it said is shown in one piece. */
async function take([what, command, args]) {
  const started = performance.now();
  const child = spawn(command, args, {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece) => said.push(piece));
  const code = await new Promise((resolve) => {
    child.once("error", (error) => {
      said.push(Buffer.from(`${error.message}\n`));
      resolve(1);
    });
    child.once("close", resolve);
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(Buffer.concat(said));
  console.log(`${code === 0 ? "ok    " : "FAILED"} ${what} (${seconds} s)`);
  return code === 0;
}

const waiting = [...steps];
let failed = 0;
const work = async () => {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (!(await take(next))) failed += 1;
  }
};
await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
console.log(`check: ${steps.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
