const ALPHABET = "0123456789abcdefghijklmnopqrstuv";
const RANDOM_CHARACTERS = 13;

/** A name that nothing else in any song has: the prefix and 65 random bits. */
export function newId(prefix: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(RANDOM_CHARACTERS));
  let id = `${prefix}-`;
  for (const byte of bytes) id += ALPHABET.charAt(byte % ALPHABET.length);
  return id;
}
