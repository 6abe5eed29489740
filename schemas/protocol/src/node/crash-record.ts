import { type FileHandle, open } from "node:fs/promises";
import type { CrashNode, CrashOperation, CrashRecord, EngineNode } from "@loophole/schemas/types";
import { isCrashRecord } from "@loophole/schemas/validators";
import {
  CRASH_AUDIO,
  CRASH_AUDIO_STATE,
  CRASH_CONTROL,
  CRASH_HEADER,
  CRASH_LAYOUT,
  CRASH_NAME,
  crashChecksum,
} from "../crash/crash-layout.ts";
import { timestamp } from "../timestamp.ts";

/** What a slot of the audio thread says. */
interface AudioSlot {
  readonly state: "running" | "failed";
  readonly block: number;
  readonly sample: number;
  readonly position: number;
  readonly revision: number;
  readonly plan: number;
  readonly nodes: readonly number[];
  readonly error: string;
  readonly operations: CrashOperation[];
}

/** What the control thread adds: what it saw of the audio thread, what clients asked for, what the nodes are. */
export interface CrashControl extends Pick<
  CrashRecord,
  "block" | "sample" | "position" | "revision" | "plan" | "commands"
> {
  readonly state: CrashRecord["state"];
  readonly nodes: readonly CrashNode[];
  readonly error?: string;
  /** The newest plan whose nodes have their names in the file. */
  readonly namedPlan: number;
}

/**
 * What the engine left in its crash record. Null where there is none: no such file, or one that was not written to
 * the end of its beginning. Whatever is half-written is not believed. Rejects when the file cannot be read.
 */
export async function readCrashRecord(path: string): Promise<CrashRecord | null> {
  let file: FileHandle;
  try {
    file = await open(path, "r");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
  try {
    return await decode(file);
  } finally {
    await file.close();
  }
}

async function decode(file: FileHandle): Promise<CrashRecord | null> {
  const fixed = await bytesAt(file, 0, CRASH_LAYOUT.namesOffset);
  const view = new DataView(fixed.buffer, fixed.byteOffset, fixed.byteLength);
  const isOurs = fixed.toString("latin1", 0, CRASH_LAYOUT.magic.length) === CRASH_LAYOUT.magic;
  const whole = crashChecksum(fixed, 0, CRASH_HEADER.checksum) === u32(view, CRASH_HEADER.checksum);
  if (!isOurs || !whole || u32(view, CRASH_HEADER.version) !== CRASH_LAYOUT.version) return null;
  const { audioOffset, audioStride, audioBytes, controlOffset, controlBytes } = CRASH_LAYOUT;
  const audioAt = newest(fixed, audioOffset, audioStride, audioBytes, CRASH_AUDIO);
  const controlAt = newest(fixed, controlOffset, controlBytes, controlBytes, CRASH_CONTROL);
  const audio = audioAt === null ? null : audioSlot(fixed, view, audioAt);
  const control = controlAt === null ? null : controlSlot(fixed, view, controlAt);
  const record = {
    version: CRASH_LAYOUT.version,
    pid: u32(view, CRASH_HEADER.pid),
    startedAt: timestamp(view.getFloat64(CRASH_HEADER.startedAt, true)),
    ...(await merged(file, audio, control)),
    commands: control?.commands ?? [],
    operations: audio?.operations ?? [],
  };
  return isCrashRecord(record) ? record : null;
}

/** What both threads say together; of a contradiction, what is said later. */
async function merged(file: FileHandle, audio: AudioSlot | null, control: CrashControl | null) {
  const later = audio !== null && (control === null || audio.block > control.block) ? audio : control;
  const clock = {
    block: count(later?.block),
    sample: count(later?.sample),
    position: count(later?.position),
    revision: count(later?.revision),
    plan: count(later?.plan),
  };
  const audioNodes = async () =>
    await named(file, audio?.nodes ?? [], clock.plan <= (control?.namedPlan ?? -1));
  if (control !== null && control.state === "failed") {
    const error = audio?.state === "failed" ? audio.error : (control.error ?? "");
    const nodes = control.nodes.length > 0 ? control.nodes : await audioNodes();
    return { ...clock, state: "failed", nodes, error };
  }
  if (audio?.state === "failed") {
    return { ...clock, state: "failed", nodes: await audioNodes(), error: audio.error };
  }
  // A thread that was thought to stand still has gone on when it wrote of later blocks.
  const hasGoneOn = control === null || (control.state === "stalled" && later === audio);
  if (hasGoneOn) return { ...clock, state: "running", nodes: await audioNodes() };
  const { state, nodes } = control;
  return { ...clock, state, nodes: state === "running" ? await audioNodes() : nodes };
}

/** What counts something: a whole number, from 0. A sick engine may have left any number. */
function count(value: number | undefined): number {
  const whole = Math.trunc(value ?? 0);
  return Number.isSafeInteger(whole) && whole > 0 ? whole : 0;
}

/** Offset of the newer of two slots that are whole; null where neither is. */
function newest(
  bytes: Buffer,
  offset: number,
  stride: number,
  length: number,
  at: { readonly checksum: number; readonly sequence: number },
): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isWhole = (slot: number) =>
    u32(view, slot + at.sequence) !== 0 &&
    crashChecksum(bytes, slot + 4, slot + length) === u32(view, slot + at.checksum);
  const [first, second] = [offset, offset + stride];
  if (!isWhole(first)) return isWhole(second) ? second : null;
  if (!isWhole(second)) return first;
  return u32(view, first + at.sequence) > u32(view, second + at.sequence) ? first : second;
}

