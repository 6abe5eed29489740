/** How Signal ends, as its supervisor sees it. */
export const EXIT = {
  ok: 0,
  usage: 2,
  portInUse: 3,
  deviceUnavailable: 4,
  internal: 70,
} as const;
