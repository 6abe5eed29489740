import { join } from "node:path";
import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { encodeWireFrame, ResumingClient, WireFrameDecoder, type Transport } from "@loophole/protocol";
import { connectTcp, graphHash } from "@loophole/protocol/node";
import type { Graph } from "@loophole/schemas/types";
import { startCuttingProxy, type Cut, type CuttingProxy } from "../support/cutting-proxy.ts";
import { writeTone } from "../support/playing-song.ts";
import { commandMessage, helloMessage } from "../support/raw-connection.ts";
import { spawnSignal, type SpawnedSignal } from "../support/signal-process.ts";

type Message = Readonly<Record<string, unknown>>;

/** An engine behind a line that breaks where it is told to. */
interface Lane {
  readonly signal: SpawnedSignal;
  readonly proxy: CuttingProxy;
  readonly tone: string;
}

/** A dialogue waits for most of its time: as many are held beside each other, each with an engine of its own. */
const LANES = 4;
let lanes: Lane[] = [];
let first: Lane;

async function openLane(): Promise<Lane> {
  const signal = await spawnSignal({
    args: ["--max-commands-per-second", "1000000", "--command-burst", "1000000"],
  });
  const proxy = await startCuttingProxy(signal.ready);
  const tone = join(signal.discoveryDir, "tone.wav");
  writeTone(tone);
  return { signal, proxy, tone };
}

beforeAll(async () => {
  first = await openLane();
  lanes = [first, ...(await Promise.all(Array.from({ length: LANES - 1 }, openLane)))];
});
afterAll(async () => {
  for (const { signal, proxy } of lanes) {
    await proxy.close();
    await signal.stop();
  }
});

/** What a client that wants its commands done has got so far. */
interface Dialogue {
  readonly commands: readonly Message[];
  sessionId: string | null;
  /** Every reply that came, by the command's id: more than one where a command was sent again. */
  readonly replies: Map<unknown, Message[]>;
  connections: number;
}

/** One connection: says hello, sends what is not answered, and goes on until all is answered or the line breaks. */
function oneConnection({ signal, proxy }: Lane, dialogue: Dialogue): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: "127.0.0.1", port: proxy.port, noDelay: true });
    const decoder = new WireFrameDecoder({ maxFrameBytes: 1 << 24 });
    const send = (message: object): void =>
      void socket.write(encodeWireFrame(Buffer.from(JSON.stringify(message))));
    const { sessionId, commands, replies } = dialogue;
    dialogue.connections += 1;
    socket.on("error", () => undefined);
    socket.on("close", () => resolve());
    socket.on("data", (chunk) => {
      for (const payload of decoder.push(chunk)) {
        const message = JSON.parse(Buffer.from(payload).toString("utf8")) as Message;
        if (message["type"] === "welcome") {
          if (sessionId !== null && message["resumed"] !== true) reject(new Error("the session is gone"));
          dialogue.sessionId = message["sessionId"] as string;
          for (const command of commands) if (!replies.has(command["id"])) send(command);
        } else if (message["type"] === "reply") {
          const { re } = message;
          // Its own lease, of a connection whose end Signal has not seen yet: it tries again.
          if (sessionId === null && isConflict(message)) {
            socket.end();
            continue;
          }
          if (!commands.some(({ id }) => id === re)) reject(new Error(`refused: ${JSON.stringify(message)}`));
          replies.set(re, [...(replies.get(re) ?? []), message]);
          if (replies.size === commands.length) socket.end();
        }
      }
    });
    const resume = sessionId === null ? {} : { resume: { sessionId } };
    send(helloMessage({ token: signal.token, role: "controller", ...resume }));
  });
}

function isConflict({ ok, error }: Message): boolean {
  return ok === false && (error as { code: string }).code === "CONFLICT";
}

