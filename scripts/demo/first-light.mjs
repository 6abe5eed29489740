// "First Light": the demo song. 120 bpm, E minor; the guitar's Em9 over a bass on C sounds as Cmaj9(#11).
//
//   bars  1- 4  intro      vinyl, glass, guitar
//   bars  5- 8  build      percussion fades in, kick, hats, a fill
//   bars  9-16  drop       breakbeat, bass; the break joins halfway
//   bars 17-20  breakdown  guitar over the glass's A major, a snare roll
//   bars 21-28  drop       four on the floor, the guitar's riff in a loop, everything
//   bars 29-33  outro      the parts leave one by one
import { at, bars, crescendo, pattern, patterns, play, range, seconds, steps, track } from "./score.mjs";

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
    ...loops(sound),
    bass(sound),
    voice(sound),
    guitar(sound),
    glass(sound),
    bell(sound),
    vinyl(sound),
  ];
}

function drums(sound) {
  const kick = track("kick", "Kick", 0, { gain: -7.5 });
  patterns(kick, sound.kick, [5, 6], "x....... ........", { gain: -4 });
  pattern(kick, sound.kick, 7, "x....... x.......", { gain: -2 });
  pattern(kick, sound.kick, 8, "x....... x.......");
  patterns(kick, sound.kick, [9, 11, 13, 15], "X.....x. ..X..o..");
  patterns(kick, sound.kick, [10, 12, 14], "X.....x. ..X....o");
  pattern(kick, sound.kick, 16, "X.....x. ........");
  patterns(kick, sound.kick, range(21, 27), "X...X... X...X..o");
  pattern(kick, sound.kick, 28, "X...X... X.......");
  patterns(kick, sound.kick, [29, 30], "X....... x.......", { gain: -3 });

  const snare = track("snare", "Snare", 1, { gain: -9.5, pan: -0.05 });
  patterns(snare, sound.snare, range(9, 15), "....X... ....X...");
  patterns(snare, sound.dub, range(9, 15), ".......- .-.....-", { name: "Snare" });
  pattern(snare, sound.snare, 16, "....X... ........");
  patterns(snare, sound.snare, range(21, 27), "....X... ....X...");
  patterns(snare, sound.dub, range(21, 27), "..-....- .-....-o", { name: "Snare" });
  pattern(snare, sound.snare, 28, "....X... ........");
  crescendo(snare, sound.dub, 8, [4, 8, 10, 12, 13, 14, 15], -14, -3, { name: "Roll" });
  crescendo(snare, sound.dub, 19, [0, 4, 8, 12], -18, -13, { name: "Roll" });
  crescendo(snare, sound.dub, 20, [0, 2, 4, 6, 8, 9, 10, 11, 12, 13, 14, 15], -12, 1, { name: "Roll" });

  const hats = track("hats", "Hats", 2, { gain: -8, pan: 0.28 });
  patterns(hats, sound.hat, [7, 8], "o...o... o...o...", { gain: -2 });
  patterns(hats, sound.hat, range(9, 12), "x.o.x.o. x.o.x.oo");
  patterns(hats, sound.hat, range(13, 16), "x-o-x-o- x-o-x-oo");
  patterns(hats, sound.hat, range(21, 28), "x-.-x-.- x-.-x-.-");
  const offbeat = { name: "Open Hat", length: steps(1.5), fadeOut: steps(0.8), gain: -6 };
  patterns(hats, sound.cymbal, range(21, 28), "..x...x. ..x...x.", offbeat);
  patterns(hats, sound.hat, [29, 30], "o...o... o...o...", { gain: -3 });

  const fills = track("fills", "Crash & Toms", 3, { gain: -9, pan: -0.22 });
  for (const bar of [9, 13, 21, 25, 29]) play(fills, sound.cymbal, at(bar), { name: "Crash", gain: -6 });
  crescendo(fills, sound.tom, 8, [8, 11, 14, 15], -12, -3, { name: "Fill" });
  crescendo(fills, sound.tom, 16, [8, 10, 12, 13, 14], -9, -2, { name: "Fill" });
  crescendo(fills, sound.tom, 24, [12, 14, 15], -8, -3, { name: "Fill" });
  crescendo(fills, sound.tom, 28, [10, 11, 12, 14], -8, -1, { name: "Fill" });
  return [kick, snare, hats, fills];
}

function loops(sound) {
  const whole = { start: 0, end: bars(4) };
  const breakbeat = track("break", "Break", 4, { gain: -11.5, pan: 0.08 });
  play(breakbeat, sound.breakbeat, at(13), { name: "Break", length: bars(3.5), fadeOut: steps(2) });
  play(breakbeat, sound.breakbeat, at(21), {
    name: "Break",
    length: bars(7.5),
    fadeOut: steps(2),
    loop: whole,
  });

  const percussion = track("percussion", "Percussion", 5, { gain: -6, pan: -0.3 });
  const rising = { name: "Percussion in", length: bars(14), fadeIn: bars(5), fadeOut: steps(1) };
  play(percussion, sound.percussion, at(3), { ...rising, loop: whole });
  const falling = { name: "Percussion out", length: bars(12), fadeOut: bars(4) };
  play(percussion, sound.percussion, at(21), { ...falling, loop: whole });
  return [breakbeat, percussion];
}

