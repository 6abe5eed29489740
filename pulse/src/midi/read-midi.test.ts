import { isNoteClip } from "@loophole/schemas/validators";
import fc from "fast-check";
import { writeMidi, type MidiEvent } from "midi-file";
import { describe, expect, test } from "vitest";
import { MidiFileError } from "./midi-error.ts";
import { readMidi } from "./read-midi.ts";

type Header = Parameters<typeof writeMidi>[0]["header"];

function file(tracks: MidiEvent[][], header: Partial<Header> = {}): Uint8Array {
  const whole: Header = { format: 1, numTracks: tracks.length, ticksPerBeat: 480, ...header };
  return Uint8Array.from(writeMidi({ header: whole, tracks }));
}

const end: MidiEvent = { deltaTime: 0, type: "endOfTrack", meta: true };
const on = (deltaTime: number, noteNumber: number, velocity = 100, channel = 0): MidiEvent => ({
  deltaTime,
  type: "noteOn",
  noteNumber,
  velocity,
  channel,
});
const off = (deltaTime: number, noteNumber: number, channel = 0): MidiEvent => ({
  deltaTime,
  type: "noteOff",
  noteNumber,
  velocity: 0,
  channel,
});
const control = (deltaTime: number, controllerType: number, value: number): MidiEvent => ({
  deltaTime,
  type: "controller",
  controllerType,
  value,
  channel: 0,
});

test("notes come at 960 ticks a quarter note, whatever the file counts in", () => {
  for (const ticksPerBeat of [24, 480, 960]) {
    const [part] = readMidi(
      file([[on(ticksPerBeat, 60), off(ticksPerBeat / 2, 60), end]], { ticksPerBeat }),
    ).parts;
    expect(part?.notes).toEqual([{ start: 960, length: 480, key: 60, velocity: 100 }]);
  }
});

test("a note on with velocity 0 lets the key go, and of two notes on one key the older goes first", () => {
  const [part] = readMidi(file([[on(0, 60, 90), on(480, 60, 50), on(480, 60, 0), off(480, 60), end]])).parts;
  expect(part?.notes).toEqual([
    { start: 0, length: 1_920, key: 60, velocity: 90 },
    { start: 960, length: 1_920, key: 60, velocity: 50 },
  ]);
});

test("what hangs at the end of its track ends there, and ‘all notes off’ ends what sounds", () => {
  const last: MidiEvent = { ...end, deltaTime: 960 };
  const [part] = readMidi(file([[on(0, 60), control(480, 123, 0), on(0, 62), on(0, 64), last]])).parts;
  expect(part?.notes.map(({ key, length }) => [key, length])).toEqual([
    [60, 960],
    [62, 1_920],
    [64, 1_920],
  ]);
});

test("each channel that plays is a part, named by its track", () => {
  const name: MidiEvent = { deltaTime: 0, type: "trackName", text: "Band\u0007", meta: true };
  const both = [name, on(0, 60), on(0, 36, 100, 9), off(480, 60), off(0, 36, 9), end];
  const silent = [name, control(0, 7, 100), end];
  const one = [{ ...name, text: "Flute" }, on(0, 72), off(10, 72), end] as MidiEvent[];
  const { parts } = readMidi(file([both, silent, one]));
  expect(parts.map((part) => [part.name, part.channel])).toEqual([
    ["Band, channel 1", 0],
    ["Band, channel 10", 9],
    ["Flute", 0],
  ]);
});

test("tempo and time signatures are taken from every track, the last at a tick counting", () => {
  const tempo = (deltaTime: number, bpm: number): MidiEvent => ({
    deltaTime,
    type: "setTempo",
    microsecondsPerBeat: Math.round(6e7 / bpm),
    meta: true,
  });
  const signature: MidiEvent = {
    deltaTime: 480,
    type: "timeSignature",
    numerator: 7,
    denominator: 8,
    metronome: 24,
    thirtyseconds: 8,
    meta: true,
  };
  const { tempo: points, meters } = readMidi(
    file([
      [tempo(0, 100), tempo(0, 90), tempo(480, 90), tempo(480, 145.5), end],
      [signature, end],
    ]),
  );
  expect(points).toEqual([
    { tick: 0, bpm: 90 },
    { tick: 1_920, bpm: 145.5 },
  ]);
  expect(meters).toEqual([{ tick: 960, meter: { numerator: 7, denominator: 8 } }]);
});

test("controllers, pitch wheel and channel pressure are kept; the wheel's range is read", () => {
  const bend = (value: number): MidiEvent => ({ deltaTime: 10, type: "pitchBend", value, channel: 0 });
  const pressure: MidiEvent = { deltaTime: 0, type: "channelAftertouch", amount: 127, channel: 0 };
  const range = [control(0, 101, 0), control(0, 100, 0), control(0, 6, 12)];
  const events = [...range, control(0, 64, 127), bend(-8192), bend(0), bend(8191), pressure, on(0, 60), end];
  const [part] = readMidi(file([events])).parts;
  expect(part).toMatchObject({
    bendRange: 12,
    controllers: [{ tick: 0, controller: 64, value: 127 }],
    pitchBend: [
      { tick: 20, value: -1 },
      { tick: 40, value: 0 },
      { tick: 60, value: 1 },
    ],
    pressure: [{ tick: 60, value: 1 }],
  });
});

describe("a file that is none", () => {
  const good = file([[on(0, 60), off(480, 60), end]]);

  test.each<[string, Uint8Array]>([
    ["is empty", new Uint8Array()],
    ["is a picture", Uint8Array.from({ length: 100 }, (_, n) => n)],
    ["is cut off", good.subarray(0, good.length - 3)],
  ])("is refused in words when it %s", (_why, bytes) => {
    expect(() => readMidi(bytes)).toThrow(MidiFileError);
  });

  test("or damaged anywhere is refused, or read as something that fits a song", () => {
    const longer = file([[...Array.from({ length: 20 }, (_, n) => on(3, 40 + n)), control(2, 1, 9), end]]);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(longer.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        (changes) => {
          const damaged = Uint8Array.from(longer);
          for (const [at, byte] of changes) damaged[at] = byte;
          try {
            for (const { notes, controllers, pitchBend, pressure } of readMidi(damaged).parts) {
              const clip = {
                id: "c",
                name: "C",
                start: 0,
                length: 1,
                notes,
                controllers,
                pitchBend,
                pressure,
              };
              expect(isNoteClip(clip)).toBe(true);
            }
          } catch (error) {
            expect(error).toBeInstanceOf(MidiFileError);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test("chunks of other kinds, and a RIFF wrapper, are passed over", () => {
    const strange = Uint8Array.from([...good, 0x58, 0x46, 0x49, 0x48, 0, 0, 0, 2, 1, 2]);
    expect(readMidi(strange)).toEqual(readMidi(good));
    const text = [...new TextEncoder().encode("RIFF....RMIDdata....")];
    expect(readMidi(Uint8Array.from([...text, ...good]))).toEqual(readMidi(good));
  });
});
