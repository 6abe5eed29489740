import { firstViolation, PROTOCOL_RANGE } from "@loophole/protocol";
import type { Encoding, Hello, Welcome } from "@loophole/schemas/types";
import { isHello, isMessageId, isProtocolRange } from "@loophole/schemas/validators";
import { CommandError } from "../control/command-error.ts";
import type { Connection, ConnectionTaker, ConnectionTools, IncomingMessage } from "./connection.ts";
import { grantedEncodings } from "./encodings.ts";
import type { Admission, Sessions } from "./sessions.ts";
import type { TokenCheck } from "./token-check.ts";
import { errorWords } from "./wire-text.ts";

/** Messages that may wait while the answer to a wrong token is held back. */
const MAX_HELD = 4;

export interface GreetingTools extends ConnectionTools {
  readonly sessions: Sessions;
  readonly tokens: TokenCheck;
  /** Everything a welcome says beyond the handshake itself. */
  welcome(hello: Hello, admission: Admission, encodings: Encoding[]): Welcome;
}

/**
 * The first messages on a connection: waits for a hello, refuses it with a reply, or welcomes the client and
 * hands the connection to its session. A client that was refused may say hello again, in time.
 */
export class Greeting implements ConnectionTaker {
  readonly #connection: Connection;
  readonly #tools: GreetingTools;
  readonly #onEnd: () => void;
  #deadline: number;
  #attempts = 0;
  #held: IncomingMessage[] = [];
  #holding: ReturnType<typeof setTimeout> | undefined;

  /** `onEnd` is called when the client was welcomed, or is gone. */
  constructor(connection: Connection, tools: GreetingTools, onEnd: () => void) {
    this.#connection = connection;
    this.#tools = tools;
    this.#onEnd = onEnd;
    this.#deadline = tools.now() + tools.limits.helloTimeoutMs;
  }

  message(message: IncomingMessage): void {
    if (this.#holding === undefined) {
      this.#take(message);
      return;
    }
    if (this.#held.length >= MAX_HELD) {
      this.#connection.fail("RATE_LIMIT_EXCEEDED", "Wait for the answer to a hello before sending more.");
      return;
    }
    this.#held.push(message);
  }

  /** Nobody knows this client yet, so nobody is told. */
  cutOff(): void {}

  closed(): void {
    clearTimeout(this.#holding);
    this.#onEnd();
  }

  /** Looks after the time limit. */
  sweep(): void {
    if (!this.#connection.isOpen || this.#holding !== undefined || this.#tools.now() < this.#deadline) return;
    const seconds = this.#tools.limits.helloTimeoutMs / 1000;
    this.#connection.fail("HELLO_TIMEOUT", `No hello came within ${String(seconds)} s. Say hello first.`);
  }

  #take(message: IncomingMessage): void {
    const { id } = message;
    if (!isMessageId(id)) {
      this.#connection.fail(
        "MALFORMED_DATA",
        "The first message is a hello with an id (a UUID of version 4).",
      );
      return;
    }
    let hello: Hello | null = null;
    try {
      hello = readHello(message);
      const penalty = this.#tools.tokens.penaltyFor(hello.token);
      if (penalty > 0) this.#refuseToken(id, hello, penalty);
      else this.#welcome(hello);
    } catch (thrown) {
      const words = errorWords(thrown);
      if (words === null) throw thrown;
      this.#refuse(id, hello, new CommandError(words.code, words.message, words.details));
    }
  }

  #welcome(hello: Hello): void {
    const admission = this.#tools.sessions.admit(hello);
    const { session, resumed } = admission;
    const encodings = grantedEncodings(hello.encodings, this.#connection.framing);
    this.#connection.sendReply(JSON.stringify(this.#tools.welcome(hello, admission, encodings)));
    this.#connection.use(encodings);
    this.#onEnd();
    this.#tools.sessions.connect(session, this.#connection);
    this.#tools.log.info("client welcomed", {
      sessionId: session.id,
      role: session.role,
      name: session.client.name,
      kind: session.client.kind,
      remote: this.#connection.remote,
      encodings: encodings.join(" "),
      resumed,
    });
  }

  #refuseToken(id: string, hello: Hello, penaltyMs: number): void {
    this.#holding = setTimeout(() => {
      this.#holding = undefined;
      if (!this.#connection.isOpen) return;
      const message =
        "The token is wrong. It is in Signal's discovery file, or what LOOPHOLE_TOKEN said when it started.";
      this.#refuse(id, hello, new CommandError("AUTHENTICATION_FAILED", message));
      const held = this.#held;
      this.#held = [];
      for (const next of held) this.message(next);
    }, penaltyMs);
  }

  #refuse(id: string, hello: Hello | null, error: CommandError): void {
    this.#connection.sendReply(this.#tools.text.errorReply(id, null, error));
    this.#deadline = this.#tools.now() + this.#tools.limits.helloTimeoutMs;
    this.#attempts += 1;
    const { remote } = this.#connection;
    this.#tools.log.warning("hello refused", { remote, code: error.code });
    this.#tools.audit.add({
      event: "refused",
      sessionId: null,
      client: hello?.client.name ?? remote,
      role: hello?.role ?? null,
      outcome: error.code,
    });
    if (this.#attempts >= this.#tools.limits.maxHelloAttempts) this.#connection.close();
  }
}

/** Throws CommandError where the message is no hello this engine can answer with a welcome. */
function readHello(message: IncomingMessage): Hello {
  if (message["type"] !== "hello") {
    throw new CommandError("AUTHENTICATION_FAILED", "The first message of a connection is a hello.");
  }
  // The range comes first: a hello of another version may have fields this one does not know.
  const { protocol } = message;
  if (isProtocolRange(protocol) && (protocol.min > PROTOCOL_RANGE.max || protocol.max < PROTOCOL_RANGE.min)) {
    const { min, max } = PROTOCOL_RANGE;
    const message = `This engine speaks protocol ${String(min)} to ${String(max)}, the client ${String(protocol.min)} to ${String(protocol.max)}. Update the older of the two.`;
    throw new CommandError("UNSUPPORTED_VERSION", message, { supportedMin: min, supportedMax: max });
  }
  if (!isHello(message)) {
    const { pointer, rule, message: words } = firstViolation(isHello);
    throw new CommandError("INVALID_PARAMS", `The hello cannot be used: ${words}`, { pointer, rule });
  }
  if (!message.encodings.includes("json")) {
    const words = "The hello must offer the encoding 'json', which hello and welcome are written in.";
    throw new CommandError("INVALID_PARAMS", words, { pointer: "/encodings", rule: "contains" });
  }
  return message;
}
