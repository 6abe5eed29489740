import type { CommandName } from "@loophole/schemas/methods";
import { commandTable } from "@loophole/schemas/methods";
import { commandValidators, isCommand } from "@loophole/schemas/validators";
import type { Encoding } from "@loophole/schemas/types";
import { MessagePackCodec } from "@loophole/protocol/msgpack";
import { isCommandName, messageId, timestamp } from "@loophole/protocol";
import type { Corpus, JsonObject } from "../corpus.ts";
import { mutateBytes } from "../mutate/mutate-bytes.ts";
import { mutateValue } from "../mutate/mutate-value.ts";
import type { Random } from "../random.ts";
import { AttackConnection } from "./attack-connection.ts";

const msgpack = new MessagePackCodec();
const FRAMES = 400;
const ANSWER_MS = 30_000;
/** Left alone mostly: without them a message is no command, and the connection ends. */
const SPARED: ReadonlySet<string> = new Set(["type", "id"]);
/** Would end the engine, stop the song that others hear, or write files where a mutated path leads. */
const LEFT_OUT: ReadonlySet<CommandName> = new Set([
  "system.shutdown",
  "transport.play",
  "transport.stop",
  "transport.locate",
  "render.start",
  "sample.peaks",
  "record.start",
]);

export interface SessionResult {
  readonly mutated: number;
  readonly taken: number;
  /** What Signal did wrong. */
  readonly faults: readonly string[];
  readonly sent: readonly Uint8Array[];
}

/** One welcomed client that sends commands, most of them mutated, and counts the answers. */
export async function attackSession(
  random: Random,
  corpus: Corpus,
  target: { port: number; token: string },
): Promise<SessionResult> {
  const connection = new AttackConnection(target.port);
  const sent: Uint8Array[] = [];
  /** Sound commands and how often each was sent: each wants exactly so many replies, or one where it was cut short. */
  const owed = new Map<string, Owed>();
  let mutated = 0;
  let broke = false;
  const encodings = random.pick<readonly Encoding[]>([["json"], ["msgpack", "json", "binary-telemetry"]]);
  if (await connection.hello(target.token, random.pick(["observer", "control"]), encodings)) {
    for (let i = 0; i < FRAMES && connection.isOpen; i++) {
      const frame = frameOf(random, corpus, encodings.includes("msgpack"));
      mutated += frame.isMutated ? 1 : 0;
      broke ||= frame.mayBreak;
      if (frame.sound !== null && !broke) {
        const { id, name } = frame.sound;
        owed.set(id, { name, times: (owed.get(id)?.times ?? 0) + 1 });
      }
      sent.push(frame.payload);
      connection.sendPayload(frame.payload);
      if (i % 50 === 49) await connection.flushed();
    }
    if (connection.isOpen) await lastWord(connection);
  }
  const stayed = connection.isOpen;
  if (stayed) leave(random, connection);
  await within(ANSWER_MS, connection.closed);
  const faults = [...connection.faults, ...unanswered(owed, connection, stayed)];
  if (!stayed && connection.lastDiagnostic === null && sent.length > 0) faults.push("closed without a word");
  return { mutated, taken: connection.replies.size, faults, sent };
}

interface Frame {
  readonly payload: Uint8Array;
  readonly isMutated: boolean;
  /** It may end the connection. */
  readonly mayBreak: boolean;
  /** A sound command; null otherwise. */
  readonly sound: { readonly id: string; readonly name: string } | null;
}

interface Owed {
  readonly name: string;
  readonly times: number;
}

function frameOf(random: Random, corpus: Corpus, packs: boolean): Frame {
  let message = corpus.command(random, LEFT_OUT);
  const isMutated = !random.chance(0.1);
  if (isMutated) {
    const spared = random.chance(0.002) ? new Set<string>() : SPARED;
    do message = mutateValue(random, message, spared);
    while (random.chance(0.3));
  }
  const text =
    packs && random.chance(0.5)
      ? msgpack.encodeFrame(message).subarray(4)
      : Buffer.from(JSON.stringify(message));
  if (isMutated && random.chance(0.004)) {
    return { payload: mutateBytes(random, text, text), isMutated, mayBreak: true, sound: null };
  }
  return { payload: text, isMutated, mayBreak: !hasUsableId(message), sound: soundOf(message) };
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function hasUsableId({ type, id }: JsonObject): boolean {
  return typeof id === "string" && ID.test(id) && typeof type === "string";
}

/** Answered when it is known, which may be after the last word: it looks for devices in a process of its own. */
const SLOW = "device.list";

/** A command that must be answered before the last word: valid, known, and no long work. */
function soundOf(message: JsonObject): Frame["sound"] {
  const { name } = message;
  if (!isCommand(message) || typeof name !== "string" || !isCommandName(name)) return null;
  if (
    name === SLOW ||
    commandTable[name].long ||
    message.at !== undefined ||
    !commandValidators[name].params(message.params)
  ) {
    return null;
  }
  return { id: message.id, name };
}

/** A ping that is answered when everything before has been read. */
async function lastWord(connection: AttackConnection): Promise<void> {
  const id = messageId();
  const answer = connection.answerTo(id);
  connection.send({ type: "command", id, ts: timestamp(), name: "system.sync", params: {} });
  if ((await within(ANSWER_MS, answer)) === "late") connection.faults.push("did not answer the last command");
}

function unanswered(
  owed: ReadonlyMap<string, Owed>,
  connection: AttackConnection,
  stayed: boolean,
): string[] {
  const faults: string[] = [];
  for (const [id, { name, times }] of owed) {
    const replies = connection.replies.get(id) ?? 0;
    if (replies > times)
      faults.push(`${String(replies)} replies to ${name}, which was sent ${String(times)} times`);
    if (stayed && replies === 0) faults.push(`no reply to a sound ${name} (${id})`);
  }
  return faults;
}

function leave(random: Random, connection: AttackConnection): void {
  const way = random.int(4);
  if (way === 0) connection.reset();
  else if (way === 1) connection.destroy();
  else {
    if (way === 2) connection.sendBytes(Uint8Array.of(0, 0, 1));
    connection.end();
  }
}

async function within<T>(ms: number, work: Promise<T>): Promise<T | "late"> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<"late">((resolve) => (timer = setTimeout(() => resolve("late"), ms)));
  const outcome = await Promise.race([work, late]);
  clearTimeout(timer);
  return outcome;
}
