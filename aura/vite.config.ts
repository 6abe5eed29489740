import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const OWN_PACKAGES = ["../schemas/", "../pulse/"].map(here);

/** The window's bundle, and its unit tests as the vitest project "window". */
export default defineConfig({
  root: here("src/renderer"),
  // Relative, so that the same files serve from the browser shell and from the desktop shell's own scheme.
  base: "./",
  plugins: [svelte({ configFile: false })],
  // Tests run in Node, where Svelte would otherwise resolve to its server side, which has no runes at work.
  ...(process.env["VITEST"] ? { resolve: { conditions: ["browser"] } } : {}),
  build: {
    outDir: here("dist/renderer"),
    emptyOutDir: true,
    target: "chrome130",
    // The content security policy allows no data: URIs but images.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: true,
    rolldownOptions: {
      treeshake: {
        // Our own packages do nothing by being imported, so what the window does not use of them stays out of it:
        // the validators above all, which are far larger than the window.
        moduleSideEffects: (id) => !OWN_PACKAGES.some((folder) => id.startsWith(folder)),
      },
    },
  },
  test: {
    name: "window",
    environment: "node",
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 30_000,
    // From this file's folder, not from the root above.
    include: ["src/renderer/**/*.test.ts"],
    // Otherwise empty; the test of the tokens reads them.
    css: { include: [/tokens\.css/] },
  },
});
