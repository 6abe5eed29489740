import { expect, test } from "vitest";
import { citations, requirements } from "./requirements.ts";

const known = requirements();
const ids = known.map(({ id }) => id);
const cited = citations(known);

test("there are requirements, each with an id of its own", () => {
  expect(ids.length).toBeGreaterThan(100);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test("every requirement is cited by a test", () => {
  expect(known.filter(({ id }) => !cited.has(id)).map(({ id, page }) => `${id} (${page})`)).toEqual([]);
});

test("every citation names a requirement", () => {
  const unknown = [...cited].filter(([id]) => !ids.includes(id));
  expect(unknown.map(([id, files]) => `${id} in ${files.join(", ")}`)).toEqual([]);
});
