// What the machine must have, said in words. Plain Node, also very old Node: no dependency, no new syntax.

/** Ends the process with words when Node is too old for Loophole. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Loophole needs Node 20.19 or newer; this is ${process.version}. Get it from https://nodejs.org/.`,
  );
  process.exit(1);
}