/** C in three bars of four; in the fourth the guitar's low E is alone, and C turns into E minor. */
function bass(sound) {
  const bass = track("bass", "Bass", 6, { gain: -12.5 });
  const note = (bar, step, length, gain = 0) =>
    play(bass, sound.bass, at(bar, step), {
      name: "C",
      length: steps(length),
      fadeIn: seconds(0.003),
      fadeOut: seconds(0.03),
      gain,
    });
  for (const first of [9, 13]) {
    for (const bar of [first, first + 1, first + 2]) {
      note(bar, 0, 5);
      note(bar, 6, 2.5, -1);
      note(bar, 10, 3);
      if (bar !== first) note(bar, 14, 1.5, -3);
    }
  }
  for (const first of [21, 25]) {
    for (const bar of [first, first + 1, first + 2]) {
      for (const step of [2, 6, 10, 14]) note(bar, step, 1.8);
      if (bar === first + 1) note(bar, 12, 1, -4);
      if (bar === first + 2) note(bar, 15, 0.9, -3);
    }
  }
  return bass;
}

function voice(sound) {
  const voice = track("voice", "Voice", 7, { gain: -12, pan: 0.35 });
  const stab = { name: "Stab", length: steps(1.6), fadeOut: steps(0.8) };
  for (const bar of [14, 22, 24, 26]) pattern(voice, sound.voice, bar, "...x.... ..x.....", stab);
  return voice;
}

function guitar(sound) {
  const guitar = track("guitar", "Guitar", 8, { gain: -4.5, pan: 0.12 });
  const riff = { offset: 0, fadeOut: seconds(1) };
  play(guitar, sound.guitar, onGrid(1), { ...riff, name: "Em9", gain: -2, length: bars(4) });
  play(guitar, sound.guitar, onGrid(5), { ...riff, name: "Em9", gain: -1, length: bars(3) });
  play(guitar, sound.guitar, onGrid(8), { ...riff, name: "Em9", gain: -1, length: bars(1) - seconds(0.1) });
  for (const bar of [9, 13]) {
    play(guitar, sound.guitar, onGrid(bar), {
      ...riff,
      name: "Em9 over C",
      length: bars(4) - seconds(0.1),
    });
  }
  play(guitar, sound.guitar, onGrid(17), { ...riff, name: "Em9 over A", gain: 1, length: bars(4) });
  // One bar of it, again and again.
  const looped = { name: "Riff", offset: RIFF.start, length: bars(3) - steps(2), loop: RIFF };
  for (const bar of [21, 25]) {
    const edges = { fadeIn: seconds(0.003), fadeOut: seconds(0.02) };
    play(guitar, sound.guitar, riffOnGrid(bar), { ...looped, ...edges });
    play(guitar, sound.guitar, onGrid(bar + 3), { ...riff, name: "Em9", length: bars(1) - seconds(0.1) });
  }
  play(guitar, sound.guitar, onGrid(29), { name: "Last Em9", fadeOut: seconds(3) });
  return guitar;
}

function glass(sound) {
  const glass = track("glass", "Glass", 9, { gain: -3, pan: -0.15 });
  play(glass, sound.glass, at(1), { name: "Dawn", fadeIn: seconds(2), fadeOut: seconds(3) });
  play(glass, sound.glass, at(3, 8), { name: "Dawn", gain: 1, fadeIn: seconds(0.5), fadeOut: seconds(4) });
  play(glass, sound.glass, at(17), {
    name: "Noon",
    length: bars(3.5),
    fadeIn: seconds(0.8),
    fadeOut: seconds(2),
  });
  play(glass, sound.glass, at(19), { name: "Noon", gain: 2, length: bars(2), fadeIn: seconds(0.5) });
  play(glass, sound.glass, at(29), { name: "Dusk", gain: -2, fadeIn: seconds(1), fadeOut: seconds(4) });
  return glass;
}

function bell(sound) {
  const bell = track("bell", "Bell", 10, { gain: -16.5, pan: 0.45 });
  for (const [bar, step] of [
    [3, 0],
    [4, 12],
    [7, 0],
    [13, 0],
    [17, 0],
    [18, 6],
    [19, 8],
    [29, 0],
    [31, 0],
  ]) {
    play(bell, sound.bell, at(bar, step), { name: "E", length: bars(2), fadeOut: seconds(1) });
  }
  return bell;
}

function vinyl(sound) {
  const vinyl = track("vinyl", "Vinyl", 11, { gain: -8 });
  const loop = { start: 0, end: sound.vinyl.frames };
  const dust = { name: "Dust", fadeIn: seconds(1.5), fadeOut: seconds(2), loop };
  play(vinyl, sound.vinyl, at(1), { ...dust, length: bars(8) });
  play(vinyl, sound.vinyl, at(16, 8), { ...dust, fadeIn: seconds(0.5), length: bars(4.5) });
  play(vinyl, sound.vinyl, at(29), { ...dust, length: bars(5) });
  return vinyl;
}
