import { Victim } from "../live/victim.ts";
import { attackSession } from "../live/session-attack.ts";
import { Nuisances } from "../live/nuisances.ts";
import { Random } from "../random.ts";
import type { Target, TargetOptions } from "../target.ts";
import { reportCondition, type ConditionReport } from "../live/condition-report.ts";

/** Attackers at a time: with the client that behaves and the nuisances, fewer than the engine's 16 clients. */
const ATTACKERS = 6;

/** The song plays so long without an attack first, in ms. */
const ALONE_MS = 2_000;

/** Whole sessions of mutated commands against a real Signal that plays a song. */
export function liveTarget(tell: (report: ConditionReport) => void): Target {
  return {
    name: "live",
    share: 0.3,
    async run(options) {
      const victim = await Victim.start();
      const nuisances = new Nuisances(victim.signal);
      let number = 0;
      const attacker = async (): Promise<void> => {
        while (options.goesOn() && victim.faults.length === 0) await attack(options, victim, number++);
      };
      await attack(options, victim, number++);
      await victim.rest(ALONE_MS);
      options.ready();
      nuisances.start();
      await Promise.all(Array.from({ length: ATTACKERS }, attacker));
      nuisances.stop();
      tell(await reportCondition("live", victim));
      await victim.stop();
      for (const why of victim.faults) options.fail({ target: "live", number, why, input: [] });
    },
  };
}

async function attack(options: TargetOptions, victim: Victim, number: number): Promise<void> {
  const { port } = victim.signal.ready;
  const target = { port, token: victim.signal.token };
  const result = await attackSession(new Random(options.seed, number), options.corpus, target);
  options.counts.connections += 1;
  options.counts.mutated += result.mutated;
  options.counts.taken += result.taken;
  for (const why of result.faults) options.fail({ target: "live", number, why, input: result.sent });
}
