import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parseRenderOptions } from "./options.ts";
import { stemFiles } from "./stem-files.ts";

const run = (...args: string[]) => parseRenderOptions(["song", ...args]);

describe("the command line of a render", () => {
  test("takes the kind of file from its name, and dithers 16 bits unless told otherwise", () => {
    expect(run("--out", "mix.wav")).toMatchObject({
      options: { out: resolve("mix.wav"), container: "wav", format: "int24", dither: "none", only: [] },
    });
    expect(run("--out", "mix.FLAC", "--format", "int16")).toMatchObject({
      options: { container: "flac", format: "int16", dither: "tpdf" },
    });
    expect(run("--out", "mix.wav", "--format", "int16", "--dither", "none")).toMatchObject({
      options: { dither: "none" },
    });
  });

  test("takes stems and a tail", () => {
    expect(
      run("--out", "m.wav", "--stems", "s", "--stem", "Bass", "--stem", "kick", "--tail", "2.5"),
    ).toMatchObject({
      options: { stems: resolve("s"), only: ["Bass", "kick"], tail: 2.5 },
    });
  });

  test.each([
    [["--out", "mix.mp3"], ".wav or .flac"],
    [["--out", "mix.flac", "--format", "float32"], "FLAC holds no floats"],
    [["--out", "mix.wav", "--format", "int8"], "--format"],
    [["--out", "mix.wav", "--dither", "yes"], "--dither"],
    [["--out", "mix.wav", "--stem", "Bass"], "--stems"],
    [["--out", "mix.wav", "--tail", "61"], "--tail"],
    [["--out", "mix.wav", "--tail", "long"], "--tail"],
    [["--out", "mix.wav", "--sample-rate", "1"], "--sample-rate"],
    [["--nonsense"], "nonsense"],
    [[], "--out"],
  ])("%j is refused in words", (args, words) => {
    expect(run(...args)).toEqual({ kind: "wrong", message: expect.stringContaining(words) });
  });
});

describe("stems' files", () => {
  const track = (id: string, name: string, output?: string) => ({
    named: { id, name },
    graph: { id, ...(output === undefined ? {} : { output }) },
  });
  const all = [
    track("t1", "Bass"),
    track("t2", "bass"),
    track("t3", "../../etc: \u0000*"),
    track("t4", "Snare", "t5"),
    track("t5", "Drums"),
    track("t6", " . "),
  ];
  // Only what is looked at.
  const project = { tracks: all.map(({ named }) => named) };
  const graph = { tracks: all.map(({ graph: each }) => each) };
  const files = (...only: string[]) => stemFiles(project, graph, "/stems", "flac", only);

  test("are one for each track that goes to the master, called as it is, no two alike", () => {
    expect(files()).toEqual([
      { track: "t1", path: "/stems/Bass.flac" },
      { track: "t2", path: "/stems/bass (2).flac" },
      { track: "t3", path: "/stems/_.._etc_ __.flac" },
      { track: "t5", path: "/stems/Drums.flac" },
      { track: "t6", path: "/stems/track.flac" },
    ]);
  });

  test("are those that are named, by name or id, wherever they go", () => {
    expect(files("Snare", "t1")).toEqual([
      { track: "t1", path: "/stems/Bass.flac" },
      { track: "t4", path: "/stems/Snare.flac" },
    ]);
    expect(() => files("Trumpet")).toThrow("no track ‘Trumpet’");
  });
});
