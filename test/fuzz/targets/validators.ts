import { firstViolation } from "@loophole/protocol";
import * as generated from "@loophole/schemas/validators";
import type { Validator } from "@loophole/schemas/validators";
import { mutateValue } from "../mutate/mutate-value.ts";
import { Random } from "../random.ts";
import { breathe, type Target, type TargetOptions } from "../target.ts";

const BATCH = 2_000;
/** No value may keep a validator busy for so long, in ms: a pattern that explodes takes seconds. */
const SLOW_MS = 1_000;

const validators: ReadonlyMap<string, Validator<unknown>> = new Map(
  Object.entries(generated).flatMap(([name, value]) =>
    typeof value === "function" ? [[name.replace(/^is/, ""), value as Validator<unknown>] as const] : [],
  ),
);

/** Values as they come out of a parser: judged without an exception, in a moment, with a rule where they are refused. */
export const validatorTarget: Target = {
  name: "validators",
  share: 0.1,
  async run(options) {
    for (let number = 0; options.goesOn();) {
      for (const end = number + BATCH; number < end; number++) tryOne(options, number);
      await breathe();
    }
  },
};

function tryOne({ seed, corpus, counts, fail }: TargetOptions, number: number): void {
  const random = new Random(seed, number);
  const type = random.pick(corpus.types);
  let value = { value: corpus.value(random, type) };
  do value = mutateValue(random, value);
  while (random.chance(0.4));
  counts.mutated += 1;
  const begun = performance.now();
  let why: string | null = null;
  try {
    // Another definition's value now and then: nothing of it is where it is looked for.
    const validator = validators.get(random.chance(0.1) ? random.pick(corpus.types) : type);
    if (validator?.(value.value) === true) counts.taken += 1;
    else if (validator !== undefined && firstViolation(validator).rule === "") why = "refused without a rule";
  } catch (error) {
    why = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  if (performance.now() - begun > SLOW_MS) why = `took ${String(performance.now() - begun)} ms`;
  if (Reflect.get({}, "polluted") !== undefined) why = "Object.prototype was changed";
  if (why !== null) {
    fail({
      target: "validators",
      number,
      why: `${type}: ${why}`,
      input: [Buffer.from(JSON.stringify(value))],
    });
  }
}
