import { MidiFileError } from "./midi-error.ts";

const HEADER = 0x4d546864; // MThd
const TRACK = 0x4d54726b; // MTrk
const RIFF = 0x52494646;
/** Where a MIDI file begins inside the RIFF file that some programs wrap it in. */
const RIFF_OFFSET = 20;

/**
 * The file with its header and its tracks only: other chunks, which the standard allows, and what a track lost
 * at the file's end is left out, and the header counts the tracks that are there.
 * @throws MidiFileError
 */
export function plainMidiChunks(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = bytes.length >= RIFF_OFFSET && view.getUint32(0) === RIFF ? RIFF_OFFSET : 0;
  if (bytes.length < at + 14 || view.getUint32(at) !== HEADER) {
    throw new MidiFileError("It is not a MIDI file.");
  }
  const kept: Uint8Array[] = [];
  while (at + 8 <= bytes.length) {
    const kind = view.getUint32(at);
    const end = at + 8 + view.getUint32(at + 4);
    if (end > bytes.length) {
      throw new MidiFileError("The file ends in the middle of a track: a part of it is missing.");
    }
    if (kind === HEADER || kind === TRACK) kept.push(bytes.subarray(at, end));
    at = end;
  }
  const plain = new Uint8Array(kept.reduce((sum, { length }) => sum + length, 0));
  let to = 0;
  for (const chunk of kept) {
    plain.set(chunk, to);
    to += chunk.length;
  }
  new DataView(plain.buffer).setUint16(10, kept.length - 1);
  return plain;
}
