/** How Signal ends, as its supervisor sees it. */
export const EXIT = {
  ok: 0,
  usage: 2,
  portInUse: 3,
  deviceUnavailable: 4,
  /** The audio thread ended by an error: the crash record says in which node. */
  audioFailed: 5,
  internal: 70,
} as const;
