/** A file that is no Standard MIDI File, or a damaged one; the message says what is wrong with it. */
export class MidiFileError extends Error {
  override readonly name = "MidiFileError";
}
