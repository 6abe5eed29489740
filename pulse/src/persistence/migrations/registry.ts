import { oneToTwo } from "./1-to-2.ts";
import type { Migration } from "./migration.ts";

/** The version this program writes; a test compares it with project.schema.json. */
export const CURRENT_VERSION = 2;

/** Every step, oldest first. */
export const migrations: readonly Migration[] = [oneToTwo];
