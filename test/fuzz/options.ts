import { parseArgs } from "node:util";

export const TARGETS = ["codec", "validators", "handshake", "live"] as const;
export type TargetName = (typeof TARGETS)[number];

export interface FuzzOptions {
  readonly seconds: number;
  readonly seed: number;
  readonly targets: readonly TargetName[];
  /** Where inputs that broke a promise go; null keeps none. */
  readonly save: string | null;
}

export const USAGE = `Usage: npm run fuzz -- [options]

  --seconds N     how long, all targets together (60)
  --seed S        makes the same inputs again (a new one each time)
  --target NAME   ${TARGETS.join(", ")} or all (all); may be repeated
  --save FOLDER   where failing inputs go (test/fuzz/regressions)
  --help          this text`;

/** Reads the command line; a string says what is wrong with it, or is the usage. */
export function parseFuzzOptions(args: readonly string[], folder: string): FuzzOptions | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        seconds: { type: "string", default: "60" },
        seed: { type: "string" },
        target: { type: "string", multiple: true, default: ["all"] },
        save: { type: "string", default: folder },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) return USAGE;
    const seconds = Number(values.seconds);
    if (!(seconds > 0)) return `--seconds must be a number above 0, not '${values.seconds}'.`;
    const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
    if (!Number.isSafeInteger(seed)) return `--seed must be a whole number, not '${String(values.seed)}'.`;
    const names = values.target.includes("all") ? TARGETS : values.target;
    const targets = TARGETS.filter((name) => names.includes(name));
    if (targets.length === 0) return `--target must be one of ${TARGETS.join(", ")}, all.`;
    return { seconds, seed, targets, save: values.save };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`;
  }
}