/** Has every command answered, over as many connections as it takes. */
async function holdDialogue(lane: Lane, commands: readonly Message[]): Promise<Dialogue> {
  const dialogue: Dialogue = { commands, sessionId: null, replies: new Map(), connections: 0 };
  while (dialogue.replies.size < commands.length) {
    if (dialogue.connections > 50) throw new Error("there is no end to it");
    await oneConnection(lane, dialogue);
    if (dialogue.sessionId === null) await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return dialogue;
}

interface Seen {
  readonly revision: number;
  readonly hash: string;
  readonly position: number;
}

/** How the engine is now. */
async function look(lane: Lane): Promise<Seen> {
  const commands = [commandMessage("graph.get", {}), commandMessage("transport.get", {})];
  const { replies } = await holdDialogue(lane, commands);
  const results = commands.map(({ id }) => replies.get(id)?.[0]?.["result"] as Message | undefined);
  return Object.assign({}, ...results) as Seen;
}

const track = (id: string) => ({ id, gain: 0, pan: 0, mute: false, solo: false, clips: [] });

/** Four changes of the graph, a move and a file: doing any of them twice, or not at all, would show. */
function commandsFrom(tone: string, revision: number, round: number): { commands: Message[]; graph: Graph } {
  const id = `track-${String(round).padStart(6, "0")}`;
  const timeline = {
    bpm: 100 + (round % 50),
    meter: { numerator: 4, denominator: 4 as const },
    loop: { enabled: false, start: 0, end: 0 },
  };
  const empty = { tracks: [], master: { gain: 0 }, timeline: { ...timeline, bpm: 120 } };
  const commands = [
    commandMessage("graph.apply", { baseRevision: revision, ops: [{ op: "graph.replace", graph: empty }] }),
    commandMessage("graph.apply", {
      baseRevision: revision + 1,
      ops: [{ op: "track.add", track: track(id) }],
    }),
    commandMessage(
      "parameter.set",
      { target: id, parameter: "gain", value: -3 },
      { expect: { revision: revision + 2 } },
    ),
    commandMessage("transport.locate", { position: { tick: 960 + round } }),
    commandMessage("sample.load", { sample: "tone", path: tone }),
    commandMessage("timeline.set", { bpm: timeline.bpm }),
  ];
  return { commands, graph: { tracks: [{ ...track(id), gain: -3 }], master: { gain: 0 }, timeline } };
}

/** The revision in the welcome grows by a digit now and then. */
const SPARE_BYTES = 8;

let rounds = 0;

/** Holds the dialogue with a cut and looks whether everything was done once; answers how the engine is afterwards. */
async function survives(
  lane: Lane,
  before: Seen,
  cut: Cut | null,
): Promise<{ connections: number; after: Seen }> {
  const { commands, graph } = commandsFrom(lane.tone, before.revision, ++rounds);
  if (cut !== null) lane.proxy.cutNext(cut);
  const dialogue = await holdDialogue(lane, commands);
  const where = JSON.stringify(cut);
  for (const { id, name } of commands) {
    const replies = dialogue.replies.get(id) ?? [];
    expect(replies[0], `${String(name)}, ${where}`).toMatchObject({ ok: true });
    // Sent again, a command gets its first reply again.
    for (const reply of replies) expect(reply).toEqual(replies[0]);
  }
  const after = await look(lane);
  expect({ revision: after.revision, hash: after.hash }, where).toEqual({
    revision: before.revision + 4,
    hash: graphHash(graph),
  });
  expect(after.position, where).toBeGreaterThan(0);
  return { connections: dialogue.connections, after };
}

/** Up to its last byte the line may break with the hello taken and the welcome on its way. */
function lengthOfHello({ signal }: Lane): number {
  const hello = helloMessage({ token: signal.token, role: "controller" });
  return encodeWireFrame(Buffer.from(JSON.stringify(hello))).length;
}

test.each(["toSignal", "toClient"] as const)(
  "whatever byte %s a connection breaks after, each command is done exactly once (ONCE-1, ONCE-2, SESS-2)",
  async (direction) => {
    expect((await survives(first, await look(first), null)).connections).toBe(1);
    // One uncut dialogue tells how long it is, and where the welcome ends.
    const length = await lengthOf(first, direction);
    const known =
      direction === "toClient" ? (await lengthOfWelcome(first)) + SPARE_BYTES : lengthOfHello(first) + 1;
    let [cuts, next] = [0, 0];
    const work = async (lane: Lane): Promise<void> => {
      let before = await look(lane);
      for (let after = next++; after <= length; after = next++) {
        // A client that never had its welcome has no session to resume: its line ends in order, which frees the lease.
        const end = await survives(lane, before, { direction, after, orderly: after < known });
        if (end.connections > 1) cuts += 1;
        before = end.after;
      }
    };
    await Promise.all(lanes.map(work));
    expect(cuts).toBeGreaterThan(length - 50);
    process.stdout.write(
      `cut after each of ${String(length)} bytes ${direction}: ${String(cuts)} broken dialogues, each command done once\n`,
    );
  },
  400_000,
);

test("the resuming client of @loophole/protocol does the same by itself", async () => {
  const { signal, proxy } = first;
  const open = (): Promise<Transport> => connectTcp({ host: "127.0.0.1", port: proxy.port });
  const introduction = { token: signal.token, role: "controller" as const, heartbeat: false };
  const name = { kind: "test", name: "resuming", version: "1" };
  const client = await ResumingClient.connect({ ...introduction, client: name, open });
  const { revision } = (await client.command("graph.get", {})).result;
  for (let i = 0; i < 100; i++) {
    const set = client.command("parameter.set", { target: "master", parameter: "gain", value: -i / 10 });
    const moved = client.command("transport.locate", { position: { tick: i } });
    proxy.breakNow();
    const { result } = await set;
    expect(result.revision).toBe(revision + i + 1);
    await moved;
  }
  expect((await client.command("graph.get", {})).result.revision).toBe(revision + 100);
  client.close();
});

async function lengthOf(lane: Lane, direction: Cut["direction"]): Promise<number> {
  const { revision } = await look(lane);
  await holdDialogue(lane, commandsFrom(lane.tone, revision, ++rounds).commands);
  return lane.proxy.carried()[direction];
}

/** Bytes that the hello's answer takes, its length included. */
function lengthOfWelcome({ signal, proxy }: Lane): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: "127.0.0.1", port: proxy.port });
    socket.on("error", reject);
    socket.once("data", (chunk) => {
      resolve(4 + chunk.readUInt32BE(0));
      socket.end();
    });
    const hello = helloMessage({ token: signal.token, role: "controller" });
    socket.write(encodeWireFrame(Buffer.from(JSON.stringify(hello))));
  });
}
