/** What is known of a sample before its audio is there. */
export interface SampleSpec {
  readonly channels: number;
  /** Frames at the engine's rate. */
  readonly engineFrames: number;
  readonly sourceRate: number;
  readonly sourceFrames: number;
}

/** Memory for one sample's audio, to be filled by whoever loads it. */
export interface PendingSample {
  /**
   * One view of `engineFrames` floats per channel, zeroed, in shared memory. A view sent to a worker thread
   * by postMessage arrives there as a view of the same memory.
   */
  readonly channels: readonly Float32Array<SharedArrayBuffer>[];
  /** The audio is complete: the next setGraph uses it. */
  commit(): void;
  /** Gives the memory back. */
  abort(): void;
}

export interface StoredSample extends SampleSpec {
  readonly id: string;
  readonly bytes: number;
}

/** Audio in the memory that the control thread, the audio thread and the loaders share. Control thread only. */
export declare class SampleStore {
  private constructor();
  /** Bytes held by samples, pending ones included. */
  get bytes(): number;
  /** Throws EngineError RESOURCE_EXHAUSTED when the budget or the address space does not hold it. */
  allocate(id: string, spec: SampleSpec): PendingSample;
  get(id: string): StoredSample | undefined;
  list(): StoredSample[];
  /** Forgets a sample and answers its bytes; the memory is reused once no plan plays from it. */
  free(id: string): number;
}
