/** A value that is made when it is first asked for, and never again: for large tables that are always the same. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
