import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from "node:fs/promises";
import { join } from "node:path";

export interface RotatingFileOptions {
  /** Made with mode 0700 when it is not there. */
  readonly dir: string;
  /** File name without its extension. */
  readonly name: string;
  /** Of the files in `dir`, those whose names match are kept or removed together. */
  readonly pattern: RegExp;
  /** A piece that would grow beyond it is continued in a new one. */
  readonly maxBytes: number;
  /** Pieces of this file, the one that is written included. */
  readonly maxPieces: number;
  /** Files that match `pattern`, the newest first. */
  readonly maxFiles: number;
}

/**
 * A file of lines, `<name>.jsonl`, that is put aside when it is full: as `<name>.1.jsonl`, what was that as
 * `<name>.2.jsonl`, and so on; the oldest piece goes. One call at a time.
 */
export class RotatingFile {
  readonly #options: RotatingFileOptions;
  #handle: FileHandle | null = null;
  #bytes = 0;

  constructor(options: RotatingFileOptions) {
    this.#options = options;
  }

  /** Appends lines. Rejects with the system's error; what comes later may be written all the same. */
  async append(text: string): Promise<void> {
    const bytes = Buffer.from(text);
    if (this.#handle !== null && this.#bytes > 0 && this.#bytes + bytes.length > this.#options.maxBytes) {
      await this.#rotate();
    }
    this.#handle ??= await this.#open();
    await this.#handle.appendFile(bytes);
    this.#bytes += bytes.length;
  }

  async close(): Promise<void> {
    const handle = this.#handle;
    this.#handle = null;
    await handle?.close();
  }

  async #open(): Promise<FileHandle> {
    await mkdir(this.#options.dir, { recursive: true, mode: 0o700 });
    await this.#removeOldFiles();
    const handle = await open(this.#piece(0), "a", 0o600);
    this.#bytes = (await handle.stat()).size;
    return handle;
  }

  async #rotate(): Promise<void> {
    await this.close();
    const { maxPieces } = this.#options;
    for (let piece = maxPieces - 1; piece >= 1; piece--) {
      await rename(this.#piece(piece - 1), this.#piece(piece)).catch(ignoreMissing);
    }
  }

  async #removeOldFiles(): Promise<void> {
    const { dir, pattern, maxFiles } = this.#options;
    const others = maxFiles - 1;
    const names = (await readdir(dir)).filter(
      (name) => pattern.test(name) && join(dir, name) !== this.#piece(0),
    );
    if (names.length <= others) return;
    const files = await Promise.all(
      names.map(async (name) => {
        const path = join(dir, name);
        const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: 0 }));
        return { path, mtimeMs };
      }),
    );
    files.sort((a, b) => b.mtimeMs - a.mtimeMs);
    await Promise.all(files.slice(others).map(({ path }) => rm(path, { force: true })));
  }

  #piece(number: number): string {
    const { dir, name } = this.#options;
    return join(dir, number === 0 ? `${name}.jsonl` : `${name}.${String(number)}.jsonl`);
  }
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
}
