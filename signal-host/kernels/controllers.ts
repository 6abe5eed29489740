/**
 * Wheels, pressure and pedals that move something: each a target and where it is now, as it goes there smoothly, a
 * step a quantum. Volume and expression are kept as what they take away, so that zeroed state is their rest.
 */
import { EVENT_BEND, EVENT_PRESSURE } from "./abi";
import { CONTROLLERS, VOICES } from "./voices";

const BEND = 0, WHEEL = 8, PRESSURE = 16, VOLUME = 24, EXPRESSION = 32, END = 40;

/** Takes a value: `what` is EVENT_BEND, EVENT_PRESSURE, or a controller's number times 256. */
export function controller(state: usize, what: i32, value: f32): void {
  const at = state + CONTROLLERS;
  if (value != value) return;
  if (what == EVENT_BEND) aim(state, at + BEND, max<f32>(-1, min<f32>(1, value)));
  const share = max<f32>(0, min<f32>(1, value));
  if (what == EVENT_PRESSURE) aim(state, at + PRESSURE, share);
  else if (what == 1 << 8) aim(state, at + WHEEL, share);
  else if (what == 7 << 8) aim(state, at + VOLUME, 1 - share);
  else if (what == 11 << 8) aim(state, at + EXPRESSION, 1 - share);
}

/** Reset all controllers (121): everything to its rest but the volume, as MIDI asks. */
export function resetControllers(state: usize): void {
  const at = state + CONTROLLERS;
  aim(state, at + BEND, 0), aim(state, at + PRESSURE, 0), aim(state, at + WHEEL, 0), aim(state, at + EXPRESSION, 0);
}

/** While nothing sounds there is nothing to smooth. */
function aim(state: usize, at: usize, value: f32): void {
  store<f32>(at, value);
  if (load<i32>(state, VOICES) == 0) store<f32>(at, value, 4);
}

/** Moves everything on by a quantum; `share` of the way is what it goes in one. */
export function glideControllers(state: usize, share: f32): void {
  const end = state + CONTROLLERS + END;
  for (let at = state + CONTROLLERS; at < end; at += 8) {
    const to = load<f32>(at), now = load<f32>(at, 4);
    if (to == now) continue;
    store<f32>(at, abs<f32>(to - now) < 1e-4 ? to : now + (to - now) * share, 4);
  }
}

@inline
export function bend(state: usize): f32 {
  return load<f32>(state, CONTROLLERS + BEND + 4);
}

/** How far wheel and pressure ask for vibrato, 0 to 1. */
@inline
export function vibrato(state: usize): f32 {
  return min<f32>(1, load<f32>(state, CONTROLLERS + WHEEL + 4) + load<f32>(state, CONTROLLERS + PRESSURE + 4));
}

/** Volume and expression as a factor, by the square, as General MIDI recommends. */
@inline
export function loudness(state: usize): f32 {
  const amplitude = (<f32>1 - load<f32>(state, CONTROLLERS + VOLUME + 4)) * (<f32>1 - load<f32>(state, CONTROLLERS + EXPRESSION + 4));
  return amplitude * amplitude;
}
