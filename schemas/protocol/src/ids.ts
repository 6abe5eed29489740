/** A fresh message id: UUID version 4 in lower case. */
export function messageId(): string {
  return globalThis.crypto.randomUUID();
}
