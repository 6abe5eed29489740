import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A path inside the repository that the kit lies in, whether it is bundled or not. */
export function repositoryPath(...parts: readonly string[]): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "schemas", "vectors"))) {
    const above = dirname(folder);
    if (above === folder) throw new Error("schemas/vectors is not above the conformance kit");
    folder = above;
  }
  return join(folder, ...parts);
}
