// The instruments: bass, pad, arpeggio, lead and wind from the synthesiser, a bell and a voice from recordings.
import { automate, BAR, device, duck, note, notes, range, send, STEP, track } from "./score.mjs";

/** Four bars of harmony that the guitar's Em9 fits over. */
const CHORDS = [
  { root: 28, pad: [52, 59, 62, 66, 67], high: [64, 67, 71, 74] }, // Em9
  { root: 36, pad: [48, 55, 59, 62, 64], high: [64, 67, 71, 74] }, // Cmaj9
  { root: 31, pad: [55, 59, 62, 64, 66], high: [62, 66, 71, 74] }, // G6/9
  { root: 33, pad: [45, 55, 59, 62, 64], high: [64, 69, 71, 74] }, // A9sus
];

/** Notes of a bar for each of the four chords, one bar after the other. */
const overChords = (barOf) => CHORDS.flatMap((chord, i) => barOf(chord, i).map(later(i)));
const later = (bars) => (one) => ({ ...one, start: one.start + bars * BAR });

export function synths(sound) {
  return [bass(), pad(), arpeggio(), lead(), wind(), bell(sound), voice(sound)];
}

function bass() {
  const bass = track("bass", "Bass", 6, { kind: "instrument", gain: -4 });
  const synth = device(bass, "synthesiser", {
    osc1Wave: "saw",
    osc1Level: 0.55,
    osc2Wave: "pulse",
    osc2Level: 0.6,
    osc2Semitones: 0,
    osc2Cents: -6,
    cutoff: 260,
    resonance: 0.25,
    keyTrack: 0.4,
    envelopeAmount: 2.4,
    filterDecay: 420,
    filterSustain: 0.15,
    ampDecay: 900,
    ampSustain: 0.75,
    ampRelease: 90,
    mode: "mono",
    glide: 28,
    velocityCutoff: 1.2,
    gain: -2,
  });
  device(bass, "equaliser", {
    band1On: true,
    band1Type: "lowCut",
    band1Frequency: 32,
    band3On: true,
    band3Type: "bell",
    band3Frequency: 190,
    band3Gain: -2,
    band6On: true,
    band6Type: "bell",
    band6Frequency: 1600,
    band6Gain: 2,
  });
  duck(bass, "kick", { threshold: -22, ratio: 4, knee: 6, attack: 2, release: 130 });
  const line = ({ root }) => [
    note(root, 0, 3, 118),
    note(root, 6, 2.5, 92),
    note(root + 12, 10, 1.6, 104),
    note(root, 12, 1.6, 84),
    note(root + 7, 14, 1.6, 96),
  ];
  notes(bass, "Line", 9, 7, overChords(line), { repeat: 4 });
  notes(bass, "Fall", 16, 1, [
    note(33, 0, 3, 118),
    note(33, 6, 1.6, 96),
    note(35, 8, 1.6, 90),
    note(31, 10, 1.6, 90),
  ]);
  const offbeat = ({ root }, i) => [
    ...[2, 6, 10, 14].flatMap((step) => [note(root, step, 1.7, 112)]),
    ...(i === 1 ? [note(root + 12, 12, 0.9, 74)] : []),
    ...(i === 3 ? [note(root + 2, 15, 0.9, 88)] : []),
  ];
  notes(bass, "Off the beat", 21, 8, overChords(offbeat), { repeat: 4 });
  notes(bass, "Last", 29, 2, [note(36, 0, 28, 84)]);
  automate(bass, bass.id, "gain", [
    [9, -4, "hold"],
    [29, -11, "smooth"],
    [31, -20],
  ]);
  automate(bass, synth, "cutoff", [
    [9, 180, "smooth"],
    [13, 420, "smooth"],
    [16, 700],
    [21, 320, "hold"],
    [25, 320, "smooth"],
    [28, 900, "smooth"],
    [29, 160],
  ]);
  return bass;
}

