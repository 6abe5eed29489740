import { sameValue } from "./same-value.ts";

/** The values `target` has now under the names that `values` gives. */
export function presentValues<T extends object>(target: T, values: Partial<T>): Partial<T> {
  const present: Partial<T> = {};
  for (const name of namesOf(values)) present[name] = target[name];
  return present;
}

/** `target` with the values given; `target` itself when it has them already. */
export function withValues<T extends object>(target: T, values: Partial<T>): T {
  const differs = namesOf(values).some((name) => !sameValue(target[name], values[name]));
  return differs ? { ...target, ...values } : target;
}

/** The names whose values differ, out of those given. */
export function changedNames<T extends object, K extends keyof T>(
  before: T,
  after: T,
  names: readonly K[],
): K[] {
  return names.filter((name) => !sameValue(before[name], after[name]));
}

function namesOf<T extends object>(values: T): (keyof T)[] {
  const names: (keyof T)[] = [];
  for (const name in values) names.push(name);
  return names;
}
