import type { Encoding, Hello, Role, Welcome } from "@loophole/schemas/types";
import { isDiagnostic, isErrorReply, isWelcome } from "@loophole/schemas/validators";
import { HELLO_TIMEOUT_MS, PROTOCOL_RANGE } from "../constants.ts";
import { ConnectionError, InvalidMessageError, WireCommandError } from "../errors.ts";
import { messageId } from "../ids.ts";
import { firstViolation } from "../json/first-violation.ts";
import type { JsonObject } from "../json/parse-object.ts";
import type { MessageStream } from "../message-stream.ts";
import { timestamp } from "../timestamp.ts";

/** Who connects, as what, and how it shows that it may. */
export interface Introduction {
  token: string;
  role: Role;
  client: { kind: string; name: string; version: string; pid?: number };
  /** The session to go on with after a broken connection. */
  resume?: { sessionId: string };
  /** Understood, by preference; JSON has to be among them and is all without this. */
  encodings?: readonly Encoding[];
  /** How long to wait for the welcome. */
  timeoutMs?: number;
}

/**
 * Says hello and waits for the answer. `done` is called once, with the welcome or with why there is none; with the
 * welcome it is called before the next message is read, so that it can take over the stream's callbacks in time.
 */
export function shakeHands(
  stream: MessageStream,
  introduction: Introduction,
  done: (outcome: Welcome | Error) => void,
): void {
  const hello = helloOf(introduction);
  const timeoutMs = introduction.timeoutMs ?? HELLO_TIMEOUT_MS;
  let complaint = "";
  const timer = setTimeout(() => {
    finish(new ConnectionError(`${stream.remote} did not answer the hello within ${timeoutMs} ms.`));
  }, timeoutMs);
  const finish = (outcome: Welcome | Error): void => {
    clearTimeout(timer);
    stream.onClose(() => undefined);
    if (outcome instanceof Error) stream.destroy();
    done(outcome);
  };
  stream.onClose((reason) => {
    const why = complaint || (reason?.message ?? "the other side closed the connection");
    finish(new ConnectionError(`${stream.remote} ended the connection before the welcome: ${why}`));
  });
  stream.onError((error) => finish(new ConnectionError(`${stream.remote} is not Signal: ${error.message}`)));
  stream.onMessage((message) => {
    const answer = readAnswer(message, hello.id);
    if (typeof answer === "string") complaint = answer;
    else finish(answer);
  });
  stream.send(hello);
}

function helloOf({ token, role, client, resume, encodings = ["json"] }: Introduction): Hello {
  return {
    type: "hello",
    id: messageId(),
    ts: timestamp(),
    protocol: { ...PROTOCOL_RANGE },
    client,
    token,
    role,
    encodings: [...encodings],
    ...(resume && { resume }),
  };
}

/** The welcome; an Error that ends the attempt; or, from a diagnostic, the words that explain what comes next. */
function readAnswer(message: JsonObject, helloId: string): Welcome | Error | string {
  if (isErrorReply(message)) return new WireCommandError(message.error);
  if (isDiagnostic(message)) return message.message;
  if (!isWelcome(message))
    return new InvalidMessageError("The answer to the hello", firstViolation(isWelcome));
  if (message.re === helloId) return message;
  return new ConnectionError("Signal answered another hello than ours.");
}
