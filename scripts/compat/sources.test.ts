import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../build/root.mjs";
import { compareProtocols, isAllowed } from "./compare.mjs";
import { promised, protocolAt, protocolOfWorkingTree, releasedProtocol } from "./sources.mjs";

describe("the released version", () => {
  // VER-2
  test("is kept by the working tree", () => {
    const now = protocolOfWorkingTree();
    const released = releasedProtocol(now.version);
    if (released === null) throw new Error(`version ${String(now.version)} is not in schemas/released`);
    const changes = compareProtocols(released, now);
    expect(
      isAllowed(changes, released, now) ? [] : changes.filter(({ kind }) => kind === "breaking"),
    ).toEqual([]);
  });

  // VER-3
  test("promises nothing that is planned", () => {
    const now = protocolOfWorkingTree();
    expect(JSON.stringify(now.commands)).toContain('"planned"');
    const kept = promised(now);
    expect(JSON.stringify([kept.commands, kept.topics])).not.toContain('"planned"');
    expect(Object.keys(kept.$defs)).not.toContain("RecordArmParams");
    expect(Object.keys(kept.$defs)).toEqual(expect.arrayContaining(["ReadyLine", "ProgressData", "Hello"]));
    expect(compareProtocols(kept, now).filter(({ kind }) => kind !== "additive")).toEqual([]);
  });
});

describe("a git ref", () => {
  const repository = mkdtempSync(join(tmpdir(), "loophole-compat-"));
  const file = join(repository, "schemas/json/system.schema.json");
  const git = (...args: string[]) => execFileSync("git", args, { cwd: repository, stdio: "pipe" });

  beforeAll(() => {
    cpSync(join(root, "schemas/json"), join(repository, "schemas/json"), { recursive: true });
    git("init", "-q");
    git("add", ".");
    const author = ["-c", "user.name=Test", "-c", "user.email=test@example.invalid"];
    git(...author, "commit", "-q", "-m", "first");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace('"required": ["id"]', '"required": ["id", "why"]'));
    git(...author, "commit", "-q", "-a", "-m", "second");
  });
  afterAll(() => {
    rmSync(repository, { recursive: true });
  });

  test("is read as it was there", () => {
    const changes = compareProtocols(protocolAt("HEAD~1", repository), protocolAt("HEAD", repository));
    expect(changes).toEqual([]);
    writeFileSync(file, readFileSync(file, "utf8").replaceAll('"maxLength": 128', '"maxLength": 64'));
    git("-c", "user.name=Test", "-c", "user.email=test@example.invalid", "commit", "-q", "-a", "-m", "third");
    const [narrowed] = compareProtocols(protocolAt("HEAD~2", repository), protocolAt("HEAD", repository));
    expect(narrowed).toMatchObject({ kind: "breaking", pointer: "/$defs/PingParams/properties/nonce" });
  });

  test("that git does not know is an error", () => {
    expect(() => protocolAt("no-such-branch", repository)).toThrow();
    expect(() => protocolAt("--all", repository)).toThrow();
  });
});
