// The drums: one-shot recordings in two samplers, two loops, and a bus that holds them together.
import { at, bars, beat, crescendo, device, notes, play, range, send, steps, track } from "./score.mjs";

const KEY = { kick: 36, snare: 38, dub: 40, hat: 42, tom: 45, open: 46, crash: 49 };

/** A recording on one key, played to its end. */
const shot = (sound, key, more = {}) => ({
  sample: sound.id,
  lowKey: key,
  highKey: key,
  rootKey: key,
  trigger: "oneShot",
  ...more,
});

/** The tracks, and the bus that they put out to. */
export function drums(sound) {
  return [kick(sound), kit(sound), loops(sound, "break"), loops(sound, "percussion"), bus()];
}

function kick(sound) {
  const kick = track("kick", "Kick", 0, { kind: "instrument", gain: -5, output: "drums" });
  device(kick, "sampler", { velocityAmplitude: 0.9 }, { zones: [shot(sound.kick, KEY.kick)] });
  device(kick, "equaliser", {
    band2On: true,
    band2Type: "bell",
    band2Frequency: 58,
    band2Gain: 2.5,
    band4On: true,
    band4Type: "bell",
    band4Frequency: 340,
    band4Gain: -3,
    band4Q: 1,
  });
  notes(kick, "Heartbeat", 5, 2, beat(KEY.kick, "o.......  ........"), { repeat: 1 });
  notes(kick, "Steps", 7, 2, beat(KEY.kick, "x....... x......."), { repeat: 1 });
  const broken = [...beat(KEY.kick, "X.....x. ..X..o.. X.....x. ..X....o")];
  notes(kick, "Broken", 9, 7, broken, { repeat: 2 });
  notes(kick, "Stop", 16, 1, beat(KEY.kick, "X.....x. ........"));
  notes(kick, "Four on the floor", 21, 7, beat(KEY.kick, "X...X... X...X..o"), { repeat: 1 });
  notes(kick, "Stop", 28, 1, beat(KEY.kick, "X...X... X......."));
  notes(kick, "Leaving", 29, 2, beat(KEY.kick, "x....... o......."), { repeat: 1 });
  return kick;
}

function kit(sound) {
  const kit = track("kit", "Kit", 1, { kind: "instrument", gain: -5.5, output: "drums" });
  const zones = [
    shot(sound.snare, KEY.snare, { pan: -0.05, gain: -1 }),
    shot(sound.dub, KEY.dub, { pan: 0.06, gain: -3 }),
    shot(sound.tom, KEY.tom, { pan: -0.25, gain: -1 }),
    // A closed hi-hat silences the open one.
    shot(sound.hat, KEY.hat, { pan: 0.28, gain: -2, choke: 1 }),
    shot(sound.cymbal, KEY.open, { pan: 0.28, gain: -9, choke: 1, tune: 120 }),
    shot(sound.cymbal, KEY.crash, { pan: -0.22, gain: -5 }),
  ];
  device(kit, "sampler", { velocityAmplitude: 1, voices: 32 }, { zones });
  send(kit, "room", -17);
  const { snare, dub, hat, tom, open, crash } = KEY;

  notes(kit, "Ticking", 7, 1, beat(hat, "o...o... o...o..."));
  const fill = [
    ...crescendo(dub, [4, 8, 10, 12, 13, 14, 15], 30, 96),
    ...crescendo(tom, [9, 11, 14, 15], 40, 100),
  ];
  notes(kit, "Fill", 8, 1, [...beat(hat, "o...o... o......."), ...fill]);
  const backbeat = [
    ...beat(snare, "....X... ....X... ....X... ....X..."),
    ...beat(dub, ".......- .-.....- .......- .-..-..-"),
  ];
  const first = [...backbeat, ...beat(hat, "x.o.x.o. x.o.x.oo x.o.x.o. x.o.x-o-")];
  notes(kit, "Crash", 9, 4, [...first, ...doubled(first), ...beat(crash, "X")]);
  const second = [...backbeat, ...beat(hat, "x-o-x-o- x-o-x-oo x-o-x-o- x-o-x-oo")];
  const toms = crescendo(tom, [56, 58, 60, 61, 62], 60, 112);
  const last = [...beat(snare, "....X..."), ...beat(hat, "x-o-x-o-")].map(later(48));
  notes(kit, "Busy", 13, 4, [
    ...second,
    ...doubled(second).filter(before(48)),
    ...last,
    ...toms,
    ...beat(crash, "x"),
  ]);

  const roll = [
    ...crescendo(dub, [0, 4, 8, 12], 18, 34),
    ...crescendo(dub, [16, 18, 20, 22, 24, 25, 26, 27, 28, 29, 30, 30.5, 31, 31.5], 36, 122),
  ];
  notes(kit, "Roll", 19, 2, roll);

  const full = [
    ...beat(snare, "....X... ....X... ....X... ....X..-"),
    ...beat(dub, "..-....- .-....-o ..-....- .-....-o"),
    ...beat(hat, "x-.-x-.- x-.-x-.- x-.-x-.- x-.-x-.-"),
    ...beat(open, "..x...x. ..x...x. ..x...x. ..x...x.", { length: 2 }),
  ];
  notes(kit, "Full", 21, 4, [
    ...full,
    ...doubled(full),
    ...beat(crash, "X"),
    ...crescendo(tom, [60, 62, 63], 66, 104),
  ]);
  const ending = [...doubled(full).filter(before(56)), ...crescendo(tom, [58, 59, 60, 62], 66, 120)];
  notes(kit, "Full", 25, 4, [...full, ...ending, ...beat(crash, "X")]);
  notes(kit, "Leaving", 29, 2, [...beat(hat, "o...o... o...o... o...o... -...-..."), ...beat(crash, "x")]);
  return kit;
}

