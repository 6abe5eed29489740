import { join } from "node:path";
import type { Graph, Project } from "@loophole/schemas/types";

export interface StemFile {
  readonly track: string;
  readonly path: string;
}

/**
 * A file for each track that goes to the master, or for those named, called as the track is called. Throws an Error that
 * says which name is not known.
 *
 * @param only names or ids
 */
export function stemFiles(
  project: { readonly tracks: readonly Pick<Project["tracks"][number], "id" | "name">[] },
  graph: { readonly tracks: readonly Pick<Graph["tracks"][number], "id" | "output">[] },
  folder: string,
  extension: string,
  only: readonly string[],
): StemFile[] {
  const names = new Map(project.tracks.map(({ id, name }) => [id, name]));
  const isNamed = (id: string): boolean => only.includes(id) || only.includes(names.get(id) ?? id);
  for (const name of only) {
    const known = graph.tracks.some(({ id }) => id === name || names.get(id) === name);
    if (!known) throw new Error(`There is no track ‘${name}’ in this song.`);
  }
  const tracks = graph.tracks.filter(({ id, output }) =>
    only.length > 0 ? isNamed(id) : output === undefined,
  );
  const taken = new Set<string>();
  return tracks.map(({ id }) => ({
    track: id,
    path: join(folder, `${freeName(fileName(names.get(id) ?? id), taken)}.${extension}`),
  }));
}

const FORBIDDEN = '"*/:<>?\\|\u007f';

/** A track's name without what some system does not allow in a file's. */
function fileName(name: string): string {
  const allowed = Array.from(name, (letter) => (letter < " " || FORBIDDEN.includes(letter) ? "_" : letter))
    .join("")
    .replace(/^[\s.]+|[\s.]+$/g, "")
    .slice(0, 100);
  return allowed === "" ? "track" : allowed;
}

/** Files of one folder differ also where capitals do not count. */
function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${name} (${count})`;
  taken.add(free.toLowerCase());
  return free;
}
