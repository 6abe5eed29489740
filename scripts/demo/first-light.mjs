// "First Light": the demo song. 120 bpm, E minor. Drums from samplers, bass, pad, arpeggio and lead from the
// synthesiser, and recordings of a guitar, glass, vinyl and percussion.
//
//   bars  1- 4  intro      vinyl, glass, guitar; the pad opens
//   bars  5- 8  build      percussion fades in, kick, arpeggio, a fill, wind
//   bars  9-16  drop       broken beat, bass; break and melody join halfway
//   bars 17-20  breakdown  guitar over the glass's A major, a snare roll
//   bars 21-28  drop       four on the floor, the guitar's riff in a loop, everything
//   bars 29-33  outro      the parts leave one by one, slower and slower
import { drums } from "./drums.mjs";
import { at, automate, bars, device, play, seconds, send, steps, track } from "./score.mjs";
import { synths } from "./synths.mjs";

/** The recordings, by the names they have here. */
export const SOUNDS = {
  kick: ["drum_heavy_kick", "Heavy Kick"],
  snare: ["drum_snare_hard", "Hard Snare"],
  dub: ["sn_dub", "Dub Snare"],
  hat: ["drum_cymbal_closed", "Closed Hat"],
  cymbal: ["drum_cymbal_open", "Open Cymbal"],
  tom: ["drum_tom_mid_hard", "Mid Tom"],
  breakbeat: ["loop_garzul", "Garzul Break"],
  percussion: ["loop_safari", "Safari Percussion"],
  bass: ["bass_thick_c", "Thick Bass C"],
  voice: ["bass_voxy_c", "Voxy Bass C"],
  guitar: ["guit_em9", "Guitar Em9"],
  glass: ["ambi_glass_hum", "Glass Hum"],
  bell: ["perc_bell", "Bell E"],
  vinyl: ["vinyl_hiss", "Vinyl Hiss"],
};

/** The guitar was played at this tempo, 20 ms (38 ticks) ahead of the grid. */
const onGrid = (bar, step = 0) => at(bar, step) + 38;

/** A bar of the guitar's riff whose end runs into its start without a step; 17 ms (33 ticks) before a sixteenth. */
const RIFF = { start: 9383, end: 9383 + bars(1) };
const riffOnGrid = (bar) => at(bar, 2) - 33;

/** Tracks of the song. @param sound the media rows by the keys of SOUNDS */
export function firstLight(sound) {
  return [
    ...drums(sound),
    ...synths(sound),
    guitar(sound),
    glass(sound),
    swells(sound),
    vinyl(sound),
    room(),
    echo(),
  ];
}

/** What all tracks sum into. */
export function master() {
  const strip = { gain: 0, devices: [], automation: [] };
  device(strip, "equaliser", {
    band1On: true,
    band1Type: "lowCut",
    band1Frequency: 24,
    band8On: true,
    band8Type: "highShelf",
    band8Frequency: 10000,
    band8Gain: 1.5,
  });
  device(strip, "compressor", { threshold: -14, ratio: 1.7, knee: 12, attack: 30, release: 220, makeUp: 1 });
  device(strip, "limiter", { gain: 2, ceiling: -1, release: 120 });
  automate(strip, "master", "gain", [
    [1, 0, "hold"],
    [32, 0, "smooth"],
    [34, -30],
  ]);
  return strip;
}

/** The last bars grow slower. */
export const TEMPO = [
  { tick: at(31), bpm: 120, ramp: true },
  { tick: at(33), bpm: 92 },
];

