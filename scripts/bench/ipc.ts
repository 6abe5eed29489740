import { spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";
import type { ContestantFigures } from "./ipc/figures.ts";
import { measureIpc } from "./ipc/measure.ts";
import { pipelineTable, roundTripTable } from "./ipc/table.ts";

export interface IpcOptions {
  /** For each placement and number of clients. */
  readonly seconds: number;
  readonly profile?: string;
}

export interface PlacementFigures {
  readonly placement: string;
  readonly clients: number;
  readonly contestants: readonly ContestantFigures[];
}

interface Placement {
  readonly name: string;
  /** Cores of the client and of the servers; null where the system decides. */
  readonly cores: { readonly client: number; readonly server: number } | null;
}

const CLIENTS = [1, 16] as const;

/** Measures every placement that the machine allows, with one client and with many, one after the other. */
export async function measureAllIpc(options: IpcOptions): Promise<PlacementFigures[]> {
  const results: PlacementFigures[] = [];
  for (const placement of placements()) {
    for (const clients of CLIENTS) {
      console.error(`ipc: ${placement.name}, ${String(clients)} clients (${String(options.seconds)} s)`);
      const contestants = await measureIpc({ ...options, cores: placement.cores, clients });
      results.push({ placement: placement.name, clients, contestants });
    }
  }
  return results;
}

/** The figures in Markdown. */
export function ipcText(results: readonly PlacementFigures[]): string {
  return results
    .map(({ placement, clients, contestants }) => {
      const title = `${placement}, ${clients === 1 ? "one client" : `${String(clients)} clients`}`;
      return `**${title}**\n\n${roundTripTable(contestants)}\n\n${pipelineTable(contestants)}`;
    })
    .join("\n\n");
}

function placements(): Placement[] {
  if (spawnSync("taskset", ["--version"]).status !== 0) {
    return [{ name: "wherever the system puts them (taskset is not installed)", cores: null }];
  }
  const one: Placement = { name: "client and server on one core", cores: { client: 0, server: 0 } };
  if (availableParallelism() < 2) return [one];
  return [one, { name: "client and server on two cores", cores: { client: 0, server: 1 } }];
}
