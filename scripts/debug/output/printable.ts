/**
 * Text from elsewhere, safe for a terminal: control characters are shown as pictures, for they could move the cursor,
 * change colours or worse. Line breaks become ␊.
 */
export function printable(text: string): string {
  // eslint's no-control-regex is about slips; here they are meant.
  return text.replace(/\p{Cc}/gu, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? "␡" : "�";
  });
}
