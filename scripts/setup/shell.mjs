// Which window this machine can have: Electron, or the browser, and why.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../build/root.mjs";
import { run } from "./run.mjs";

const electron = join(root, "node_modules/electron");

function electronBinary() {
  const pathFile = join(electron, "path.txt");
  if (!existsSync(pathFile)) return null;
  const binary = join(electron, "dist", readFileSync(pathFile, "utf8"));
  return existsSync(binary) ? binary : null;
}

async function canReachDownloads() {
  try {
    await fetch("https://github.com/electron/electron/releases", {
      method: "HEAD",
      signal: AbortSignal.timeout(4000),
    });
    return true;
  } catch {
    return false;
  }
}

/** Either Electron's binary, or the browser shell with the reason in words. Fetches the binary where it can. */
export async function chooseShell({ web }) {
  if (web) return { shell: "web", why: "asked for with --web" };
  const display = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!display) return { shell: "web", why: "there is no display here" };
  if (process.platform === "linux" && process.getuid?.() === 0) {
    return { shell: "web", why: "Electron's sandbox does not run as root" };
  }
  if (electronBinary() === null) {
    if (!(await canReachDownloads())) {
      return {
        shell: "web",
        why: "Electron's binary is not here and github.com cannot be reached to fetch it",
      };
    }
    console.log("Fetching Electron …");
    const code = await run(process.execPath, [join(electron, "install.js")]);
    if (code !== 0 || electronBinary() === null) {
      return { shell: "web", why: "Electron's binary could not be fetched (its messages are above)" };
    }
  }
  return { shell: "electron", binary: electronBinary() };
}
