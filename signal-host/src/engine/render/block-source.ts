/** Two channels of the block rendered last; valid until the next is rendered. */
export interface StereoBlock {
  readonly left: Float32Array;
  readonly right: Float32Array;
}

/** What one track, bus or return puts out, after its gain and pan. */
export interface StemTap extends StereoBlock {
  /** Its id. */
  readonly track: string;
}

/**
 * Where a render gets its sound: the song from its first frame on, block by block. Behind the end of the range
 * the song stops, and what still rings out is rendered. Whatever delay there is inside is made up for: the first
 * frame of the first block is the first of the range. Render worker.
 */
export interface BlockSource {
  /** Frames of a block. */
  readonly blockFrames: number;
  /** After the master's devices and gain. */
  readonly master: StereoBlock;
  /** In the order asked for. */
  readonly stems: readonly StemTap[];
  /** Renders the next block. Throws AudioFileError when audio that streams cannot be read. */
  nextBlock(): void;
  close(): void;
}