/** Two bars again, two bars later. */
const doubled = (content) => content.map(later(32));
const later = (steps) => (note) => ({ ...note, start: note.start + steps * 240 });
const before = (step) => (note) => note.start < step * 240;

function loops(sound, which) {
  const whole = { start: 0, end: bars(4) };
  if (which === "break") {
    const breakbeat = track("break", "Break", 4, { gain: -13.5, pan: 0.08, output: "drums" });
    device(breakbeat, "equaliser", { band1On: true, band1Type: "lowCut", band1Frequency: 120 });
    const part = { name: "Break", fadeOut: steps(2), fadeOutShape: "equalPower" };
    play(breakbeat, sound.breakbeat, at(13), { ...part, length: bars(3.5) });
    play(breakbeat, sound.breakbeat, at(21), { ...part, length: bars(7.5), loop: whole });
    return breakbeat;
  }
  const percussion = track("percussion", "Percussion", 5, { gain: -9, pan: -0.3, output: "drums" });
  device(percussion, "equaliser", { band1On: true, band1Type: "lowCut", band1Frequency: 180 });
  send(percussion, "room", -20);
  const rising = { name: "Percussion in", length: bars(14), fadeIn: bars(5), fadeInShape: "smooth" };
  play(percussion, sound.percussion, at(3), { ...rising, fadeOut: steps(1), loop: whole });
  // Half a bar of less in every fourth, where the toms are.
  const dips = range(1, 2).flatMap((nth) => [
    { frame: bars(nth * 4) - steps(9), gain: 0 },
    { frame: bars(nth * 4) - steps(8), gain: -9 },
    { frame: bars(nth * 4) - steps(1), gain: -9 },
    { frame: bars(nth * 4), gain: 0 },
  ]);
  const falling = { name: "Percussion out", length: bars(10), fadeOut: bars(3), fadeOutShape: "smooth" };
  play(percussion, sound.percussion, at(21), { ...falling, loop: whole, envelope: dips });
  return percussion;
}

function bus() {
  const bus = track("drums", "Drums", 2, { kind: "bus", gain: -2.5 });
  device(bus, "equaliser", {
    band4On: true,
    band4Type: "bell",
    band4Frequency: 420,
    band4Gain: -2,
    band8On: true,
    band8Type: "highShelf",
    band8Frequency: 8500,
    band8Gain: 2,
  });
  device(bus, "compressor", {
    threshold: -16,
    ratio: 2.5,
    knee: 8,
    attack: 18,
    release: 110,
    makeUp: 2,
    mix: 0.8,
  });
  return bus;
}
