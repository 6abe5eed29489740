import svelte from "eslint-plugin-svelte";
import globals from "globals";
import tseslint from "typescript-eslint";
import { importArrows } from "./scripts/check/import-arrows.mjs";

export default tseslint.config(
  {
    ignores: [
      "**/dist/**",
      "signal-host/kernels/**",
      "**/node_modules/**",
      "schemas/generated/**",
      "build-output/**",
    ],
  },
  ...tseslint.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.node } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-empty-object-type": "off",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "off",
      "no-var": "error",
      "prefer-const": "error",
    },
  },
  {
    files: ["aura/src/renderer/**"],
    languageOptions: { globals: { ...globals.browser } },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: tseslint.parser, extraFileExtensions: [".svelte"] } },
    rules: { "prefer-const": "off", "svelte/prefer-const": "error" },
  },
  {
    files: ["signal-host/native/**"],
    languageOptions: { sourceType: "commonjs" },
  },
  ...importArrows,
);
