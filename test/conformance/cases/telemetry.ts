import { setTimeout as pause } from "node:timers/promises";
import type { ConformanceCase } from "../case.ts";
import { must, mustEqual } from "../failure.ts";
import { hashOfGraph } from "../graph-hash.ts";
import { addTrack, apply, clip, setGain } from "../song.ts";
import { listAt, member, numberAt, textAt, type Message } from "../wire/messages.ts";

/** The longest block that the kit reckons with, in frames. */
const A_BLOCK = 1024;

export const telemetryCases: readonly ConformanceCase[] = [
  {
    id: "telemetry.granted",
    title: "the answer lists all that is received, at most 60 a second; again changes, unsubscribe ends",
    requirement: ["TEL-1", "TEL-2", "TEL-3"],
    place: "beside",
    run: async (t) => {
      const client = await t.client();
      const sorted = (result: Message) =>
        listAt(result, "granted")
          .map((row) => `${String(member(row, "topic"))} ${String(member(row, "rate"))}`)
          .sort();
      mustEqual(sorted(await client.subscribe({ meters: 500 })), ["meters 60"], "granted");
      mustEqual(sorted(await client.subscribe({ health: 2 })), ["health 2", "meters 60"], "granted");
      mustEqual(sorted(await client.subscribe({ meters: 5 })), ["health 2", "meters 5"], "granted");
      if (!t.has("analysis")) {
        mustEqual(sorted(await client.subscribe({ analysis: 5 })), ["health 2", "meters 5"], "granted");
      }
      const left = await client.result("telemetry.unsubscribe", { topics: ["health"] });
      mustEqual(sorted(left), ["meters 5"], "granted");
      mustEqual(sorted(await client.result("telemetry.unsubscribe", { topics: ["meters"] })), [], "granted");
    },
  },
  {
    id: "telemetry.only-what-was-asked",
    title: "a client gets the topics it subscribed to, and nothing else",
    requirement: ["TEL-4"],
    place: "beside",
    run: async (t) => {
      const [one, two, none] = [await t.client(), await t.client(), await t.client()];
      for (const client of [one, two, none]) await client.barrier();
      await one.subscribe({ meters: 60 });
      await two.subscribe({ transport: 60 });
      await one.peer.holds("eight meters messages", () => one.telemetry("meters").length >= 8);
      await two.peer.holds("eight transport messages", () => two.telemetry("transport").length >= 8);
      for (const client of [one, two, none]) await client.barrier();
      const count = (client: typeof one) =>
        client.peer.inbox.filter(({ message }) => message["type"] === "telemetry").length;
      mustEqual(one.telemetry("meters").length, count(one), "telemetry of the client with meters");
      mustEqual(two.telemetry("transport").length, count(two), "telemetry of the client with transport");
      mustEqual(count(none), 0, "telemetry of the client that subscribed to nothing");
    },
  },
  {
    id: "telemetry.unsubscribed",
    title: "after unsubscribing nothing more of the topic comes",
    requirement: ["TEL-2", "TEL-4"],
    place: "beside",
    run: async (t) => {
      const [client, other] = [await t.client(), await t.client()];
      await client.subscribe({ transport: 60 });
      await other.subscribe({ transport: 60 });
      await client.peer.holds("a message", () => client.telemetry("transport").length > 0);
      await client.result("telemetry.unsubscribe", { topics: ["transport"] });
      const from = client.peer.inbox.length;
      const begun = other.telemetry("transport").length;
      await other.peer.holds("eight more", () => other.telemetry("transport").length >= begun + 8);
      await client.barrier();
      mustEqual(client.telemetry("transport", from).length, 0, "messages after unsubscribing");
    },
  },
  {
    id: "telemetry.rate",
    title: "no more messages of a topic come than its rate allows",
    requirement: ["TEL-5"],
    place: "beside",
    run: async (t) => {
      const client = await t.client();
      const topics = [
        { topic: "meters", rate: 10 },
        { topic: "health", rate: 5 },
      ];
      // From here and not from the first message, which may be late without the others being so.
      const begun = Date.parse(textAt(await client.ok("telemetry.subscribe", { topics }), "ts"));
      await client.peer.holds("eleven meters messages", () => client.telemetry("meters").length >= 11);
      const stamps = client.telemetry("meters").map((message) => Date.parse(String(message["ts"])));
      const span = (stamps[10] ?? 0) - begun;
      must(span > 900, "ten periods of 100 ms until the eleventh", `${String(span)} ms`);
      const health = client.telemetry("health").length;
      const most = Math.ceil(((stamps.at(-1) ?? 0) - begun) / 200) + 1;
      must(health <= most, `at most ${String(most)} health messages meanwhile`, health);
    },
  },
  {
    id: "telemetry.meters-strips",
    title: "meters have one strip for every track in the graph's order, then the master",
    requirement: ["TEL-6"],
    place: "alone",
    run: async (t) => {
      const client = await t.controller();
      for (const id of ["a", "b", "c"]) await addTrack(client, id);
      await client.subscribe({ meters: 60 });
      const strips = async (wanted: string[]) => {
        const from = client.peer.inbox.length;
        const fits = () =>
          client.telemetry("meters", from).some((message) => {
            const data = message["data"];
            const sizes = [listAt(data, "peak"), listAt(data, "meanSquare")].map(({ length }) => length);
            const here = JSON.stringify(listAt(data, "strips")) === JSON.stringify(wanted);
            return (
              here &&
              sizes.every((size) => size === wanted.length * 2) &&
              listAt(data, "clips").length === wanted.length
            );
          });
        await client.peer.holds(`meters of the strips ${wanted.join(", ")}`, fits);
      };
      await strips(["a", "b", "c", "master"]);
      await apply(client, { op: "track.move", id: "c", index: 0 });
      await strips(["c", "a", "b", "master"]);
      await apply(client, { op: "track.remove", id: "a" });
      await strips(["c", "b", "master"]);
    },
  },
  {
    id: "telemetry.peaks-held",
    title: "peaks are the highest since the last message this client was sent, at any rate; then they go",
    requirement: ["TEL-7"],
    place: "alone",
    needs: ["sample-wav", "audio-clips"],
    run: async (t) => {
      const client = await t.controller();
      const [slow, fast] = [await t.client(), await t.client()];
      // One frame of full scale in every tenth of a second.
      const path = t.wav("clicks.wav", { seconds: 12, sample: (frame) => (frame % 4800 === 2400 ? 0.9 : 0) });
      await client.ok("sample.load", { sample: "clicks", path });
      await addTrack(client, "t", { clips: [clip("c", "clicks", { length: 576_000 })] });
      await slow.subscribe({ meters: 4 });
      await fast.subscribe({ meters: 60 });
      await client.ok("transport.play");
      const peaksOf = (messages: Message[]) =>
        messages.map((message) => Number(listAt(message, "data", "peak")[0]));
      const loud = (peak: number) => peak > 0.85;
      const slowPeaks = () => peaksOf(slow.telemetry("meters"));
      await slow.peer.holds("a peak of 0.9", () => slowPeaks().some(loud));
      const begun = slowPeaks().findIndex(loud);
      // A message that follows another too soon, for that was late, may have none: only where a click lies between both.
      const due = () => {
        const told = slow.telemetry("meters").slice(begun);
        const far = (message: Message, i: number) =>
          numberAt(message, "sample") - numberAt(told[i - 1], "sample") > 4800 + A_BLOCK;
        return told.filter((message, i) => i > 0 && far(message, i));
      };
      await slow.peer.holds("five more meters messages", () => due().length >= 5);
      const after = peaksOf(due());
      must(after.every(loud), "every click of ten a second in messages of four a second", after);
      const fastPeaks = peaksOf(fast.telemetry("meters"));
      must(fastPeaks.some(loud), "clicks at 60 a second", fastPeaks);
      const firstLoud = fastPeaks.findIndex(loud);
      must(
        fastPeaks.slice(firstLoud).some((peak) => peak < 0.1),
        "messages without a click between them",
        fastPeaks,
      );
      await client.ok("transport.stop");
      const from = fast.peer.inbox.length;
      const silent = () => peaksOf(fast.telemetry("meters", from)).some((peak) => peak < 0.001);
      await fast.peer.holds("silence after the stop", silent);
    },
  },
  {
    id: "telemetry.transport-at-once",
    title: "transport comes at once when playing is started, stopped or moved, however low its rate",
    requirement: ["TEL-8"],
    place: "alone",
    run: async (t) => {
      const client = await t.controller();
      const observer = await t.client();
      await observer.subscribe({ transport: 0.01 });
      const told = async (what: string, fits: (data: unknown) => boolean) => {
        await observer.peer.holds(what, () => {
          const last = observer.telemetry("transport").at(-1);
          return last !== undefined && fits(last["data"]);
        });
      };
      await told("the first message", () => true);
      await client.ok("transport.play");
      await told("playing", (data) => member(data, "playing") === true);
      await client.ok("transport.stop");
      await told("stopped", (data) => member(data, "playing") === false);
      await client.ok("transport.locate", { position: { sample: 96_000 } });
      await told("moved", (data) => numberAt(data, "position") === 96_000);
    },
  },
  {
    id: "telemetry.revision-and-hash",
    title: "telemetry carries the revision with the hash of the graph at that revision",
    requirement: ["REV-4"],
    place: "alone",
    run: async (t) => {
      const client = await t.controller();
      await client.subscribe({ meters: 60, transport: 60 });
      for (let i = 0; i < 5; i++) {
        const reply = await client.ok("parameter.set", setGain(-i));
        const revision = numberAt(reply, "applied", "revision");
        const { graph } = await client.result("graph.get");
        const hash = hashOfGraph(graph);
        for (const topic of ["meters", "transport"]) {
          const at = () => client.telemetry(topic).find((message) => message["revision"] === revision);
          await client.peer.holds(`${topic} of revision ${String(revision)}`, () => at() !== undefined);
          mustEqual(at()?.["hash"], hash, `hash of ${topic} at revision ${String(revision)}`);
        }
      }
    },
  },
  {
    id: "telemetry.clock",
    title: "sample in telemetry is the engine's clock and never goes back",
    requirement: ["PLAY-2"],
    place: "beside",
    run: async (t) => {
      const client = await t.client();
      const before = numberAt(await client.result("system.ping"), "sample");
      await client.subscribe({ transport: 60 });
      await client.peer.holds("ten messages", () => client.telemetry("transport").length >= 10);
      const samples = client.telemetry("transport").map((message) => numberAt(message, "sample"));
      const rises = samples.every((sample, i) => sample >= (samples[i - 1] ?? before));
      must(rises && (samples.at(-1) ?? 0) > before, "frames that rise", { before, samples });
    },
  },
  {
    id: "telemetry.heartbeat",
    title: "a ping is answered with its nonce, and blocks grow while the audio thread runs",
    requirement: ["BEAT-1", "BEAT-2", "BEAT-3"],
    place: "beside",
    run: async (t) => {
      const client = await t.client();
      const first = await client.result("system.ping", { nonce: "" });
      mustEqual(first["nonce"], "", "the nonce");
      const without = await client.result("system.ping");
      mustEqual(without["nonce"], undefined, "the nonce where none was sent");
      let grown = false;
      const begun = performance.now();
      for (let i = 0; !grown && performance.now() - begun < t.patienceMs; i++) {
        await pause(5);
        const next = await client.result("system.ping", { nonce: `n${String(i)}` });
        mustEqual(next["nonce"], `n${String(i)}`, "the nonce");
        grown = numberAt(next, "blocks") > numberAt(first, "blocks");
      }
      must(grown, "blocks that grow", first);
    },
  },
];
