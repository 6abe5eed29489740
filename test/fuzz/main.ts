import { fileURLToPath } from "node:url";
import { fuzz } from "./fuzz.ts";
import { parseFuzzOptions, USAGE } from "./options.ts";
import { saveFailures } from "./regressions.ts";
import { reportLines } from "./report.ts";

// The bundle lies in test/dist.
const root = new URL("../../", import.meta.url);
const options = parseFuzzOptions(
  process.argv.slice(2),
  fileURLToPath(new URL("test/fuzz/regressions", root)),
);

if (typeof options === "string") {
  console.log(options);
  process.exitCode = options === USAGE ? 0 : 2;
} else {
  console.log(
    `fuzzing ${options.targets.join(", ")} for ${String(options.seconds)} s, seed ${String(options.seed)}`,
  );
  const report = await fuzz(options, root);
  for (const line of reportLines(report)) console.log(line);
  if (options.save !== null) {
    for (const path of saveFailures(report.failures, report.seed, options.save)) console.log(`kept ${path}`);
  }
  process.exitCode = report.failures.length === 0 ? 0 : 1;
}
