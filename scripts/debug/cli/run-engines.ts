import { engineInWords, runningEngines } from "../connect/target.ts";
import { defaultDiscoveryDir } from "@loophole/protocol/node";
import { EXIT } from "../exit-codes.ts";
import type { Terminal } from "../output/terminal.ts";
import type { Settings } from "./settings.ts";

/** Lists the engines that run; without their tokens. */
export async function runEngines(settings: Settings, terminal: Terminal): Promise<number> {
  const engines = await runningEngines(settings.wish);
  for (const engine of engines) {
    const { token: _, ...shown } = engine;
    terminal.print(settings.json ? JSON.stringify(shown) : engineInWords(engine));
  }
  if (engines.length > 0) return EXIT.ok;
  if (!settings.json) {
    terminal.say(`No engine announces itself in ${settings.wish.discoveryDir ?? defaultDiscoveryDir()}.`);
  }
  return EXIT.noEngine;
}
