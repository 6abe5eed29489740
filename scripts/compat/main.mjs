// npm run schemas:compat -- <git ref>: what the working tree's contract changes since then. Without a ref: since the
// released version. With --release: freezes the contract as its version, if nothing promised is taken back.
import { report } from "./report.mjs";
import { protocolAt, protocolOfWorkingTree, release, releasedProtocol } from "./sources.mjs";

process.exitCode = main(process.argv[2]);

/** The exit code: 0 compatible, 1 breaking, 2 no such ref. */
function main(argument) {
  const after = protocolOfWorkingTree();
  const isRelease = argument === "--release";
  const isRef = argument !== undefined && !isRelease;
  let before;
  try {
    before = isRef ? protocolAt(argument) : releasedProtocol(after.version);
  } catch (error) {
    console.error(`The contract at '${argument}' cannot be read: ${error.message.split("\n")[0]}`);
    return 2;
  }
  let code = 0;
  if (before === null) {
    console.log(`Version ${after.version} has not been released: nothing is promised yet.`);
  } else {
    const told = report(before, after, isRef ? argument : `release ${before.version}`);
    for (const line of told.lines) console.log(line);
    code = told.code;
  }
  if (isRelease && code === 0) console.log(`Frozen in ${release(after)}.`);
  return code;
}
