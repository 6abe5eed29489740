import { id3TagBytes } from "./file-kind.ts";
import type { RandomAccessFile } from "./random-access-file.ts";

const ID3V1_BYTES = 128;
const APE_BYTES = 32;
/** A file with more of them in one place is made to waste time. */
const MAX_TAGS = 100;

/** Where the tags that begin at `at` end, ID3v2 and APEv2, however many there are; `at` itself without any. */
export function behindTags(file: RandomAccessFile, at: number): number {
  for (let count = 0; count < MAX_TAGS; count++) {
    const head = file.read(at, APE_BYTES);
    const bytes = id3TagBytes(head) || apeTagBytes(head);
    if (bytes === 0) return at;
    at += bytes;
  }
  return at;
}

/** Where the tags at the end of a file begin: ID3v1, and APEv2 before it. */
export function beforeTags(file: RandomAccessFile): number {
  let end = file.size;
  if (end >= ID3V1_BYTES && textAt(file.read(end - ID3V1_BYTES, 3)) === "TAG") end -= ID3V1_BYTES;
  if (end < APE_BYTES) return end;
  const footer = file.read(end - APE_BYTES, APE_BYTES);
  const bytes = apeTagBytes(footer);
  return bytes > 0 && bytes <= end ? end - bytes : end;
}

/** Bytes of an APEv2 tag by its header or its footer, both included where it has both; 0 for none. */
function apeTagBytes(head: Uint8Array): number {
  if (head.length < APE_BYTES || textAt(head.subarray(0, 8)) !== "APETAGEX") return 0;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const hasHeader = view.getUint32(20, true) >>> 31 === 1;
  // Its size is that of the items and the footer.
  return view.getUint32(12, true) + (hasHeader ? APE_BYTES : 0);
}

function textAt(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
