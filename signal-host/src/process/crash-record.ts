import { chmodSync, closeSync, ftruncateSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { CRASH_CONTROL, CRASH_HEADER, CRASH_LAYOUT, crashChecksum } from "@loophole/protocol";
import type { CrashControl } from "@loophole/protocol/node";
import { CrashNamesWriter } from "./crash-record-names.ts";
import type { AudioRecordReader } from "../engine/crash/audio-record-reader.ts";
import type { NodeNames } from "../engine/crash/node-names.ts";

/** A file in which an engine keeps what it does, for whoever finds it dead. */
export class CrashRecordFile {
  /** Also for the audio thread, which writes its own part of it. */
  readonly fd: number;
  readonly #slot = Buffer.alloc(CRASH_LAYOUT.controlBytes);
  readonly #names: CrashNamesWriter;
  #sequence = 0;
  #closed = false;

  /**
   * Makes the file, of its full size and for its owner's eyes, in place of one that was there before. Throws what the
   * file system says.
   */
  constructor(path: string, pid: number, startedAt: number) {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    this.fd = openSync(path, "w", 0o600);
    chmodSync(path, 0o600);
    ftruncateSync(this.fd, CRASH_LAYOUT.fileBytes);
    const header = Buffer.alloc(CRASH_LAYOUT.headerBytes);
    header.write(CRASH_LAYOUT.magic, CRASH_HEADER.magic, "latin1");
    header.writeUInt32LE(CRASH_LAYOUT.version, CRASH_HEADER.version);
    header.writeUInt32LE(pid, CRASH_HEADER.pid);
    header.writeDoubleLE(startedAt, CRASH_HEADER.startedAt);
    header.writeUInt32LE(crashChecksum(header, 0, CRASH_HEADER.checksum), CRASH_HEADER.checksum);
    writeSync(this.fd, header, 0, header.length, 0);
    this.#names = new CrashNamesWriter(this.fd);
  }

  /** Brings the names of the nodes up to date. Throws what the file system says. */
  writeNames(names: NodeNames): void {
    if (!this.#closed) this.#names.write(names);
  }

  /** Writes the control thread's part in place of the older of its two slots. Throws what the file system says. */
  writeControl(control: CrashControl): void {
    if (this.#closed) return;
    const slot = this.#slot.fill(0);
    const room = CRASH_LAYOUT.controlBytes - CRASH_CONTROL.text;
    let text = Buffer.from(JSON.stringify(control));
    // Only an error's words can be so long.
    if (text.length > room) text = Buffer.from(JSON.stringify({ ...control, error: "", commands: [] }));
    text.copy(slot, CRASH_CONTROL.text);
    this.#sequence++;
    slot.writeUInt32LE(this.#sequence, CRASH_CONTROL.sequence);
    slot.writeUInt32LE(text.length, CRASH_CONTROL.length);
    slot.writeUInt32LE(crashChecksum(slot, 4, slot.length), CRASH_CONTROL.checksum);
    const at = CRASH_LAYOUT.controlOffset + (this.#sequence % 2) * CRASH_LAYOUT.controlBytes;
    writeSync(this.fd, slot, 0, slot.length, at);
  }

  /** Puts what the audio thread left into the file. Throws what the file system says. */
  writeAudio(record: AudioRecordReader): void {
    if (this.#closed) return;
    record.take((slot, position) => {
      writeSync(this.fd, slot, 0, slot.length, position);
    });
  }

  /** Nothing is written any more; not while the audio thread lives. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    closeSync(this.fd);
  }
}
