import { ConnectionError, type JsonObject } from "@loophole/protocol";
import type { DebugCaptureResult } from "@loophole/schemas/types";
import type { DebugConnection, Reply } from "../connect/debug-connection.ts";
import { UsageError } from "../exit-codes.ts";
import { appliedOf } from "../traffic/read-traffic.ts";
import { findMedia, fullPath } from "./find-media.ts";
import type { Recording } from "./read-recording.ts";
import { planReplay, type ReplayStep } from "./replay-plan.ts";

/** Most frames rendered by one command, so that a long silence shows progress. */
const MOST_FRAMES_AT_ONCE = 48_000 * 30;

/** The first command that went otherwise than recorded. */
export interface Difference {
  /** Counted from 1. */
  readonly step: number;
  readonly name: string;
  readonly sample: number;
  readonly words: string;
}

export interface ReplayResult {
  readonly commands: number;
  /** Frames rendered. */
  readonly frames: number;
  readonly firstDifference: Difference | null;
  readonly graph: { readonly recorded: string | null; readonly replayed: string };
  readonly audio: {
    readonly recorded: string | null;
    readonly replayed: string;
    readonly heardFrames: number;
  };
  /** What makes the comparison less than exact. */
  readonly notes: readonly string[];
}

export interface ReplayOptions {
  /** Where audio files may be whose paths were shortened. */
  readonly media: readonly string[];
  onProgress(done: number, of: number): void;
}

/**
 * Sends what was recorded to an engine whose time stands still but for debug.advance, each command at the frame at which
 * it took hold, and compares what comes of it: revision and hash after every command, the audio at the end.
 */
export async function replay(
  connection: DebugConnection,
  recording: Recording,
  options: ReplayOptions,
): Promise<ReplayResult> {
  return await new Replay(connection, recording, options).run();
}

class Replay {
  readonly #connection: DebugConnection;
  readonly #recording: Recording;
  readonly #options: ReplayOptions;
  readonly #notes: string[];
  readonly #blockSize: number;
  /** The recorded engine's frame 0 and revision 0, as the replaying engine counts. */
  #sampleShift = 0;
  #revisionShift = 0;
  #now = 0;
  #difference: Difference | null = null;

  constructor(connection: DebugConnection, recording: Recording, options: ReplayOptions) {
    this.#connection = connection;
    this.#recording = recording;
    this.#options = options;
    this.#notes = notesOn(recording);
    this.#blockSize = connection.welcome.blockSize;
  }

  async run(): Promise<ReplayResult> {
    const { steps, unanswered } = planReplay(this.#recording);
    if (unanswered.length > 0)
      this.#notes.push(`No reply was recorded for ${unanswered.join(", ")}; left out.`);
    await this.#prepare();
    const begun = this.#now;
    const late: Promise<void>[] = [];
    for (const [index, step] of steps.entries()) {
      const sample = step.sample + this.#sampleShift;
      await this.#advanceTo(Math.floor(sample / this.#blockSize) * this.#blockSize);
      const isInside = sample > this.#now;
      const reply = this.#connection.request(
        step.name,
        this.#paramsOf(step),
        isInside ? { at: { sample } } : {},
      );
      const checked = reply.then((message) => this.#compare(step, index + 1, message));
      // A scheduled command is answered when time has moved; all others before the next is sent.
      if (isInside) late.push(checked);
      else await checked;
      this.#options.onProgress(index + 1, steps.length);
    }
    const end = this.#recording.end?.capture ?? null;
    const last = end === null ? this.#now + this.#blockSize : end.sample + end.frames + this.#sampleShift;
    await this.#advanceTo(Math.ceil(last / this.#blockSize) * this.#blockSize);
    await Promise.all(late);
    const { result: audio } = await this.#connection.command("debug.capture", { enabled: false });
    return await this.#conclude(steps.length, begun, audio);
  }

  async #conclude(commands: number, begun: number, audio: DebugCaptureResult): Promise<ReplayResult> {
    const { result: sync } = await this.#connection.command("system.sync", {});
    const { end } = this.#recording;
    return {
      commands,
      frames: this.#now - begun,
      firstDifference: this.#difference,
      graph: { recorded: end?.hash ?? null, replayed: sync.hash },
      audio: {
        recorded: end?.capture?.lost === 0 ? end.capture.hash : null,
        replayed: audio.hash,
        heardFrames: audio.frames,
      },
      notes: this.#notes,
    };
  }

