// npm run schemas:compat -- <git ref>: what the working tree's contract changes since then. Without a ref: since the
// released version. With --release: freezes the contract as its version, if nothing promised is taken back.
import { compareProtocols, isAllowed } from "./compare.mjs";
import { protocolAt, protocolOfWorkingTree, release, releasedProtocol } from "./sources.mjs";

const [argument] = process.argv.slice(2);
process.exitCode = main();

function main() {
  const after = protocolOfWorkingTree();
  const isRelease = argument === "--release";
  let before;
  try {
    before = argument === undefined || isRelease ? releasedProtocol(after.version) : protocolAt(argument);
  } catch (error) {
    console.error(`The contract at '${argument}' cannot be read: ${error.message.split("\n")[0]}`);
    return 2;
  }
  if (before === null) {
    console.log(`Version ${after.version} has not been released: nothing is promised yet.`);
    if (isRelease) console.log(`Frozen in ${release(after)}.`);
    return 0;
  }
  const since = argument === undefined || isRelease ? `release ${before.version}` : argument;
  const changes = compareProtocols(before, after);
  for (const kind of ["breaking", "deprecating", "additive"])
    for (const { pointer, words } of changes.filter((change) => change.kind === kind))
      console.log(`${kind.padEnd(12)} ${pointer} ${words}`);
  const count = (kind) => changes.filter((change) => change.kind === kind).length;
  console.log(
    `Since ${since}: ${count("breaking")} breaking, ${count("deprecating")} deprecating, ${count("additive")} additive.`,
  );
  if (!isAllowed(changes, before, after)) {
    console.error(
      `Breaking changes need a higher protocol version than ${before.version} (x-protocol in schemas/json/envelope.schema.json).`,
    );
    return 1;
  }
  if (isRelease) console.log(`Frozen in ${release(after)}.`);
  return 0;
}
