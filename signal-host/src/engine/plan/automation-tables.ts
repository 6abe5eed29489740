import type { DeviceParameter } from "@loophole/schemas/devices";
import type { Automation } from "@loophole/schemas/types";
import type { TempoMap } from "@loophole/protocol";
import {
  AUTOMATION_COUNT,
  AUTOMATION_POINTS,
  CURVE_HOLD,
  CURVE_LINEAR,
  CURVE_SMOOTH,
  POINT_BYTES,
  POINT_CURVE,
  POINT_FRAME,
  POINT_VALUE,
} from "../../../kernels/abi.ts";
import { internalValue } from "../../devices/parameter-values.ts";
import type { EngineMemory } from "../memory/engine-memory.ts";
import type { Block, BlockStore } from "./block-store.ts";

const CURVES = { hold: CURVE_HOLD, linear: CURVE_LINEAR, smooth: CURVE_SMOOTH } as const;

/** Switches that no device type declares: they hold from point to point, as declared ones do. */
const SWITCHES = ["mute", "bypass"];

interface Known {
  readonly points: Automation["points"];
  readonly tempo: TempoMap;
  readonly serial: number;
}

/** Automation as tables in shared memory, made anew when the points or the tempo have changed. Control thread. */
export class AutomationTables {
  readonly #memory: EngineMemory;
  readonly #blocks: BlockStore;
  readonly #known = new Map<string, Known>();
  #serials = 0;

  constructor(memory: EngineMemory, blocks: BlockStore) {
    this.#memory = memory;
    this.#blocks = blocks;
  }

  /**
   * The table of a parameter, held for one plan.
   *
   * @param declared the parameter of a device; without it values are taken as they are
   */
  hold(automation: Automation, declared: DeviceParameter | undefined, tempo: TempoMap): Block {
    const { target, parameter, points } = automation;
    const name = `${target}.${parameter}`;
    let known = this.#known.get(name);
    if (known === undefined || known.points !== points || !known.tempo.equals(tempo)) {
      known = { points, tempo, serial: ++this.#serials };
      this.#known.set(name, known);
    }
    const bytes = AUTOMATION_POINTS + points.length * POINT_BYTES;
    const block = this.#blocks.hold(`A:${name}#${String(known.serial)}`, bytes);
    if (block.fresh) this.#write(block, automation, declared, tempo);
    return block;
  }

  #write(
    { address }: Block,
    { parameter, points }: Automation,
    declared: DeviceParameter | undefined,
    tempo: TempoMap,
  ): void {
    const { i32, f64 } = this.#memory;
    const holds = declared === undefined ? SWITCHES.includes(parameter) : declared.kind !== "number";
    i32[(address + AUTOMATION_COUNT) / 4] = points.length;
    points.forEach(({ tick, value, curve = "linear" }, index) => {
      const at = address + AUTOMATION_POINTS + index * POINT_BYTES;
      f64[(at + POINT_FRAME) / 8] = tempo.framesAt(tick);
      f64[(at + POINT_VALUE) / 8] =
        declared === undefined || declared.kind !== "number" ? value : internalValue(declared, value);
      i32[(at + POINT_CURVE) / 4] = holds ? CURVE_HOLD : CURVES[curve];
    });
  }
}
