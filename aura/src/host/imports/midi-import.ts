import { MidiFileError, midiEdit, readMidi } from "@loophole/pulse";
import type { Edit, ImportBegin, ImportDone, Project } from "@loophole/schemas/types";
import { HostError } from "../host-error.ts";
import { nameOf } from "./import-edit.ts";

/** The largest MIDI file that is read; the notes of a clip are bounded too. */
export const MIDI_BYTES_LIMIT = 32 * 1024 * 1024;

/** Whether a file is one of notes, by its name. */
export function isMidiName(name: string): boolean {
  return /\.(midi?|smf|kar|rmi)$/i.test(name);
}

/** All bytes of a MIDI file. @throws HostError, and what the stream throws */
export async function readAll(name: string, stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MIDI_BYTES_LIMIT) {
      throw new HostError("RESOURCE_EXHAUSTED", `‘${name}’ was not imported: no MIDI file is that large.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/** The one edit that puts a MIDI file into the song. @throws HostError in words */
export function midiImport(
  project: Project,
  begin: ImportBegin,
  bytes: Uint8Array,
): { edit: Edit; done: ImportDone } {
  const { name, tick, trackId } = begin;
  try {
    const to = { name: nameOf(name), tick, ...(trackId === undefined ? {} : { trackId }) };
    const { edit, ...done } = midiEdit(project, readMidi(bytes), to);
    return { edit, done };
  } catch (error) {
    if (!(error instanceof MidiFileError)) throw error;
    throw new HostError("MALFORMED_DATA", `‘${name}’ was not imported. ${error.message}`, { cause: error });
  }
}
