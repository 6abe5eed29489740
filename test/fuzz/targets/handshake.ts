import { encodeWireFrame, messageId, timestamp } from "@loophole/protocol";
import { AttackConnection } from "../live/attack-connection.ts";
import { reportCondition, type ConditionReport } from "../live/condition-report.ts";
import { Victim } from "../live/victim.ts";
import { mutateBytes } from "../mutate/mutate-bytes.ts";
import { mutateValue } from "../mutate/mutate-value.ts";
import { Random } from "../random.ts";
import type { Target, TargetOptions } from "../target.ts";

/** Connections at a time: more than Signal lets wait for their hello. */
const FLOOD = 48;
/** A connection that hears nothing for so long is given up, in ms; Signal closes it after two seconds. */
const PATIENCE_MS = 4_000;

/** The song plays so long without an attack first, in ms. */
const ALONE_MS = 2_000;

/** Floods of connections that say hello wrongly, in every way, or nothing at all. */
export function handshakeTarget(tell: (report: ConditionReport) => void): Target {
  return {
    name: "handshake",
    share: 0.1,
    async run(options) {
      const victim = await Victim.start();
      await victim.rest(ALONE_MS);
      options.ready();
      let number = 0;
      const visitor = async (): Promise<void> => {
        while (options.goesOn() && victim.faults.length === 0) await visit(options, victim, number++);
      };
      await Promise.all(Array.from({ length: FLOOD }, visitor));
      tell(await reportCondition("handshake", victim));
      await victim.stop();
      for (const why of victim.faults) options.fail({ target: "handshake", number, why, input: [] });
    },
  };
}

async function visit(options: TargetOptions, victim: Victim, number: number): Promise<void> {
  const random = new Random(options.seed, number);
  const connection = new AttackConnection(victim.signal.ready.port);
  const sent = greetings(random, victim.signal.token, options);
  for (const bytes of sent) connection.sendBytes(bytes);
  options.counts.connections += 1;
  options.counts.mutated += sent.length;
  if (random.chance(0.3)) connection.end();
  else if (random.chance(0.3)) connection.reset();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise(
    (resolve) => (timer = setTimeout(resolve, random.chance(0.9) ? 50 : PATIENCE_MS)),
  );
  await Promise.race([connection.closed, patience]);
  clearTimeout(timer);
  connection.destroy();
  options.counts.taken += connection.replies.size;
  for (const why of connection.faults) options.fail({ target: "handshake", number, why, input: sent });
}

/** What a visitor says: frames of mutated hellos, other messages, random bytes, or nothing. */
function greetings(random: Random, token: string, { corpus }: TargetOptions): Uint8Array[] {
  const count = random.int(5);
  return Array.from({ length: count }, () => {
    if (random.chance(0.1)) return random.bytes(1 + random.int(200));
    let message: object = helloOf(random, token);
    if (random.chance(0.2)) message = corpus.command(random);
    do message = mutateValue(random, message);
    while (random.chance(0.5));
    const text = Buffer.from(JSON.stringify(message));
    const payload = random.chance(0.3) ? mutateBytes(random, text, text) : text;
    if (random.chance(0.1)) return Buffer.concat([payload, Buffer.from("\n")]);
    const frame = encodeWireFrame(payload.length === 0 ? Uint8Array.of(0) : payload);
    return random.chance(0.1) ? mutateBytes(random, frame, frame) : frame;
  });
}

function helloOf(random: Random, token: string): Record<string, unknown> {
  return {
    type: "hello",
    id: messageId(),
    ts: timestamp(),
    protocol: { min: 1, max: random.pick([1, 2, 9]) },
    client: { kind: "test", name: "visitor", version: "1" },
    token: random.chance(0.2) ? token : random.pick(["", "wrong", token.slice(1), `${token}x`]),
    role: random.pick(["observer", "control", "controller"]),
    encodings: random.pick([["json"], ["msgpack", "json"], ["msgpack"], []]),
    ...(random.chance(0.3) && { resume: { sessionId: messageId() } }),
  };
}
