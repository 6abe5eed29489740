import type { Media } from "@loophole/schemas/types";
import { realpath, stat } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import { ProjectError } from "./project-error.ts";
import { projectErrorFrom } from "./system-error.ts";

/**
 * The absolute path of a project's audio file, with links resolved.
 * @throws ProjectError NOT_FOUND where there is no such file; OUTSIDE_FOLDER where a link, or anything
 *   else, leads out of the project's folder: what a project names must not reach the rest of the disk
 */
export async function mediaPath(folder: string, media: Media): Promise<string> {
  const path = join(folder, media.file);
  try {
    const [root, real] = [await realpath(folder), await realpath(path)];
    const inside = relative(root, real);
    if (inside === "" || inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
      throw new ProjectError(
        "OUTSIDE_FOLDER",
        `‘${media.file}’ leads out of the project's folder and is not played. Import the file instead.`,
        { path },
      );
    }
    if ((await stat(real)).isFile()) return real;
  } catch (error) {
    throw projectErrorFrom(error, `The audio file ‘${media.file}’ cannot be used`, path);
  }
  throw new ProjectError("NOT_FOUND", `‘${media.file}’ is not a file.`, { path });
}
