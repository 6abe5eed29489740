export interface MemorySample {
  /** Seconds since the beginning. */
  readonly at: number;
  readonly heapBytes: number;
  readonly rssBytes: number;
}

export interface MemoryVerdict {
  /** From the middle third of the time to the last: the first one warms up. */
  readonly heapGrowthBytes: number;
  readonly rssGrowthBytes: number;
  readonly isFlat: boolean;
}

const MIB = 2 ** 20;
/** A heap that is collected now and then; its floor moves by less than this. */
const HEAP_SLACK = 12 * MIB;
/** Pages that the allocator keeps, code that is compiled late. */
const RSS_SLACK = 24 * MIB;
const SHARE = 0.1;

/**
 * Whether memory is flat: what is held at least, garbage apart, is no more in the last third of the time than in the
 * middle one. @param samples by rising time
 */
export function judgeMemory(samples: readonly MemorySample[]): MemoryVerdict {
  const end = samples.at(-1)?.at ?? 0;
  const floor = (third: number, read: (sample: MemorySample) => number): number => {
    const inside = samples.filter(({ at }) => at >= (third / 3) * end && at <= ((third + 1) / 3) * end);
    return Math.min(...inside.map(read));
  };
  const growth = (read: (sample: MemorySample) => number): { bytes: number; held: number } => {
    const held = floor(1, read);
    return { bytes: floor(2, read) - held, held };
  };
  const heap = growth(({ heapBytes }) => heapBytes);
  const rss = growth(({ rssBytes }) => rssBytes);
  const isFlat =
    heap.bytes <= Math.max(HEAP_SLACK, SHARE * heap.held) &&
    rss.bytes <= Math.max(RSS_SLACK, SHARE * rss.held);
  return { heapGrowthBytes: heap.bytes, rssGrowthBytes: rss.bytes, isFlat };
}
