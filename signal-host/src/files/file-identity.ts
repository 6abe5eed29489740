import { createHash } from "node:crypto";
import { realpath, stat } from "node:fs/promises";
import { withFileErrors } from "./audio-file-error.ts";
import { describeUnlessFile } from "./random-access-file.ts";

/** Raised whenever the same file would be converted to other values. */
const CONVERTER_VERSION = 2;

/** What tells one state of a file from another without reading it. */
export interface FileIdentity {
  readonly realPath: string;
  readonly size: string;
  readonly changedNs: string;
}

/** Throws AudioFileError when there is no readable file with something in it. */
export async function identifyFile(path: string): Promise<FileIdentity> {
  return await withFileErrors(path, "read", async () => {
    const realPath = await realpath(path);
    const stats = await stat(realPath, { bigint: true });
    describeUnlessFile(path, stats);
    return { realPath, size: String(stats.size), changedNs: String(stats.mtimeNs) };
  });
}

/** Name of the cached form of a file: its audio at a rate, or its peaks. 40 hexadecimal digits. */
export function cacheKey(file: FileIdentity, content: { rate: number } | "peaks"): string {
  const form = content === "peaks" ? content : content.rate;
  const text = JSON.stringify([CONVERTER_VERSION, form, file.realPath, file.size, file.changedNs]);
  return createHash("sha256").update(text).digest("hex").slice(0, 40);
}
