// The one direction of imports (docs/architecture.md), as lint rules and, read by test/architecture, as data.

/** Random values are for tests and tools: no program carries the library that makes them. */
const forTests = ["fast-check", "@loophole/schemas/arbitraries"];

/** Native libraries that reach audio devices. */
const bindings = ["naudiodon", "audify"];

/** What a folder must not import, by package name or Node module. */
export const arrows = [
  {
    folder: "schemas/protocol/src",
    except: ["schemas/protocol/src/node"],
    never: ["@loophole/pulse", "@loophole/signal-host", "@loophole/aura", ...bindings, "electron", "node:*"],
  },
  {
    folder: "schemas/protocol/src/node",
    never: ["@loophole/pulse", "@loophole/signal-host", "@loophole/aura", ...bindings, "electron"],
  },
  {
    folder: "pulse/src",
    except: ["pulse/src/persistence"],
    never: [
      "@loophole/protocol/node",
      "@loophole/signal-host",
      "@loophole/aura",
      ...bindings,
      "electron",
      "node:*",
    ],
  },
  {
    folder: "pulse/src/persistence",
    never: [
      "@loophole/protocol/node",
      "@loophole/signal-host",
      "@loophole/aura",
      ...bindings,
      "electron",
      "node:net",
    ],
  },
  {
    folder: "signal-host/src",
    except: ["signal-host/src/audio", "signal-host/src/dsp"],
    never: ["@loophole/pulse", "@loophole/aura", ...bindings, "electron", "node:net"],
  },
  { folder: "signal-host/src/audio", never: ["@loophole/pulse", "@loophole/aura", "electron", "node:net"] },
  { folder: "signal-host/src/dsp", never: ["@loophole/*", ...bindings, "electron", "node:*", "../*"] },
  {
    folder: "scripts/debug",
    never: [
      "@loophole/pulse",
      "@loophole/signal-host",
      "@loophole/aura",
      ...bindings,
      "electron",
      "node:net",
    ],
  },
  { folder: "aura/src/host", never: ["@loophole/signal-host", ...bindings, "electron", "node:net"] },
  { folder: "aura/src/web", never: ["@loophole/signal-host", ...bindings, "electron", "node:net"] },
  { folder: "aura/src/electron", never: ["@loophole/signal-host", ...bindings, "node:net"] },
  { folder: "aura/src/preload", never: ["@loophole/*", ...bindings, "node:net"] },
  {
    folder: "aura/src/renderer",
    never: [
      "@loophole/signal-host",
      "@loophole/protocol/node",
      "@loophole/pulse/persistence",
      ...bindings,
      "electron",
      "node:*",
    ],
  },
].map((arrow) => ({ ...arrow, never: [...arrow.never, ...forTests] }));

/** The only files that may name a binding. */
export const bindingFiles = [
  { binding: "naudiodon", files: /^signal-host\/src\/audio\/portaudio[^/]*\.ts$/ },
  { binding: "audify", files: /^signal-host\/src\/audio\/rtaudio[^/]*\.ts$/ },
];

export const importArrows = arrows.map(({ folder, except = [], never }) => ({
  files: [`${folder}/**`],
  // Tests use what they need to stand up the real thing.
  ignores: [...except.map((path) => `${path}/**`), "**/*.test.ts"],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: never.map((name) => ({
          group: [name],
          message: `${folder} must not import ${name}: see docs/architecture.md, "the one direction of imports".`,
        })),
      },
    ],
  },
}));
