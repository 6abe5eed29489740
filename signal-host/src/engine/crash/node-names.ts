/** What a node is in the graph: a device on a track, or the track itself (its clips, its fader). */
export interface NodeName {
  /** A track's id, or "master". */
  readonly track: string;
  readonly device?: string;
}

/** Which node is which: the audio thread has numbers only. Control thread. */
export interface NodeNames {
  /** The name of a node that may be rendered now. */
  nameOf(node: number): NodeName | undefined;
  /** The number of a node that may be rendered now. */
  nodeOf(name: NodeName): number | undefined;
  /** One more than the highest number in use. */
  readonly end: number;
}
