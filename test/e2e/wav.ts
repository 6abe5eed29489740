/** A mono 16-bit WAV file of `seconds`, from a function of the time in seconds to −1…1. */
export function wav(seconds: number, sampleRate: number, sound: (time: number) => number): Uint8Array {
  const frames = Math.round(seconds * sampleRate);
  const bytes = new Uint8Array(44 + frames * 2);
  const view = new DataView(bytes.buffer);
  const text = (at: number, word: string) => {
    for (let i = 0; i < word.length; i++) view.setUint8(at + i, word.charCodeAt(i));
  };
  text(0, "RIFF");
  view.setUint32(4, 36 + frames * 2, true);
  text(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, "data");
  view.setUint32(40, frames * 2, true);
  for (let frame = 0; frame < frames; frame++) {
    const value = Math.max(-1, Math.min(1, sound(frame / sampleRate)));
    view.setInt16(44 + frame * 2, Math.round(value * 32767), true);
  }
  return bytes;
}

/** A steady tone. */
export function tone(hz: number, level: number): (time: number) => number {
  return (time) => level * Math.sin(2 * Math.PI * hz * time);
}

/** A struck tone twice a second, so that its waveform has something to show. */
export function pulses(hz: number, level: number, decay: number): (time: number) => number {
  return (time) => {
    const since = time % 0.5;
    return level * Math.exp(-since * decay) * Math.sin(2 * Math.PI * hz * since);
  };
}
