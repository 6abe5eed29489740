// Where protocols come from: the working tree, a git ref, a released version.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadSchemas, root } from "../generate/load.mjs";
import { protocolOf } from "../generate/protocol.mjs";
import { definitionsOfMessages, reachable } from "./compare.mjs";
import { nameOf } from "./compare-schemas.mjs";

export function protocolOfWorkingTree() {
  return protocolOf(loadSchemas());
}

/** The protocol as it was at a commit, branch or tag of a repository. Throws where git does not know it. */
export function protocolAt(ref, repository = root) {
  const git = (...args) =>
    execFileSync("git", args, { cwd: repository, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  const commit = git("rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`).trim();
  const paths = git("ls-tree", "--name-only", commit, "schemas/json/").split("\n").filter(Boolean);
  const files = paths.map((path) => [path.split("/").pop(), () => git("show", `${commit}:${path}`)]);
  const schemas = loadSchemas(files);
  const now = loadSchemas();
  // Commits older than these tables' place in the schemas had the same ones, in code.
  return protocolOf({
    ...schemas,
    protocol: schemas.protocol ?? now.protocol,
    messages: schemas.messages.length > 0 ? schemas.messages : now.messages,
    topics: schemas.topics.length > 0 ? schemas.topics : now.topics,
  });
}

const releasedFile = (version) => join(root, `schemas/released/v${version}/protocol.json`);

/** The frozen copy of a version, or null where it has not been released. */
export function releasedProtocol(version) {
  const file = releasedFile(version);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

/** Freezes a protocol as its version. */
export function release(protocol) {
  const file = releasedFile(protocol.version);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, `${JSON.stringify(promised(protocol), null, 1)}\n`);
  return file;
}

/** What a protocol promises: without what is planned, and without the definitions that only that needs. */
export function promised(protocol) {
  const commands = protocol.commands.filter(({ status }) => status !== "planned");
  const topics = protocol.topics.filter(({ status }) => status !== "planned");
  const everything = definitionsOfMessages(protocol);
  const kept = reachable(
    [
      ...definitionsOfMessages({ ...protocol, commands, topics }),
      ...Object.keys(protocol.$defs).filter((name) => !everything.has(name)),
      ...protocol.messages.map(({ schema }) => nameOf(schema)),
    ],
    protocol.$defs,
  );
  const $defs = Object.fromEntries(Object.entries(protocol.$defs).filter(([name]) => kept.has(name)));
  const { $comment: _generated, ...rest } = protocol;
  return { ...rest, commands, topics, $defs };
}
