import { commandTable, type CommandName } from "@loophole/schemas/methods";
import {
  commandValidators,
  isDiagnostic,
  isErrorReply,
  isOkReply,
  isProgressData,
  isTelemetry,
  isTrafficData,
  isWelcome,
  type Validator,
} from "@loophole/schemas/validators";
import { listAt, member, numberAt, textAt, type Message } from "../wire/messages.ts";
import type { Peer, PeerEvents, Received } from "../wire/peer.ts";
import { topicsOf, versionsIn, wrongWithError } from "./error-rules.ts";
import type { Findings, Rule } from "./findings.ts";

interface Asked {
  readonly name: string;
  sent: number;
  answered: number;
}

interface PeerState {
  sessionId: string | null;
  engine: string | null;
  encodings: readonly unknown[];
  maxFrameBytes: number;
  /** The latest seq of each topic. */
  readonly seqs: Map<string, number>;
  /** Subscribe and unsubscribe commands without a reply. */
  subscribing: number;
}

/** Looks at everything that goes over the connections of one case, and notes what breaks a rule. */
export class Watch implements PeerEvents {
  readonly #caseId: string;
  readonly #findings: Findings;
  readonly #asked = new Map<string, Asked>();
  readonly #topics = new Map<string, Set<string>>();
  readonly #peers = new WeakMap<Peer, PeerState>();

  constructor(caseId: string, findings: Findings) {
    this.#caseId = caseId;
    this.#findings = findings;
  }

  sent(peer: Peer, message: Message): void {
    const state = this.#state(peer);
    const id = textAt(message, "id");
    const name = textAt(message, "name");
    const asked = this.#asked.get(id) ?? { name, sent: 0, answered: 0 };
    this.#asked.set(id, asked);
    asked.sent += 1;
    if (name === "telemetry.subscribe" || name === "telemetry.unsubscribe") {
      state.subscribing += 1;
      if (name === "telemetry.subscribe") {
        for (const topic of topicsOf(message)) this.#topicsOf(state).add(topic);
      }
    }
  }

  unreadable(_peer: Peer, why: string): void {
    this.#note("schema", `bytes that are no message: ${why}`, {});
  }

