import { configDefaults, defineConfig } from "vitest/config";
import { LongestFirst } from "./scripts/test/longest-first.ts";

/** A busy machine takes its time: nothing is concluded from how long something takes but that it never comes. */
const PATIENCE = { testTimeout: 30_000, hookTimeout: 60_000, expect: { poll: { timeout: 20_000 } } };

const fast = (name: string, include: string[], exclude: string[] = [], env: Record<string, string> = {}) => ({
  test: {
    name,
    include,
    exclude: [...configDefaults.exclude, ...exclude],
    env,
    environment: "node" as const,
    ...PATIENCE,
  },
});

/** Compares times, so nothing may run beside it. */
const ENGINE_BENCH = "scripts/bench/engine/engine-bench.test.ts";

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      fast("schemas", ["schemas/**/*.test.ts"]),
      fast("pulse", ["pulse/src/**/*.test.ts"]),
      fast("signal", ["signal-host/src/**/*.test.ts"]),
      // The kernels for machines that do not multiply and add at once: see signal-host/kernels/fused.ts.
      fast("plain kernels", ["signal-host/src/devices/**/*.test.ts"], [], { LOOPHOLE_KERNELS: "plain" }),
      fast("aura", ["aura/src/{host,web,electron,preload}/**/*.test.ts"]),
      // Geometry, stores and laws of the window: plain TypeScript, and runes in .svelte.ts.
      "aura/vite.config.ts",
      fast("repository", ["test/architecture/**/*.test.ts", "scripts/**/*.test.ts"], [ENGINE_BENCH]),
      {
        // Real processes and sockets: one file at a time, so that they do not starve each other.
        test: {
          name: "integration",
          include: ["test/{integration,contract,fuzz,conformance}/**/*.test.ts", ENGINE_BENCH],
          environment: "node",
          fileParallelism: false,
          ...PATIENCE,
          testTimeout: 120_000,
        },
      },
    ],
  },
});
