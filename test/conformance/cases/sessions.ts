import type { ConformanceCase } from "../case.ts";
import { must, mustEqual } from "../failure.ts";
import { command, textAt } from "../wire/messages.ts";
import { mustBeToldAndClosed } from "./frames.ts";

export const sessionCases: readonly ConformanceCase[] = [
  {
    id: "session.resume",
    title: "a hello with resume takes the session up again: the same sessionId, resumed true",
    requirement: ["SESS-2", "SESS-1"],
    place: "beside",
    run: async (t) => {
      const first = await t.client("control");
      first.peer.abort();
      const { sessionId } = first;
      const again = await t.client("control", { resume: { sessionId } });
      mustEqual(again.welcome["resumed"], true, "resumed");
      mustEqual(again.sessionId, sessionId, "sessionId");
      await again.barrier();
    },
  },
  {
    id: "session.other-role",
    title: "resumed in another role, or by an id that never was, a new session begins",
    requirement: ["SESS-3"],
    place: "beside",
    run: async (t) => {
      const first = await t.client("control");
      first.peer.abort();
      const others = [first.sessionId, "11111111-1111-4111-8111-111111111111"];
      for (const sessionId of others) {
        const { welcome } = await t.client("observer", { resume: { sessionId } });
        mustEqual(welcome["resumed"], false, "resumed");
        must(welcome["sessionId"] !== sessionId, "another sessionId", welcome["sessionId"]);
      }
    },
  },
  {
    id: "session.taken-over",
    title: "resumed while its connection stands, that one is told SESSION_TAKEN_OVER and closed",
    requirement: ["SESS-4"],
    place: "beside",
    run: async (t) => {
      const first = await t.client("observer");
      const again = await t.client("observer", { resume: { sessionId: first.sessionId } });
      mustEqual(again.welcome["resumed"], true, "resumed");
      await mustBeToldAndClosed(first.peer, "SESSION_TAKEN_OVER");
      await again.barrier();
    },
  },
  {
    id: "session.subscriptions-stay",
    title: "subscriptions outlive a broken connection",
    requirement: ["SESS-1"],
    place: "beside",
    run: async (t) => {
      const first = await t.client("observer");
      await first.subscribe({ transport: 60 });
      first.peer.abort();
      const again = await t.client("observer", { resume: { sessionId: first.sessionId } });
      await again.peer.holds("two transport messages", () => again.telemetry("transport").length >= 2);
    },
  },
  {
    id: "session.commands-go-on",
    title: "a command under way when the connection breaks goes on and is answered once, after the resume",
    requirement: ["SESS-1", "ONCE-2", "ONCE-3"],
    place: "alone",
    run: async (t) => {
      const first = await t.controller();
      const path = t.wav("long.wav", { seconds: 6, rate: 44_100 });
      const load = command("sample.load", { sample: "long", path });
      await first.peer.sendNow(first.peer.encode(load));
      first.peer.noteSent(load);
      first.peer.abort();
      const { sessionId } = first;
      const { peer, welcome } = await t.client("controller", { resume: { sessionId } });
      mustEqual(welcome["resumed"], true, "resumed");
      peer.sendMessage(load);
      const look = ({ message }: { message: Record<string, unknown> }) => message["re"] === load["id"];
      const isReply = (received: { message: Record<string, unknown> }) =>
        look(received) && received.message["type"] === "reply";
      const { message } = await peer.wait("the reply", isReply);
      mustEqual(message["ok"], true, "ok");
      mustEqual(textAt(message, "result", "sample"), "long", "the sample");
    },
  },
];
