/** Aborted by the first Ctrl-C or a polite end (SIGTERM); the second one ends the program the hard way. */
export function onInterrupt(): { readonly signal: AbortSignal; dispose(): void } {
  const stop = new AbortController();
  const handle = (): void => {
    stop.abort();
    dispose();
  };
  const dispose = (): void => {
    for (const name of ["SIGINT", "SIGTERM"] as const) process.off(name, handle);
  };
  for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, handle);
  return { signal: stop.signal, dispose };
}
