import type { Migration, ProjectDocument } from "./migration.ts";

/**
 * A document brought from the version it has to `current`, step by step; null where a step is missing.
 * A document of the current version is given back as it is.
 */
export function migrate(
  document: ProjectDocument,
  version: number,
  steps: readonly Migration[],
  current: number,
): ProjectDocument | null {
  let migrated = document;
  for (let from = version; from < current; from++) {
    const step = steps.find((candidate) => candidate.from === from);
    if (!step) return null;
    migrated = { ...step.migrate(migrated), version: from + 1 };
  }
  return migrated;
}
