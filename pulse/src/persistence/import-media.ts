import { copyFile, constants, mkdir, open, rename, rm, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { linkOrCopy, syncFile, syncFolder, temporaryPath } from "./atomic-write.ts";
import { MEDIA_FOLDER } from "./project-paths.ts";
import { safeName, splitEnding } from "./safe-name.ts";
import { projectErrorFrom, systemCode } from "./system-error.ts";

/** Where the bytes come from; with `consume` the file at `path` is gone afterwards (a temporary file). */
export type MediaSource = AsyncIterable<Uint8Array> | { readonly path: string; readonly consume?: boolean };

export interface ImportedMedia {
  /** For Media.file: `media/name.wav`. */
  readonly file: string;
  /** Absolute if `folder` is. */
  readonly path: string;
  readonly bytes: number;
}

/**
 * Puts an audio file into a project's media folder, under its own name or the first of `name 2`, `name 3` …
 * that is free. The name appears only when every byte is on disk; when anything fails, nothing is left.
 * @throws ProjectError DISK_FULL, NO_ACCESS, NOT_FOUND, IO. What a stream throws reaches the caller as it is.
 */
export async function importMedia(folder: string, name: string, source: MediaSource): Promise<ImportedMedia> {
  const media = join(folder, MEDIA_FOLDER);
  const { stem, ending } = splitEnding(basename(name.replaceAll("\\", "/")));
  const wanted = { stem: safeName(stem, "audio"), ending };
  const temporary = temporaryPath(join(media, wanted.stem));
  try {
    await system(name, media, () => mkdir(media, { recursive: true }));
    if ("path" in source) await system(name, source.path, () => fromFile(source, temporary));
    else await fromStream(name, source, temporary);
    const { size } = await stat(temporary);
    const file = await system(name, media, () => nameFreely(temporary, media, wanted));
    if ("path" in source && source.consume) await rm(source.path, { force: true });
    return { file: `${MEDIA_FOLDER}/${file}`, path: join(media, file), bytes: size };
  } finally {
    await rm(temporary, { force: true });
  }
}

async function fromFile(source: { path: string; consume?: boolean }, to: string): Promise<void> {
  if (!source.consume || !(await renamed(source.path, to))) {
    await copyFile(source.path, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  }
  await syncFile(to);
}

async function renamed(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    // Another disk: the bytes must be copied.
    if (systemCode(error) === "EXDEV") return false;
    throw error;
  }
}

async function fromStream(name: string, source: AsyncIterable<Uint8Array>, to: string): Promise<void> {
  const file = await system(name, to, () => open(to, "wx"));
  try {
    for await (const chunk of source) await system(name, to, () => file.writeFile(chunk));
    await system(name, to, () => file.sync());
  } finally {
    await file.close();
  }
}

async function nameFreely(
  temporary: string,
  folder: string,
  wanted: { stem: string; ending: string },
): Promise<string> {
  for (let number = 1; ; number++) {
    const file = `${wanted.stem}${number === 1 ? "" : ` ${number}`}${wanted.ending}`;
    try {
      await linkOrCopy(temporary, join(folder, file));
      await syncFolder(folder);
      return file;
    } catch (error) {
      if (systemCode(error) !== "EEXIST") throw error;
    }
  }
}

/** The system's errors in the musician's words. */
async function system<T>(name: string, path: string, operation: () => Promise<T>): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    throw projectErrorFrom(error, `‘${name}’ could not be imported`, path);
  }
}
