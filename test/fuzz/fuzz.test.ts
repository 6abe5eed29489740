import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fuzz } from "./fuzz.ts";
import { parseFuzzOptions, TARGETS, USAGE } from "./options.ts";
import { Random } from "./random.ts";
import { readRegressions, saveFailures } from "./regressions.ts";
import { reportLines } from "./report.ts";
import { judge } from "./targets/codec.ts";

const root = new URL("../../", import.meta.url);

// FRAME-4, FRAME-11, CMD-1, LIMIT-5: whatever is sent, Signal lives, answers what is sound, and the song plays on.
test.each([
  ["the same as every time", 1],
  ["never tried before", Date.now() % 2 ** 31],
])("mutated input, %s, breaks no promise", async (_, seed) => {
  const report = await fuzz({ seconds: 6, seed, targets: TARGETS, save: null }, root);
  const lines = reportLines(report);
  console.log(lines.join("\n"));
  expect(report.failures.map(({ target, number, why }) => `${target} #${String(number)}: ${why}`)).toEqual(
    [],
  );
  for (const { mutated } of report.targets) expect(mutated).toBeGreaterThan(0);
  for (const { rss } of report.conditions) expect(rss.highest).toBeLessThan(600 * 2 ** 20);
});

describe("inputs that broke a promise once", () => {
  const regressions = readRegressions(new URL("regressions/", import.meta.url));
  test.each(regressions.filter(({ target }) => target === "codec"))("$name: $why", ({ input }) => {
    for (let cuts = 0; cuts < 50; cuts++) {
      for (const hex of input) expect(judge(new Random(cuts), Buffer.from(hex, "hex")).why).toBeNull();
    }
  });

  test("are kept as files that can be read again", () => {
    const folder = mkdtempSync(join(tmpdir(), "loophole-fuzz-"));
    const failure = { target: "codec", number: 7, why: "because", input: [Uint8Array.of(1, 255)] };
    saveFailures([failure, { ...failure, number: 8, input: [] }], 3, folder);
    expect(readdirSync(folder)).toEqual(["codec-3-7.json"]);
    expect(readRegressions(new URL(`file://${folder}/`))).toEqual([
      { name: "codec-3-7.json", target: "codec", why: "because", input: ["01ff"] },
    ]);
    rmSync(folder, { recursive: true });
  });
});

test("the same seed and number make the same input", () => {
  const draw = (): number[] => Array.from({ length: 50 }, () => random.int(1000));
  let random = new Random(5, 9);
  const first = draw();
  random = new Random(5, 9);
  expect(draw()).toEqual(first);
  random = new Random(5, 10);
  expect(draw()).not.toEqual(first);
});

describe("the command line", () => {
  test("is read, and what is wrong with it is said", () => {
    expect(parseFuzzOptions(["--seconds", "5", "--seed", "3", "--target", "codec"], "here")).toEqual({
      seconds: 5,
      seed: 3,
      targets: ["codec"],
      save: "here",
    });
    expect(parseFuzzOptions([], "here")).toMatchObject({ seconds: 60, targets: TARGETS });
    expect(parseFuzzOptions(["--seconds", "soon"], "here")).toContain("--seconds");
    expect(parseFuzzOptions(["--target", "moon"], "here")).toContain("--target");
    expect(parseFuzzOptions(["--colour"], "here")).toContain("--colour");
    expect(parseFuzzOptions(["--help"], "here")).toBe(USAGE);
  });
});
