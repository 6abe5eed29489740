import type { ConformanceCase } from "../case.ts";
import { must, mustEqual } from "../failure.ts";
import { command, listAt, textAt } from "../wire/messages.ts";
import { mustBeToldAndClosed } from "./frames.ts";

export const lineCases: readonly ConformanceCase[] = [
  {
    id: "line.session",
    title: "a connection whose first byte is { speaks lines both ways, however they are cut",
    requirement: ["LINE-1"],
    place: "beside",
    needs: ["ndjson"],
    run: async (t) => {
      const peer = await t.peer({ framing: "lines" });
      const message = t.hello();
      peer.noteSent(message);
      for (const byte of peer.encode(message)) await peer.sendNow(Buffer.from([byte]));
      const welcome = await t.answer(peer, message);
      mustEqual(welcome["type"], "welcome", "the answer's type");
      const ping = command("system.ping", { nonce: "ä\n" });
      peer.sendMessage(ping);
      const { message: reply } = await peer.wait("a reply", ({ message: m }) => m["re"] === ping["id"]);
      mustEqual(textAt(reply, "result", "nonce"), "ä\n", "the nonce");
    },
  },
  {
    id: "line.ends",
    title: "a line ends with LF or CR LF, and empty lines are skipped",
    requirement: ["LINE-2"],
    place: "beside",
    needs: ["ndjson"],
    run: async (t) => {
      const peer = await t.peer({ framing: "lines" });
      const messages = [t.hello(), command("system.ping"), command("transport.get")];
      for (const message of messages) peer.noteSent(message);
      const [first, second, third] = messages.map((message) => JSON.stringify(message));
      peer.send(Buffer.from(`${String(first)}\r\n\r\n\n${String(second)}\n\n\n${String(third)}\r\n`));
      for (const { id } of messages) {
        await peer.wait("an answer", ({ message: m }) => m["re"] === id);
      }
    },
  },
  {
    id: "line.limit",
    title: "a line over maxFrameBytes is FRAME_TOO_LARGE",
    requirement: ["LINE-3"],
    place: "beside",
    needs: ["ndjson"],
    run: async (t) => {
      const client = await t.client("observer", {}, { framing: "lines" });
      const line = Buffer.alloc(client.limit("maxFrameBytes") + 2, "{");
      client.peer.send(line);
      await mustBeToldAndClosed(client.peer, "FRAME_TOO_LARGE");
    },
  },
  {
    id: "line.broken",
    title: "a line that is no JSON object is MALFORMED_DATA, told in a line",
    requirement: ["LINE-1", "FRAME-6", "FRAME-8"],
    place: "beside",
    needs: ["ndjson"],
    run: async (t) => {
      for (const line of ["not json", "[]", "7", '{"a":']) {
        const client = await t.client("observer", {}, { framing: "lines" });
        client.peer.send(Buffer.from(`${line}\n`));
        await mustBeToldAndClosed(client.peer, "MALFORMED_DATA");
      }
    },
  },
  {
    id: "line.json-only",
    title: "such a connection is granted json only",
    requirement: ["LINE-4"],
    place: "beside",
    needs: ["ndjson"],
    run: async (t) => {
      const encodings = ["msgpack", "binary-telemetry", "json"];
      const client = await t.client("observer", { encodings }, { framing: "lines" });
      mustEqual(listAt(client.welcome, "encodings"), ["json"], "encodings of the welcome");
      await client.subscribe({ meters: 60 });
      await client.peer.holds("three meters messages", () => client.telemetry("meters").length >= 3);
      must(
        client.peer.inbox.every(({ encoding }) => encoding === "json"),
        "JSON only",
        "something else",
      );
    },
  },
];
