import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { root } from "../build/root.mjs";
import { report } from "./report.mjs";
import { protocolOfWorkingTree, releasedProtocol } from "./sources.mjs";

const now = protocolOfWorkingTree();

test("what breaks is told first, with its place, and fails as long as the version is the same", () => {
  const { Expect: _gone, ...$defs } = now.$defs;
  const before = { ...now, $defs: { ...now.$defs, PingParams: { type: "object", properties: { old: {} } } } };
  const after = { ...now, $defs };
  const { lines, code } = report(before, after, "yesterday");
  expect(code).toBe(1);
  expect(lines[0]).toMatch(/^breaking +\/\$defs\/\S+ /);
  expect(lines.join("\n")).toContain("/$defs/PingParams/properties/old is gone");
  expect(lines.at(-2)).toMatch(/^Since yesterday: [1-9]\d* breaking, 0 deprecating, \d+ additive\.$/);
  expect(report(before, { ...after, version: now.version + 1 }, "yesterday").code).toBe(0);
});

test("no change is no line but the count", () => {
  const { lines, code } = report(now, now, "now");
  expect({ lines, code }).toEqual({ lines: ["Since now: 0 breaking, 0 deprecating, 0 additive."], code: 0 });
});

test("the command compares with the release, and says which ref it cannot read", () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ["scripts/compat/main.mjs", ...args], { cwd: root, encoding: "utf8" });
  const released = run();
  expect(released.stdout).toContain(`Since release ${String(releasedProtocol(now.version)?.version)}`);
  expect(released.status).toBe(0);
  expect(run("no-such-branch")).toMatchObject({ status: 2 });
});
