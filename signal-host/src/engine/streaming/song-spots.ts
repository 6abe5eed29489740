import type { EngineMemory } from "../memory/engine-memory.ts";
import { ClipField, PlanField, TrackField } from "../plan/plan-layout.ts";
import type { SongSpot, Spot } from "./disk-messages.ts";
import { TableField } from "./stream-layout.ts";

/** What is kept at hand of each place, in seconds: more than the disk takes to deliver what follows. */
const SPOT_SECONDS = 1;

type Views = Pick<EngineMemory, "f64" | "i32">;

/**
 * Where a plan's clips that stream begin, and where they go on when they or the song repeat. `always` is what is heard
 * where the song's loop begins.
 *
 * @param plan Float64 index @param rate the engine's, in Hz
 */
export function songSpots(views: Views, plan: number, rate: number): { always: Spot[]; song: SongSpot[] } {
  const { f64 } = views;
  const song: SongSpot[] = [];
  forEachStream(views, plan, (clip) => {
    const at = f64[clip + ClipField.start] ?? 0;
    song.push({ song: at, ...spot(views, clip, sourceOf(views, clip, 0), rate) });
    const loopEnd = f64[clip + ClipField.loopEnd] ?? 0;
    if (loopEnd > 0)
      song.push({ song: at, ...spot(views, clip, f64[clip + ClipField.loopStart] ?? 0, rate) });
  });
  const loops = f64[plan + PlanField.loopEnabled] === 1;
  const always = loops ? spotsAt(views, plan, f64[plan + PlanField.loopStart] ?? 0, rate) : [];
  return { always, song };
}

/** What clips that stream need to be heard at once from a frame of the song on. */
export function spotsAt(views: Views, plan: number, position: number, rate: number): Spot[] {
  const spots: Spot[] = [];
  forEachStream(views, plan, (clip) => {
    const start = views.f64[clip + ClipField.start] ?? 0;
    const end = views.f64[clip + ClipField.end] ?? 0;
    if (position < start || position >= end) return;
    spots.push(spot(views, clip, sourceOf(views, clip, position - start), rate));
  });
  return spots;
}

function forEachStream({ f64 }: Views, plan: number, visit: (clip: number) => void): void {
  if (plan === 0) return;
  const tracks = f64[plan + PlanField.tracks] ?? 0;
  const count = f64[plan + PlanField.trackCount] ?? 0;
  for (let track = 0; track < count; track++) {
    const row = tracks + track * TrackField.count;
    const clips = f64[row + TrackField.clips] ?? 0;
    const end = clips + (f64[row + TrackField.clipCount] ?? 0) * ClipField.count;
    for (let clip = clips; clip < end; clip += ClipField.count) {
      if (f64[clip + ClipField.stream] !== 0) visit(clip);
    }
  }
}

/** The frame of the file that a clip's frame plays. */
function sourceOf({ f64 }: Views, clip: number, frame: number): number {
  const offset = f64[clip + ClipField.offset] ?? 0;
  if (f64[clip + ClipField.reverse] === 1) return offset + (f64[clip + ClipField.length] ?? 0) - 1 - frame;
  const loopEnd = f64[clip + ClipField.loopEnd] ?? 0;
  const source = offset + frame;
  if (loopEnd === 0 || source < loopEnd) return source;
  const loopStart = f64[clip + ClipField.loopStart] ?? 0;
  return loopStart + ((source - loopStart) % (loopEnd - loopStart));
}

/** The pages that are played from a frame of the file on. */
function spot({ f64, i32 }: Views, clip: number, frame: number, rate: number): Spot {
  const table = f64[clip + ClipField.stream] ?? 0;
  const size = i32[table + TableField.pageFrames] ?? 1;
  const last = (i32[table + TableField.pages] ?? 1) - 1;
  const onward = f64[clip + ClipField.reverse] === 1 ? -1 : 1;
  const pageOf = (at: number): number => Math.min(last, Math.max(0, Math.floor(at / size)));
  const [one, other] = [pageOf(frame), pageOf(frame + onward * SPOT_SECONDS * rate)];
  const page = Math.min(one, other);
  return { stream: i32[table + TableField.stream] ?? 0, page, pages: Math.abs(other - one) + 1 };
}