function audioSlot(bytes: Buffer, view: DataView, slot: number): AudioSlot {
  const f64 = (offset: number): number => view.getFloat64(slot + offset, true);
  const nodes: number[] = [];
  for (let thread = 0; thread < CRASH_AUDIO.threads; thread++) {
    const node = view.getInt32(slot + CRASH_AUDIO.nodes + thread * 4, true);
    if (node > 0) nodes.push(node);
  }
  const taken = u32(view, slot + CRASH_AUDIO.taken);
  const operations: CrashOperation[] = [];
  const { operationCount, operationWords } = CRASH_AUDIO;
  for (let number = Math.max(0, taken - operationCount); number < taken; number++) {
    const at = CRASH_AUDIO.operations + (number % operationCount) * operationWords * 8;
    operations.push({ operation: count(f64(at)), sequence: count(f64(at + 8)), sample: count(f64(at + 16)) });
  }
  const errorAt = slot + CRASH_AUDIO.error;
  return {
    state: u32(view, slot + CRASH_AUDIO.state) === CRASH_AUDIO_STATE.failed ? "failed" : "running",
    block: f64(CRASH_AUDIO.block),
    sample: f64(CRASH_AUDIO.sample),
    position: f64(CRASH_AUDIO.position),
    revision: f64(CRASH_AUDIO.revision),
    plan: f64(CRASH_AUDIO.plan),
    nodes,
    error: bytes.toString("utf8", errorAt, errorAt + u32(view, slot + CRASH_AUDIO.errorLength)),
    operations,
  };
}

function controlSlot(bytes: Buffer, view: DataView, slot: number): CrashControl {
  const at = slot + CRASH_CONTROL.text;
  // Its checksum is right: this is what the engine wrote. What is wrong with it is found in the whole record.
  return JSON.parse(bytes.toString("utf8", at, at + u32(view, slot + CRASH_CONTROL.length))) as CrashControl;
}

/** @param isCurrent whether the names in the file are those of the plan in force */
async function named(file: FileHandle, nodes: readonly number[], isCurrent: boolean): Promise<CrashNode[]> {
  return await Promise.all(
    nodes.map(async (node) => {
      const name = isCurrent ? await nameAt(file, node) : null;
      return name === null ? { node } : { node, name };
    }),
  );
}

async function nameAt(file: FileHandle, node: number): Promise<EngineNode | null> {
  if (node >= CRASH_LAYOUT.nodes) return null;
  const { namesOffset, nameBytes } = CRASH_LAYOUT;
  const bytes = await bytesAt(file, namesOffset + node * nameBytes, nameBytes);
  const trackLength = bytes[CRASH_NAME.trackLength] ?? 0;
  const deviceLength = bytes[CRASH_NAME.deviceLength] ?? 0;
  const isWhole = crashChecksum(bytes, 4, nameBytes) === bytes.readUInt32LE(CRASH_NAME.checksum);
  if (!isWhole || trackLength === 0) return null;
  const id = (at: number, length: number) => bytes.toString("latin1", at, at + length);
  const track = id(CRASH_NAME.track, trackLength);
  return deviceLength === 0 ? { track } : { track, device: id(CRASH_NAME.device, deviceLength) };
}

/** Bytes that the file does not have are zeros. */
async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await file.read(bytes, done, length - done, position + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return bytes;
}

function u32(view: DataView, offset: number): number {
  return view.getUint32(offset, true);
}
