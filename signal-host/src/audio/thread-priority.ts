import { readlinkSync } from "node:fs";
import { setPriority } from "node:os";

/** Before ordinary programs, behind what keeps the machine alive. */
const AUDIO_NICENESS = -15;

/**
 * Asks the system to prefer the calling thread, and the threads it starts from then on, to ordinary ones.
 * Answers null, or in words why it remains as it is.
 */
export function raiseThreadPriority(): string | null {
  if (process.platform !== "linux") return "this system does not let a program prefer one of its threads";
  try {
    // Linux schedules threads one by one and takes a thread's number where a process's is asked for.
    const thread = Number(readlinkSync("/proc/thread-self").split("/").at(-1));
    setPriority(thread, AUDIO_NICENESS);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
