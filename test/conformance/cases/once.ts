import type { ConformanceCase } from "../case.ts";
import { must, mustEqual } from "../failure.ts";
import { setGain } from "../song.ts";
import { command, numberAt, textAt, type Message } from "../wire/messages.ts";

export const onceCases: readonly ConformanceCase[] = [
  {
    id: "once.same-id",
    title: "the same id again gets the first reply again, and nothing is done twice",
    requirement: ["ONCE-1"],
    place: "alone",
    run: async (t) => {
      const client = await t.controller();
      const before = await client.revision();
      const set = command("parameter.set", setGain(-5));
      const { id } = set;
      client.peer.sendMessage(set);
      const first = await client.reply(String(id));
      for (let i = 0; i < 3; i++) {
        const from = client.peer.inbox.length;
        client.peer.sendMessage(set);
        mustEqual(await client.reply(String(id), "it, sent again", from), first, "the reply");
      }
      mustEqual(await client.revision(), before + 1, "the revision");
    },
  },
  {
    id: "once.errors-too",
    title: "a refusal is remembered as well: the same id gets the same error",
    requirement: ["ONCE-1"],
    place: "alone",
    run: async (t) => {
      const client = await t.controller();
      const set = command("parameter.set", setGain(-5, "nobody"));
      client.peer.sendMessage(set);
      const first = await client.reply(String(set["id"]));
      mustEqual(textAt(first, "error", "code"), "NOT_FOUND", "the error's code");
      const from = client.peer.inbox.length;
      client.peer.sendMessage(set);
      mustEqual(await client.reply(String(set["id"]), "it, sent again", from), first, "the reply");
    },
  },
  {
    id: "once.under-way",
    title: "sent again while it is under way a command gets one reply for both",
    requirement: ["ONCE-3"],
    place: "alone",
    needs: ["render"],
    run: async (t) => {
      const client = await t.controller();
      const render = command("render.start", { path: t.file("x.wav"), to: { sample: 48_000 * 36_000 } });
      client.peer.sendMessages([render, render, render]);
      await client.ok("system.cancel", { id: render["id"] });
      await client.reply(String(render["id"]));
      await client.barrier();
      const replies = client.peer.inbox.filter(
        ({ message }) => message["type"] === "reply" && message["re"] === render["id"],
      );
      mustEqual(replies.length, 1, "the number of replies");
    },
  },
  {
    id: "once.across-reconnect",
    title: "a command that was answered is not done again after a reconnect, and gets the same reply",
    requirement: ["ONCE-2"],
    place: "alone",
    run: async (t) => {
      const client = await t.controller();
      const before = await client.revision();
      const set = command("parameter.set", setGain(-5));
      client.peer.sendMessage(set);
      const first = await client.reply(String(set["id"]));
      client.peer.abort();
      const again = await t.client("controller", { resume: { sessionId: client.sessionId } });
      again.peer.sendMessage(set);
      mustEqual(await again.reply(String(set["id"])), first, "the reply");
      mustEqual(await again.revision(), before + 1, "the revision");
    },
  },
  {
    id: "once.cut-at-every-byte",
    title: "a connection cut at every byte of a command: resumed and sent again, it is done once",
    requirement: ["ONCE-2", "SESS-2"],
    place: "alone",
    run: async (t) => {
      let client = await t.controller();
      const { sessionId } = client;
      let revision = await client.revision();
      const { length } = client.peer.encode(command("parameter.set", setGain(-1)));
      for (let cut = 0; cut <= length; cut++) {
        const set = command("parameter.set", setGain(-1));
        client.peer.noteSent(set);
        await client.peer.sendNow(client.peer.encode(set).subarray(0, cut));
        if (cut % 2 === 0) client.peer.abort();
        else client.peer.close();
        client = await t.client("controller", { resume: { sessionId } });
        must(client.welcome["resumed"] === true, `resumed, cut at byte ${String(cut)}`, client.welcome);
        client.peer.sendMessage(set);
        const reply = await client.reply(String(set["id"]));
        revision += 1;
        mustEqual(
          numberAt(reply, "result", "revision"),
          revision,
          `the revision, cut at byte ${String(cut)}`,
        );
      }
      mustEqual(await client.revision(), revision, "the revision at the end");
    },
  },
  {
    id: "once.a-thousand",
    title: "at least the latest 1000 replies are remembered",
    requirement: ["ONCE-5"],
    place: "alone",
    run: async (t) => {
      const client = await t.controller();
      const before = await client.revision();
      const messages = Array.from({ length: 1000 }, () => command("parameter.set", setGain(-4)));
      client.peer.sendMessages(messages);
      const first: Message[] = [];
      for (const { id } of messages) first.push(await client.reply(String(id)));
      const from = client.peer.inbox.length;
      client.peer.sendMessages(messages);
      for (const [i, { id }] of messages.entries()) {
        mustEqual(await client.reply(String(id), "it, sent again", from), first[i], "the reply");
      }
      mustEqual(await client.revision(), before + 1000, "the revision");
    },
  },
  {
    id: "once.what-only-looks",
    title: "a command that changes nothing, sent again, gets its first reply again too",
    requirement: ["ONCE-1"],
    place: "beside",
    run: async (t) => {
      const client = await t.client();
      const names = ["system.ping", "system.status", "system.sync", "graph.get", "transport.get"];
      for (const name of [...names, "device.get", "device.list", "sample.list"]) {
        const message = command(name);
        const replies: Message[] = [];
        for (let i = 0; i < 2; i++) {
          const from = client.peer.inbox.length;
          client.peer.sendMessage(message);
          replies.push(await client.reply(String(message["id"]), name, from));
        }
        mustEqual(replies[1], replies[0], `the second reply to ${name}`);
      }
    },
  },
  {
    id: "once.not-across-sessions",
    title: "ids belong to a session: another may use the same",
    requirement: ["ONCE-1"],
    place: "beside",
    run: async (t) => {
      const [one, two] = [await t.client(), await t.client()];
      const ping = command("system.ping", { nonce: "one" });
      one.peer.sendMessage(ping);
      await one.reply(String(ping["id"]));
      const same = { ...command("system.ping", { nonce: "two" }), id: ping["id"] };
      two.peer.sendMessage(same);
      mustEqual(textAt(await two.reply(String(ping["id"])), "result", "nonce"), "two", "the nonce");
    },
  },
];
