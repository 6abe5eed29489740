/** Room for a number and an ending within the 255 bytes a file system gives a name. */
const MAX_BYTES = 200;
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?=\.|$)/i;

/**
 * A name that every file system takes, as near to the given one as can be: any script, but no separators,
 * control characters, leading dots, trailing dots or blanks, or names that Windows keeps for devices.
 */
export function safeName(wanted: string, otherwise: string): string {
  const clean = wanted
    .normalize("NFC")
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "")
    .replaceAll(/[<>:"/\\|?*]/g, "-")
    .replaceAll(/\s+/g, " ")
    .replace(/^[. ]+/, "")
    .replace(RESERVED, "$&_");
  const short = shortened(clean, MAX_BYTES).replace(/[. ]+$/, "");
  return short === "" ? otherwise : short;
}

/** A file's name with its ending kept apart: `take 2.wav` is `take 2` and `.wav`. */
export function splitEnding(name: string): { stem: string; ending: string } {
  const match = /^(.+)(\.[A-Za-z0-9]{1,8})$/s.exec(name);
  return { stem: match?.[1] ?? name, ending: match?.[2] ?? "" };
}

function shortened(text: string, bytes: number): string {
  const encoder = new TextEncoder();
  if (encoder.encode(text).length <= bytes) return text;
  let short = "";
  let length = 0;
  for (const character of text) {
    length += encoder.encode(character).length;
    if (length > bytes) break;
    short += character;
  }
  return short;
}
