type MidiMessage = readonly number[];

const NOTE_OFF = 0x80;
const NOTE_ON = 0x90;
const CONTROLLER = 0xb0;
const SUSTAIN_PEDAL = 64;
/** A pedal is down from here on. @see MIDI 1.0 Detailed Specification, table 3 */
const PEDAL_DOWN = 64;
const ALL_SOUND_OFF = 120;
const ALL_NOTES_OFF = 123;

/** What lets go of what is held down, by what that is: its channel and its key, or the pedal. */
type Held = Map<string, MidiMessage>;

/**
 * Which keys and pedals clients hold down on instruments, so that none hangs when whoever plays is gone. Control thread.
 */
export class LiveKeys {
  readonly #held = new Map<object, Map<string, Held>>();

  /** A client has played messages on a track. */
  note(client: object, track: string, messages: readonly MidiMessage[]): void {
    const tracks = this.#held.get(client) ?? new Map<string, Held>();
    const held: Held = tracks.get(track) ?? new Map<string, MidiMessage>();
    for (const message of messages) take(held, message);
    if (held.size > 0) tracks.set(track, held);
    else tracks.delete(track);
    if (tracks.size > 0) this.#held.set(client, tracks);
    else this.#held.delete(client);
  }

  /** What lets go of all that a client holds, by track; from then on it holds nothing. */
  letGo(client: object): { readonly track: string; readonly messages: readonly MidiMessage[] }[] {
    const tracks = this.#held.get(client) ?? new Map<string, Held>();
    this.#held.delete(client);
    return [...tracks].map(([track, held]) => ({ track, messages: [...held.values()] }));
  }
}

function take(held: Held, [status = 0, first = 0, second = 0]: MidiMessage): void {
  const [kind, channel] = [status & 0xf0, status & 0x0f];
  const key = `${String(channel)}:${String(first)}`;
  const pedal = `${String(channel)}:pedal`;
  if (kind === NOTE_ON && second > 0) held.set(key, [NOTE_OFF | channel, first, 0]);
  else if (kind === NOTE_ON || kind === NOTE_OFF) held.delete(key);
  else if (kind === CONTROLLER && first === SUSTAIN_PEDAL) {
    if (second >= PEDAL_DOWN) held.set(pedal, [CONTROLLER | channel, SUSTAIN_PEDAL, 0]);
    else held.delete(pedal);
  } else if (kind === CONTROLLER && (first === ALL_SOUND_OFF || first === ALL_NOTES_OFF)) {
    for (const each of [...held.keys()]) {
      if (each !== pedal && each.startsWith(`${String(channel)}:`)) held.delete(each);
    }
  }
}
