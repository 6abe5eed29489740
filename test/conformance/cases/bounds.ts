import { setTimeout as pause } from "node:timers/promises";
import type { ConformanceCase } from "../case.ts";
import { Failure, must, mustEqual } from "../failure.ts";
import type { CaseContext } from "../run/context.ts";
import { EMPTY_GRAPH } from "../run/context.ts";
import { addTrack, clip, setGain, track } from "../song.ts";
import { mustBeRefused, type Client } from "../wire/client.ts";
import { command, member, numberAt, textAt, type Message } from "../wire/messages.ts";
import type { Peer } from "../wire/peer.ts";
import { mustBeToldAndClosed } from "./frames.ts";

/** A graph whose text takes a few hundred kilobytes, so that replies fill a connection that is not read. */
async function makeLargeGraph(client: Client): Promise<number> {
  const clips = (t: number) =>
    Array.from({ length: 100 }, (_, c) =>
      clip(`clip-${String(t)}-${String(c)}`, "absent", { start: c * 960 }),
    );
  const tracks = Array.from({ length: 20 }, (_, t) => track(`track-${String(t)}`, { clips: clips(t) }));
  const graph = { ...EMPTY_GRAPH, tracks };
  await client.ok("graph.apply", { baseRevision: 0, ops: [{ op: "graph.replace", graph }] });
  return JSON.stringify(graph).length;
}

/**
 * Sends so many graph.get that their replies take about so many bytes; whoever does not read them lets them pile up.
 * A little at a time, for the kernels are to take what they can before the engine has to keep the rest.
 */
async function ask(client: Client, other: Client, bytes: number, replyBytes: number): Promise<Message[]> {
  const messages = Array.from({ length: Math.ceil(bytes / replyBytes) }, () => command("graph.get"));
  for (let at = 0; at < messages.length; at += 4) {
    client.peer.sendMessages(messages.slice(at, at + 4));
    await other.barrier();
    await pause(2);
  }
  return messages;
}

const MIB = 1024 * 1024;
/** What the kernels of both ends hold is not known; one of these is more than that and less than a cut-off. */
const FILLINGS = [4, 6, 9, 12, 16, 22].map((mib) => mib * MIB);

interface Stalled {
  readonly client: Client;
  /** The engine's clock when reading began again. */
  readonly resumedAt: number;
}

const isLongGap = (message: Message) => numberAt(message, "dropped") >= 15;

/** A client that did not read for a while, until its telemetry was skipped, and has read everything since. */
async function stalledAndBack(t: CaseContext, controller: Client, replyBytes: number): Promise<Stalled> {
  await controller.subscribe({ transport: 60 });
  for (const filling of FILLINGS) {
    const client = await t.client("observer");
    await client.subscribe({ transport: 60 });
    await client.peer.holds("telemetry", () => client.telemetry("transport").length > 0);
    client.peer.pause();
    const last = (await ask(client, controller, filling, replyBytes)).at(-1);
    const seen = controller.telemetry("transport").length;
    const goesOn = () => controller.telemetry("transport").length >= seen + 45;
    await controller.peer.holds("telemetry for a client that reads", goesOn);
    const resumedAt = numberAt(await controller.result("system.ping"), "sample");
    client.peer.resume();
    try {
      await client.reply(textAt(last, "id"), "the last graph.get");
    } catch (error) {
      // Cut off: that was more than the engine holds for a client.
      if (error instanceof Failure && !client.peer.isOpen) break;
      throw error;
    }
    const from = client.telemetry("transport").length;
    await client.peer.holds("telemetry afterwards", () => client.telemetry("transport").length >= from + 3);
    // A few are skipped while the kernels take what they can; the whole wait is what counts.
    if (client.telemetry("transport").some(isLongGap)) return { client, resumedAt };
    client.peer.close();
  }
  throw new Failure("telemetry that is skipped for a client that does not read", "all of it was kept for it");
}

/** Asks for more than is held for a client, not reading, until the engine has cut it off. */
async function cutOff(t: CaseContext, replyBytes: number, name: string): Promise<Peer> {
  const fields = { client: { kind: "test", name, version: "1" } };
  const client = await t.client("control", fields);
  client.peer.pause();
  const messages = Array.from({ length: (64 * MIB) / replyBytes }, () => command("graph.get"));
  client.peer.sendMessages(messages);
  return client.peer;
}

