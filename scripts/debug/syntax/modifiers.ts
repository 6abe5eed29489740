import { SyntaxTrouble, type Span } from "./relaxed-value.ts";

/** When a command is to take hold; those that count from now are worked out when it is sent. */
export type AtWish =
  | { readonly kind: "sample"; readonly sample: number }
  | { readonly kind: "tick"; readonly tick: number }
  | { readonly kind: "frames-from-now"; readonly frames: number }
  | { readonly kind: "seconds-from-now"; readonly seconds: number };

/** `480000`, `sample:480000`, `tick:3840`, `+24000` (frames from now), `+0.5s`, `+500ms`. */
export function readAt(text: string, span: Span): AtWish {
  const match = /^(?:(sample|tick):)?([0-9]{1,16})$/.exec(text);
  if (match) {
    const count = Number(match[2]);
    return match[1] === "tick" ? { kind: "tick", tick: count } : { kind: "sample", sample: count };
  }
  const later = /^\+([0-9]{1,12}(?:\.[0-9]{1,9})?)(ms|s)?$/.exec(text);
  const amount = Number(later?.[1]);
  if (later?.[2] !== undefined) {
    return { kind: "seconds-from-now", seconds: later[2] === "ms" ? amount / 1000 : amount };
  }
  if (later !== null && Number.isInteger(amount)) return { kind: "frames-from-now", frames: amount };
  throw new SyntaxTrouble(
    "at= takes a sample (at=480000), a tick (at=tick:3840), or a time from now (at=+24000 frames, at=+0.5s, at=+500ms).",
    span,
  );
}

export function readCount(text: string, span: Span, usage: string): number {
  const count = Number(text);
  if (!/^[0-9]{1,16}$/.test(text) || !Number.isSafeInteger(count)) {
    throw new SyntaxTrouble(`${usage} takes a whole number.`, span);
  }
  return count;
}

/** Milliseconds of `2s`, `500ms`, `500`. */
export function readDuration(text: string, span: Span): number {
  const match = /^([0-9]{1,9}(?:\.[0-9]{1,6})?)(ms|s)?$/.exec(text);
  const ms = Math.round(Number(match?.[1]) * (match?.[2] === "s" ? 1000 : 1));
  if (match === null || ms < 1 || ms > 3_600_000) {
    throw new SyntaxTrouble("timeout= takes a time up to an hour: timeout=500ms, timeout=2s.", span);
  }
  return ms;
}