  received(peer: Peer, received: Received): void {
    this.#findings.countMessage();
    const state = this.#state(peer);
    const { message, block, payload } = received;
    if (payload.length > state.maxFrameBytes) this.#note("limit", "a message over maxFrameBytes", message);
    if (block !== null) {
      this.#seq(state, "meters", block.seq, block.dropped, message);
      this.#version(state, block.revision, block.hash, message);
      this.#subscribed(state, "meters", message);
      return;
    }
    this.#encoding(state, received);
    switch (message["type"]) {
      case "welcome":
        this.#welcome(state, message);
        break;
      case "reply":
        this.#reply(state, message);
        break;
      case "telemetry":
        this.#valid(isTelemetry, message, message);
        this.#subscribed(state, textAt(message, "topic"), message);
        this.#seq(
          state,
          textAt(message, "topic"),
          numberAt(message, "seq"),
          numberAt(message, "dropped"),
          message,
        );
        break;
      case "diagnostic":
        this.#valid(isDiagnostic, message, message);
        if (message["code"] === "PROGRESS") this.#valid(isProgressData, message["data"], message);
        if (message["code"] === "TRAFFIC") this.#valid(isTrafficData, message["data"], message);
        break;
      default:
        this.#note("schema", `a message of type ${JSON.stringify(message["type"])}`, message);
    }
    for (const { revision, hash } of versionsIn(message)) this.#version(state, revision, hash, message);
  }

  #welcome(state: PeerState, message: Message): void {
    this.#valid(isWelcome, message, message);
    this.#answered(message);
    state.sessionId = textAt(message, "sessionId");
    state.engine = `${String(numberAt(message, "engine", "pid"))} ${textAt(message, "engine", "startedAt")}`;
    state.encodings = listAt(message, "encodings");
    const limit = numberAt(message, "limits", "maxFrameBytes");
    if (limit > 0) state.maxFrameBytes = limit;
  }

  #reply(state: PeerState, message: Message): void {
    const asked = this.#answered(message);
    if (asked?.name.startsWith("telemetry.") === true) this.#subscription(state, asked.name, message);
    if (message["ok"] === false) {
      this.#valid(isErrorReply, message, message);
      const wrong = wrongWithError(message, state.sessionId);
      if (wrong !== null) this.#note("error", wrong, message);
      return;
    }
    this.#valid(isOkReply, message, message);
    const { name } = asked ?? { name: "" };
    if (!isCommand(name)) return;
    this.#valid(commandValidators[name].result, message["result"], message);
    if (commandTable[name].changes && member(message, "applied") === undefined) {
      this.#note("schema", `the reply to ${name} has no applied`, message);
    }
  }

  /** Notes an answer to something that was never asked, or was answered as often as it was asked. */
  #answered(message: Message): Asked | undefined {
    const asked = this.#asked.get(textAt(message, "re"));
    if (asked === undefined) {
      this.#note("one-reply", "an answer to an id that was never sent", message);
      return undefined;
    }
    asked.answered += 1;
    if (asked.answered > asked.sent) {
      this.#note(
        "one-reply",
        `answer ${String(asked.answered)} to what was sent ${String(asked.sent)} times`,
        message,
      );
    }
    return asked;
  }

  #subscription(state: PeerState, name: string, message: Message): void {
    state.subscribing -= 1;
    state.seqs.clear();
    if (message["ok"] !== true || name !== "telemetry.unsubscribe") return;
    const granted = listAt(message, "result", "granted").map((row) => textAt(row, "topic"));
    const topics = this.#topicsOf(state);
    if (state.subscribing > 0) return;
    for (const topic of [...topics]) if (!granted.includes(topic)) topics.delete(topic);
  }

  #subscribed(state: PeerState, topic: string, message: Message): void {
    if (!this.#topicsOf(state).has(topic)) {
      this.#note("subscribed", `telemetry of ${topic}, which was not subscribed to`, message);
    }
  }

  #seq(state: PeerState, topic: string, seq: number, dropped: number, message: Message): void {
    const before = state.seqs.get(topic);
    state.seqs.set(topic, seq);
    if (before === undefined || state.subscribing > 0) return;
    if (seq !== before + 1 + dropped) {
      const what = `${topic}: seq ${String(seq)} with dropped ${String(dropped)} after seq ${String(before)}`;
      this.#note("seq", what, message);
    }
  }

  #version(state: PeerState, revision: number, hash: string, message: Message): void {
    if (state.engine === null) return;
    const before = this.#findings.hashBefore(state.engine, revision, hash);
    if (before !== null && before !== hash) {
      this.#note("version-pair", `revision ${String(revision)} had the hash ${before} before`, message);
    }
  }

  #encoding(state: PeerState, { encoding, message }: Received): void {
    const granted = state.encodings.find((name) => name === "json" || name === "msgpack") ?? "json";
    const wanted = message["type"] === "welcome" ? "json" : granted;
    if (encoding !== wanted)
      this.#note("encoding", `${encoding} where ${String(wanted)} was granted first`, message);
  }

  #valid(validator: Validator<unknown>, value: unknown, message: Message): void {
    if (validator(value)) return;
    const [error] = validator.errors ?? [];
    const where = `${error?.instancePath ?? ""} ${error?.message ?? ""} ${JSON.stringify(error?.params ?? {})}`;
    this.#note("schema", `a ${String(message["type"])} breaks its schema: ${where}`, message);
  }

  #note(rule: Rule, what: string, message: Message): void {
    this.#findings.add({ rule, caseId: this.#caseId, what, message: JSON.stringify(message).slice(0, 2000) });
  }

  #topicsOf(state: PeerState): Set<string> {
    const key = state.sessionId ?? "";
    const topics = this.#topics.get(key) ?? new Set();
    this.#topics.set(key, topics);
    return topics;
  }

  #state(peer: Peer): PeerState {
    let state = this.#peers.get(peer);
    if (state === undefined) {
      const maxFrameBytes = Number.POSITIVE_INFINITY;
      state = {
        sessionId: null,
        engine: null,
        encodings: [],
        maxFrameBytes,
        seqs: new Map(),
        subscribing: 0,
      };
      this.#peers.set(peer, state);
    }
    return state;
  }
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commandTable, name);
}
