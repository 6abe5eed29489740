import { firstViolation } from "@loophole/protocol";
import type { Project } from "@loophole/schemas/types";
import { isProject } from "@loophole/schemas/validators";
import { findJsonSlip } from "./json-slip.ts";
import { migrate } from "./migrations/migrate.ts";
import type { Migration, ProjectDocument } from "./migrations/migration.ts";
import { CURRENT_VERSION, migrations } from "./migrations/registry.ts";
import { ProjectError } from "./project-error.ts";
import { schemaError } from "./project-text.ts";
import { repairProject } from "./repair-project.ts";
import { salvageProject } from "./salvage-project.ts";

/** What was made of the text of a project.json. */
export interface ReadProject {
  readonly project: Project;
  /** In words, what is not as it was; empty for a sound project. */
  readonly repairs: readonly string[];
  /** The version the text was written in. */
  readonly version: number;
}

export interface ReadOptions {
  /** Steps from older versions; the program's own unless given. */
  readonly migrations?: readonly Migration[];
}

/**
 * Reads the text of a project.json. What breaks the schema or contradicts itself is repaired as far as the
 * rest allows, and each repair is said.
 * @throws ProjectError NOT_JSON, NOT_A_PROJECT, NEWER_VERSION, or SCHEMA where too little is left
 */
export function readProject(text: string, path: string, options: ReadOptions = {}): ReadProject {
  const document = parse(text, path);
  const version = versionOf(document, path);
  const steps = options.migrations ?? migrations;
  const current: unknown = migrate(document, version, steps, CURRENT_VERSION);
  if (isProject(current)) return { ...repairProject(current), version };
  const violation = firstViolation(isProject);
  const salvaged = current === null ? null : salvageProject(current);
  if (!salvaged) throw schemaError(violation, path, "The project cannot be opened");
  const { project, repairs } = repairProject(salvaged.project);
  return { project, repairs: [...salvaged.repairs, ...repairs], version };
}

function parse(text: string, path: string): ProjectDocument {
  let value: unknown;
  try {
    // A byte order mark is put there by some editors.
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const { line, column } = findJsonSlip(text.replace(/^\ufeff/, "")) ?? { line: 1, column: 1 };
    const message = `The project cannot be opened: project.json is not JSON from line ${line}, column ${column} on.`;
    throw new ProjectError("NOT_JSON", message, { path, details: { line, column }, cause: error });
  }
  if (isDocument(value) && value["format"] === "loophole-project") return value;
  throw new ProjectError("NOT_A_PROJECT", "This is not a Loophole project.", { path });
}

function versionOf(document: ProjectDocument, path: string): number {
  const version = document["version"];
  if (typeof version !== "number" || !Number.isSafeInteger(version) || version < 0) {
    throw schemaError(
      { pointer: "/version", rule: "type", message: "/version must be a whole number." },
      path,
      "The project cannot be opened",
    );
  }
  if (version <= CURRENT_VERSION) return version;
  throw new ProjectError(
    "NEWER_VERSION",
    `This project was made by a newer Loophole (project version ${version}, this program knows ${CURRENT_VERSION}). Update Loophole to open it.`,
    { path, details: { version } },
  );
}

function isDocument(value: unknown): value is ProjectDocument {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
