/** What a file is by its first bytes: one of those that are read, or something else in words. */
export type FileKind =
  { readonly kind: "wav" | "flac" | "mp3" | "vorbis" } | { readonly kind: "other"; readonly found: string };

/** Bytes from the start that `fileKind` wants to see. */
export const SNIFF_BYTES = 4096;

interface Signature {
  readonly found: string;
  readonly at: number;
  readonly bytes: readonly number[];
}

function ascii(found: string, text: string, at = 0): Signature {
  return { found, at, bytes: Array.from(text, (character) => character.charCodeAt(0)) };
}

const SIGNATURES: readonly Signature[] = [
  ascii("big-endian WAV audio (RIFX)", "RIFX"),
  ascii("Sony Wave64 audio", "riff"),
  ascii("an AVI video", "AVI ", 8),
  ascii("a WebP image", "WEBP", 8),
  ascii("a MIDI file in RIFF form", "RMID", 8),
  ascii("AIFF audio", "AIFF", 8),
  ascii("AIFF-C audio", "AIFC", 8),
  ascii("Ogg FLAC audio", "FLAC", 29),
  ascii("Opus audio", "OpusHead", 28),
  ascii("Ogg data", "OggS"),
  ascii("MPEG-4 audio (AAC or ALAC)", "ftypM4A", 4),
  ascii("MPEG-4 video or audio", "ftyp", 4),
  { found: "Matroska or WebM data", at: 0, bytes: [0x1a, 0x45, 0xdf, 0xa3] },
  ascii("Apple Core Audio", "caff"),
  ascii("Sun/NeXT audio (AU)", ".snd"),
  ascii("WavPack audio", "wvpk"),
  ascii("Monkey's Audio", "MAC "),
  ascii("Musepack audio", "MPCK"),
  ascii("TrueAudio", "TTA1"),
  ascii("a MIDI file", "MThd"),
  { found: "Windows Media data", at: 0, bytes: [0x30, 0x26, 0xb2, 0x75, 0x8e, 0x66, 0xcf, 0x11] },
  { found: "PNG image", at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { found: "JPEG image", at: 0, bytes: [0xff, 0xd8, 0xff] },
  ascii("GIF image", "GIF8"),
  ascii("PDF document", "%PDF"),
  { found: "ZIP archive", at: 0, bytes: [0x50, 0x4b, 0x03, 0x04] },
  { found: "gzip archive", at: 0, bytes: [0x1f, 0x8b] },
  { found: "7-Zip archive", at: 0, bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  ascii("RAR archive", "Rar!"),
  { found: "a program (ELF)", at: 0, bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { found: "a program (Windows)", at: 0, bytes: [0x4d, 0x5a] },
];

/**
 * Names what a file holds.
 *
 * @param head the first SNIFF_BYTES bytes, or all there are
 * @param afterTag the bytes after an ID3v2 tag, where the file begins with one: MP3 files do, and some FLAC files
 */
export function fileKind(head: Uint8Array, afterTag?: Uint8Array): FileKind {
  if (startsWith(head, "RIFF") || startsWith(head, "RF64")) {
    if (startsWith(head, "WAVE", 8)) return { kind: "wav" };
  }
  if (startsWith(head, "fLaC") || (afterTag !== undefined && startsWith(afterTag, "fLaC"))) {
    return { kind: "flac" };
  }
  if (startsWith(head, "OggS") && startsWith(head, "vorbis", 29)) return { kind: "vorbis" };
  if (startsWith(head, "ID3")) return { kind: "mp3" };
  const signature = SIGNATURES.find(({ at, bytes }) => bytes.every((byte, i) => head[at + i] === byte));
  if (signature !== undefined) return { kind: "other", found: signature.found };
  if (startsWith(head, "RIFF")) return { kind: "other", found: "RIFF data that is not audio" };
  const mpeg = mpegKind(head);
  if (mpeg === "MP3 audio") return { kind: "mp3" };
  if (mpeg !== null) return { kind: "other", found: mpeg };
  return { kind: "other", found: textKind(head) ?? "data of an unknown kind" };
}

/** Bytes of the ID3v2 tag at the start, 0 without one. https://id3.org/id3v2.4.0-structure */
export function id3TagBytes(head: Uint8Array): number {
  if (!startsWith(head, "ID3") || head.length < 10) return 0;
  let size = 0;
  for (let i = 6; i < 10; i++) size = size * 128 + ((head[i] ?? 0) & 0x7f);
  const footer = ((head[5] ?? 0) & 0x10) === 0 ? 0 : 10;
  return 10 + size + footer;
}

function startsWith(bytes: Uint8Array, text: string, at = 0): boolean {
  for (let i = 0; i < text.length; i++) {
    if (bytes[at + i] !== text.charCodeAt(i)) return false;
  }
  return true;
}

/** An MPEG audio frame header: sync, then a layer, bit rate and sample rate that are not reserved. */
function mpegKind(head: Uint8Array): string | null {
  const [first = 0, second = 0, third = 0] = head;
  if (first !== 0xff || (second & 0xe0) !== 0xe0) return null;
  if ((second & 0xf6) === 0xf0) return "AAC audio";
  const layer = (second >> 1) & 3;
  if (layer === 0 || third >> 4 === 15 || ((third >> 2) & 3) === 3) return null;
  return layer === 1 ? "MP3 audio" : "MPEG audio";
}

function textKind(head: Uint8Array): string | null {
  let text: string;
  try {
    // A character cut off by the end of the sniffed bytes is no error in stream mode.
    text = new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
  } catch {
    return null;
  }
  // Control characters are what tells data from text.
  if (/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text)) return null;
  const start = text.trimStart().toLowerCase();
  if (start.startsWith("<!doctype html") || start.startsWith("<html")) return "a web page";
  if (start.startsWith("<?xml") || start.startsWith("<svg")) return "XML text";
  if (start.startsWith("{") || start.startsWith("[")) return "JSON text";
  return "text";
}
