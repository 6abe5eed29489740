import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";
import { arrows, bindingFiles } from "../../scripts/check/import-arrows.mjs";
import { root } from "../../scripts/build/root.mjs";

const packages = ["schemas", "pulse", "signal-host", "aura", "scripts/debug"];
const skipped = new Set(["node_modules", "dist", "generated", "native"]);

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : sourceFiles(path);
    return /\.(ts|svelte|mjs)$/.test(entry.name) ? [path] : [];
  });
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  const pattern = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)["']([^"']+)["']/g;
  return [...text.matchAll(pattern)].map((match) => match[1] ?? "");
}

const files = packages.flatMap(sourceFiles);
const isTest = (file: string) => /\.test\.ts$/.test(file);

function matches(specifier: string, pattern: string): boolean {
  if (pattern.endsWith("/*")) return specifier.startsWith(pattern.slice(0, -1));
  if (pattern.endsWith("*")) return specifier.startsWith(pattern.slice(0, -1));
  return specifier === pattern || specifier.startsWith(`${pattern}/`);
}

test("there are source files to look at", () => {
  expect(files.length).toBeGreaterThan(50);
});

test.each(arrows)("$folder imports nothing that the arrows forbid", ({ folder, except = [], never }) => {
  const inside = files.filter(
    (file) =>
      file.startsWith(`${folder}/`) && !isTest(file) && !except.some((path) => file.startsWith(`${path}/`)),
  );
  expect(inside.length).toBeGreaterThan(0);
  const broken = inside.flatMap((file) =>
    importsOf(file)
      .filter((specifier) => never.some((pattern) => matches(specifier, pattern)))
      .map((specifier) => `${file} imports ${specifier}`),
  );
  expect(broken).toEqual([]);
});

test("no file reaches into another package by a relative path", () => {
  const packageOf = (path: string) =>
    path.startsWith("schemas/protocol/") ? "schemas/protocol" : (path.split("/")[0] ?? "");
  const broken = files
    .filter((file) => !isTest(file))
    .flatMap((file) =>
      importsOf(file)
        .filter((specifier) => specifier.startsWith("."))
        .map((specifier) => relative(root, resolve(join(root, dirname(file)), specifier)))
        .filter((target) => packageOf(target) !== packageOf(file))
        .map((target) => `${file} reaches ${target}`),
    );
  expect(broken).toEqual([]);
});

test.each(bindingFiles)("only the files of its backend name $binding", ({ binding, files: own }) => {
  const naming = files.filter(
    (file) => !isTest(file) && new RegExp(`["']${binding}`).test(readFileSync(join(root, file), "utf8")),
  );
  expect(naming.length).toBeGreaterThan(0);
  expect(naming.filter((file) => !own.test(file))).toEqual([]);
});

test("only the protocol's Node part opens sockets", () => {
  const opening = files.filter((file) => !isTest(file) && importsOf(file).includes("node:net"));
  expect(opening.filter((file) => !file.startsWith("schemas/protocol/src/node/"))).toEqual([]);
});
