import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the parts of a built Loophole are, seen from a bundle in aura/dist/<shell>/. */
export function builtPaths(bundleUrl: string): {
  signalEntry: string;
  renderer: string;
  preload: string;
  demoFolder: string;
} {
  const here = fileURLToPath(new URL(".", bundleUrl));
  const root = join(here, "..", "..", "..");
  return {
    signalEntry: join(root, "signal-host", "dist", "main.js"),
    renderer: join(here, "..", "renderer"),
    preload: join(here, "..", "preload", "preload.cjs"),
    demoFolder: join(root, "demo"),
  };
}

/** The version of this build; the packages of one checkout share it. */
export const LOOPHOLE_VERSION = "0.1.0";
