/** A 16-bit WAV file of what `sample` gives for each frame (−1…1), the same in all channels. */
export function wavFile(options: {
  rate: number;
  channels: number;
  frames: number;
  sample(frame: number): number;
}): Buffer {
  const { rate, channels, frames } = options;
  const data = Buffer.alloc(frames * channels * 2);
  for (let frame = 0; frame < frames; frame++) {
    const value = Math.round(Math.max(-1, Math.min(1, options.sample(frame))) * 32_767);
    for (let channel = 0; channel < channels; channel++) {
      data.writeInt16LE(value, (frame * channels + channel) * 2);
    }
  }
  const header = Buffer.alloc(44);
  header.write("RIFF", 0);
  header.writeUInt32LE(36 + data.length, 4);
  header.write("WAVEfmt ", 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(channels, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE(rate * channels * 2, 28);
  header.writeUInt16LE(channels * 2, 32);
  header.writeUInt16LE(16, 34);
  header.write("data", 36);
  header.writeUInt32LE(data.length, 40);
  return Buffer.concat([header, data]);
}
