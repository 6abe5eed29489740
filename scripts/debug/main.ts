#!/usr/bin/env node
// loophole-debug: a debug client for Signal. In a clone: npm run --silent debug -- …
import { ConnectionError, InvalidMessageError, WireCommandError } from "@loophole/protocol";
import { runProgram } from "./cli/program.ts";
import { EXIT, UsageError } from "./exit-codes.ts";

/** A reader that went away (`| head`) ends the program as it ends any other. */
process.stdout.on("error", (error) => {
  if ("code" in error && error.code === "EPIPE") process.exit(EXIT.ok);
  throw error;
});

try {
  process.exitCode = await runProgram(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  process.exitCode = codeOf(error);
  console.error(process.exitCode === EXIT.notOk ? (error.stack ?? error.message) : error.message);
}

function codeOf(error: Error): number {
  if (error instanceof UsageError) return EXIT.usage;
  const isConnection =
    error instanceof ConnectionError ||
    error instanceof WireCommandError ||
    error instanceof InvalidMessageError;
  return isConnection ? EXIT.noEngine : EXIT.notOk;
}
