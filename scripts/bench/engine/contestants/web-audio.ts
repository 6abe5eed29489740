import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { startProgram } from "../../ipc/child.ts";
import type { Candidate, Entry, EntryOptions, Rendered } from "../contestant.ts";
import { peakMemory } from "../timed-run.ts";
import { WEB_AUDIO } from "../web-audio-peer.ts";

/** The Web Audio API outside a browser: nodes of Rust, rendered as fast as they go. */
export function webAudioCandidate(): Candidate {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(WEB_AUDIO));
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
    const contestant = { id: "web-audio", name: `${WEB_AUDIO} ${version}`, workers: 1, enter };
    return { kind: "present", contestant };
  } catch {
    return { kind: "missing", name: WEB_AUDIO, reason: `not installed: npm install --no-save ${WEB_AUDIO}` };
  }
}

async function enter({ tracks, files, cpu }: EntryOptions): Promise<Entry> {
  const peer = [process.argv[1] ?? "", "web-audio", String(tracks), ...files];
  const program = startProgram(peer, { cpu });
  await program.line((line) => (line === "WEB-AUDIO-READY" ? true : null));
  let memory = 0;
  return {
    async render(frames): Promise<Rendered> {
      program.write(String(frames));
      const cost = await program.line((line) => JSON.parse(line) as Omit<Rendered, "frames">);
      memory = peakMemory(program.pid);
      return { frames, ...cost };
    },
    memoryBytes: () => memory,
    close: () => program.finish(),
  };
}
