import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import type * as WebAudio from "node-web-audio-api";
import { samplesOfFloatWav } from "./material/float-wav.ts";
import { Noise } from "./material/noise.ts";
import { amplitude, BANDS, COMPRESSOR, MASTER_GAIN, SAMPLE_RATE, SEND_GAIN, stripsOf } from "./workload.ts";

export const WEB_AUDIO = "node-web-audio-api";

type Api = typeof WebAudio;

/** Length of the hall that its convolver is given, in seconds. */
const HALL_SECONDS = 1.5;

/** Answers each line of its input, a number of frames, with what rendering them has cost. Runs in its own process. */
export async function serveWebAudio(tracks: number, files: readonly string[]): Promise<void> {
  // By a name in a variable: it is an optional package, which the bundler must not look for.
  const api = (await import(WEB_AUDIO)) as Api;
  const sources = files.map((path) => bufferOf(api, samplesOfFloatWav(readFileSync(path))));
  const hall = hallOf(api);
  console.log("WEB-AUDIO-READY");
  for await (const line of createInterface({ input: process.stdin })) {
    const context = new api.OfflineAudioContext(2, Number(line), SAMPLE_RATE);
    buildMixer(api, context, tracks, sources, hall);
    const [cpu, begun] = [process.cpuUsage(), performance.now()];
    const rendered = await context.startRendering();
    const [used, wallMs] = [process.cpuUsage(cpu), performance.now() - begun];
    const cost = { cpuNs: (used.user + used.system) * 1e3, wallNs: wallMs * 1e6, rms: rmsOf(rendered) };
    console.log(JSON.stringify(cost));
  }
}

function buildMixer(
  api: Api,
  context: WebAudio.OfflineAudioContext,
  tracks: number,
  sources: readonly WebAudio.AudioBuffer[],
  room: WebAudio.AudioBuffer,
): void {
  const master = new api.GainNode(context, { gain: amplitude(MASTER_GAIN) });
  master.connect(context.destination);
  const hall = new api.ConvolverNode(context, { buffer: room });
  hall.connect(master);
  for (const { file, offset, gain, pan, sends } of stripsOf(tracks)) {
    const player = new api.AudioBufferSourceNode(context, { buffer: sources[file] ?? null, loop: true });
    let end: WebAudio.AudioNode = player;
    const chain = (node: WebAudio.AudioNode): void => {
      end.connect(node);
      end = node;
    };
    for (const { kind, frequency, gain: lift, q } of BANDS) {
      const type = ({ lowShelf: "lowshelf", peak: "peaking", highShelf: "highshelf" } as const)[kind];
      chain(new api.BiquadFilterNode(context, { type, frequency, gain: lift, Q: q }));
    }
    const { threshold, ratio, knee, attack, release } = COMPRESSOR;
    const times = { attack: attack / 1000, release: release / 1000 };
    chain(new api.DynamicsCompressorNode(context, { threshold, ratio, knee, ...times }));
    chain(new api.GainNode(context, { gain: amplitude(gain) }));
    chain(new api.StereoPannerNode(context, { pan }));
    end.connect(master);
    if (sends) {
      const send = new api.GainNode(context, { gain: amplitude(SEND_GAIN) });
      end.connect(send);
      send.connect(hall);
    }
    player.start(0, offset / SAMPLE_RATE);
  }
}

function bufferOf(api: Api, samples: Float32Array): WebAudio.AudioBuffer {
  const length = samples.length / 2;
  const buffer = new api.AudioBuffer({ numberOfChannels: 2, length, sampleRate: SAMPLE_RATE });
  for (const channel of [0, 1]) {
    buffer.copyToChannel(
      Float32Array.from({ length }, (_, i) => samples[2 * i + channel] ?? 0),
      channel,
    );
  }
  return buffer;
}

/** Noise that fades away. */
function hallOf(api: Api): WebAudio.AudioBuffer {
  const noise = new Noise(1);
  const frames = HALL_SECONDS * SAMPLE_RATE;
  const samples = new Float32Array(2 * frames);
  for (let i = 0; i < samples.length; i += 1) samples[i] = noise.next() * 10 ** (-3 * (i / samples.length));
  return bufferOf(api, samples);
}

function rmsOf(buffer: WebAudio.AudioBuffer): number {
  const channels = [0, 1].map((channel) => buffer.getChannelData(channel));
  const squares = channels.map((samples) => samples.reduce((sum, sample) => sum + sample * sample, 0));
  return Math.sqrt(squares.reduce((sum, each) => sum + each, 0) / (2 * buffer.length));
}
