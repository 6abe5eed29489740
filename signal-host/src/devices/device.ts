import type { Device } from "@loophole/schemas/types";

/** Where the audio of a sample lies, for devices that play recordings. */
export interface DeviceSample {
  /** Float32 indices of the first two channels in the engine's memory; equal for mono. */
  readonly left: number;
  readonly right: number;
  readonly engineFrames: number;
  readonly sourceRate: number;
}

/**
 * The values of a device's parameters by id, as its kernel reads them: numbers on a logarithmic curve as their base-2
 * logarithm, switches as 0 or 1, choices as the place among their options.
 */
export type ParameterValues = Readonly<Record<string, number>>;

/** What the engine has to know of a type of device beside its declaration in schemas/devices. Control thread. */
export interface DeviceType {
  readonly type: Device["type"];
  /** KERNEL_… of kernels/kernel-numbers.ts. */
  readonly kernel: number;
  /** 4: the kernel serves four strips side by side; 1: one strip. */
  readonly lanes: 4 | 1;
  /** Bytes of its state, a multiple of 16; zeroed when the device is new. Four lanes' vectors only, when `lanes` is 4. */
  stateBytes(rate: number, values: ParameterValues): number;
  /** Frames by which the output lags behind the input. May depend on parameters declared as structural only. */
  latency(rate: number, values: ParameterValues): number;
  /**
   * Frames after which silence in is silence out, at most; Infinity where nobody can say. Of an instrument: after its
   * last key is let go and what plays to its end has done so.
   */
  tail(rate: number, values: ParameterValues): number;
  /**
   * Frames of silence after its tail until its state is that of one that never heard anything, as a gain that was
   * lowered: before that it must not stand still. Without it there are none.
   */
  recovery?(rate: number, values: ParameterValues): number;
  /** Writes what the device has beside its parameters (RECORD_DATA); without it there is nothing. */
  readonly data?: {
    bytes(device: Device): number;
    write(
      device: Device,
      rate: number,
      sampleOf: (id: string) => DeviceSample | undefined,
      into: DataView,
    ): void;
  };
}
