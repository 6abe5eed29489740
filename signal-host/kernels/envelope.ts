import { power } from "./math";

/**
 * The envelopes of both instruments: exponential segments, computed in closed form from one quantum's end (or event)
 * to the next and straight in between, so that long ones keep their time in 32 bits.
 *
 * The attack goes as a capacitor loads: towards 1.25, and ends at 1. Decay and release fall by 60 dB of their way in
 * their time. The decay begins at the end of the quantum in which the top is reached.
 */
export const ATTACK = 1;
export const DECAY = 2;
export const RELEASE = 3;
/** Straight to nothing. */
export const FADE = 4;

/** What the attack aims at. */
export const ATTACK_AIM: f32 = 1.25;
/** Base-2 logarithm of what is left of the attack's way when it is at 1: (1.25 − 1) / 1.25. */
export const ATTACK_WAY = -2.321928094887362;
/** Base-2 logarithm of 1/1000, 60 dB. */
export const FALL_WAY = -9.965784284662087;
/** Below this, 100 dB, an envelope that goes to nothing is at nothing. */
export const LEAST: f32 = 0.00001;

/** Where an envelope is after `frames`. Rates are logarithms a frame, `fade` what a fading voice loses a frame. */
export function envelope(stage: i32, level: f32, frames: i32, sustain: f32, attack: f32, decay: f32, release: f32, fade: f32): f32 {
  if (stage == FADE) return max<f32>(0, level - fade * <f32>frames);
  if (stage == ATTACK) return min<f32>(1, ATTACK_AIM + (level - ATTACK_AIM) * shrink(attack * <f32>frames));
  const to: f32 = stage == DECAY ? sustain : 0;
  const next = to + (level - to) * shrink((stage == DECAY ? decay : release) * <f32>frames);
  return to < LEAST && next < LEAST ? 0 : next;
}

/** 2 to the power of x, for one number, as `power` has it for four. */
@inline
function shrink(x: f32): f32 {
  return f32x4.extract_lane(power(f32x4.splat(x)), 0);
}
