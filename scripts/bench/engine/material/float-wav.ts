/** A WAV file of 32-bit floats. @param samples interleaved stereo */
export function floatWav(samples: Float32Array, sampleRate: number): Uint8Array {
  const header = Buffer.alloc(44);
  header.write("RIFF", 0, "latin1");
  header.writeUInt32LE(36 + samples.byteLength, 4);
  header.write("WAVEfmt ", 8, "latin1");
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(3, 20);
  header.writeUInt16LE(2, 22);
  header.writeUInt32LE(sampleRate, 24);
  header.writeUInt32LE(sampleRate * 8, 28);
  header.writeUInt16LE(8, 32);
  header.writeUInt16LE(32, 34);
  header.write("data", 36, "latin1");
  header.writeUInt32LE(samples.byteLength, 40);
  const data = new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
  return Buffer.concat([header, data]);
}

/** The samples of a file of 32-bit floats, interleaved, whatever chunks come before them. */
export function samplesOfFloatWav(file: Buffer): Float32Array {
  for (let at = 12; at + 8 <= file.length;) {
    const size = file.readUInt32LE(at + 4);
    if (file.toString("latin1", at, at + 4) === "data") {
      const length = Math.min(size, file.length - at - 8) & ~3;
      return new Float32Array(Uint8Array.from(file.subarray(at + 8, at + 8 + length)).buffer);
    }
    at += 8 + size + (size & 1);
  }
  throw new Error("the WAV file holds no data");
}
