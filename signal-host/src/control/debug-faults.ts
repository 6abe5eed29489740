/** Does nothing else for so long, as a thread that hangs. */
export function blockThread(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

/** Ends the process like one that was killed: nothing is put in order. */
export function crash(): void {
  process.kill(process.pid, "SIGKILL");
}