export const boundCases: readonly ConformanceCase[] = [
  {
    id: "bounds.newest-telemetry",
    title: "a client that does not read gets the newest telemetry when it does, never a backlog",
    requirement: ["TEL-9", "TEL-10", "LIMIT-1"],
    place: "alone",
    slow: true,
    run: async (t) => {
      const controller = await t.controller();
      const replyBytes = await makeLargeGraph(controller);
      const { client, resumedAt } = await stalledAndBack(t, controller, replyBytes);
      const messages = client.telemetry("transport");
      const gap = messages.findLastIndex(isLongGap);
      const next = numberAt(messages[gap], "sample");
      must(next >= resumedAt - controller.sampleRate / 10, "what comes after the gap is new", {
        next,
        resumedAt,
      });
    },
  },
  {
    id: "bounds.cut-off-by-size",
    title: "a client for which more than 8 MiB waits is cut off; others with control are told",
    requirement: ["LIMIT-2", "LIMIT-3"],
    place: "alone",
    slow: true,
    run: async (t) => {
      const controller = await t.controller();
      const replyBytes = await makeLargeGraph(controller);
      const peer = await cutOff(t, replyBytes, "does not read");
      const { message } = await controller.peer.wait(
        "a diagnostic CLIENT_CUT_OFF",
        (received) => received.message["code"] === "CLIENT_CUT_OFF",
      );
      mustEqual(member(message, "data", "name"), "does not read", "data.name");
      must(numberAt(message, "data", "waitingBytes") > 64 * 1024, "data.waitingBytes over 64 KiB", message);
      must(numberAt(message, "data", "stalledMs") >= 0, "data.stalledMs", message);
      peer.resume();
      await peer.ended(30_000);
    },
  },
  {
    id: "bounds.cut-off-by-time",
    title: "a client that does not read for 10 s is cut off, and its session can be resumed",
    requirement: ["LIMIT-1", "LIMIT-4", "LIMIT-3"],
    place: "alone",
    slow: true,
    run: async (t) => {
      const controller = await t.controller();
      const replyBytes = await makeLargeGraph(controller);
      const told = () =>
        controller.peer.inbox
          .filter(({ message }) => message["code"] === "CLIENT_CUT_OFF")
          .map(({ message }) => message["data"]);
      const clients: Client[] = [];
      // More than the kernels hold and less than what is cut off at once: one of these is.
      for (const [i, filling] of FILLINGS.entries()) {
        const fields = { client: { kind: "test", name: `stalled ${String(i)}`, version: "1" } };
        const client = await t.client("observer", fields);
        await client.subscribe({ transport: 60 });
        client.peer.pause();
        await ask(client, controller, filling, replyBytes);
        clients.push(client);
      }
      const cutNames = () =>
        controller.peer.inbox
          .filter(({ message }) => message["code"] === "CLIENT_CUT_OFF")
          .filter(({ message }) => numberAt(message, "data", "stalledMs") >= 9000)
          .map(({ message }) => textAt(message, "data", "name"));
      const begun = performance.now();
      while (cutNames().length === 0 && performance.now() - begun < 30_000) await pause(100);
      must(cutNames().length > 0, "a client that did not read is cut off after 10 s", told());
      const client = clients.find(({ welcome: _ }, i) => cutNames().includes(`stalled ${String(i)}`));
      const sessionId = client?.sessionId;
      const again = await t.client("observer", { resume: { sessionId } });
      mustEqual(again.welcome["resumed"], true, "resumed");
    },
  },
  {
    id: "bounds.nobody-waits",
    title: "clients that never read keep no other client waiting",
    requirement: ["LIMIT-5", "FRAME-11"],
    place: "alone",
    slow: true,
    run: async (t) => {
      const controller = await t.controller();
      const replyBytes = await makeLargeGraph(controller);
      for (let i = 0; i < 8; i++) await cutOff(t, replyBytes, `stalled ${String(i)}`);
      const before = numberAt(await controller.result("system.ping"), "blocks");
      const revision = await controller.revision();
      for (let i = 0; i < 200; i++) await controller.ok("parameter.set", setGain(-i / 10));
      mustEqual(await controller.revision(), revision + 200, "the revision");
      const after = numberAt(await controller.result("system.ping"), "blocks");
      must(after > before, "the audio goes on", { before, after });
    },
  },
  {
    id: "bounds.clients",
    title: "maxClients clients are welcome, one more is RESOURCE_EXHAUSTED, and one that leaves makes room",
    requirement: ["LIMIT-6", "HELLO-7"],
    place: "own",
    run: async (t) => {
      const engine = await t.start();
      const clients = [await t.client("observer", {}, { engine })];
      const most = clients[0]?.limit("maxClients") ?? 0;
      while (clients.length < most) clients.push(await t.client("observer", {}, { engine }));
      const peer = await t.peer({ engine });
      mustBeRefused(await t.greet(peer, t.hello({}, engine)), "RESOURCE_EXHAUSTED", {}, "one more");
      clients[0]?.peer.close();
      await clients[0]?.peer.ended();
      await t.client("observer", {}, { engine });
      for (const client of clients.slice(1)) await client.barrier();
    },
  },
  {
    id: "bounds.greetings",
    title: "32 connections may wait for their hello; one more is told RESOURCE_EXHAUSTED and closed",
    requirement: ["LIMIT-7"],
    place: "own",
    run: async (t) => {
      const engine = await t.start();
      const observer = await t.client("observer", {}, { engine });
      const peers = [];
      for (let i = 0; i < 32; i++) peers.push(await t.peer({ engine }));
      await observer.barrier();
      await mustBeToldAndClosed(await t.peer({ engine }), "RESOURCE_EXHAUSTED");
      for (const peer of peers.slice(0, 4)) await t.greet(peer, t.hello({}, engine));
      await t.client("observer", {}, { engine });
    },
  },
  {
    id: "bounds.reply-too-large",
    title: "a reply that would be larger than maxFrameBytes is RESOURCE_EXHAUSTED instead",
    requirement: ["CMD-13", "FRAME-3"],
    place: "own",
    run: async (t) => {
      const engine = await t.start({ args: ["--max-frame-bytes", "8192"] });
      const client = await t.controller({}, { engine });
      mustEqual(client.limit("maxFrameBytes"), 8192, "limits.maxFrameBytes");
      for (let i = 0; i < 50; i++) {
        await addTrack(client, `t${String(i)}`, {
          clips: [clip(`a${String(i)}`, "s"), clip(`b${String(i)}`, "s")],
        });
      }
      await client.refused("graph.get", {}, "RESOURCE_EXHAUSTED");
      await client.barrier();
    },
  },
];

