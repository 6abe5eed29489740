const EIGHTHS = [" ", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** A bar of `room` characters, filled to a fraction in eighths of a character. */
export function bar(fraction: number, room: number): string {
  const eighths = Math.round(Math.min(1, Math.max(0, fraction)) * room * 8);
  const whole = Math.floor(eighths / 8);
  const rest = whole < room ? (EIGHTHS[eighths % 8] ?? "") : "";
  return ("█".repeat(whole) + rest).padEnd(room);
}
