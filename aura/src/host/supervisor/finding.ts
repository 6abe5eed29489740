/** What was found out about a death of the engine. */
export interface Finding {
  /** How it ended, to be read after "The engine ": "died while running Compressor on track Drums (unreachable)". */
  readonly reason: string;
  /** More about it, for those who want to know. */
  readonly details: string;
  /**
   * Whether the death has something to blame that is taken out if it goes on so: then it is not one of those after
   * which the engine is given up, for that comes to an end by itself.
   */
  readonly blamed: boolean;
  /** Whether what is to blame has just been taken out: the engine may well live now. */
  readonly relieved: boolean;
}
