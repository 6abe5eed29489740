import { sameValue } from "./same-value.ts";

/** Values to be set on a T; null takes a member away that need not be there. */
export type ValuesOf<T> = {
  readonly [K in keyof T]?: T[K] | (undefined extends T[K] ? null : never);
};

/** The values `target` has now under the names that `values` gives; null for members it does not have. */
export function presentValues<T extends object, V extends ValuesOf<T>>(target: T, values: V): V {
  const present: Record<string, unknown> = {};
  for (const name in values) if (values[name] !== undefined) present[name] = memberOf(target, name) ?? null;
  return present as V;
}

/** `target` with the values given, without those that are null; `target` itself when it is like that already. */
export function withValues<T extends object>(target: T, values: ValuesOf<T>): T {
  const differs = namesOf(values).some((name) => !sameValue(target[name] ?? null, values[name]));
  if (!differs) return target;
  const changed: T = { ...target };
  for (const name of namesOf(values)) {
    const value = values[name];
    if (value === null) Reflect.deleteProperty(changed, name);
    else if (value !== undefined) changed[name] = value;
  }
  return changed;
}

function memberOf(target: object, name: string): unknown {
  const value: unknown = Reflect.get(target, name);
  return value;
}

/** Names that are given a value; undefined gives none. */
function namesOf<T extends object>(values: ValuesOf<T>): (keyof T)[] {
  const names: (keyof T)[] = [];
  for (const name in values) if (values[name] !== undefined) names.push(name);
  return names;
}
