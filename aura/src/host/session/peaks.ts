import { mkdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { EntityId, Media } from "@loophole/schemas/types";
import { HostError } from "../host-error.ts";
import type { Session } from "./session.ts";

/** Peak files, made by the engine, kept in the song's folder and read from there. */
export class Peaks {
  readonly #session: Session;
  readonly #underWay = new Map<string, Promise<Uint8Array>>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** The peak file of a media file. @throws HostError, WireCommandError */
  async read(mediaId: EntityId): Promise<Uint8Array> {
    const media = this.#session.project.media.find((one) => one.id === mediaId);
    if (media === undefined) throw new HostError("NOT_FOUND", "That audio file is no longer in the song.");
    const source = await this.#session.pathOf(media);
    const path = join(this.#session.folder, ".peaks", `${media.id}.lhpk`);
    const known = this.#underWay.get(path);
    if (known !== undefined) return await known;
    const reading = this.#readOrMake(media, source, path).finally(() => this.#underWay.delete(path));
    this.#underWay.set(path, reading);
    return await reading;
  }

  async #readOrMake(media: Media, source: string, path: string): Promise<Uint8Array> {
    const kept = await this.#readKept(source, path);
    if (kept !== null) return kept;
    await mkdir(join(path, ".."), { recursive: true });
    for (;;) {
      const client = await this.#session.link.connected();
      try {
        await this.#session.media.whenReady(media.id);
        await client.command("sample.peaks", { sample: media.id, path });
        return await readFile(path);
      } catch (error) {
        // The engine went away: the file is made when it is back and has the audio again.
        if (!client.closed || error instanceof HostError) throw error;
      }
    }
  }

  /** What was made before, unless the audio file is newer. */
  async #readKept(source: string, path: string): Promise<Uint8Array | null> {
    try {
      const [audio, peaks] = await Promise.all([stat(source), stat(path)]);
      return peaks.mtimeMs >= audio.mtimeMs && peaks.size > 0 ? await readFile(path) : null;
    } catch {
      return null;
    }
  }
}
