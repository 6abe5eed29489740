import { beginEngine } from "./process/engine-opening.ts";
import { EXIT } from "./process/exit-codes.ts";
import { parseOptions, USAGE, type SignalOptions } from "./process/options.ts";
import { takeToken } from "./process/token.ts";

function begin(options: SignalOptions): void {
  let token: string;
  try {
    token = takeToken(process.env);
  } catch (error) {
    refuse(error instanceof Error ? error.message : String(error));
    return;
  }
  const opening = beginEngine(options);
  void import("./process/run-signal.ts").then(({ runSignal }) => runSignal(options, token, opening));
}

function refuse(message: string): void {
  process.stderr.write(`signal: ${message}\n`);
  process.exitCode = EXIT.usage;
}

const parsed = parseOptions(process.argv.slice(2));
if (parsed.kind === "run") begin(parsed.options);
else if (parsed.kind === "wrong") refuse(`${parsed.message}\n\n${USAGE}`);
else process.stdout.write(`${USAGE}\n`);
