import { codings } from "./telemetry/codings.ts";
import { endToEnd, type EndToEndFigures } from "./telemetry/end-to-end.ts";
import { levelsOf } from "./telemetry/levels.ts";
import { median } from "./ipc/statistics.ts";
import { table } from "./ipc/table.ts";

const TRACKS = [8, 32, 128, 512] as const;
const ROUNDS = 15;

export interface CodingFigures {
  readonly tracks: number;
  readonly coding: string;
  readonly bytes: number;
  readonly encodeMicroseconds: number;
  readonly decodeMicroseconds: number;
}

export interface TelemetryFigures {
  readonly codings: readonly CodingFigures[];
  readonly endToEnd: readonly EndToEndFigures[];
}

/** What one meters message costs to write and to read, and a whole Signal to send. @param seconds in all */
export async function measureTelemetry(seconds: number): Promise<TelemetryFigures> {
  console.error(`telemetry (${String(seconds)} s)`);
  const sliceMs = (seconds * 500) / (TRACKS.length * codings().length * 2 * ROUNDS);
  const figures = TRACKS.flatMap((tracks) => measureCodings(tracks, sliceMs));
  return { codings: figures, endToEnd: await endToEnd(seconds / 2) };
}

export function telemetryText({ codings: figures, endToEnd: signals }: TelemetryFigures): string {
  const cost = table(
    ["meters message", "tracks", "bytes", "write µs", "read µs"],
    figures.map(({ coding, tracks, bytes, encodeMicroseconds, decodeMicroseconds }) => [
      coding,
      String(tracks),
      bytes.toLocaleString("en"),
      encodeMicroseconds.toFixed(2),
      decodeMicroseconds.toFixed(2),
    ]),
  );
  const whole = table(
    ["Signal at 60 messages a second", "tracks", "messages", "control thread µs a message"],
    signals.map(({ encoding, tracks, messages, microseconds }) => [
      encoding,
      String(tracks),
      String(messages),
      microseconds === null ? "–" : microseconds.toFixed(1),
    ]),
  );
  return `${cost}\n\n${whole}`;
}

/** All codings in turn, round after round. */
function measureCodings(tracks: number, sliceMs: number): CodingFigures[] {
  const levels = levelsOf(tracks);
  const rows = codings().map((coding) => ({
    coding,
    written: coding.encode(levels),
    encode: [] as number[],
    decode: [] as number[],
  }));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const { coding, written, encode, decode } of rows) {
      const wrote = microsecondsOf(() => coding.encode(levels), sliceMs);
      const read = microsecondsOf(() => coding.decode(written), sliceMs);
      // The first round warms up and is not counted.
      if (round > 0) {
        encode.push(wrote);
        decode.push(read);
      }
    }
  }
  return rows.map(({ coding, written, encode, decode }) => ({
    tracks,
    coding: coding.name,
    bytes: bytesOf(written),
    encodeMicroseconds: median(encode),
    decodeMicroseconds: median(decode),
  }));
}

/** On the wire, with the length before it. */
function bytesOf(written: string | Uint8Array): number {
  return typeof written === "string" ? Buffer.byteLength(written) + 4 : written.length;
}

function microsecondsOf(work: () => unknown, ms: number): number {
  const begun = performance.now();
  let times = 0;
  let now = begun;
  for (; now - begun < ms; now = performance.now()) {
    for (let i = 0; i < 20; i++) work();
    times += 20;
  }
  return ((now - begun) * 1000) / times;
}
