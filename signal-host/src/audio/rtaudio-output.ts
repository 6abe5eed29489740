import { setTimeout as sleep } from "node:timers/promises";
import { queueBlocks } from "./backend.ts";
import {
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
  loadRtAudio,
  RTAUDIO_FLOAT32,
  RTAUDIO_MINIMIZE_LATENCY,
  type RtAudioDeviceInfo,
  type RtAudioStream,
} from "./rtaudio-binding.ts";

/** Blocks of silence that show that a device plays and how late it is. */
const FIRST_BLOCKS = 4;
const FIRST_MS = 2000;
/** How long a device that plays is asked for its latency, and how long at most where it tells none, in ms. */
const LATENCY_MS = 40;
const NO_LATENCY_MS = 500;
const LOOK_MS = 2;
/** Two blocks in the driver are enough when they last so long; else it gets the four it takes by itself. */
const LEAST_BUFFER_S = 0.004;

/**
 * A stream of RtAudio. RtAudio itself plays silence when its queue is empty, without a word; it is found out by
 * comparing the time the device has run with the blocks it was given.
 */
export class RtAudioOutput implements DeviceOutput {
  readonly info: OutputInfo;
  readonly #stream: RtAudioStream;
  readonly #events: StreamEvents;
  /** Blocks the device had run through before the first was written; negative before that. */
  #base = -1;
  #written = 0;
  #starved = 0;
  #latency = 0;
  /** Times the driver itself ran dry. */
  #dry = 0;
  #told = 0;

  private constructor(stream: RtAudioStream, events: StreamEvents, info: OutputInfo) {
    this.#stream = stream;
    this.#events = events;
    this.info = info;
  }

  /** Opens a device without starting it. Throws in words when it is not there or refuses. */
  static open(request: OutputRequest): RtAudioOutput {
    const { RtAudio } = loadRtAudio();
    const stream = new RtAudio();
    const device = find(stream, request.name);
    const rates = ratesToTry(request.sampleRate, device.preferredSampleRate);
    return openAtAnyRate(rates, device.name, (rate) => {
      const events = new StreamEvents();
      openStream(stream, device, rate, request.blockSize, events);
      const info = {
        name: device.name,
        hostApi: stream.getApi(),
        sampleRate: rate,
        blockSize: request.blockSize,
        ahead: queueBlocks(request.blockSize),
        kept: 0,
      };
      return new RtAudioOutput(stream, events, info);
    });
  }

  async start(listener: OutputListener): Promise<void> {
    const trouble: { message?: string } = {};
    this.#events.onTaken = () => this.#taken(listener);
    this.#events.onUnderrun = () => this.#dry++;
    this.#events.onLost = (message) => (trouble.message = message);
    this.#stream.start();
    const begun = performance.now();
    const latencies: number[] = [];
    while (trouble.message === undefined) {
      const elapsed = performance.now() - begun;
      const plays = this.#blocksRun() >= FIRST_BLOCKS;
      if (plays && elapsed > (latencies.length > 0 ? LATENCY_MS : NO_LATENCY_MS)) break;
      if (elapsed > FIRST_MS) throw new Error(`${this.info.name} takes no audio`);
      const frames = this.#stream.getStreamLatency();
      if (frames > 0) latencies.push(frames);
      await sleep(LOOK_MS);
    }
    this.#latency = median(latencies);
    if (trouble.message !== undefined) throw new Error(`${this.info.name} does not play: ${trouble.message}`);
    this.#events.onLost = (message) => listener.lost(`${this.info.name} answers “${message}”`);
  }

  latencyFrames(): number | null {
    return this.#latency > 0 ? this.#latency : null;
  }

  tailFrames(): number {
    return Math.max(this.#latency, this.#stream.getStreamLatency()) + 2 * this.info.blockSize;
  }

  write(block: Buffer): void {
    // One block is always under way to the device and not yet counted in its time.
    const begun = this.#blocksRun() + 1;
    if (this.#base < 0) this.#base = begun;
    this.#starved = Math.max(this.#starved, begun - this.#base - this.#written);
    this.#stream.write(block);
    this.#written++;
  }

  #taken(listener: OutputListener): void {
    const starved = this.#starved + this.#dry - this.#told;
    this.#told += starved;
    listener.taken(starved);
  }

  #blocksRun(): number {
    return Math.round((this.#stream.streamTime * this.info.sampleRate) / this.info.blockSize);
  }
}

/** 0 of none. A look may fall on a moment when the driver was late. */
function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** What a stream calls, which must be named before it is known who listens. */
class StreamEvents {
  onTaken: () => void = () => undefined;
  onUnderrun: () => void = () => undefined;
  onLost: (message: string) => void = () => undefined;
  #isLost = false;

  /** A device that is gone answers so many thousand times a second: the first time counts. */
  onError(message: string): void {
    if (this.#isLost) return;
    if (message.includes("underrun")) {
      this.onUnderrun();
      return;
    }
    this.#isLost = true;
    this.onLost(message.replace(/^RtApi\w*::\w+:\s*/, "").replace(/\.$/, ""));
  }
}

function find(stream: RtAudioStream, name: string | null): RtAudioDeviceInfo {
  const outputs = stream.getDevices().filter((device) => device.outputChannels > 0);
  if (outputs.length === 0) throw new Error("RtAudio finds no output device");
  const id = stream.getDefaultOutputDevice();
  const device = outputs.find((candidate) => (name === null ? candidate.id === id : candidate.name === name));
  if (device === undefined) {
    throw new Error(name === null ? "No output device is the default one" : `There is no output “${name}”`);
  }
  if (device.outputChannels < CHANNELS) throw new Error(`${device.name} has no two output channels`);
  return device;
}

function openStream(
  stream: RtAudioStream,
  device: RtAudioDeviceInfo,
  rate: number,
  blockSize: number,
  events: StreamEvents,
): void {
  const frames = stream.openStream(
    { deviceId: device.id, nChannels: CHANNELS, firstChannel: 0 },
    null,
    RTAUDIO_FLOAT32,
    rate,
    blockSize,
    "Loophole",
    null,
    () => events.onTaken(),
    2 * blockSize >= rate * LEAST_BUFFER_S ? RTAUDIO_MINIMIZE_LATENCY : 0,
    (_type, message) => events.onError(message),
  );
  const opened = stream.getStreamSampleRate();
  if (frames === blockSize && opened === rate) return;
  stream.closeStream();
  throw new Error(`the device would play ${String(frames)} frames at a time at ${String(opened)} Hz instead`);
}

/** Output devices as RtAudio lists them. Throws in words. */
export function listRtAudio(): ListedDevice[] {
  const { RtAudio } = loadRtAudio();
  const stream = new RtAudio();
  const id = stream.getDefaultOutputDevice();
  const hostApi = stream.getApi();
  return stream
    .getDevices()
    .filter((device) => device.outputChannels > 0)
    .map((device) => ({
      backend: "rtaudio",
      name: device.name,
      hostApi,
      outputChannels: device.outputChannels,
      defaultSampleRate: device.preferredSampleRate,
      isDefault: device.id === id,
    }));
}
