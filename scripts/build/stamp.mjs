// Whether a part was built from the sources as they are now. Plain Node: it runs before anything is installed.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sources } from "./programs.mjs";
import { root } from "./root.mjs";

const stampFile = (part) => join(root, "node_modules/.loophole", `${part}.stamp`);
const outputs = {
  kernels: "signal-host/kernels/dist/kernels-fused.wasm",
  signal: "signal-host/dist/main.js",
  aura: "aura/dist/web/main.js",
  renderer: "aura/dist/renderer/index.html",
  scripts: "scripts/dist/render.js",
  debug: "scripts/debug/dist/debug.js",
  conformance: "test/conformance/dist/conformance.js",
  fuzz: "test/dist/fuzz.js",
};

/** A hash over the paths and contents that go into a part, the installed packages' lock file included. */
function fingerprint(part) {
  const hash = createHash("sha256");
  const add = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const entry of readdirSync(full).sort()) if (entry !== "dist") add(`${path}/${entry}`);
      return;
    }
    hash.update(path).update("\0").update(readFileSync(full)).update("\0");
  };
  for (const path of [...sources[part], "package-lock.json", "scripts/build"]) add(path);
  return hash.digest("hex");
}

export function isCurrent(part) {
  const file = stampFile(part);
  return (
    existsSync(join(root, outputs[part])) &&
    existsSync(file) &&
    readFileSync(file, "utf8") === fingerprint(part)
  );
}

export function markCurrent(part) {
  mkdirSync(join(root, "node_modules/.loophole"), { recursive: true });
  writeFileSync(stampFile(part), fingerprint(part));
}

/** Makes every part count as not built. */
export function forgetBuilds() {
  for (const part of Object.keys(sources)) rmSync(stampFile(part), { force: true });
}
