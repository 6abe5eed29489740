/** How often the parent is looked for. */
const POLL_MS = 500;

/** What the watch asks of the operating system; tests bring their own. */
export interface ProcessView {
  /** Pid of the process that is this one's parent now. */
  parentPid(): number;
  /** Whether a process with this pid exists, ours or not. */
  isAlive(pid: number): boolean;
}

/**
 * Calls `onGone` once when the process `pid` is gone, looking every 500 ms. Where `pid` is this
 * process's own parent, being handed to another parent counts too: that holds even while the dead
 * one has not been reaped, and when its pid has been given to a new process.
 */
export function watchParent(pid: number, onGone: () => void, view: ProcessView = systemView): () => void {
  const isOwnParent = view.parentPid() === pid;
  const timer = setInterval(() => {
    if (view.isAlive(pid) && !(isOwnParent && view.parentPid() !== pid)) return;
    clearInterval(timer);
    onGone();
  }, POLL_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}

const systemView: ProcessView = {
  parentPid: () => process.ppid,
  isAlive: (pid) => {
    try {
      process.kill(pid, 0);
      return true;
    } catch (error) {
      return error instanceof Error && "code" in error && error.code === "EPERM";
    }
  },
};
