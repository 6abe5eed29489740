import { rm } from "node:fs/promises";
import { withFileErrors } from "../../files/audio-file-error.ts";
import type { BlockSource } from "./block-source.ts";
import { OutputFile, type OutputLevels } from "./output-file.ts";
import { writerOptions, type RenderFiles } from "./render-files.ts";

/** The files of a render, master first: all of them appear, or none. */
export class OutputSet {
  readonly #files: readonly OutputFile[];

  private constructor(files: readonly OutputFile[]) {
    this.#files = files;
  }

  /** @param source its stems are those of `files`, in the same order */
  static async open(source: BlockSource, files: RenderFiles, sampleRate: number): Promise<OutputSet> {
    const opened: OutputFile[] = [];
    const paths = [files.path, ...files.stems.map(({ path }) => path)];
    const sources = [source.master, ...source.stems];
    if (sources.length !== paths.length) throw new Error("The source has other stems than were asked for");
    for (const [index, block] of sources.entries()) {
      opened.push(await OutputFile.open(block, writerOptions(files, paths[index] ?? "", sampleRate)));
    }
    return new OutputSet(opened);
  }

  /** Paths as they were written, master first. */
  get paths(): string[] {
    return this.#files.map(({ path }) => path);
  }

  /** Takes the first `frames` frames of the present block of each. */
  async take(frames: number): Promise<void> {
    for (const file of this.#files) await file.take(frames);
  }

  /**
   * Completes all files, then puts them in their places. When one of them finds no place, those that had found theirs
   * are removed again; what they replaced is lost.
   */
  async finish(): Promise<OutputLevels[]> {
    for (const file of this.#files) await file.seal();
    const placed: OutputFile[] = [];
    try {
      for (const file of this.#files) {
        await file.place();
        placed.push(file);
      }
    } catch (error) {
      for (const { path } of placed)
        await withFileErrors(path, "clean up after", () => rm(path, { force: true }));
      throw error;
    }
    return this.#files.map((file) => file.levels());
  }

  /** Removes what was written. */
  async abort(): Promise<void> {
    for (const file of this.#files) await file.abort();
  }
}