function pad() {
  const pad = track("pad", "Pad", 7, { kind: "instrument", gain: -8 });
  const synth = device(pad, "synthesiser", {
    osc1Level: 0.5,
    osc1Cents: -8,
    osc2Level: 0.5,
    osc2Cents: 9,
    cutoff: 700,
    resonance: 0.12,
    envelopeAmount: 0.6,
    filterAttack: 900,
    filterDecay: 3000,
    filterSustain: 0.6,
    ampAttack: 420,
    ampDecay: 2000,
    ampSustain: 0.85,
    ampRelease: 1600,
    lfoRate: 0.17,
    lfoCutoff: 0.35,
    velocityCutoff: 0,
    gain: -7,
  });
  device(pad, "equaliser", {
    band1On: true,
    band1Type: "lowCut",
    band1Frequency: 170,
    band4On: true,
    band4Type: "bell",
    band4Frequency: 420,
    band4Gain: -2.5,
    band8On: true,
    band8Type: "highShelf",
    band8Frequency: 7000,
    band8Gain: 1.5,
  });
  duck(pad, "kick", { threshold: -26, ratio: 3, knee: 10, attack: 4, release: 210 });
  device(pad, "utility", { width: 1.35 });
  send(pad, "room", -9);
  const chord =
    (velocity) =>
    ({ pad: keys }) =>
      keys.map((key) => note(key, 0, 15.6, velocity));
  const held = [52, 59, 62, 66].flatMap((key) => [note(key, 0, 63, 60)]);
  notes(pad, "Dawn", 1, 4, held);
  notes(pad, "Chords", 5, 4, overChords(chord(70)));
  notes(pad, "Chords", 9, 8, overChords(chord(84)), { repeat: 4 });
  // The glass hums in A major here.
  const noon = [45, 57, 61, 64, 71].map((key) => note(key, 0, 47, 66));
  notes(pad, "Noon", 17, 4, [...noon, ...[47, 57, 62, 66, 71].map((key) => note(key, 48, 15.5, 76))]);
  notes(pad, "Chords", 21, 8, overChords(chord(92)), { repeat: 4 });
  notes(pad, "Dusk", 29, 4, [
    ...[48, 55, 59, 62, 64].map((key) => note(key, 0, 31, 72)),
    ...[40, 52, 59, 66, 67].map((key) => note(key, 32, 30, 64)),
  ]);
  automate(pad, synth, "cutoff", [
    [1, 240, "smooth"],
    [5, 900, "smooth"],
    [8, 2200],
    [9, 1100, "smooth"],
    [16, 2600],
    [17, 480, "smooth"],
    [20.9, 3600],
    [21, 1500, "smooth"],
    [28, 3200, "smooth"],
    [33, 260],
  ]);
  return pad;
}

