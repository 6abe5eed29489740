import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

/** Debian's browser where it is there, else the one Playwright brings. */
const CHROMIUM = "/usr/bin/chromium";

export default defineConfig({
  testDir: "..",
  // The browser shell's window, and the desktop shell's.
  testMatch: ["e2e/*.spec.ts", "electron/*.spec.ts"],
  outputDir: "../../build-output/e2e",
  // Real engines, real time: one after the other, so that they do not starve each other.
  workers: 1,
  fullyParallel: false,
  forbidOnly: process.env["CI"] !== undefined,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: "../../build-output/e2e-report.json" }]],
  use: {
    viewport: { width: 1280, height: 800 },
    colorScheme: "dark",
    trace: "retain-on-failure",
    launchOptions: {
      ...(existsSync(CHROMIUM) ? { executablePath: CHROMIUM } : {}),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
