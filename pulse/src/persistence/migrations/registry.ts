import type { Migration } from "./migration.ts";

/** The version this program writes; a test compares it with project.schema.json. */
export const CURRENT_VERSION = 1;

/** Every step, oldest first. Version 1 is the first there was, so there is none yet. */
export const migrations: readonly Migration[] = [];
