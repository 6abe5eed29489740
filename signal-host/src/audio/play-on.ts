import type { AudioBackend, BlockSource } from "./backend.ts";
import { NullBackend } from "./null-backend.ts";

/**
 * Plays until the source is closing, whatever becomes of the device: when it is lost the null device takes its
 * place, and the source goes on at the very frame where it was.
 *
 * @returns whether the device let go, as AudioBackend.close
 */
export async function playOn(
  backend: AudioBackend,
  source: BlockSource,
  onLost: (substitute: AudioBackend, message: string) => void,
): Promise<boolean> {
  const end = await backend.run(source);
  if (end.kind === "lost") {
    const substitute = new NullBackend(source.sampleRate, source.blockSize);
    onLost(substitute, `The audio device is gone: ${end.message}. The song goes on unheard.`);
    await substitute.run(source);
  }
  return backend.close();
}
