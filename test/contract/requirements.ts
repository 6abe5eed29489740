import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/build/root.mjs";

const SPECIFICATION = "docs/specs/ipc";
/** Where requirements are cited: in tests, and in the cases of the conformance kit. */
const CITING: readonly (readonly [folder: string, files: RegExp])[] = [
  ["test", /\.ts$/],
  ["schemas", /\.test\.ts$/],
  ["signal-host/src", /\.test\.ts$/],
  ["aura/src/host", /\.test\.ts$/],
  ["scripts", /\.test\.ts$/],
];
const SKIPPED = new Set(["node_modules", "dist", "generated"]);

/** One sentence of the specification that an engine or a client must keep. */
export interface Requirement {
  readonly id: string;
  readonly page: string;
}

/** Every requirement in docs/specs/ipc, in the order of the pages. */
export function requirements(): Requirement[] {
  return readdirSync(join(root, SPECIFICATION))
    .filter((page) => page.endsWith(".md"))
    .flatMap((page) => {
      const text = readFileSync(join(root, SPECIFICATION, page), "utf8");
      return [...text.matchAll(/\*\*\[([A-Z]+-\d+)\]\*\*/g)].map(([, id = ""]) => ({ id, page }));
    });
}

/** Ids that tests cite, with the files that do. Words like UTF-8 are no ids: their group is none of the pages'. */
export function citations(known: readonly Requirement[]): Map<string, string[]> {
  const groups = new Set(known.map(({ id }) => id.replace(/-\d+$/, "")));
  const cited = new Map<string, string[]>();
  for (const file of CITING.flatMap(([folder, files]) => filesIn(folder, files))) {
    const text = readFileSync(join(root, file), "utf8");
    for (const [id, group = ""] of text.matchAll(/\b([A-Z]+)-\d+\b/g)) {
      if (!groups.has(group)) continue;
      const files = cited.get(id) ?? [];
      if (!files.includes(file)) cited.set(id, [...files, file]);
    }
  }
  return cited;
}

function filesIn(folder: string, wanted: RegExp): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : filesIn(path, wanted);
    // What looks for citations makes none.
    return wanted.test(entry.name) && !path.startsWith("test/contract/requirements") ? [path] : [];
  });
}
