import { probePortAudio } from "./portaudio-list.ts";
import { clampInto } from "../dsp/interleave.ts";
import {
  queueBlocks,
  type AudioBackend,
  type BackendEnd,
  type BlockSource,
  type OpenedDevice,
} from "./backend.ts";
import { Playout } from "./playout.ts";
import {
  loadPortAudio,
  type PortAudioBinding,
  type PortAudioDeviceInfo,
  type PortAudioStream,
} from "./portaudio-binding.ts";

const CHANNELS = 2;
/** A device that takes no block for so long is lost. */
const FROZEN_MS = 1000;
const WATCH_MS = 100;
/** Blocks of silence after the end, because quitting loses the last few. */
const TAIL_BLOCKS = 4;
const QUIT_MS = 1000;
/** Rates to try where none is asked for, after the device's own. */
const USUAL_RATES = [48000, 44100];
const LOWEST_RATE = 44100;
const HIGHEST_RATE = 192000;

/**
 * An audio device through PortAudio. The stream is never left without data: silence is queued before it
 * starts, and a block is always under way. A device that stops taking blocks is given up after a second; its
 * stream then cannot be closed, and only the end of the process frees it.
 */
export class PortAudioBackend implements AudioBackend {
  readonly device: OpenedDevice;
  readonly #stream: PortAudioStream;
  readonly #queue: number;
  readonly #blockSize: number;
  #frozen = false;

  private constructor(
    stream: PortAudioStream,
    device: PortAudioDeviceInfo,
    sampleRate: number,
    blockSize: number,
  ) {
    this.#stream = stream;
    this.#blockSize = blockSize;
    this.#queue = queueBlocks(blockSize);
    this.device = {
      backend: "portaudio",
      name: device.name,
      hostApi: device.hostAPIName,
      sampleRate,
      latencyFrames: (this.#queue + 1) * blockSize,
    };
  }

  /** Opens the default output. Throws with the reason in words when there is none or it refuses. */
  static open(sampleRate: number | undefined, blockSize: number): PortAudioBackend {
    const binding = loadPortAudio(probePortAudio);
    const device = defaultOutput(binding);
    const refused: string[] = [];
    for (const rate of ratesToTry(sampleRate, device.defaultSampleRate)) {
      try {
        const stream = openStream(binding, device.id, rate, blockSize);
        return new PortAudioBackend(stream, device, rate, blockSize);
      } catch (error) {
        refused.push(`${rate} Hz: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    throw new Error(`${device.name} (${device.hostAPIName}) does not open at ${refused.join("; ")}`);
  }

  async run(source: BlockSource): Promise<BackendEnd> {
    const silence = Buffer.alloc(this.#blockSize * CHANNELS * 4);
    for (let block = 0; block < this.#queue; block++) await this.#stream.write(silence);
    this.#stream.start();
    const progress = { at: performance.now() };
    const commands = source.listenForCommands();
    let watch: NodeJS.Timeout | undefined;
    const frozen = new Promise<BackendEnd>((resolve) => {
      watch = setInterval(() => {
        if (performance.now() - progress.at < FROZEN_MS) return;
        this.#frozen = true;
        resolve({ kind: "lost", message: `${this.device.name} has taken no audio for a second` });
      }, WATCH_MS);
    });
    try {
      return await Promise.race([this.#feed(source, progress), frozen]);
    } finally {
      clearInterval(watch);
      commands.stop();
    }
  }

  async #feed(source: BlockSource, progress: { at: number }): Promise<BackendEnd> {
    const samples = new Float32Array(this.#blockSize * CHANNELS);
    const bytes = Buffer.from(samples.buffer);
    const playout = new Playout(this.#blockSize, source.sampleRate);
    const period = (this.#blockSize / source.sampleRate) * 1000;
    playout.observe(performance.now(), this.#queue);
    while (!source.closing && !this.#frozen) {
      clampInto(samples, source.renderBlock());
      const ready = performance.now();
      if (!playout.add(ready)) source.reportMissedDeadline();
      source.reportQueue(Math.round(playout.queued(ready) * this.#blockSize));
      const status = await this.#stream.write(bytes);
      progress.at = performance.now();
      // A write that had to wait has just found the queue full: the surest moment to know its length.
      if (progress.at - ready > period / 4) playout.observe(progress.at, this.#queue);
      if (status?.includes("output underflow") === true) source.reportUnderrun();
    }
    return { kind: "closed" };
  }

  async close(): Promise<boolean> {
    if (this.#frozen) return false;
    return within(QUIT_MS, async () => {
      const silence = Buffer.alloc(this.#blockSize * CHANNELS * 4);
      for (let block = 0; block < TAIL_BLOCKS; block++) await this.#stream.write(silence);
      await this.#stream.quit("WAIT");
    });
  }
}

/** An id that PortAudio does not know silently opens another device, so the id comes from its own list. */
function defaultOutput(binding: PortAudioBinding): PortAudioDeviceInfo {
  const devices = binding.getDevices();
  if (!devices.some((device) => device.maxOutputChannels > 0)) {
    throw new Error("PortAudio finds no output device");
  }
  const apis = binding.getHostAPIs();
  const api = apis.HostAPIs.find((candidate) => candidate.id === apis.defaultHostAPI);
  const device = devices.find((candidate) => candidate.id === api?.defaultOutput);
  if (device === undefined) throw new Error("No output device is the default one");
  if (device.maxOutputChannels < CHANNELS) throw new Error(`${device.name} has no two output channels`);
  return device;
}

function ratesToTry(asked: number | undefined, own: number): number[] {
  if (asked !== undefined) return [asked];
  const rates = [own, ...USUAL_RATES].filter((rate) => rate >= LOWEST_RATE && rate <= HIGHEST_RATE);
  return [...new Set(rates.map(Math.round))];
}

function openStream(
  binding: PortAudioBinding,
  deviceId: number,
  sampleRate: number,
  blockSize: number,
): PortAudioStream {
  return binding.create({
    outOptions: {
      deviceId,
      sampleRate,
      channelCount: CHANNELS,
      sampleFormat: 1,
      maxQueue: queueBlocks(blockSize),
      framesPerBuffer: blockSize,
      closeOnError: true,
    },
  });
}

/** Whether `work` was done within the time. */
async function within(milliseconds: number, work: () => Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  try {
    return await Promise.race([work().then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
