import { setTimeout as pause } from "node:timers/promises";
import { commandTable } from "@loophole/schemas/methods";
import type { ConformanceCase } from "../case.ts";
import { must, mustEqual } from "../failure.ts";
import { mustBeRefused } from "../wire/client.ts";
import { command, member, numberAt, textAt } from "../wire/messages.ts";

const RANK = { observer: 0, control: 1, controller: 2 } as const;

export const roleCases: readonly ConformanceCase[] = [
  {
    id: "role.second-controller",
    title: "a second controller is refused with CONFLICT, and the first one stays",
    requirement: ["ROLE-1"],
    place: "alone",
    run: async (t) => {
      const controller = await t.controller();
      const peer = await t.peer();
      mustBeRefused(
        await t.greet(peer, t.hello({ role: "controller" })),
        "CONFLICT",
        {},
        "a second controller",
      );
      const revision = await controller.revision();
      await controller.ok("parameter.set", { target: "master", parameter: "gain", value: -1 });
      mustEqual(await controller.revision(), revision + 1, "the revision");
      mustEqual(
        (await t.greet(peer, t.hello({ role: "control" })))["type"],
        "welcome",
        "as control: the type",
      );
    },
  },
  ...(["observer", "control"] as const).map((role): ConformanceCase => ({
    id: `role.${role}-forbidden`,
    title: `${role} is FORBIDDEN every command above it, and nothing is done`,
    requirement: ["ROLE-2"],
    place: "alone",
    run: async (t) => {
      const controller = await t.controller();
      const before = await controller.result("system.sync");
      const client = await t.client(role);
      for (const [name, info] of Object.entries(commandTable)) {
        const has = info.capability === null || t.has(info.capability);
        if (!has || info.status === "planned" || RANK[info.role] <= RANK[role]) continue;
        await client.refused(name, {}, "FORBIDDEN", { needed: info.role, role });
      }
      const gain = { target: "master", parameter: "gain", value: -3 };
      await client.refused("parameter.set", gain, "FORBIDDEN", { needed: "controller", role });
      if (role === "observer")
        await client.refused("transport.play", {}, "FORBIDDEN", { needed: "control", role });
      const after = await controller.result("system.sync");
      mustEqual(after["revision"], before["revision"], "the revision");
      mustEqual(after["hash"], before["hash"], "the hash");
      mustEqual((await controller.result("transport.get"))["playing"], false, "playing");
    },
  })),
  {
    id: "role.control-plays",
    title: "control may play, stop and locate while another client is the controller",
    requirement: ["ROLE-2"],
    place: "alone",
    run: async (t) => {
      await t.controller();
      const client = await t.client("control");
      mustEqual(
        (await client.result("transport.locate", { position: { sample: 480 } }))["playing"],
        false,
        "playing",
      );
      mustEqual((await client.result("transport.play"))["playing"], true, "playing");
      mustEqual((await client.result("transport.stop"))["playing"], false, "playing");
    },
  },
  {
    id: "role.lease-kept",
    title: "a broken controller's lease is kept: CONFLICT with retryAfterMs",
    requirement: ["ROLE-3"],
    place: "alone",
    run: async (t) => {
      const controller = await t.controller();
      controller.peer.abort();
      const begun = performance.now();
      for (;;) {
        const peer = await t.peer();
        const answer = await t.greet(peer, t.hello({ role: "controller" }));
        mustBeRefused(answer, "CONFLICT", {}, "another controller");
        peer.close();
        const retry = member(answer, "error", "details", "retryAfterMs");
        if (typeof retry === "number") {
          must(retry >= 0 && retry <= 10_000, "retryAfterMs is up to 10 s", retry);
          break;
        }
        // The engine may not have noticed the broken connection yet.
        must(performance.now() - begun < 5000, "details.retryAfterMs", answer);
        await pause(20);
      }
      const back = await t.controller({ resume: { sessionId: controller.sessionId } });
      mustEqual(back.welcome["resumed"], true, "resumed");
    },
  },
  {
    id: "role.lease-freed",
    title: "a controller that leaves in good order frees the lease at once",
    requirement: ["ROLE-4"],
    place: "alone",
    run: async (t) => {
      const controller = await t.controller();
      await controller.barrier();
      controller.peer.close();
      await controller.peer.ended();
      const begun = performance.now();
      await t.controller();
      must(performance.now() - begun < 8000, "the lease is free before a broken one would be", "it was kept");
    },
  },
  {
    id: "role.lease-ends",
    title: "a lease that nobody comes back for ends, and another may be the controller",
    requirement: ["ROLE-3", "SESS-1", "SESS-5"],
    place: "alone",
    slow: true,
    run: async (t) => {
      const controller = await t.controller();
      const load = command("transport.get");
      controller.peer.sendMessage(load);
      await controller.reply(textAt(load, "id"));
      controller.peer.abort();
      const begun = performance.now();
      const next = await t.controller();
      const seconds = (performance.now() - begun) / 1000;
      must(seconds > 8.5, "the lease is kept for 10 s", `${seconds.toFixed(1)} s`);
      must(next.sessionId !== controller.sessionId, "another session", next.sessionId);
      next.peer.close();
      await next.peer.ended();
      const late = await t.controller({ resume: { sessionId: controller.sessionId } });
      mustEqual(late.welcome["resumed"], false, "resumed, after the session was forgotten");
      must(numberAt(late.welcome, "revision") >= 0, "a revision", late.welcome);
    },
  },
];
