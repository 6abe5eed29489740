import { decodeMetersBlock, encodeMetersFrame } from "@loophole/protocol";
import { MessagePackCodec } from "@loophole/protocol/msgpack";
import { isTelemetry } from "@loophole/schemas/validators";
import { LevelText } from "../../../signal-host/src/control/level-text.ts";
import type { NamedLevels } from "./levels.ts";

/** A way of writing a meters message and of reading it. */
export interface Coding {
  readonly name: string;
  encode(levels: NamedLevels): string | Uint8Array;
  decode(written: string | Uint8Array): unknown;
}

const DIGITS = 1e6;

/** Every way, the plainest first. */
export function codings(): Coding[] {
  return [
    { name: "JSON.stringify of rounded numbers", encode: plainJson, decode: readJson },
    { name: "JSON as Signal writes it", encode: levelText(), decode: readJson },
    messagePack(),
    {
      name: "binary block",
      encode: (levels) => encodeMetersFrame(levels),
      decode: (written) => decodeMetersBlock((written as Uint8Array).subarray(4)),
    },
  ];
}

function messageOf(levels: NamedLevels, numbers: (values: ArrayLike<number>) => number[]): object {
  const { seq, ts, sample, revision, dropped, hashText, layout, strips } = levels;
  const data = {
    layout,
    strips,
    peak: numbers(levels.peak),
    meanSquare: numbers(levels.meanSquare),
    clips: Array.from(levels.clips),
  };
  return { type: "telemetry", topic: "meters", seq, ts, sample, revision, dropped, hash: hashText, data };
}

function plainJson(levels: NamedLevels): string {
  const rounded = (values: ArrayLike<number>): number[] =>
    Array.from(values, (value) => Math.round(value * DIGITS) / DIGITS);
  return JSON.stringify(messageOf(levels, rounded));
}

function levelText(): Coding["encode"] {
  const text = new LevelText();
  let strips = "";
  return (levels) => {
    // Written once for a list of strips, as Signal does.
    strips ||= JSON.stringify(levels.strips);
    const { seq, ts, sample, revision, dropped, hashText, layout } = levels;
    return (
      `{"type":"telemetry","topic":"meters","seq":${String(seq)},"ts":"${ts}","sample":${String(sample)},` +
      `"revision":${String(revision)},"dropped":${String(dropped)},"hash":"${hashText}","data":{"layout":${String(layout)},` +
      `"strips":${strips},"peak":[${text.write(levels.peak)}],"meanSquare":[${text.write(levels.meanSquare)}],` +
      `"clips":[${levels.clips.join(",")}]}}`
    );
  };
}

function messagePack(): Coding {
  const codec = new MessagePackCodec();
  return {
    name: "MessagePack",
    encode: (levels) => codec.encodeFrame(messageOf(levels, (values) => Array.from(values))),
    decode: (written) => isTelemetry(codec.decode((written as Uint8Array).subarray(4))),
  };
}

function readJson(written: string | Uint8Array): boolean {
  return isTelemetry(JSON.parse(String(written)));
}