function arpeggio() {
  const arpeggio = track("arpeggio", "Arpeggio", 8, { kind: "instrument", gain: -8.5 });
  const synth = device(arpeggio, "synthesiser", {
    osc1Wave: "pulse",
    osc1Level: 0.55,
    osc1Width: 0.3,
    osc2Wave: "triangle",
    osc2Level: 0.5,
    osc2Semitones: 12,
    cutoff: 1400,
    resonance: 0.35,
    envelopeAmount: 2.2,
    filterDecay: 260,
    filterSustain: 0.1,
    ampDecay: 520,
    ampSustain: 0.15,
    ampRelease: 240,
    velocityCutoff: 1.5,
    gain: -6,
  });
  device(arpeggio, "equaliser", { band1On: true, band1Type: "lowCut", band1Frequency: 260 });
  const echo = send(arpeggio, "echo", -14);
  send(arpeggio, "room", -15);
  const order = [0, 1, 2, 3, 2, 1, 3, 2, 0, 2, 1, 3, 2, 3, 1, 2];
  const run =
    (every, loud) =>
    ({ high }) =>
      range(0, 15)
        .filter((step) => step % every === 0)
        .map((step) => note(high[order[step] ?? 0] ?? 64, step, 0.9, step % 4 === 0 ? loud : loud - 26));
  notes(arpeggio, "Drops", 3, 2, [...run(4, 62)(CHORDS[0]), ...run(4, 66)(CHORDS[0]).map(later(1))]);
  notes(arpeggio, "Eighths", 5, 4, overChords(run(2, 76)));
  notes(arpeggio, "Sixteenths", 9, 8, overChords(run(1, 88)), { repeat: 4 });
  notes(
    arpeggio,
    "Sparse",
    17,
    3,
    range(0, 2).flatMap((bar) => [note(76, 3 + bar * 16, 2, 70), note(73, 10 + bar * 16, 2, 54)]),
  );
  notes(arpeggio, "Sixteenths", 21, 8, overChords(run(1, 96)), { repeat: 4 });
  notes(arpeggio, "Leaving", 29, 3, [
    ...run(2, 70)(CHORDS[1]),
    ...run(4, 56)(CHORDS[1]).map(later(1)),
    note(78, 32, 6, 44),
  ]);
  automate(arpeggio, synth, "cutoff", [
    [3, 500, "smooth"],
    [9, 2400],
    [9, 1200, "smooth"],
    [16, 3000],
    [17, 900, "hold"],
    [21, 1600, "smooth"],
    [28, 5200],
    [29, 1800, "smooth"],
    [32, 400],
  ]);
  automate(arpeggio, echo, "gain", [
    [3, -6, "smooth"],
    [9, -16, "hold"],
    [16, -16],
    [[16, 12], -5, "hold"],
    [21, -15, "hold"],
    [28, -15],
    [29, -4],
  ]);
  // Slowly from side to side.
  automate(
    arpeggio,
    arpeggio.id,
    "pan",
    range(0, 15).map((nth) => [1 + nth * 2, nth % 2 === 0 ? -0.45 : 0.45, "smooth"]),
  );
  return arpeggio;
}

function lead() {
  const lead = track("lead", "Lead", 9, { kind: "instrument", gain: -8, pan: -0.08 });
  device(lead, "synthesiser", {
    osc1Wave: "saw",
    osc1Level: 0.5,
    osc2Wave: "pulse",
    osc2Level: 0.35,
    osc2Width: 0.25,
    osc2Cents: 10,
    cutoff: 1700,
    resonance: 0.18,
    envelopeAmount: 1.2,
    filterDecay: 900,
    filterSustain: 0.4,
    ampAttack: 12,
    ampSustain: 0.8,
    ampRelease: 320,
    lfoRate: 5.2,
    mode: "legato",
    glide: 70,
    gain: -6,
  });
  device(lead, "equaliser", { band1On: true, band1Type: "lowCut", band1Frequency: 220 });
  send(lead, "echo", -13);
  send(lead, "room", -13);
  const melody = [
    [71, 0, 3],
    [74, 3, 3],
    [76, 6, 8],
    [78, 14, 2],
    [79, 16, 4],
    [78, 20, 2],
    [74, 22, 2],
    [71, 24, 7],
    [69, 32, 3],
    [71, 35, 3],
    [74, 38, 4],
    [78, 42, 5.9],
    [76, 48, 12],
  ].map(([key, step, length]) => note(key, step, length + 0.1, step % 16 === 0 ? 104 : 92));
  // Vibrato comes with the modulation wheel on long notes; the last one falls.
  const wheel = [0, 9, 14, 26, 31, 44, 48, 51, 60].map((step, i) => ({
    tick: step * STEP,
    controller: 1,
    value: i % 2 === 0 ? 0 : 70,
  }));
  const fall = [
    ...range(0, 8).map((i) => ({ tick: (56 + i / 2) * STEP, value: -i / 8 })),
    { tick: 63 * STEP, value: 0 },
  ];
  const expression = { controllers: wheel, pitchBend: fall };
  notes(lead, "Melody", 13, 4, melody, expression);
  notes(lead, "Question", 19, 2, [
    note(69, 0, 6, 70),
    note(73, 6, 6, 74),
    note(76, 12, 12, 80),
    note(78, 24, 7, 90),
  ]);
  notes(
    lead,
    "Melody",
    25,
    4,
    melody.map((one) => ({ ...one, velocity: one.velocity + 12 })),
    expression,
  );
  notes(lead, "Answer", 31, 2, [note(71, 0, 6, 62), note(67, 6, 6, 56), note(64, 12, 16, 58)]);
  return lead;
}

