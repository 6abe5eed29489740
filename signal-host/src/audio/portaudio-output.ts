import { queueBlocks } from "./backend.ts";
import {
  BYTES_PER_FRAME,
  CHANNELS,
  openAtAnyRate,
  ratesToTry,
  type DeviceOutput,
  type ListedDevice,
  type OutputInfo,
  type OutputListener,
  type OutputRequest,
} from "./device-output.ts";
import {
  loadPortAudio,
  type PortAudioBinding,
  type PortAudioDeviceInfo,
  type PortAudioStream,
} from "./portaudio-binding.ts";

/** Silence is queued so long before the device would wait for it, in ms. */
const MARGIN_MS = 2;
/** Blocks longer than this need not be two ahead, in frames. */
const LONG_BLOCK = 512;
const FIRST_MS = 2000;

/**
 * A stream of PortAudio. Its callback waits for data instead of playing silence, so that a block is always put
 * into its queue in time: one of silence where none has come.
 */
export class PortAudioOutput implements DeviceOutput {
  readonly info: OutputInfo;
  readonly #stream: PortAudioStream;
  readonly #waiting: Buffer[] = [];
  readonly #silence: Buffer;
  /** How long a block may be waited for once the queue was found full, in ms. */
  readonly #patienceMs: number;
  #arrived: (() => void) | null = null;
  #isPlaying = false;

  private constructor(stream: PortAudioStream, info: OutputInfo) {
    this.#stream = stream;
    this.info = info;
    this.#silence = Buffer.alloc(info.blockSize * BYTES_PER_FRAME);
    const period = (info.blockSize / info.sampleRate) * 1000;
    this.#patienceMs = Math.max(0, (info.kept - 1) * period - MARGIN_MS);
  }

  /** Opens a device without starting it. Throws in words when it is not there or refuses. */
  static open({ name, sampleRate, blockSize }: OutputRequest): PortAudioOutput {
    const binding = loadPortAudio();
    const device = find(binding, name);
    const rates = ratesToTry(sampleRate, device.defaultSampleRate);
    return openAtAnyRate(rates, `${device.name} (${device.hostAPIName})`, (rate) => {
      const kept = Math.max(2, queueBlocks(blockSize) - 1);
      const stream = binding.create({
        outOptions: {
          deviceId: device.id,
          sampleRate: rate,
          channelCount: CHANNELS,
          sampleFormat: 1,
          maxQueue: kept,
          framesPerBuffer: blockSize,
          closeOnError: true,
        },
      });
      const ahead = blockSize >= LONG_BLOCK ? 1 : 2;
      const info = {
        name: device.name,
        hostApi: device.hostAPIName,
        sampleRate: rate,
        blockSize,
        ahead,
        kept,
      };
      return new PortAudioOutput(stream, info);
    });
  }

  async start(listener: OutputListener): Promise<void> {
    for (let block = 0; block < this.info.kept; block++) await this.#stream.write(this.#silence);
    this.#stream.start();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`${this.info.name} takes no audio`)), FIRST_MS);
    });
    // The queue is full: a write that is done shows that the device has taken a block.
    await Promise.race([this.#stream.write(this.#silence), late]).finally(() => clearTimeout(timer));
    this.#feed(listener).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      listener.lost(`${this.info.name} refuses audio (${reason})`);
    });
  }

  /** PortAudio knows, but its binding tells 0 always. */
  latencyFrames(): null {
    return null;
  }

  /** The device keeps two or three blocks of its own. */
  tailFrames(): number {
    return (this.info.kept + 4) * this.info.blockSize;
  }

  write(block: Buffer): void {
    this.#waiting.push(block);
    this.#isPlaying = true;
    this.#arrived?.();
  }

  async #feed(listener: OutputListener): Promise<void> {
    let starved = 0;
    for (;;) {
      if (this.#waiting.length === 0) await this.#arrival();
      const block = this.#waiting.shift();
      if (block === undefined && this.#isPlaying) starved++;
      const status = await this.#stream.write(block ?? this.#silence);
      if (status?.includes("output underflow") === true && this.#isPlaying) starved++;
      if (block === undefined) continue;
      listener.taken(starved);
      starved = 0;
    }
  }

  /** A block has come, or it is time for silence. */
  #arrival(): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.#arrived = null;
        resolve();
      };
      const timer = setTimeout(done, this.#patienceMs);
      this.#arrived = done;
    });
  }
}

/** An id that PortAudio does not know silently opens another device, so the id comes from its own list. */
function find(binding: PortAudioBinding, name: string | null): PortAudioDeviceInfo {
  const outputs = binding.getDevices().filter((device) => device.maxOutputChannels > 0);
  if (outputs.length === 0) throw new Error("PortAudio finds no output device");
  const id = defaultOutput(binding);
  const device = outputs.find((candidate) => (name === null ? candidate.id === id : candidate.name === name));
  if (device === undefined) {
    throw new Error(name === null ? "No output device is the default one" : `There is no output “${name}”`);
  }
  if (device.maxOutputChannels < CHANNELS) throw new Error(`${device.name} has no two output channels`);
  return device;
}

function defaultOutput(binding: PortAudioBinding): number | undefined {
  const { HostAPIs: apis, defaultHostAPI } = binding.getHostAPIs();
  return apis.find((candidate) => candidate.id === defaultHostAPI)?.defaultOutput;
}

/** Output devices as PortAudio lists them. Throws in words. */
export function listPortAudio(): ListedDevice[] {
  const binding = loadPortAudio();
  const id = defaultOutput(binding);
  return binding
    .getDevices()
    .filter((device) => device.maxOutputChannels > 0)
    .map((device) => ({
      backend: "portaudio",
      name: device.name,
      hostApi: device.hostAPIName,
      outputChannels: device.maxOutputChannels,
      defaultSampleRate: device.defaultSampleRate,
      isDefault: device.id === id,
    }));
}
