import { setTimeout as pause } from "node:timers/promises";
import { setImmediate as turn } from "node:timers/promises";
import type { ConformanceCase } from "../case.ts";
import { must, mustEqual } from "../failure.ts";
import type { CaseContext } from "../run/context.ts";
import { frame, frameHeader } from "../wire/frame-reader.ts";
import { command, numberAt, textAt, type Message } from "../wire/messages.ts";
import type { Peer } from "../wire/peer.ts";

/** Waits for the one diagnostic that says why, and for the end of the connection. */
export async function mustBeToldAndClosed(peer: Peer, code: string, from = 0): Promise<Message> {
  const { message } = await peer.wait(
    `a diagnostic of severity error with the code ${code}`,
    ({ message }) => message["type"] === "diagnostic" && message["severity"] === "error",
    from,
  );
  mustEqual(message["code"], code, "the diagnostic's code");
  await peer.ended();
  const errors = peer.inbox
    .slice(from)
    .filter(({ message: found }) => found["type"] === "diagnostic" && found["severity"] === "error");
  mustEqual(errors.length, 1, "the number of diagnostics of severity error");
  return message;
}

/** A whole dialogue as messages: hello, ping, status, an unknown command, sync. */
function dialogue(t: CaseContext): Message[] {
  return [
    t.hello(),
    command("system.ping", { nonce: "µ — ping" }),
    command("system.status"),
    command("nothing.atAll"),
    command("system.sync"),
  ];
}

async function mustAnswerAll(peer: Peer, messages: readonly Message[]): Promise<void> {
  for (const message of messages) {
    const id = textAt(message, "id");
    await peer.wait(
      `an answer to ${textAt(message, "name") || "the hello"}`,
      ({ message: m }) => m["re"] === id,
    );
  }
}

