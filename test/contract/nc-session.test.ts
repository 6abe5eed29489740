import { execFile, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { isForEverybody } from "../support/raw-connection.ts";
import { spawnSignal } from "../support/signal-process.ts";

const PAGE = new URL("../../docs/specs/ipc/README.md", import.meta.url);
const missing = ["nc", "jq"].filter((tool) => spawnSync("which", [tool]).status !== 0);
if (missing.length > 0) console.log(`NOT RUN: the session with nc: ${missing.join(" and ")} not installed`);

// LINE-1, DISC-5
test.skipIf(missing.length > 0)("the specification's session with nc works as it stands there", async () => {
  const text = readFileSync(PAGE, "utf8");
  const session = /## A session with nc.*?```sh\n(.*?)```/s.exec(text)?.[1];
  if (session === undefined) throw new Error("the specification has no session with nc");
  const signal = await spawnSignal();
  try {
    // Its discovery file is where the user's would be; nc waits for Ctrl-C when its input has ended.
    const home = signal.discoveryDir;
    const run = `mkdir -p "$HOME/loophole" && cp "$HOME"/signal-*.json "$HOME/loophole/"; ${session}`;
    const env = { ...process.env, HOME: home, XDG_RUNTIME_DIR: home };
    const { stdout } = await promisify(execFile)("timeout", ["8", "bash", "-c", run], { env }).catch(
      (error: { stdout: string; code: number }) => {
        if (error.code !== 124) throw error;
        return error;
      },
    );
    const messages = stdout
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter((message) => !isForEverybody(message));
    expect(messages.slice(0, 3)).toMatchObject([
      { type: "welcome" },
      { type: "reply", ok: true },
      { type: "reply", ok: true },
    ]);
    expect(messages.filter(({ topic }) => topic === "transport").length).toBeGreaterThan(2);
  } finally {
    await signal.stop();
  }
});
