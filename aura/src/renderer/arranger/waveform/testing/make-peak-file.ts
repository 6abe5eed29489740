/** Writes a peak file of samples (one array per channel, −1…1), as an engine does: for tests. */
export function makePeakFile(
  channels: readonly Float32Array[],
  options: { sourceRate?: number; bins?: readonly number[] } = {},
): ArrayBuffer {
  const frames = channels[0]?.length ?? 0;
  const sizes = options.bins ?? [64, 256, 1024];
  const counts = sizes.map((size) => Math.ceil(frames / size));
  const table = Math.ceil((28 + sizes.length * 8) / 8) * 8;
  const values = counts.reduce((sum, bins) => sum + bins * channels.length * 3, 0);
  const buffer = new ArrayBuffer(table + values * 2);
  const view = new DataView(buffer);
  new Uint8Array(buffer).set([0x4c, 0x48, 0x50, 0x4b]);
  view.setUint32(4, 1, true);
  view.setUint32(8, channels.length, true);
  view.setUint32(12, options.sourceRate ?? 44100, true);
  view.setFloat64(16, frames, true);
  view.setUint32(24, sizes.length, true);
  let at = table;
  sizes.forEach((size, level) => {
    view.setUint32(28 + level * 8, size, true);
    view.setUint32(32 + level * 8, counts[level] ?? 0, true);
    for (const samples of channels) {
      for (let bin = 0; bin < (counts[level] ?? 0); bin++) {
        const part = samples.subarray(bin * size, (bin + 1) * size);
        const square = part.reduce((sum, value) => sum + value * value, 0) / part.length;
        for (const value of [Math.min(...part), Math.max(...part), Math.sqrt(square)]) {
          view.setInt16(at, Math.max(-32768, Math.min(32767, Math.round(value * 32767))), true);
          at += 2;
        }
      }
    }
  });
  return buffer;
}
