/** Whether only a text may stand at a place of a command's parameters. */
export function isTextIn(_command: string, _pointer: string): boolean {
  return false;
}
