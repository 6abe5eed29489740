/** "C", "L 25", "R 100": per cent towards a side. */
export function formatPan(pan: number): string {
  const percent = Math.round(Math.abs(pan) * 100);
  if (percent === 0) return "C";
  return `${pan < 0 ? "L" : "R"} ${String(percent)}`;
}

/** For a screen reader: "centre", "25 per cent left". */
export function spokenPan(pan: number): string {
  const percent = Math.round(Math.abs(pan) * 100);
  if (percent === 0) return "centre";
  return `${String(percent)} per cent ${pan < 0 ? "left" : "right"}`;
}

/** What a person typed: "C", "25L", "R 30", "-40"; null when it is no place. */
export function parsePan(text: string): number | null {
  const plain = text.trim().toUpperCase().replaceAll("−", "-").replace("%", "");
  if (plain === "C" || plain === "CENTRE" || plain === "CENTER") return 0;
  const match = /^(L|R)?\s*([+-]?\d+(?:[.,]\d+)?)\s*(L|R)?$/.exec(plain);
  if (match === null) return null;
  const side = match[1] ?? match[3];
  const percent = Math.min(100, Math.max(-100, Number((match[2] ?? "").replace(",", "."))));
  return (side === "L" ? -Math.abs(percent) : percent) / 100 + 0;
}
