// A browser for the end-to-end tests: Debian's, Playwright's, or words on how to get one.
import { existsSync } from "node:fs";
import { run } from "./run.mjs";

const known = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Path of a system browser, or null when Playwright's own is installed. Throws when there is neither. */
export async function ensureBrowser() {
  const system = known.find((path) => existsSync(path));
  if (system) return system;
  const { chromium } = await import("@playwright/test");
  if (existsSync(chromium.executablePath())) return null;
  console.log("Fetching a browser for the tests …");
  const code = await run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]);
  if (code === 0 && existsSync(chromium.executablePath())) return null;
  throw new Error(
    "The end-to-end tests need Chromium and it could not be fetched. On Debian: apt-get install chromium.",
  );
}
