/** "48 kHz", "44.1 kHz". */
export function formatRate(hz: number): string {
  return `${String(Math.round(hz / 100) / 10)} kHz`;
}

/** "12 %". */
export function formatShare(share: number): string {
  return `${String(Math.round(share * 100))} %`;
}
