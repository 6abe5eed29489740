import { expect, test } from "vitest";
import { migrate } from "./migrate.ts";
import type { Migration } from "./migration.ts";
import { CURRENT_VERSION, migrations } from "./registry.ts";

const steps: Migration[] = [
  { from: 2, summary: "b doubled", migrate: (document) => ({ ...document, b: Number(document["b"]) * 2 }) },
  { from: 1, summary: "a became b", migrate: ({ a, ...rest }) => ({ ...rest, b: a }) },
];

test("steps are taken in order from the version a document has, and each raises the version", () => {
  expect(migrate({ version: 1, a: 21 }, 1, steps, 3)).toEqual({ version: 3, b: 42 });
  expect(migrate({ version: 2, b: 4 }, 2, steps, 3)).toEqual({ version: 3, b: 8 });
});

test("a document of the current version is given back as it is", () => {
  const document = { version: 3, b: 1 };
  expect(migrate(document, 3, steps, 3)).toBe(document);
});

test("a document that no chain of steps leads from is not migrated", () => {
  expect(migrate({ version: 0 }, 0, steps, 3)).toBeNull();
});

test("every version from 1 has one step to the next, up to the current one", () => {
  const from = Array.from({ length: CURRENT_VERSION - 1 }, (_, index) => index + 1);
  expect(migrations.map((step) => step.from)).toEqual(from);
});
