import type { ConformanceCase } from "../case.ts";
import { must, mustEqual } from "../failure.ts";
import { addTrack, setGain } from "../song.ts";
import type { Client } from "../wire/client.ts";
import { command, member, numberAt, textAt, type Message } from "../wire/messages.ts";

const isReplyTo = (id: unknown) => (message: Message) => message["type"] === "reply" && message["re"] === id;

/** The place of a reply among everything received. */
function placeOf(client: Client, id: unknown): number {
  return client.peer.inbox.findIndex(({ message }) => isReplyTo(id)(message));
}

/** A render that takes until somebody ends it. */
function endlessRender(path: string): Message {
  return command("render.start", { path, from: { sample: 0 }, to: { sample: 48_000 * 36_000 } });
}

export const orderCases: readonly ConformanceCase[] = [
  {
    id: "order.replies",
    title: "replies come in the order in which the commands took effect",
    requirement: ["CMD-2", "CMD-1"],
    place: "alone",
    run: async (t) => {
      const client = await t.controller();
      const kinds = [
        () => command("parameter.set", setGain(-6)),
        () => command("transport.get"),
        () => command("graph.get"),
        () => command("transport.locate", { position: { sample: 96 } }),
        () => command("system.sync"),
        () => command("nothing.atAll"),
        () => command("parameter.set", setGain(-7, "nobody")),
        () => command("timeline.set", { bpm: 99 }),
      ];
      const messages = Array.from(
        { length: 160 },
        (_, i) => kinds[(i * 5) % kinds.length]?.() ?? command("graph.get"),
      );
      client.peer.sendMessages(messages);
      for (const { id } of messages) await client.reply(String(id));
      const places = messages.map(({ id }) => placeOf(client, id));
      must(
        places.every((place, i) => i === 0 || place > (places[i - 1] ?? 0)),
        "replies in the order of the commands",
        places.slice(0, 40),
      );
    },
  },
  {
    id: "order.revisions",
    title: "pipelined changes take effect in their order: each reply has the next revision",
    requirement: ["CMD-2", "REV-1"],
    place: "alone",
    run: async (t) => {
      const client = await t.controller();
      const before = await client.revision();
      const messages = Array.from({ length: 100 }, (_, i) => command("parameter.set", setGain(-i / 10)));
      client.peer.sendMessages(messages);
      for (const [i, { id }] of messages.entries()) {
        const reply = await client.reply(String(id));
        mustEqual(numberAt(reply, "result", "revision"), before + i + 1, "the revision");
        mustEqual(numberAt(reply, "applied", "revision"), before + i + 1, "applied.revision");
      }
      mustEqual(
        numberAt(await client.result("graph.get"), "graph", "master", "gain"),
        -9.9,
        "the master's gain",
      );
    },
  },
  {
    id: "order.sync",
    title: "system.sync is answered when everything before it has reached the audio thread",
    requirement: ["CMD-4"],
    place: "alone",
    run: async (t) => {
      const client = await t.controller();
      for (let i = 0; i < 10; i++) {
        const set = command("parameter.set", setGain(-i));
        const sync = command("system.sync");
        client.peer.sendMessages([set, sync]);
        const applied = await client.reply(textAt(set, "id"));
        const synced = await client.reply(textAt(sync, "id"));
        const [at, then] = [numberAt(applied, "applied", "sample"), numberAt(synced, "result", "sample")];
        must(then >= at, "the frame of the sync is not before that of the change", { at, then });
        mustEqual(
          member(synced, "result", "revision"),
          member(applied, "applied", "revision"),
          "the revision",
        );
      }
    },
  },
  {
    id: "order.long-overtaken",
    title: "a long command holds nobody up: ping, status and changes are answered before it",
    requirement: ["CMD-3", "BEAT-1"],
    place: "alone",
    needs: ["render"],
    run: async (t) => {
      const client = await t.controller();
      const render = endlessRender(t.file("endless.wav"));
      client.peer.sendMessage(render);
      await client.ok("system.ping");
      await client.ok("system.status");
      await client.ok("device.list");
      await client.ok("parameter.set", setGain(-2));
      mustEqual(placeOf(client, render["id"]), -1, "the place of the render's reply");
      await client.ok("system.cancel", { id: render["id"] });
      await client.reply(textAt(render, "id"));
    },
  },
  {
    id: "order.cancel",
    title: "system.cancel ends a long command, whose own reply is CANCELLED; then there is none to cancel",
    requirement: ["CMD-11", "RENDER-3", "CMD-1"],
    place: "alone",
    needs: ["render"],
    run: async (t) => {
      const client = await t.controller();
      const render = endlessRender(t.file("cancelled.wav"));
      client.peer.sendMessage(render);
      const { id } = render;
      mustEqual((await client.result("system.cancel", { id }))["cancelled"], true, "cancelled");
      const reply = await client.reply(String(id));
      mustEqual(textAt(reply, "error", "code"), "CANCELLED", "the error's code");
      mustEqual((await client.result("system.cancel", { id }))["cancelled"], false, "cancelled, again");
      const ghost = "11111111-1111-4111-8111-111111111111";
      mustEqual(
        (await client.result("system.cancel", { id: ghost }))["cancelled"],
        false,
        "cancelled, for nothing",
      );
    },
  },
  {
    id: "order.cancel-other-session",
    title: "a command of another session cannot be cancelled",
    requirement: ["CMD-11"],
    place: "alone",
    needs: ["render"],
    run: async (t) => {
      const client = await t.controller();
      const other = await t.client("control");
      const render = endlessRender(t.file("mine.wav"));
      const { id } = render;
      client.peer.sendMessage(render);
      await client.barrier();
      mustEqual(
        (await other.result("system.cancel", { id }))["cancelled"],
        false,
        "cancelled by another session",
      );
      await client.ok("system.cancel", { id });
      await client.reply(String(id));
    },
  },
  {
    id: "order.progress",
    title: "long commands tell their progress with re and ProgressData",
    requirement: ["CMD-10"],
    place: "alone",
    needs: ["render"],
    run: async (t) => {
      const client = await t.controller();
      const render = endlessRender(t.file("progress.wav"));
      const { id } = render;
      client.peer.sendMessage(render);
      const isProgress = (message: Message) => message["code"] === "PROGRESS" && message["re"] === id;
      const count = () => client.peer.inbox.filter(({ message }) => isProgress(message)).length;
      await client.peer.holds("two diagnostics PROGRESS with re", () => count() >= 2);
      await client.ok("system.cancel", { id });
      await client.reply(String(id));
      const told = client.peer.inbox
        .filter(({ message }) => isProgress(message))
        .map(({ message }) => message);
      const fractions = told.map((message) => numberAt(message, "data", "fraction"));
      must(
        fractions.every((fraction, i) => i === 0 || fraction >= (fractions[i - 1] ?? 0)),
        "fractions that never go back",
        fractions,
      );
    },
  },
  {
    id: "order.timeout",
    title: "not done within timeoutMs, the reply is TIMEOUT, once",
    requirement: ["CMD-8", "CMD-1"],
    place: "alone",
    needs: ["render"],
    run: async (t) => {
      const client = await t.controller();
      const render: Message = { ...endlessRender(t.file("late.wav")), timeoutMs: 30 };
      client.peer.sendMessage(render);
      const reply = await client.reply(String(render["id"]));
      mustEqual(textAt(reply, "error", "code"), "TIMEOUT", "the error's code");
      await client.barrier();
    },
  },
  {
    id: "order.busy",
    title: "with maxInFlight commands waiting the next is BUSY, and may be sent again",
    requirement: ["CMD-9", "ONCE-4"],
    place: "alone",
    run: async (t) => {
      const client = await t.controller();
      const most = client.limit("maxInFlight");
      const limit = client.limit("commandBurst");
      const count = Math.min(most * 2 + 10, Number.isNaN(limit) ? Infinity : limit - 50);
      if (count <= most) return;
      await client.ok("transport.play");
      const messages = Array.from({ length: count }, () => command("system.sync"));
      client.peer.sendMessages(messages);
      const replies: Message[] = [];
      for (const { id } of messages) replies.push(await client.reply(String(id)));
      const busy = replies.filter((reply) => reply["ok"] === false);
      // An engine that is faster than the wire never has so many waiting.
      for (const reply of busy) {
        mustEqual(textAt(reply, "error", "code"), "BUSY", "the error's code");
        mustEqual(numberAt(reply, "error", "details", "maxInFlight"), most, "details.maxInFlight");
      }
      const [first] = busy;
      if (first === undefined) return;
      const again = messages.find(({ id }) => id === first["re"]);
      const from = client.peer.inbox.length;
      if (again !== undefined) client.peer.sendMessage(again);
      mustEqual(
        (await client.reply(String(first["re"]), "it, sent again", from))["ok"],
        true,
        "ok, sent again",
      );
    },
  },
  {
    id: "order.applied",
    title: "the reply to a change carries applied, at a frame of the engine's clock that is now",
    requirement: ["CMD-12", "REV-3"],
    place: "alone",
    run: async (t) => {
      const client = await t.controller();
      const before = numberAt(await client.result("system.sync"), "sample");
      const replies = [
        await addTrack(client, "a"),
        await client.ok("parameter.set", setGain(-6, "a")),
        await client.ok("timeline.set", { bpm: 90 }),
      ];
      const after = numberAt(await client.result("system.sync"), "sample");
      for (const reply of replies) {
        const at = numberAt(reply, "applied", "sample");
        const fits = at >= before && at <= after + client.sampleRate;
        must(fits, `applied.sample between ${String(before)} and about ${String(after)}`, reply);
        must(textAt(reply, "applied", "hash") !== "", "applied.hash", reply);
      }
      const hashes = replies.map((reply) => textAt(reply, "applied", "hash"));
      mustEqual(new Set(hashes).size, 3, "the number of different hashes");
    },
  },
];
