import { Corpus } from "./corpus.ts";
import type { ConditionReport } from "./live/condition-report.ts";
import type { FuzzOptions, TargetName } from "./options.ts";
import type { Counts, Failure, Target } from "./target.ts";
import { codecTarget } from "./targets/codec.ts";
import { handshakeTarget } from "./targets/handshake.ts";
import { liveTarget } from "./targets/live.ts";
import { validatorTarget } from "./targets/validators.ts";

/** A target that fails so often has been understood. */
const MAX_FAILURES = 20;

export interface TargetReport extends Counts {
  readonly target: TargetName;
  readonly seconds: number;
}

export interface FuzzReport {
  readonly seed: number;
  readonly targets: readonly TargetReport[];
  readonly conditions: readonly ConditionReport[];
  readonly failures: readonly Failure[];
}

/** Runs the targets one after the other, each its share of the time. @param root the repository's folder */
export async function fuzz(options: FuzzOptions, root: URL): Promise<FuzzReport> {
  const corpus = new Corpus(
    new URL("schemas/vectors/messages/", root),
    new URL("schemas/generated/protocol.json", root),
  );
  const conditions: ConditionReport[] = [];
  const failures: Failure[] = [];
  const tell = (report: ConditionReport): void => void conditions.push(report);
  const all = [codecTarget, validatorTarget, handshakeTarget(tell), liveTarget(tell)];
  const chosen = all.filter(({ name }) => options.targets.some((wanted) => wanted === name));
  const shares = chosen.reduce((sum, { share }) => sum + share, 0);
  const targets: TargetReport[] = [];
  for (const target of chosen) {
    targets.push(
      await runTarget(target, (options.seconds * target.share) / shares, options, corpus, failures),
    );
  }
  return { seed: options.seed, targets, conditions, failures };
}

async function runTarget(
  target: Target,
  seconds: number,
  { seed }: FuzzOptions,
  corpus: Corpus,
  failures: Failure[],
): Promise<TargetReport> {
  const counts: Counts = { mutated: 0, taken: 0, connections: 0 };
  let begun = performance.now();
  let failed = 0;
  await target.run({
    seed,
    corpus,
    counts,
    ready: () => void (begun = performance.now()),
    goesOn: () => performance.now() - begun < seconds * 1000 && failed < MAX_FAILURES,
    fail: (failure) => {
      failed += 1;
      if (failed <= MAX_FAILURES) failures.push(failure);
    },
  });
  const name = target.name as TargetName;
  return { ...counts, target: name, seconds: (performance.now() - begun) / 1000 };
}
