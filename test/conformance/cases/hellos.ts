import type { ConformanceCase } from "../case.ts";
import { must, mustEqual, mustMatch, skip } from "../failure.ts";
import { mustBeRefused } from "../wire/client.ts";
import { command, listAt, member, numberAt, textAt, type Message } from "../wire/messages.ts";
import { invalidVectors } from "../vectors/read.ts";
import { mustBeToldAndClosed } from "./frames.ts";

const WRONG = { token: "not the token" };

export const helloCases: readonly ConformanceCase[] = [
  {
    id: "hello.welcome",
    title: "a hello is answered by a welcome with its id, the limits, rate, device and capabilities",
    requirement: ["HELLO-2", "HELLO-8"],
    place: "beside",
    run: async (t) => {
      const { welcome } = await t.client();
      mustMatch(
        welcome,
        { protocol: 1, role: "observer", encodings: ["json"], resumed: false },
        "the welcome",
      );
      must(textAt(welcome, "device", "reason") !== "", "the device has a reason", welcome["device"]);
      must(listAt(welcome, "capabilities").length > 0, "there are capabilities", welcome["capabilities"]);
    },
  },
  {
    id: "hello.deadline",
    title: "without a hello within 2 s: HELLO_TIMEOUT, and the end",
    requirement: ["HELLO-1"],
    place: "beside",
    slow: true,
    run: async (t) => {
      const begun = performance.now();
      const peer = await t.peer();
      await peer.ended();
      const seconds = (performance.now() - begun) / 1000;
      must(seconds > 1.9, "2 s are given", `${seconds.toFixed(2)} s`);
      await mustBeToldAndClosed(peer, "HELLO_TIMEOUT");
    },
  },
  {
    id: "hello.deadline-trickle",
    title: "bytes that come one by one do not put the deadline off",
    requirement: ["HELLO-1"],
    place: "beside",
    slow: true,
    run: async (t) => {
      const peer = await t.peer();
      const bytes = peer.encode(t.hello());
      let at = 0;
      const timer = setInterval(() => {
        if (at < bytes.length - 1) peer.send(bytes.subarray(at, ++at));
      }, 100);
      try {
        await peer.ended();
      } finally {
        clearInterval(timer);
      }
      await mustBeToldAndClosed(peer, "HELLO_TIMEOUT");
    },
  },
  {
    id: "hello.version",
    title: "the version is the highest both speak",
    requirement: ["HELLO-3", "VER-1"],
    place: "beside",
    run: async (t) => {
      const { welcome } = await t.client("observer", { protocol: { min: 1, max: 65_535 } });
      mustEqual(welcome["protocol"], 1, "the welcome's protocol");
    },
  },
  {
    id: "hello.version-none",
    title: "without a version in common: UNSUPPORTED_VERSION, whatever else the hello says",
    requirement: ["HELLO-3", "VER-1"],
    place: "beside",
    run: async (t) => {
      const details = { supportedMin: 1, supportedMax: 1 };
      for (const fields of [{}, WRONG, { surprise: true }, { role: "emperor" }]) {
        const peer = await t.peer();
        const answer = await t.greet(peer, t.hello({ protocol: { min: 2, max: 9 }, ...fields }));
        mustBeRefused(answer, "UNSUPPORTED_VERSION", details, "the hello");
      }
    },
  },
  {
    id: "hello.wrong-token",
    title: "a wrong token is AUTHENTICATION_FAILED, held back for at least 50 ms",
    requirement: ["HELLO-4"],
    place: "beside",
    run: async (t) => {
      for (const token of ["not the token", "", `${t.engine.token} `, t.engine.token.slice(0, -1)]) {
        const peer = await t.peer();
        const begun = performance.now();
        const answer = await t.greet(peer, t.hello({ token }));
        mustBeRefused(answer, "AUTHENTICATION_FAILED", {}, "the hello");
        must(performance.now() - begun > 45, "the answer is held back", performance.now() - begun);
      }
    },
  },
  {
    id: "hello.wrong-then-right",
    title: "after a refusal the client may say hello again",
    requirement: ["HELLO-7"],
    place: "beside",
    run: async (t) => {
      const peer = await t.peer();
      mustBeRefused(await t.greet(peer, t.hello(WRONG)), "AUTHENTICATION_FAILED", {}, "the hello");
      mustBeRefused(await t.greet(peer, t.hello({ encodings: [] })), "INVALID_PARAMS", {}, "the hello");
      mustEqual((await t.greet(peer, t.hello()))["type"], "welcome", "the answer's type");
    },
  },
  {
    id: "hello.four-refusals",
    title: "the fourth wrong token closes the connection",
    requirement: ["HELLO-7", "HELLO-4"],
    place: "beside",
    run: async (t) => {
      const peer = await t.peer();
      for (let i = 0; i < 4; i++) {
        mustBeRefused(await t.greet(peer, t.hello(WRONG)), "AUTHENTICATION_FAILED", {}, "the hello");
      }
      await peer.ended();
    },
  },
  {
    id: "hello.other-first",
    title: "a first message that is no hello is AUTHENTICATION_FAILED",
    requirement: ["HELLO-5"],
    place: "beside",
    run: async (t) => {
      const others: Message[] = [
        command("system.ping"),
        command("system.shutdown"),
        { ...t.hello(), type: "welcome" },
        { ...t.hello(), type: "reply" },
      ];
      for (const message of others) {
        const peer = await t.peer();
        mustBeRefused(await t.greet(peer, message), "AUTHENTICATION_FAILED", {}, textAt(message, "type"));
      }
    },
  },
  {
    id: "hello.invalid",
    title: "every hello that breaks its schema is INVALID_PARAMS, with the pointer and the rule",
    requirement: ["HELLO-6", "ERR-2"],
    place: "beside",
    run: async (t) => {
      const vectors = invalidVectors("Hello").filter(
        ({ pointer, rule }) => !["/id", "/type", "/protocol"].includes(pointer) && rule !== "type",
      );
      if (vectors.length === 0) skip("schemas/vectors has no invalid hello");
      for (const { description, value, pointer, rule } of vectors) {
        const peer = await t.peer();
        const answer = await t.greet(peer, value as Message);
        mustBeRefused(answer, "INVALID_PARAMS", { pointer, rule }, `a hello with ${description}`);
        mustEqual(member(answer, "error", "sessionId"), null, "the error's sessionId");
      }
    },
  },
  {
    id: "hello.no-id",
    title: "a first message without a usable id ends its connection with MALFORMED_DATA",
    requirement: ["ENV-4"],
    place: "beside",
    run: async (t) => {
      for (const id of [undefined, 7, "", "3F2B8F0E-6C1D-4A57-9D0B-5F6F0A3C1E22", "no-uuid"]) {
        const peer = await t.peer();
        peer.sendMessage({ ...t.hello(), id });
        await mustBeToldAndClosed(peer, "MALFORMED_DATA");
      }
    },
  },
  {
    id: "hello.needs-json",
    title: "a hello that does not offer json is INVALID_PARAMS at /encodings",
    requirement: ["ENC-2"],
    place: "beside",
    run: async (t) => {
      for (const encodings of [["msgpack"], ["binary-telemetry"]]) {
        const peer = await t.peer();
        const answer = await t.greet(peer, t.hello({ encodings }));
        mustBeRefused(answer, "INVALID_PARAMS", { pointer: "/encodings" }, "the hello");
      }
    },
  },
  {
    id: "hello.limits-hold",
    title: "limits are positive, and the heartbeat is faster than a lease",
    requirement: ["HELLO-8"],
    place: "beside",
    run: async (t) => {
      const { welcome } = await t.client();
      for (const [name, value] of Object.entries(member(welcome, "limits") ?? {})) {
        must(Number(value) > 0, `limits.${name} is positive`, value);
      }
      must(numberAt(welcome, "limits", "heartbeatMs") < 10_000, "heartbeatMs below 10 s", welcome["limits"]);
    },
  },
];
