import { defineConfig } from "vitest/config";

const fast = (name: string, include: string[]) => ({ test: { name, include, environment: "node" as const } });

export default defineConfig({
  test: {
    projects: [
      fast("schemas", ["schemas/**/*.test.ts"]),
      fast("pulse", ["pulse/src/**/*.test.ts"]),
      fast("signal", ["signal-host/src/**/*.test.ts"]),
      fast("aura", ["aura/src/{host,web,electron,preload}/**/*.test.ts"]),
      // Geometry, stores and laws of the window: plain TypeScript, and runes in .svelte.ts.
      "aura/vite.config.ts",
      fast("repository", ["test/architecture/**/*.test.ts", "scripts/**/*.test.ts"]),
      {
        // Real processes and sockets: one file at a time, so that they do not starve each other.
        test: {
          name: "integration",
          include: ["test/{integration,contract,fuzz,conformance}/**/*.test.ts"],
          environment: "node",
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
