import { value } from "./parameters";

/** Whether any of the first `count` parameters has another value than at `seen`; takes note of all of them there. */
export function haveChanged(record: usize, seen: usize, count: i32): bool {
  let changed = false;
  for (let index = 0; index < count; index++) {
    const now = value(record, index);
    const at = seen + (<usize>index << 2);
    if (load<f32>(at) == now) continue;
    store<f32>(at, now);
    changed = true;
  }
  return changed;
}