export const frameCases: readonly ConformanceCase[] = [
  {
    id: "frame.one-each",
    title: "every message is one wire frame: its length, big-endian, then its payload",
    requirement: ["FRAME-1"],
    place: "beside",
    run: async (t) => {
      const peer = await t.peer();
      const messages = dialogue(t);
      for (const message of messages) peer.sendMessage(message);
      await mustAnswerAll(peer, messages);
      must(peer.partial.length === 0, "whole wire frames only", `${String(peer.partial.length)} bytes more`);
    },
  },
  {
    id: "frame.split-hello",
    title: "a hello may be cut in two at any byte",
    requirement: ["FRAME-4"],
    place: "beside",
    run: async (t) => {
      const length = frame(JSON.stringify(t.hello())).length;
      const next = { cut: 1 };
      const worker = async () => {
        for (let cut = next.cut++; cut < length; cut = next.cut++) {
          const peer = await t.peer();
          const message = t.hello();
          peer.noteSent(message);
          const bytes = peer.encode(message);
          await peer.sendNow(bytes.subarray(0, cut));
          await turn();
          await peer.sendNow(bytes.subarray(cut));
          const answer = await t.answer(peer, message);
          must(answer["type"] === "welcome", `a welcome, cut at byte ${String(cut)}`, answer);
          peer.close();
          await peer.ended();
        }
      };
      await Promise.all([worker(), worker(), worker()]);
    },
  },
  {
    id: "frame.split-commands",
    title: "two commands may be cut in two at any byte",
    requirement: ["FRAME-4"],
    place: "beside",
    run: async (t) => {
      const { peer } = await t.client();
      const build = () => [command("system.ping", { nonce: "ü" }), command("transport.get")];
      const bytesOf = (messages: Message[]) => Buffer.concat(messages.map((message) => peer.encode(message)));
      const { length } = bytesOf(build());
      for (let cut = 1; cut < length; cut++) {
        const messages = build();
        for (const message of messages) peer.noteSent(message);
        const bytes = bytesOf(messages);
        await peer.sendNow(bytes.subarray(0, cut));
        await turn();
        await peer.sendNow(bytes.subarray(cut));
        await mustAnswerAll(peer, messages);
      }
    },
  },
  {
    id: "frame.byte-by-byte",
    title: "a dialogue may come one byte at a time",
    requirement: ["FRAME-4"],
    place: "beside",
    run: async (t) => {
      const peer = await t.peer();
      const messages = dialogue(t);
      for (const message of messages) {
        peer.noteSent(message);
        for (const byte of peer.encode(message)) {
          await peer.sendNow(Buffer.from([byte]));
          await turn();
        }
      }
      await mustAnswerAll(peer, messages);
    },
  },
  {
    id: "frame.many-at-once",
    title: "many messages may come in one piece of bytes",
    requirement: ["FRAME-4"],
    place: "beside",
    run: async (t) => {
      const peer = await t.peer();
      const messages = [...dialogue(t), ...Array.from({ length: 200 }, () => command("transport.get"))];
      peer.sendMessages(messages);
      await mustAnswerAll(peer, messages);
    },
  },
  {
    id: "frame.largest",
    title: "a payload of exactly maxFrameBytes is taken",
    requirement: ["FRAME-2"],
    place: "beside",
    run: async (t) => {
      const client = await t.client();
      const ping = command("system.ping", { nonce: "large" });
      const text = JSON.stringify(ping);
      const payload = Buffer.alloc(client.limit("maxFrameBytes"), " ");
      payload.write(text.slice(0, -1), 0);
      payload.write("}", payload.length - 1);
      client.peer.noteSent(ping);
      client.peer.send(frame(payload));
      mustEqual((await client.reply(textAt(ping, "id")))["ok"], true, "ok of the reply");
    },
  },
  ...[
    {
      id: "zero",
      title: "a length of 0 is MALFORMED_DATA",
      code: "MALFORMED_DATA",
      requirement: ["FRAME-2", "FRAME-8"],
    },
    {
      id: "over",
      title: "one byte over the limit is FRAME_TOO_LARGE",
      code: "FRAME_TOO_LARGE",
      requirement: ["FRAME-3"],
    },
    {
      id: "huge",
      title: "a length of 4 GiB is FRAME_TOO_LARGE",
      code: "FRAME_TOO_LARGE",
      requirement: ["FRAME-3"],
    },
  ].map(({ id, title, code, requirement }): ConformanceCase => ({
    id: `frame.length-${id}`,
    title: `${title}, told before any payload has come`,
    requirement,
    place: "beside",
    run: async (t) => {
      const { peer, welcome } = await t.client();
      const over = numberAt(welcome, "limits", "maxFrameBytes") + 1;
      peer.send(frameHeader(id === "zero" ? 0 : id === "over" ? over : 0xffff_ffff));
      await mustBeToldAndClosed(peer, code);
    },
  })),
  ...[
    { id: "http", title: "HTTP", bytes: Buffer.from("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n") },
    { id: "tls", title: "TLS", bytes: Buffer.from("160301020001000100", "hex") },
    { id: "high-bytes", title: "bytes of all ones", bytes: Buffer.alloc(64, 0xff) },
  ].map(({ id, title, bytes }): ConformanceCase => ({
    id: `frame.first-bytes-${id}`,
    title: `a connection that begins with ${title} is told FRAME_TOO_LARGE and closed`,
    requirement: ["FRAME-3", "FRAME-8"],
    place: "beside",
    run: async (t) => {
      const peer = await t.peer();
      peer.send(bytes);
      await mustBeToldAndClosed(peer, "FRAME_TOO_LARGE");
    },
  })),
  ...[
    {
      id: "other-first-byte",
      title: "a first byte that names no encoding",
      payloads: ["00", "20", "417b7d", "5b5d", "80", "ff", "037b7d"],
      requirement: ["FRAME-5"],
    },
    {
      id: "invalid-utf8",
      title: "invalid UTF-8",
      payloads: ["7b2261223a22ff227d", "7b2261223a22c0af227d", "7b2261223a22eda080227d"],
      requirement: ["FRAME-6"],
    },
    {
      id: "broken-json",
      title: "broken JSON",
      payloads: ["7b", "7b2261227d", "7b7d7d", "7b226122 3a312c7d", "7b7d5b5d", "7b2261223a4e614e7d"],
      requirement: ["FRAME-6"],
    },
  ].map(({ id, title, payloads, requirement }): ConformanceCase => ({
    id: `frame.${id}`,
    title: `${title} is MALFORMED_DATA, before and after the welcome`,
    requirement: [...requirement, "FRAME-8"],
    place: "beside",
    run: async (t) => {
      for (const hex of payloads) {
        const bytes = frame(Buffer.from(hex.replaceAll(" ", ""), "hex"));
        const fresh = await t.peer();
        fresh.send(bytes);
        await mustBeToldAndClosed(fresh, "MALFORMED_DATA");
        const { peer } = await t.client();
        peer.send(bytes);
        await mustBeToldAndClosed(peer, "MALFORMED_DATA");
      }
    },
  })),
  {
    id: "frame.last-member-counts",
    title: "of a member that occurs twice the last one counts",
    requirement: ["FRAME-7"],
    place: "beside",
    run: async (t) => {
      const client = await t.client();
      const ping = command("system.ping", { nonce: "last" });
      const text = JSON.stringify(ping).replace('"nonce":"last"', '"nonce":"first","nonce":"last"');
      client.peer.noteSent(ping);
      client.peer.send(frame(text));
      const reply = await client.reply(textAt(ping, "id"));
      mustEqual(textAt(reply, "result", "nonce"), "last", "the nonce that comes back");
    },
  },
  {
    id: "frame.proto-member",
    title: "__proto__ is a member like any other, and not a known one",
    requirement: ["FRAME-7", "ENV-2"],
    place: "beside",
    run: async (t) => {
      const client = await t.client();
      const ping = command("system.ping");
      client.peer.noteSent(ping);
      client.peer.send(
        frame(JSON.stringify(ping).replace('"params":{}', '"params":{"__proto__":{"nonce":"x"}}')),
      );
      const reply = await client.reply(textAt(ping, "id"));
      mustEqual(textAt(reply, "error", "code"), "INVALID_PARAMS", "the error's code");
      mustEqual(textAt(reply, "error", "details", "pointer"), "/__proto__", "details.pointer");
    },
  },
  {
    id: "frame.done-before",
    title: "messages that came whole before what cannot be read are done and answered",
    requirement: ["FRAME-9", "FRAME-8"],
    place: "beside",
    run: async (t) => {
      const client = await t.client();
      const { peer } = client;
      const messages = [command("system.ping"), command("transport.get"), command("nothing.atAll")];
      for (const message of messages) peer.noteSent(message);
      peer.send(Buffer.concat([...messages.map((message) => peer.encode(message)), frame("no json")]));
      await mustAnswerAll(peer, messages);
      await mustBeToldAndClosed(peer, "MALFORMED_DATA");
    },
  },
  {
    id: "frame.half-then-silence",
    title: "a message that was begun and does not grow for 10 s ends its connection",
    requirement: ["FRAME-10"],
    place: "beside",
    slow: true,
    run: async (t) => {
      const client = await t.client();
      const bytes = client.peer.encode(command("system.ping"));
      client.peer.send(bytes.subarray(0, bytes.length - 1));
      const begun = performance.now();
      await client.peer.ended(30_000);
      const seconds = (performance.now() - begun) / 1000;
      must(seconds > 9, "the connection is given 10 s", `it was closed after ${seconds.toFixed(1)} s`);
      await mustBeToldAndClosed(client.peer, "MALFORMED_DATA");
    },
  },
  {
    id: "frame.others-unharmed",
    title: "other connections and the audio notice nothing of one that breaks the rules",
    requirement: ["FRAME-11"],
    place: "alone",
    run: async (t) => {
      const controller = await t.controller();
      await controller.ok("transport.play");
      const observer = await t.client();
      const before = await observer.result("system.ping");
      const told = observer.peer.inbox.length;
      const bad = [
        frameHeader(0),
        frameHeader(0xffff_ffff),
        frame("no json"),
        frame("{"),
        Buffer.alloc(99, 0xff),
      ];
      for (const bytes of bad) {
        const { peer } = await t.client();
        peer.send(bytes);
        await peer.ended();
        const half = await t.peer();
        half.send(Buffer.from([0, 0]));
        half.abort();
      }
      await controller.barrier();
      // All of it may have happened within one block: the next is due in a moment.
      let after = await observer.result("system.ping");
      const begun = performance.now();
      while (numberAt(after, "blocks") <= numberAt(before, "blocks") && performance.now() - begun < 5000) {
        await pause(5);
        after = await observer.result("system.ping");
      }
      must(numberAt(after, "blocks") > numberAt(before, "blocks"), "the audio goes on", { before, after });
      mustEqual((await controller.result("transport.get"))["playing"], true, "playing");
      const news = observer.peer.inbox.slice(told).map(({ message }) => textAt(message, "code"));
      mustEqual(news.includes("MALFORMED_DATA"), false, "whether others are told of the broken frames");
    },
  },
];
