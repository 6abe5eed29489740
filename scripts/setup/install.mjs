// Installs what package-lock.json asks for, when it is not there already.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../build/root.mjs";
import { run } from "./run.mjs";

/** Why `npm ci` is needed, in words; null when everything is installed as the lock file says. */
export function whyInstall() {
  const installedFile = join(root, "node_modules/.package-lock.json");
  if (!existsSync(installedFile)) return "nothing is installed yet";
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const installed = JSON.parse(readFileSync(installedFile, "utf8")).packages;
  for (const [path, entry] of Object.entries(wanted)) {
    if (!path.startsWith("node_modules/") || entry.optional || entry.link) continue;
    if (installed[path]?.version !== entry.version)
      return `${path.slice("node_modules/".length)} is missing or old`;
  }
  return null;
}

/** Native modules that reach audio devices, either of which will do. */
const bindings = {
  audify: {
    file: "audify/build/Release/audify.node",
    needs: "a C++ compiler, make, cmake and ALSA's headers",
  },
  naudiodon: { file: "naudiodon/build/Release/naudiodon.node", needs: "a C++ compiler, make and Python 3" },
};

/** Throws when npm cannot install; native modules that do not compile are optional and only reported. */
export async function ensureInstalled() {
  const why = whyInstall();
  if (why === null) return;
  console.log(`Installing packages (${why}) …`);
  const code = await run("npm", ["ci", "--no-audit", "--no-fund"]);
  if (code !== 0) throw new Error(`npm ci ended with code ${code}; its messages are above.`);
  const missing = Object.entries(bindings).filter(
    ([, { file }]) => !existsSync(join(root, "node_modules", file)),
  );
  for (const [name, { needs }] of missing) console.log(`${name} could not be built (${needs} are needed).`);
  if (missing.length === Object.keys(bindings).length) {
    console.log(
      "Loophole will run without an audio device until one of them is: npm rebuild audify naudiodon.",
    );
  }
}
