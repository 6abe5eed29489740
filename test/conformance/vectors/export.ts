import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { repositoryPath } from "../repository.ts";
import { tar } from "./tar.ts";

const FOLDER = "loophole-vectors";

/**
 * Writes everything that a peer in another language needs as data to one .tar.gz: the vectors with their README, the
 * description of the protocol, and the pages that specify it. Answers how many files are in it.
 */
export function exportVectors(path: string): number {
  const from = repositoryPath("schemas", "vectors");
  const vectors = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ name: file.slice(from.length + 1).replaceAll("\\", "/"), file }));
  const specification = repositoryPath("docs", "specs", "ipc");
  const pages = readdirSync(specification)
    .filter((name) => name.endsWith(".md"))
    .map((name) => ({ name: `specification/${name}`, file: join(specification, name) }));
  const contract = { name: "protocol.json", file: repositoryPath("schemas", "generated", "protocol.json") };
  const files = [...vectors, ...pages, contract]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, file }) => ({ name: `${FOLDER}/${name}`, content: readFileSync(file) }));
  writeFileSync(path, gzipSync(tar(files), { level: 9 }));
  return files.length;
}