  /** Brings the engine into the state that the recording begins with, and begins to listen. */
  async #prepare(): Promise<void> {
    const { initial, capturedFrom } = this.#recording.header;
    for (const { sample, path } of initial.samples) {
      await this.#connection.command("sample.load", { sample, path: this.#mediaPath(path, sample) });
    }
    const { revision: baseRevision } = this.#connection.welcome;
    const { result: applied } = await this.#connection.command("graph.apply", {
      baseRevision,
      ops: [{ op: "graph.replace", graph: initial.graph }],
    });
    this.#revisionShift = applied.revision - initial.revision;
    if (applied.hash !== initial.hash)
      this.#notes.push("This engine hashes the first graph otherwise: its hashes cannot be compared.");
    const position = { sample: initial.transport.position };
    if (initial.transport.playing) await this.#connection.command("transport.play", { position });
    else if (position.sample > 0) await this.#connection.command("transport.locate", { position });
    const { result: capture } = await this.#connection.command("debug.capture", { enabled: true });
    this.#now = capture.sample;
    this.#sampleShift = capture.sample - (capturedFrom ?? 0);
  }

  async #advanceTo(sample: number): Promise<void> {
    while (this.#now < sample) {
      const most = Math.floor(MOST_FRAMES_AT_ONCE / this.#blockSize) * this.#blockSize;
      const frames = Math.min(most, sample - this.#now);
      const { result } = await this.#connection.command("debug.advance", { frames });
      if (result.sample <= this.#now)
        throw new ConnectionError("The engine's time does not move when told to.");
      this.#now = result.sample;
    }
  }

  /** What was sent, for this engine: its revisions, and files where they are here. */
  #paramsOf({ name, message }: ReplayStep): JsonObject {
    const params = { ...(message["params"] as JsonObject | undefined) };
    if (name === "graph.apply" && typeof params["baseRevision"] === "number") {
      params["baseRevision"] = Math.max(0, params["baseRevision"] + this.#revisionShift);
    }
    if (name === "sample.load") {
      params["path"] = this.#mediaPath(String(params["path"]), String(params["sample"]));
    }
    return params;
  }

  #mediaPath(path: string, sample: string): string {
    const found = findMedia(fullPath(path, sample, this.#recording.files), this.#options.media);
    if (found !== null) return found;
    throw new UsageError(
      `The audio file ${path} of the recording is not found. Name its folder with --media.`,
    );
  }

  #compare(step: ReplayStep, number: number, reply: Reply): void {
    if (this.#difference !== null) return;
    const differ = (words: string): void => {
      this.#difference = { step: number, name: step.name, sample: step.sample, words };
    };
    if (!reply.ok) return differ(`it was refused: ${reply.error.code}: ${reply.error.message}`);
    const applied = appliedOf({ ...reply });
    if (applied === null) return differ("its reply does not say when it took hold");
    const sample = applied.sample - this.#sampleShift;
    // Before the listening began, time did not matter.
    if (sample !== step.sample && step.sample >= (this.#recording.header.capturedFrom ?? 0)) {
      return differ(`it took hold at sample ${sample} instead of ${step.sample}`);
    }
    const revision = applied.revision - this.#revisionShift;
    if (revision !== step.revision)
      return differ(`it led to revision ${revision} instead of ${step.revision}`);
    if (step.hash !== null && applied.hash !== null && applied.hash !== step.hash) {
      differ(`the graph's hash is then ${applied.hash.slice(0, 16)}… instead of ${step.hash.slice(0, 16)}…`);
    }
  }
}

/** Whether it came out as it was recorded; null where the recording has nothing to compare with. */
export function isEqual(result: ReplayResult): boolean | null {
  if (result.firstDifference !== null) return false;
  const pairs = [result.graph, result.audio].filter(({ recorded }) => recorded !== null);
  if (pairs.some(({ recorded, replayed }) => recorded !== replayed)) return false;
  return result.audio.recorded === null ? null : true;
}

function notesOn({ header, lost, end }: Recording): string[] {
  const notes: string[] = [];
  if (end === null)
    notes.push("The recording was cut before its end: there is no audio hash to compare with.");
  else if (end.capture === null) notes.push("The recorded engine could not be listened to at the end.");
  else if (end.capture.lost > 0)
    notes.push(`The recorder missed ${end.capture.lost} frames of audio: its hash is worth nothing.`);
  if (lost > 0) notes.push(`The recorder missed ${lost} messages.`);
  if (header.initial.transport.playing) {
    notes.push(
      "The transport was playing when the recording began: where exactly is not known, so the audio may differ.",
    );
  }
  return notes;
}
