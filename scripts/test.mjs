// npm test: sets up what is missing, then the check, the unit and integration tests, and the window in a real browser.
// The last line is `N passed, N failed` (`, N skipped` when something could not run here; its reason is printed).
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./build/root.mjs";
import { ensureBrowser } from "./setup/browser.mjs";
import { ensureBuilt } from "./setup/built.mjs";
import { ensureInstalled } from "./setup/install.mjs";
import { requireNode } from "./setup/requirements.mjs";
import { run } from "./setup/run.mjs";
import { readPlaywright, readVitest, total } from "./test/results.mjs";

requireNode();
const output = join(root, "build-output");
mkdirSync(output, { recursive: true });

/** One step; when it ends without having said what it counted, it counts as one failure. */
async function step(name, file, read, command, args, env = {}) {
  const path = join(output, file);
  rmSync(path, { force: true });
  console.log(`\n── ${name}`);
  const code = await run(command, args, { env: { ...process.env, ...env } });
  const counts = read(path);
  if (counts === null || (code !== 0 && counts.failed === 0)) {
    return { name, passed: counts?.passed ?? 0, failed: 1, skipped: [], notes: [`ended with code ${code}`] };
  }
  return { name, ...counts };
}

try {
  await ensureInstalled();
  await ensureBuilt();
  const browser = await ensureBrowser();
  const node = process.execPath;
  const results = [];

  console.log("\n── check");
  const checked = await run(node, ["scripts/check.mjs"]);
  results.push({ name: "check", passed: checked === 0 ? 1 : 0, failed: checked === 0 ? 0 : 1, skipped: [] });

  results.push(
    await step("unit and integration tests", "vitest.json", readVitest, node, [
      "node_modules/vitest/vitest.mjs",
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${join(output, "vitest.json")}`,
    ]),
    await step(
      "the window in a browser",
      "playwright.json",
      readPlaywright,
      node,
      [
        "node_modules/@playwright/test/cli.js",
        "test",
        "-c",
        "test/e2e/playwright.config.ts",
        "--reporter=list,json",
      ],
      {
        PLAYWRIGHT_JSON_OUTPUT_NAME: join(output, "playwright.json"),
        ...(browser ? { LOOPHOLE_BROWSER: browser } : {}),
      },
    ),
  );
  process.exitCode = total(results);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log("0 passed, 1 failed");
  process.exitCode = 1;
}
