import { run } from "./run.mjs";

/** Builds the parts whose sources changed since they were built. */
export async function ensureBuilt() {
  const code = await run(process.execPath, ["scripts/build.mjs", "--if-needed"]);
  if (code !== 0) throw new Error("The build failed; its messages are above.");
}
