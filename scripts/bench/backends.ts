import { startLoad } from "./backends/load.ts";
import { startNullSink } from "./backends/null-sink.ts";
import { measurePlay, type Play, type PlayFigures } from "./backends/play.ts";
import { table } from "./ipc/table.ts";

const BLOCK_SIZES = [64, 128, 256, 512, 1024];
const BACKENDS = ["rtaudio", "portaudio"] as const;
const RATE = 48_000;

export interface BackendFigures extends PlayFigures, Omit<Play, "seconds"> {
  readonly loaded: boolean;
}

/** Both device backends in turn on the same null sink, by block size, on a quiet machine and on a busy one. */
export async function measureBackends(seconds: number): Promise<BackendFigures[]> {
  const sink = await startNullSink();
  const figures: BackendFigures[] = [];
  try {
    for (const loaded of [false, true]) {
      for (const blockSize of BLOCK_SIZES) {
        for (const backend of BACKENDS) {
          console.error(`${backend}, ${String(blockSize)} frames${loaded ? ", with load" : ""}`);
          const load = loaded ? startLoad() : null;
          try {
            const measured = await measurePlay({ backend, blockSize, seconds }, sink);
            figures.push({ backend, blockSize, loaded, ...measured });
          } finally {
            load?.stop();
          }
        }
      }
    }
  } finally {
    await sink.close();
  }
  return figures;
}

export function backendsText(figures: readonly BackendFigures[]): string {
  const ms = (frames: number): string => ((frames / RATE) * 1000).toFixed(1);
  const rows = figures.map((row) => [
    `${row.backend}, ${String(row.blockSize)}${row.loaded ? ", with load" : ""}`,
    ms(row.queuedFrames),
    row.deviceFrames === null ? "–" : ms(row.deviceFrames),
    `${String(row.missedDeadlines)} of ${row.blocks.toLocaleString("en")}`,
    String(row.underruns),
    String(row.dropouts),
    `${(row.cores * 100).toFixed(1)} %`,
  ]);
  const head = [
    "backend, frames",
    "queue ms",
    "device ms",
    "missed deadlines",
    "underruns",
    "dropouts heard",
    "CPU",
  ];
  const priority = figures.every(({ realTime }) => realTime) ? "real-time" : "ordinary";
  return `${table(head, rows)}\n\nSignal and the process that has the device run at ${priority} priority, the load at ordinary priority.`;
}
