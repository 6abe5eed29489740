import { spawnSync } from "node:child_process";
import { availableParallelism, cpus } from "node:os";
import { startProgram } from "./ipc/child.ts";
import type { ContestantFigures } from "./ipc/measure.ts";
import { figuresTable } from "./ipc/table.ts";

interface Placement {
  name: string;
  /** Cores of the client and of the servers; null where the system decides. */
  cores: { client: number; server: number } | null;
}

interface PlacementFigures {
  placement: string;
  contestants: ContestantFigures[];
}

/** Measures every placement that the machine allows, one after the other, and prints them. */
export async function benchIpc(options: { json: boolean; seconds: number }): Promise<void> {
  const results: PlacementFigures[] = [];
  for (const placement of placements()) {
    if (!options.json) console.error(`measuring: ${placement.name} (${String(options.seconds)} s)`);
    results.push({ placement: placement.name, contestants: await measure(placement, options.seconds) });
  }
  const machine = { cpu: cpus()[0]?.model ?? "unknown", cores: cpus().length, node: process.version };
  if (options.json) console.log(JSON.stringify({ bench: "ipc", machine, results }, null, 2));
  else {
    console.log(`${machine.cpu}, ${String(machine.cores)} cores, Node ${machine.node}`);
    for (const { placement, contestants } of results) {
      console.log(`\n${placement}\n\n${figuresTable(contestants)}`);
    }
    console.log("\n× raw: against the raw TCP echo of the same run. Rates: median of rounds.");
  }
}

function placements(): Placement[] {
  if (spawnSync("taskset", ["--version"]).status !== 0) {
    return [{ name: "wherever the system puts them (taskset is not installed)", cores: null }];
  }
  const one: Placement = { name: "client and server on one core", cores: { client: 0, server: 0 } };
  if (availableParallelism() < 2) return [one];
  return [one, { name: "client and server on two cores", cores: { client: 0, server: 1 } }];
}

/** Runs the measurement in a process of its own, which is what can be put on a core. */
async function measure({ cores }: Placement, seconds: number): Promise<ContestantFigures[]> {
  const self = process.argv[1] ?? "";
  const server = cores === null ? [] : ["--server-cpu", String(cores.server)];
  const args = [self, "measure-ipc", "--seconds", String(seconds), ...server];
  const child = startProgram(args, { cpu: cores?.client });
  return JSON.parse(await child.output()) as ContestantFigures[];
}