/** Noise through a band that rises: before each drop. */
function wind() {
  const wind = track("wind", "Wind", 10, { kind: "instrument", gain: -13 });
  const synth = device(wind, "synthesiser", {
    osc1Level: 0,
    osc2Level: 0,
    noiseLevel: 1,
    filterType: "bandPass",
    cutoff: 400,
    resonance: 0.45,
    keyTrack: 0,
    envelopeAmount: 0,
    ampAttack: 3000,
    ampSustain: 1,
    ampRelease: 500,
    velocityCutoff: 0,
    gain: 0,
  });
  send(wind, "room", -8);
  notes(wind, "Rise", 7, 2, [note(60, 0, 31.5, 90)]);
  notes(wind, "Rise", 19, 2, [note(60, 0, 31.5, 110)]);
  automate(wind, synth, "cutoff", [
    [7, 300, "smooth"],
    [9, 6500, "hold"],
    [19, 260, "smooth"],
    [21, 9000],
  ]);
  automate(wind, wind.id, "pan", [
    [7, -0.6],
    [9, 0.6, "hold"],
    [19, 0.6],
    [21, -0.6],
  ]);
  return wind;
}

function bell(sound) {
  const bell = track("bell", "Bell", 11, { kind: "instrument", gain: -9, pan: 0.4 });
  const zone = { sample: sound.bell.id, lowKey: 40, highKey: 100, rootKey: 76, tune: 12, trigger: "oneShot" };
  device(bell, "sampler", { velocityAmplitude: 0.8 }, { zones: [zone] });
  device(bell, "equaliser", { band1On: true, band1Type: "lowCut", band1Frequency: 300 });
  send(bell, "room", -8);
  notes(bell, "Far", 3, 2, [note(76, 0, 8, 84), note(71, 28, 8, 60)]);
  notes(bell, "Far", 7, 1, [note(76, 0, 8, 84)]);
  notes(bell, "Near", 13, 1, [note(76, 0, 8, 92)]);
  notes(bell, "Noon", 17, 3, [note(76, 0, 8, 90), note(69, 22, 8, 70), note(73, 40, 8, 76)]);
  notes(bell, "Evening", 29, 4, [
    note(76, 0, 8, 88),
    note(79, 22, 8, 60),
    note(71, 32, 8, 70),
    note(64, 48, 8, 52),
  ]);
  return bell;
}

/** Short stabs that follow the chords. */
function voice(sound) {
  const voice = track("voice", "Voice", 3, { kind: "instrument", gain: -6, pan: 0.3 });
  const zone = { sample: sound.voice.id, lowKey: 24, highKey: 60, rootKey: 36, choke: 1 };
  device(
    voice,
    "sampler",
    { ampRelease: 120, filterOn: true, cutoff: 3200, velocityAmplitude: 0.6 },
    { zones: [zone] },
  );
  device(voice, "equaliser", { band1On: true, band1Type: "lowCut", band1Frequency: 150 });
  send(voice, "echo", -16);
  send(voice, "room", -16);
  const stabs = [note(36, 3, 1.6, 112), note(36, 10, 1.6, 96)];
  notes(voice, "Stab", 14, 1, stabs);
  for (const bar of [22, 26]) notes(voice, "Stab", bar, 1, stabs);
  for (const bar of [24, 28])
    notes(
      voice,
      "Stab",
      bar,
      1,
      stabs.map((one) => ({ ...one, key: 33 })),
    );
  return voice;
}