export const rateCases: readonly ConformanceCase[] = [
  {
    id: "rate.limit",
    title: "over the rate the answer is RATE_LIMIT_EXCEEDED with retryAfterMs, and sent again it is done",
    requirement: ["RATE-1", "RATE-2", "ONCE-4"],
    place: "own",
    run: async (t) => {
      const engine = await t.start({ args: ["--max-commands-per-second", "20", "--command-burst", "40"] });
      const client = await t.client("controller", {}, { engine });
      const limits = [client.limit("commandsPerSecond"), client.limit("commandBurst")];
      mustEqual(limits, [20, 40], "commandsPerSecond and commandBurst");
      const messages = Array.from({ length: 80 }, () => command("parameter.set", setGain(-1)));
      client.peer.sendMessages(messages);
      const replies: Message[] = [];
      for (const { id } of messages) replies.push(await client.reply(String(id)));
      const refused = replies.filter((reply) => reply["ok"] === false);
      for (const reply of refused) mustBeRefused(reply, "RATE_LIMIT_EXCEEDED", {}, "a command over the rate");
      const done = replies.length - refused.length;
      must(done >= 40 && refused.length > 0, "40 at once, and some refused", {
        done,
        refused: refused.length,
      });
      const first = messages.find(({ id }) => id === refused[0]?.["re"]);
      const retry = numberAt(refused.at(-1), "error", "details", "retryAfterMs");
      must(retry > 0 && retry <= 60_000, "retryAfterMs", retry);
      await pause(retry + 100);
      const from = client.peer.inbox.length;
      if (first !== undefined) client.peer.sendMessage(first);
      const again = await client.reply(textAt(first, "id"), "it, sent again", from);
      mustEqual(again["ok"], true, "ok, sent again");
      mustEqual(numberAt(again, "result", "revision"), done + 1, "the revision: those done, and this one");
    },
  },
  {
    id: "rate.free",
    title: "system.ping and system.cancel are free",
    requirement: ["RATE-3"],
    place: "own",
    run: async (t) => {
      const engine = await t.start({ args: ["--max-commands-per-second", "1", "--command-burst", "2"] });
      const client = await t.client("observer", {}, { engine });
      const id = "11111111-1111-4111-8111-111111111111";
      const messages = Array.from({ length: 60 }, (_, i) =>
        i % 2 === 0 ? command("system.ping") : command("system.cancel", { id }),
      );
      client.peer.sendMessages(messages);
      for (const message of messages)
        mustEqual((await client.reply(textAt(message, "id")))["ok"], true, "ok");
    },
  },
  {
    id: "rate.each-its-own",
    title: "the limit is each client's own: another is not refused",
    requirement: ["RATE-1"],
    place: "own",
    run: async (t) => {
      const engine = await t.start({ args: ["--max-commands-per-second", "1", "--command-burst", "5"] });
      const [one, two] = [
        await t.client("observer", {}, { engine }),
        await t.client("observer", {}, { engine }),
      ];
      const messages = Array.from({ length: 20 }, () => command("transport.get"));
      one.peer.sendMessages(messages);
      for (const { id } of messages) await one.reply(String(id));
      await two.ok("transport.get");
    },
  },
];
