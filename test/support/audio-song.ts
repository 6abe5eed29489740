import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { demoFolder, fixturesFolder } from "./paths.ts";

/**
 * Puts "First Light" into a folder: an older project (version 1) of audio clips alone, with the demo song's
 * recordings. It is what programs can play that know no devices.
 */
export function copyAudioSong(folder: string): void {
  mkdirSync(folder, { recursive: true });
  cpSync(join(demoFolder, "media"), join(folder, "media"), { recursive: true });
  cpSync(join(fixturesFolder, "first-light", "project.json"), join(folder, "project.json"));
}
