import { randomUUID } from "node:crypto";
import { open, rm, type FileHandle } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WavWriter } from "../../files/wav-writer.ts";
import { littleEndianBytes } from "../little-endian.ts";

const CHANNELS = 2;
const FRAME_BYTES = 4 * CHANNELS;
const MAX_SECONDS = 600;
/** Frames turned into a WAV file at a time. */
const PIECE_FRAMES = 65536;

/**
 * The first ten minutes of what was captured, kept on disk: whether a file of it is wanted is only known at the
 * end. Calls must not overlap.
 */
export class CaptureSpool {
  readonly #path = join(tmpdir(), `loophole-capture-${randomUUID()}.part`);
  readonly #sampleRate: number;
  #file: FileHandle | undefined;
  #frames = 0;
  #failure: unknown;

  constructor(sampleRate: number) {
    this.#sampleRate = sampleRate;
  }

  /** A disk that refuses is not told before a file is asked for: the rest of the capture needs none. */
  async add(interleaved: Float32Array<ArrayBuffer>): Promise<void> {
    const room = MAX_SECONDS * this.#sampleRate - this.#frames;
    const kept = interleaved.subarray(0, Math.max(0, room) * CHANNELS);
    if (kept.length === 0 || this.#failure !== undefined) return;
    try {
      this.#file ??= await this.#open();
      await this.#file.writeFile(littleEndianBytes(kept));
      this.#frames += kept.length / CHANNELS;
    } catch (error) {
      this.#failure = error;
    }
  }

  /** Its name goes at once, so that nothing is left when the process is killed; where a system refuses, at the end. */
  async #open(): Promise<FileHandle> {
    const file = await open(this.#path, "wx+", 0o600);
    await rm(this.#path, { force: true }).catch(() => undefined);
    return file;
  }

  /** Writes all that was kept as a WAV file of 32-bit floats. Rejects with AudioFileError, or what refused. */
  async writeWav(path: string): Promise<void> {
    if (this.#failure !== undefined) throw this.#failure;
    const writer = new WavWriter({
      path,
      sampleRate: this.#sampleRate,
      channels: CHANNELS,
      format: "float32",
    });
    try {
      for (let frame = 0; frame < this.#frames; frame += PIECE_FRAMES) {
        const frames = Math.min(PIECE_FRAMES, this.#frames - frame);
        const bytes = new DataView(new ArrayBuffer(frames * FRAME_BYTES));
        await this.#file?.read(bytes, 0, bytes.byteLength, frame * FRAME_BYTES);
        await writer.write(
          Float32Array.from({ length: frames * CHANNELS }, (_, i) => bytes.getFloat32(4 * i, true)),
        );
      }
      await writer.finish();
    } catch (error) {
      await writer.abort();
      throw error;
    }
  }

  /** Removes what was kept. */
  async close(): Promise<void> {
    const file = this.#file;
    this.#file = undefined;
    await file?.close();
    await rm(this.#path, { force: true });
  }
}
