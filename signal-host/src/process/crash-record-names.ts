import { writeSync } from "node:fs";
import { CRASH_LAYOUT, CRASH_NAME, crashChecksum } from "@loophole/protocol";
import type { NodeName, NodeNames } from "../engine/crash/node-names.ts";

/** Writes the names of nodes into a crash record: those that have changed since, next to each other in one go. */
export class CrashNamesWriter {
  readonly #fd: number;
  /** As they stand in the file, by number. */
  readonly #written: (NodeName | undefined)[] = [];

  constructor(fd: number) {
    this.#fd = fd;
  }

  write(names: NodeNames): void {
    let first = -1;
    const end = Math.min(names.end, CRASH_LAYOUT.nodes);
    for (let node = 1; node <= end; node++) {
      const name = node < end ? names.nameOf(node) : undefined;
      const isNew = name !== undefined && !isSame(name, this.#written[node]);
      if (isNew && first < 0) first = node;
      if (!isNew && first >= 0) {
        this.#writeRun(first, node, names);
        first = -1;
      }
    }
  }

  #writeRun(first: number, end: number, names: NodeNames): void {
    const { namesOffset, nameBytes } = CRASH_LAYOUT;
    const bytes = Buffer.alloc((end - first) * nameBytes);
    for (let node = first; node < end; node++) {
      const name = names.nameOf(node);
      const entry = bytes.subarray((node - first) * nameBytes, (node - first + 1) * nameBytes);
      if (name !== undefined) fill(entry, name);
      this.#written[node] = name;
    }
    writeSync(this.#fd, bytes, 0, bytes.length, namesOffset + first * nameBytes);
  }
}

function fill(entry: Buffer, { track, device = "" }: NodeName): void {
  // Ids are ASCII and at most 64 characters long, by their schema.
  entry[CRASH_NAME.trackLength] = entry.write(track, CRASH_NAME.track, CRASH_NAME.device - CRASH_NAME.track);
  entry[CRASH_NAME.deviceLength] = entry.write(device, CRASH_NAME.device);
  entry.writeUInt32LE(crashChecksum(entry, 4, entry.length), CRASH_NAME.checksum);
}

function isSame(name: NodeName, other: NodeName | undefined): boolean {
  return other !== undefined && name.track === other.track && name.device === other.device;
}
