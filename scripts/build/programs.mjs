// What is built from what. One row a bundle: entries share chunks inside it.
/** AssemblyScript, to one WebAssembly module that all audio threads share. */
const kernels = { kernels: "signal-host/kernels/index.ts", out: "signal-host/kernels/dist" };

export const programs = {
  kernels: [kernels],
  signal: [
    kernels,
    {
      out: "signal-host/dist",
      entries: {
        main: "signal-host/src/main.ts",
        "audio-worker": "signal-host/src/engine/audio-worker.ts",
        "device-process": "signal-host/src/audio/device-process.ts",
        "disk-worker": "signal-host/src/engine/disk-worker.ts",
        "pool-worker": "signal-host/src/engine/pool-worker.ts",
        "render-worker": "signal-host/src/engine/render-worker.ts",
        "loader-worker": "signal-host/src/files/loader-worker.ts",
      },
      // Native, optional, and loaded by the device's process only.
      external: ["audify", "naudiodon"],
    },
  ],
  aura: [
    { out: "aura/dist/web", entries: { main: "aura/src/web/main.ts" } },
    { out: "aura/dist/electron", entries: { main: "aura/src/electron/main.ts" }, external: ["electron"] },
    {
      out: "aura/dist/preload",
      entries: { preload: "aura/src/preload/preload.ts" },
      external: ["electron"],
      // A sandboxed preload must be CommonJS.
      format: "cjs",
    },
  ],
  renderer: "aura/vite.config.ts",
  scripts: [
    {
      out: "scripts/dist",
      entries: { render: "scripts/render.ts", bench: "scripts/bench/main.ts", soak: "scripts/soak/main.ts" },
    },
  ],
  // Inside its own package, which can be packed and installed alone.
  debug: [{ out: "scripts/debug/dist", entries: { debug: "scripts/debug/main.ts" } }],
  // The kit that judges engines, and the broken engines that judge the kit.
  conformance: [
    {
      out: "test/conformance/dist",
      entries: {
        conformance: "test/conformance/main.ts",
        "broken-engine": "test/conformance/broken/main.ts",
      },
    },
  ],
  fuzz: [{ out: "test/dist", entries: { fuzz: "test/fuzz/main.ts" } }],
};

/** Folders a part is built from: when nothing in them changed, the part is current. */
export const sources = {
  kernels: ["signal-host/kernels"],
  signal: ["schemas/generated", "schemas/protocol/src", "signal-host/src", "signal-host/kernels"],
  aura: [
    "schemas/generated",
    "schemas/protocol/src",
    "pulse/src",
    "aura/src/host",
    "aura/src/web",
    "aura/src/electron",
    "aura/src/preload",
  ],
  renderer: [
    "schemas/generated",
    "schemas/protocol/src",
    "pulse/src",
    "aura/src/renderer",
    "aura/vite.config.ts",
  ],
  scripts: [
    "schemas/generated",
    "schemas/protocol/src",
    "pulse/src",
    "aura/src/host",
    "signal-host/src/control",
    "scripts",
  ],
  debug: ["schemas/generated", "schemas/protocol/src", "scripts/debug"],
  conformance: ["schemas/generated", "test/conformance"],
  fuzz: ["schemas/generated", "schemas/protocol/src", "test/fuzz", "test/support"],
};
