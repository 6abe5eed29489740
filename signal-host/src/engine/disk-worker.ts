import { parentPort, receiveMessageOnPort, workerData } from "node:worker_threads";
import { EngineMemory } from "./memory/engine-memory.ts";
import type { DiskReply, DiskRequest, DiskWorkerData } from "./streaming/disk-messages.ts";
import { Disk } from "./streaming/disk.ts";
import { AreaField } from "./streaming/stream-layout.ts";

const ROUND_MS = 10;
/** How long it sleeps while nothing plays: what is kept at hand follows the song's position. */
const IDLE_MS = 250;
/** Pages read before it looks again at what is wanted. */
const PAGES_AT_ONCE = 4;

/** The disk thread: reads ahead of what plays until it is told to end. It sleeps between rounds. */
function main(data: DiskWorkerData): void {
  const port = parentPort;
  if (port === null) throw new Error("disk-worker runs as a worker thread");
  const memory = new EngineMemory(data.memory);
  memory.ensure(data.memoryBytes);
  const disk = new Disk(memory, data, (reply: DiskReply) => port.postMessage(reply));
  const signal = data.area + AreaField.signal;
  let round = performance.now();
  for (;;) {
    const seen = Atomics.load(memory.i32, signal);
    for (let got = receiveMessageOnPort(port); got !== undefined; got = receiveMessageOnPort(port)) {
      // A structured clone of what StreamDesk sends; both ends are built together.
      const request: DiskRequest = got.message;
      disk.handle(request);
      if (request.kind === "end") return;
    }
    const now = performance.now();
    if (now - round >= ROUND_MS) {
      round = now;
      disk.nextRound();
    }
    if (disk.serve(PAGES_AT_ONCE)) continue;
    Atomics.wait(memory.i32, signal, seen, disk.active ? ROUND_MS : IDLE_MS);
  }
}

main(workerData);
