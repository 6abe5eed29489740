import { commandTable } from "@loophole/schemas/methods";
import type { ConformanceCase } from "../case.ts";
import { must, mustEqual } from "../failure.ts";
import { mustBeRefused } from "../wire/client.ts";
import { command, textAt, type Message } from "../wire/messages.ts";
import { mustBeToldAndClosed } from "./frames.ts";

export const envelopeCases: readonly ConformanceCase[] = [
  {
    id: "envelope.unknown-field",
    title: "a field of the envelope that is not known is INVALID_PARAMS at that field",
    requirement: ["ENV-2", "ERR-2"],
    place: "beside",
    run: async (t) => {
      const client = await t.client();
      const options = { fields: { surprise: 1 } };
      const details = { pointer: "/surprise", rule: "additionalProperties" };
      await client.refused("system.ping", {}, "INVALID_PARAMS", details, options);
      await client.barrier();
    },
  },
  {
    id: "envelope.invalid-fields",
    title: "fields of the envelope that break their schema are INVALID_PARAMS, with pointer and rule",
    requirement: ["ERR-2", "CMD-7"],
    place: "beside",
    run: async (t) => {
      const client = await t.client();
      const rows: [Message, string, string][] = [
        [{ ts: "yesterday" }, "/ts", "pattern"],
        [{ timeoutMs: 0 }, "/timeoutMs", "minimum"],
        [{ timeoutMs: 1.5 }, "/timeoutMs", "type"],
        [{ params: [] }, "/params", "type"],
        [{ params: undefined }, "", "required"],
        [{ expect: {} }, "/expect", "required"],
      ];
      for (const [fields, pointer, rule] of rows) {
        await client.refused("system.ping", {}, "INVALID_PARAMS", { pointer, rule }, { fields });
      }
    },
  },
  {
    id: "envelope.no-id",
    title: "a command without a usable id ends its connection with MALFORMED_DATA",
    requirement: ["ENV-4"],
    place: "beside",
    run: async (t) => {
      for (const id of [undefined, null, 3, "x", "3F2B8F0E-6C1D-4A57-9D0B-5F6F0A3C1E22"]) {
        const { peer } = await t.client();
        peer.sendMessage({ ...command("system.ping"), id });
        await mustBeToldAndClosed(peer, "MALFORMED_DATA");
      }
    },
  },
  {
    id: "envelope.commands-only",
    title: "after the welcome another message gets MALFORMED_DATA, and the connection stays",
    requirement: ["ENV-5"],
    place: "beside",
    run: async (t) => {
      const client = await t.client();
      for (const type of ["hello", "welcome", "reply", "telemetry", "diagnostic", "surprise"]) {
        const message = { ...t.hello(), type };
        const reply = await t.greet(client.peer, message);
        mustBeRefused(reply, "MALFORMED_DATA", {}, type);
      }
      await client.barrier();
    },
  },
  {
    id: "envelope.unknown-command",
    title: "a name that the protocol does not have is UNKNOWN_COMMAND, with the name and the nearest",
    requirement: ["CMD-5"],
    place: "beside",
    run: async (t) => {
      const client = await t.client();
      const near = { name: "transport.plai", nearest: "transport.play" };
      await client.refused("transport.plai", {}, "UNKNOWN_COMMAND", near);
      for (const name of ["nothing.atAll", "toString", "__proto__", "constructor.name"]) {
        const { message } = { message: await client.command(name) };
        must(
          ["UNKNOWN_COMMAND", "INVALID_PARAMS"].includes(textAt(message, "error", "code")),
          `${name} is refused`,
          message,
        );
      }
      await client.refused("nothing.atAll", {}, "UNKNOWN_COMMAND", { name: "nothing.atAll" });
    },
  },
  {
    id: "envelope.absent-capability",
    title: "commands that are planned, or whose capability is absent, are UNKNOWN_COMMAND with it",
    requirement: ["CMD-6", "DEBUG-1", "VER-3"],
    place: "alone",
    run: async (t) => {
      const client = await t.controller();
      let asked = 0;
      for (const [name, { capability, status }] of Object.entries(commandTable)) {
        const has = capability === null || t.has(capability);
        if (has && status !== "planned") continue;
        must(
          status === "stable" || !t.has(String(capability)),
          "no capability for what is planned",
          capability,
        );
        await client.refused(name, {}, "UNKNOWN_COMMAND", { name, capability });
        asked += 1;
      }
      must(asked > 0, "something that is planned", asked);
    },
  },
  {
    id: "envelope.error-goes-on",
    title: "a command that is refused does not harm the connection: the next one is done",
    requirement: ["CMD-14"],
    place: "beside",
    run: async (t) => {
      const client = await t.client();
      for (let i = 0; i < 20; i++) {
        const bad = [
          command("nothing.atAll"),
          command("system.ping", { nonce: 7 }),
          command("transport.play"),
          command("system.ping", {}, { surprise: i }),
          command("system.cancel", {}),
        ];
        const ping = command("system.ping", { nonce: `after ${String(i)}` });
        client.peer.sendMessages([...bad, ping]);
        for (const message of bad) {
          mustEqual(
            (await client.reply(textAt(message, "id")))["ok"],
            false,
            `ok of ${textAt(message, "name")}`,
          );
        }
        const reply = await client.reply(textAt(ping, "id"));
        mustEqual(textAt(reply, "result", "nonce"), `after ${String(i)}`, "the nonce");
      }
    },
  },
];
