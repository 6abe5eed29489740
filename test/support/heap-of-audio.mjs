// Loaded into a Signal's threads before anything else (node --import). On the audio thread of an engine on the
// offline clock it writes how much of the heap is in use, and how often it has looked, each time the thread has nothing
// to do. Node's own clock hands out an object for each reading, here it hands out small integers, which are none.
import { writeSync } from "node:fs";
import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { isMainThread, workerData } from "node:worker_threads";

if (!isMainThread && workerData?.mode === "offline") {
  // A number with a fraction that goes from function to function is an object unless one is compiled into the other,
  // which depends on what V8 has seen by then. Nothing may depend on that, so it is switched off.
  setFlagsFromString("--no-turbo-inlining");
  let reading = 0;
  performance.now = () => (reading = (reading + 1) | 0);
  let looks = 0;
  const { wait } = Atomics;
  Atomics.wait = (...args) => {
    looks = (looks + 1) | 0;
    writeSync(2, `HEAP ${getHeapStatistics().used_heap_size} ${looks}\n`);
    return wait(...args);
  };
}
