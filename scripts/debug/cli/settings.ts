import type { Role } from "@loophole/schemas/types";
import type { SpawnWish } from "../connect/spawn-signal.ts";
import type { TargetWish } from "../connect/target.ts";
import type { ColourWish } from "../output/paint.ts";

/** What holds for every way of using the program. */
export interface Settings {
  readonly wish: TargetWish;
  readonly spawn: SpawnWish | null;
  /** null: what the present use needs. */
  readonly role: Role | null;
  readonly encoding: "json" | "msgpack";
  readonly colour: ColourWish;
  readonly json: boolean;
  /** Piped: everything the engine sends goes to stdout, not replies alone. */
  readonly all: boolean;
}
