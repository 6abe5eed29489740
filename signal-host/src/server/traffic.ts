import type { Encoding, TrafficData, TrafficFrame } from "@loophole/schemas/types";

/** How long frames wait for others, in ms. */
const GATHER_MS = 20;
/** What may wait for a tap that does not read, in frames and characters. */
const MAX_WAITING_FRAMES = 2_000;
const MAX_WAITING_CHARACTERS = 4 * 1024 * 1024;
/** One diagnostic carries about so many characters, or a single frame that is larger. */
const BATCH_CHARACTERS = 512 * 1024;

/** Who is at the other end of a connection. */
export interface Party {
  /** null before there is a session. */
  readonly sessionId: string | null;
  readonly client: string;
}

/** A session that looks at the traffic of the others. */
export interface TapHolder {
  readonly id: string;
  /** Whether what is sent now would be read soon. */
  readonly canTakeTelemetry: boolean;
  sendTraffic(data: TrafficData): void;
}

export interface TrafficOptions {
  /** Monotonic ms. */
  readonly now: () => number;
  /** Longest text of one frame that a diagnostic can carry; longer ones count as lost. */
  readonly maxCharacters: number;
  redact(text: string): string;
}

interface Tap {
  readonly holder: TapHolder;
  frames: TrafficFrame[];
  characters: number;
  lost: number;
}

/**
 * Copies of all messages for those who tap the traffic. A tap never sees its own session, nor what other taps are
 * sent; while nobody taps nothing is done.
 */
export class Traffic {
  readonly #options: TrafficOptions;
  readonly #taps = new Map<string, Tap>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: TrafficOptions) {
    this.#options = options;
  }

  /** Whether anybody looks. */
  get isTapped(): boolean {
    return this.#taps.size > 0;
  }

  tap(holder: TapHolder, enabled: boolean): void {
    if (!enabled) this.#taps.delete(holder.id);
    else if (!this.#taps.has(holder.id)) {
      this.#taps.set(holder.id, { holder, frames: [], characters: 0, lost: 0 });
    }
  }

  /** A message as JSON text. */
  noteText(party: Party, direction: "in" | "out", encoding: Encoding, bytes: number, text: string): void {
    this.#note({ ...this.#head(party, direction, encoding, bytes), text: this.#options.redact(text) });
  }

  /** A binary payload. */
  noteBytes(party: Party, direction: "in" | "out", payload: Uint8Array): void {
    const head = this.#head(party, direction, "binary-telemetry", payload.length);
    this.#note({ ...head, base64: Buffer.from(payload).toString("base64") });
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#taps.clear();
  }

  #head({ sessionId, client }: Party, direction: "in" | "out", encoding: Encoding, bytes: number) {
    const at = Math.round(this.#options.now() * 1000);
    return { at, sessionId, client: this.#options.redact(client), direction, encoding, bytes };
  }

  #note(frame: TrafficFrame): void {
    const length = sizeOf(frame);
    for (const tap of this.#taps.values()) {
      if (tap.holder.id === frame.sessionId) continue;
      if (
        length > this.#options.maxCharacters ||
        tap.frames.length >= MAX_WAITING_FRAMES ||
        tap.characters + length > MAX_WAITING_CHARACTERS
      ) {
        tap.lost += 1;
      } else {
        tap.frames.push(frame);
        tap.characters += length;
      }
      this.#sendSoon();
    }
  }

  #sendSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      for (const tap of this.#taps.values()) this.#send(tap);
    }, GATHER_MS);
  }

  #send(tap: Tap): void {
    while (tap.holder.canTakeTelemetry && (tap.frames.length > 0 || tap.lost > 0)) {
      const frames = takeBatch(tap.frames);
      for (const frame of frames) tap.characters -= sizeOf(frame);
      tap.holder.sendTraffic({ frames, lost: tap.lost });
      tap.lost = 0;
    }
    // It does not read at present, or its connection is gone for a while.
    if (tap.frames.length > 0 || tap.lost > 0) this.#sendSoon();
  }
}

/** Takes frames off the front of the list: one at least. */
function takeBatch(frames: TrafficFrame[]): TrafficFrame[] {
  let characters = 0;
  let count = 0;
  for (const frame of frames) {
    characters += sizeOf(frame);
    if (count > 0 && characters > BATCH_CHARACTERS) break;
    count += 1;
  }
  return frames.splice(0, count);
}

function sizeOf({ text = "", base64 = "" }: TrafficFrame): number {
  // What surrounds the text of a frame.
  return 200 + text.length + base64.length;
}
