// node scripts/demo/compose.mjs: writes the demo song, demo/project.json, from first-light.mjs and the recordings
// in demo/media. With --check it writes nothing and fails when the file is not what it would write.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isProject } from "@loophole/schemas/validators";
import { format } from "prettier";
import { firstLight, master, SOUNDS, TEMPO } from "./first-light.mjs";
import { at, BPM } from "./score.mjs";

const demo = join(import.meta.dirname, "../../demo");

/** Rate, channels and frames from a FLAC file's stream information (RFC 9639, section 8.2). */
function flacFacts(path) {
  const bytes = readFileSync(path);
  if (bytes.toString("latin1", 0, 4) !== "fLaC") throw new Error(`${path} is not a FLAC file`);
  const packed = bytes.readBigUInt64BE(18);
  return {
    sampleRate: Number(packed >> 44n),
    channels: Number((packed >> 41n) & 7n) + 1,
    frames: Number(packed & 0xfffffffffn),
  };
}

const sound = Object.fromEntries(
  Object.entries(SOUNDS).map(([key, [file, name]]) => {
    const facts = flacFacts(join(demo, "media", `${file}.flac`));
    return [key, { id: `media-${file.replaceAll("_", "-")}`, name, file: `media/${file}.flac`, ...facts }];
  }),
);

const project = {
  format: "loophole-project",
  version: 2,
  id: "song-first-light",
  name: "First Light",
  sampleRate: 44100,
  timeline: {
    bpm: BPM,
    meter: { numerator: 4, denominator: 4 },
    loop: { enabled: false, start: at(9), end: at(17) },
    tempo: TEMPO,
    meters: [],
    metronome: { enabled: false },
  },
  master: master(),
  media: Object.values(sound),
  tracks: firstLight(sound),
};

if (!isProject(project)) {
  console.error("The song does not fit the schema:", isProject.errors);
  process.exit(1);
}
const text = await format(JSON.stringify(project), { parser: "json", printWidth: 110 });
const path = join(demo, "project.json");
if (!process.argv.includes("--check")) {
  writeFileSync(path, text);
  const clips = project.tracks.reduce((sum, { clips, notes }) => sum + clips.length + notes.length, 0);
  console.log(`${path}: ${project.tracks.length} tracks, ${clips} clips`);
} else if (readFileSync(path, "utf8") !== text) {
  console.error("demo/project.json is not what scripts/demo writes. Run: node scripts/demo/compose.mjs");
  process.exit(1);
}
