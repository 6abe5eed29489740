import { RECORD_BYPASS, RECORD_EVENT_COUNT, RECORD_KERNEL, RECORD_LED, RECORD_MOVING, RECORD_NODES, RECORD_STATE } from "./abi";
import { device } from "./bypass";
import { delayLanes } from "./delay-lanes";
import { edge, edges, isSounding } from "./edge";
import { KERNEL_SAMPLER, KERNEL_SYNTHESISER } from "./kernel-numbers";
import {
  ALWAYS_MOVING,
  BYPASS_REMAINING,
  EDGE_REMAINING,
  FAULT_NODE,
  GROUP_BUFFER,
  GROUP_IDLE,
  GROUP_OPERATION_COUNT,
  GROUP_OPERATIONS,
  GROUP_SILENT,
  GROUP_SOURCE,
  GROUP_STRIP,
  GROUP_TAIL,
  OPERATION_BYTES,
  OPERATION_CLEAR,
  OPERATION_DELAY,
  OPERATION_DEVICE,
  OPERATION_EDGE,
  SOURCE_EDGES,
  SOURCE_FILLED,
  SOURCE_INSTRUMENTS,
  SOURCE_SILENT,
  SOURCE_STEADY,
  STRIP_NODES,
  STRIP_PRE,
} from "./plan-abi";
import { moveFour, playFour } from "./player";
import { strip, stripPass } from "./strip";

/**
 * One lane group for one block: its source, its devices, its strips.
 *
 * @param scratch room for a lane group of 1024 frames, of this thread
 * @param mark where this thread says which node it works on
 */
export function runGroup(group: usize, frames: i32, scratch: usize, mark: usize): void {
  if (!beginGroup(group, frames)) return;
  const operations = <usize>load<u32>(group, GROUP_OPERATIONS);
  const end = operations + <usize>load<i32>(group, GROUP_OPERATION_COUNT) * OPERATION_BYTES;
  for (let at = operations; at < end;) {
    if (load<i32>(at) == OPERATION_EDGE) at = edges(at, end, frames, scratch);
    else {
      operate(load<i32>(at), <usize>load<u32>(at, 4), frames, scratch, mark);
      at += OPERATION_BYTES;
    }
  }
  endGroup(group, frames, mark);
}

/** Fills a group's buffer; answers whether there is anything to be done: not when all is silent. */
export function beginGroup(group: usize, frames: i32): bool {
  const buffer = <usize>load<u32>(group, GROUP_BUFFER);
  const record = <usize>load<u32>(group, GROUP_STRIP);
  if (isAsleep(group, frames) && !isMoving(group)) {
    if (load<i32>(group, GROUP_SILENT) == 0) {
      memory.fill(buffer, 0, (<usize>frames) << 5);
      const pre = record == 0 ? 0 : <usize>load<u32>(record, STRIP_PRE);
      if (pre != 0) memory.fill(pre, 0, (<usize>frames) << 5);
      store<i32>(group, 1, GROUP_SILENT);
    }
    if (record != 0) stripPass(record, frames);
    return false;
  }
  store<i32>(group, 0, GROUP_SILENT);
  const source = load<i32>(group, GROUP_SOURCE);
  if (source == SOURCE_STEADY) {
    playFour(group, buffer, frames);
    moveFour(group, frames);
  } else if (source != SOURCE_FILLED) memory.fill(buffer, 0, (<usize>frames) << 5);
  return true;
}

/** One operation of a group. */
export function operate(kind: i32, record: usize, frames: i32, scratch: usize, mark: usize): void {
  if (kind == OPERATION_DEVICE) {
    enter(mark, record + RECORD_NODES);
    device(record, frames, scratch);
  } else if (kind == OPERATION_EDGE) {
    edge(record, frames, scratch);
  } else if (kind == OPERATION_CLEAR) {
    memory.fill(record, 0, (<usize>frames) << 5);
  } else if (kind == OPERATION_DELAY) {
    delayLanes(record, frames);
  }
}

/** A group's faders and meters. */
export function endGroup(group: usize, frames: i32, mark: usize): void {
  const record = <usize>load<u32>(group, GROUP_STRIP);
  if (record == 0) return;
  enter(mark, record + STRIP_NODES);
  strip(record, frames);
  store<i32>(mark, 0);
}

/** Says which node is at work, and does to it what a test asked for: a node of a positive number traps, else hangs. */
function enter(mark: usize, nodes: usize): void {
  store<i32>(mark, load<i32>(nodes));
  const fault = load<i32>(FAULT_NODE);
  if (fault == 0) return;
  for (let lane: usize = 0; lane < 16; lane += 4) {
    const node = load<i32>(nodes + lane);
    if (node == 0 || (node != fault && node != -fault)) continue;
    store<i32>(mark, node);
    if (node == fault) unreachable();
    while (atomic.load<i32>(FAULT_NODE) == fault);
  }
}

/** Whether nothing comes in, and nothing that came before can be heard any more. */
function isAsleep(group: usize, frames: i32): bool {
  const tail = load<i32>(group, GROUP_TAIL);
  if (comesIn(group)) {
    store<i32>(group, 0, GROUP_IDLE);
    return false;
  }
  const idle = load<i32>(group, GROUP_IDLE);
  if (tail >= 0 && idle >= tail) return true;
  store<i32>(group, min(idle + frames, 0x3fffffff), GROUP_IDLE);
  return false;
}

/**
 * Whether something is on its way to what it was set to: that goes on in silence, so that it is there when sound comes.
 * What was set since the plan was made may also ring longer than the plan knows.
 */
function isMoving(group: usize): bool {
  const operations = <usize>load<u32>(group, GROUP_OPERATIONS);
  const end = operations + <usize>load<i32>(group, GROUP_OPERATION_COUNT) * OPERATION_BYTES;
  for (let at = operations; at < end; at += OPERATION_BYTES) {
    const record = <usize>load<u32>(at, 4);
    if (load<i32>(at) == OPERATION_EDGE && v128.any_true(v128.load(record, EDGE_REMAINING))) return true;
    if (load<i32>(at) != OPERATION_DEVICE) continue;
    const moving = load<i32>(record, RECORD_MOVING);
    if (moving > 0 && moving < ALWAYS_MOVING) return true;
    if (load<i32>(record, RECORD_LED) != 0) return true;
    if (v128.any_true(v128.load(<usize>load<u32>(record, RECORD_BYPASS), BYPASS_REMAINING))) return true;
  }
  return false;
}

function comesIn(group: usize): bool {
  const source = load<i32>(group, GROUP_SOURCE);
  if (source == SOURCE_STEADY || source == SOURCE_FILLED) return true;
  const operations = <usize>load<u32>(group, GROUP_OPERATIONS);
  const end = operations + <usize>load<i32>(group, GROUP_OPERATION_COUNT) * OPERATION_BYTES;
  for (let at = operations; at < end; at += OPERATION_BYTES) {
    const record = <usize>load<u32>(at, 4);
    const kind = load<i32>(at);
    if (kind == OPERATION_EDGE && isSounding(record)) return true;
    if (kind == OPERATION_DEVICE && source == SOURCE_INSTRUMENTS && plays(record)) return true;
  }
  return false;
}

/** Whether a device is an instrument that has something to play: an instrument's state begins with whether it sounds. */
function plays(record: usize): bool {
  const kernel = load<i32>(record, RECORD_KERNEL);
  if (kernel != KERNEL_SAMPLER && kernel != KERNEL_SYNTHESISER) return false;
  return load<i32>(record, RECORD_EVENT_COUNT) > 0 || load<i32>(<usize>load<u32>(record, RECORD_STATE)) != 0;
}
