import { EXIT } from "./process/exit-codes.ts";
import { parseOptions, USAGE } from "./process/options.ts";
import { runSignal } from "./process/run-signal.ts";
import { takeToken } from "./process/token.ts";

const parsed = parseOptions(process.argv.slice(2));
if (parsed.kind === "help") {
  process.stdout.write(`${USAGE}\n`);
} else if (parsed.kind === "wrong") {
  process.stderr.write(`signal: ${parsed.message}\n\n${USAGE}\n`);
  process.exitCode = EXIT.usage;
} else {
  try {
    const token = takeToken(process.env);
    void runSignal(parsed.options, token);
  } catch (error) {
    process.stderr.write(`signal: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = EXIT.usage;
  }
}
