import { existsSync, rmSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { rolldown, watch as watchBundles } from "rolldown";
import { buildKernels } from "./kernels.mjs";
import { programs } from "./programs.mjs";
import { root } from "./root.mjs";

// CommonJS dependencies inside an ES module still call require() for Node's own modules.
const requireShim =
  'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);';

function config({ out, entries, external = [], format = "es" }) {
  const es = format === "es";
  return {
    input: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, join(root, file)])),
    platform: "node",
    cwd: root,
    external: [...external, ...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
    output: {
      dir: join(root, out),
      format,
      entryFileNames: es ? "[name].js" : "[name].cjs",
      // Beside the entries: workers are found by a path relative to the file that starts them.
      chunkFileNames: "[name]-[hash].js",
      sourcemap: true,
      ...(es ? { banner: requireShim } : {}),
    },
  };
}

/** Builds one part; throws with the bundler's words when it cannot. */
export async function buildPart(part) {
  const what = programs[part];
  if (typeof what === "string") {
    const { build } = await import("vite");
    await build({ configFile: join(root, what), logLevel: "warn" });
    return;
  }
  for (const program of what) {
    if ("kernels" in program) {
      await buildKernels(program);
      continue;
    }
    for (const file of Object.values(program.entries)) {
      if (!existsSync(join(root, file))) throw new Error(`${part}: ${file} is not there`);
    }
    rmSync(join(root, program.out), { recursive: true, force: true });
    const { output, ...input } = config(program);
    const bundle = await rolldown(input);
    await bundle.write(output);
    await bundle.close();
  }
}

/** Rebuilds the Node programs of a part whenever their sources change; calls back after each build. */
export function watchPart(part, onBuilt) {
  const watcher = watchBundles(programs[part].filter((program) => !("kernels" in program)).map(config));
  watcher.on("event", (event) => {
    if (event.code === "END") onBuilt(null);
    if (event.code === "ERROR") onBuilt(event.error);
  });
  return watcher;
}