function guitar(sound) {
  const guitar = track("guitar", "Guitar", 8, { gain: -6.5, pan: 0.12 });
  device(guitar, "equaliser", {
    band1On: true,
    band1Type: "lowCut",
    band1Frequency: 110,
    band5On: true,
    band5Type: "bell",
    band5Frequency: 2600,
    band5Gain: 1.5,
  });
  send(guitar, "room", -15);
  const dotted = send(guitar, "echo", -40);
  const riff = { offset: 0, fadeOut: seconds(1), fadeOutShape: "smooth" };
  const short = bars(4) - seconds(0.1);
  play(guitar, sound.guitar, onGrid(1), { ...riff, name: "Em9", gain: -2, length: bars(4) });
  play(guitar, sound.guitar, onGrid(5), { ...riff, name: "Em9", gain: -1, length: bars(3) });
  play(guitar, sound.guitar, onGrid(8), { ...riff, name: "Em9", gain: -1, length: bars(1) - seconds(0.1) });
  for (const bar of [9, 13])
    play(guitar, sound.guitar, onGrid(bar), { ...riff, name: "Em9 over all", length: short });
  play(guitar, sound.guitar, onGrid(17), { ...riff, name: "Em9 over A", gain: 1, length: bars(4) });
  // One bar of it, again and again.
  const looped = { name: "Riff", offset: RIFF.start, length: bars(3) - steps(2), loop: RIFF };
  for (const bar of [21, 25]) {
    const edges = { fadeIn: seconds(0.003), fadeOut: seconds(0.02) };
    play(guitar, sound.guitar, riffOnGrid(bar), { ...looped, ...edges });
    play(guitar, sound.guitar, onGrid(bar + 3), { ...riff, name: "Em9", length: bars(1) - seconds(0.1) });
  }
  play(guitar, sound.guitar, onGrid(29), { name: "Last Em9", fadeOut: seconds(3), fadeOutShape: "smooth" });
  automate(guitar, dotted, "gain", [
    [1, -14, "hold"],
    [9, -26, "hold"],
    [17, -10, "hold"],
    [21, -24, "hold"],
    [29, -10],
  ]);
  return guitar;
}

function glass(sound) {
  const glass = track("glass", "Glass", 9, { gain: -5, pan: -0.15 });
  device(glass, "equaliser", { band1On: true, band1Type: "lowCut", band1Frequency: 160 });
  send(glass, "room", -14);
  const smooth = { fadeInShape: "smooth", fadeOutShape: "smooth" };
  play(glass, sound.glass, at(1), { ...smooth, name: "Dawn", fadeIn: seconds(2), fadeOut: seconds(3) });
  play(glass, sound.glass, at(3, 8), {
    ...smooth,
    name: "Dawn",
    gain: 1,
    fadeIn: seconds(0.5),
    fadeOut: seconds(4),
  });
  play(glass, sound.glass, at(17), {
    ...smooth,
    name: "Noon",
    length: bars(3.5),
    fadeIn: seconds(0.8),
    fadeOut: seconds(2),
  });
  play(glass, sound.glass, at(19), {
    ...smooth,
    name: "Noon",
    gain: 2,
    length: bars(2),
    fadeIn: seconds(0.5),
  });
  play(glass, sound.glass, at(29), {
    ...smooth,
    name: "Dusk",
    gain: -2,
    fadeIn: seconds(1),
    fadeOut: seconds(4),
  });
  return glass;
}

/** Cymbals played backwards, which end where something begins; and the thick bass, once, deep under the last chord. */
function swells(sound) {
  const swells = track("swells", "Swells", 5, { gain: -13 });
  send(swells, "room", -12);
  const length = bars(0.85);
  const back = { name: "Backwards", length, reverse: true, fadeIn: seconds(0.3), fadeInShape: "exponential" };
  for (const bar of [9, 13, 21, 25]) play(swells, sound.cymbal, at(bar) - at(1.85), { ...back, gain: 1 });
  play(swells, sound.bass, at(29), { name: "Deep", gain: -2, fadeOut: seconds(2), fadeOutShape: "smooth" });
  return swells;
}

function vinyl(sound) {
  const vinyl = track("vinyl", "Vinyl", 11, { gain: -9 });
  const loop = { start: 0, end: sound.vinyl.frames };
  const dust = { name: "Dust", fadeIn: seconds(1.5), fadeOut: seconds(2), loop };
  play(vinyl, sound.vinyl, at(1), { ...dust, length: bars(8) });
  play(vinyl, sound.vinyl, at(16, 8), { ...dust, fadeIn: seconds(0.5), length: bars(4.5) });
  play(vinyl, sound.vinyl, at(29), { ...dust, length: bars(5) });
  return vinyl;
}

function room() {
  const room = track("room", "Room", 4, { kind: "return", gain: 0 });
  device(room, "reverb", { decay: 2.4, preDelay: 22, size: 0.65, damping: 5200, lowCut: 220, mix: 1 });
  return room;
}

function echo() {
  const echo = track("echo", "Echo", 6, { kind: "return", gain: 4, pan: 0.2 });
  device(echo, "delay", {
    division: "1/8D",
    feedback: 0.42,
    pingPong: true,
    lowCut: 260,
    highCut: 4800,
    mix: 1,
  });
  send(echo, "room", -12);
  return echo;
}
