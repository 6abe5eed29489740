import { readFileSync } from "node:fs";
import type { ConformanceCase } from "../case.ts";
import { must, mustEqual } from "../failure.ts";
import { repositoryPath } from "../repository.ts";
import { addTrack, apply, setGain } from "../song.ts";
import { frame } from "../wire/frame-reader.ts";
import { command, listAt, member, numberAt, textAt, type Message } from "../wire/messages.ts";
import { encodeMsgpack, msgpackMap } from "../wire/msgpack-encode.ts";
import type { Received } from "../wire/peer.ts";
import { mustBeToldAndClosed } from "./frames.ts";

const MSGPACK = { encodings: ["msgpack", "json"] };
const BINARY = { encodings: ["msgpack", "binary-telemetry", "json"] };

/** A ping as MessagePack with something in it that JSON cannot say. */
function badPayloads(): Record<string, Uint8Array> {
  const ping = () => Object.entries(command("system.ping"));
  const withNonce = (nonce: Uint8Array) =>
    msgpackMap(
      ping().map(([key, value]) => [
        encodeMsgpack(key),
        key === "params" ? msgpackMap([[encodeMsgpack("nonce"), nonce]]) : encodeMsgpack(value),
      ]),
    );
  const double = (value: number) => {
    const bytes = Buffer.alloc(9);
    bytes[0] = 0xcb;
    bytes.writeDoubleBE(value, 1);
    return bytes;
  };
  const key = encodeMsgpack("nonce");
  const twice = msgpackMap([
    [key, encodeMsgpack("a")],
    [key, encodeMsgpack("b")],
  ]);
  const params = (value: Uint8Array) =>
    msgpackMap(
      ping().map(([name, member]) => [
        encodeMsgpack(name),
        name === "params" ? value : encodeMsgpack(member),
      ]),
    );
  return {
    "a bin": withNonce(Buffer.from("c4020102", "hex")),
    "an ext": withNonce(Buffer.from("d40001", "hex")),
    NaN: withNonce(double(Number.NaN)),
    infinity: withNonce(double(Number.POSITIVE_INFINITY)),
    "an integer of 2^53": withNonce(Buffer.from("cf0020000000000000", "hex")),
    "an integer of -2^63": withNonce(Buffer.from("d38000000000000000", "hex")),
    "a key that is a number": params(msgpackMap([[encodeMsgpack(7), encodeMsgpack("x")]])),
    "a key that occurs twice": params(twice),
    "bytes after the map": Buffer.concat([encodeMsgpack(command("system.ping")), Buffer.from([0xc0])]),
    "a map that is cut": encodeMsgpack(command("system.ping")).subarray(0, -1),
    "a list": encodeMsgpack([command("system.ping")]),
    "the type 0xc1": withNonce(Buffer.from([0xc1])),
    "invalid UTF-8": withNonce(Buffer.from("a2ff41", "hex")),
    nothing: Buffer.alloc(0),
  };
}

function badVectors(): Record<string, Uint8Array> {
  const text = readFileSync(repositoryPath("schemas", "vectors", "messagepack.json"), "utf8");
  const { invalid } = JSON.parse(text) as { invalid: { description: string; hex: string }[] };
  return Object.fromEntries(
    invalid.map(({ description, hex }) => [`${description} (vector)`, Buffer.from(hex, "hex")]),
  );
}

const isBlock = ({ block }: Received) => block !== null;
const isNamed = ({ message }: Received) => message["topic"] === "meters";

export const encodingCases: readonly ConformanceCase[] = [
  {
    id: "encoding.granted",
    title: "the welcome's encodings are what both understand, in the client's order",
    requirement: ["ENC-1"],
    place: "beside",
    run: async (t) => {
      const known = ["json", ...["msgpack", "binary-telemetry"].filter((name) => t.has(name))];
      const orders = [
        ["json"],
        ["msgpack", "json"],
        ["json", "msgpack"],
        ["binary-telemetry", "json", "msgpack"],
      ];
      for (const encodings of orders) {
        const { welcome } = await t.client("observer", { encodings });
        const wanted = encodings.filter((name) => known.includes(name));
        mustEqual(listAt(welcome, "encodings"), wanted, `granted of ${encodings.join(", ")}`);
      }
    },
  },
  {
    id: "encoding.msgpack-dialogue",
    title:
      "with msgpack granted commands may be either; replies, telemetry and diagnostics are the first granted",
    requirement: ["ENC-4", "ENC-5", "ENC-7", "ENC-3"],
    place: "alone",
    needs: ["msgpack"],
    run: async (t) => {
      const client = await t.controller(MSGPACK);
      const packed = { encoding: "msgpack" } as const;
      const status = await client.result("system.status", {}, packed);
      must(typeof status["uptimeMs"] === "number", "a number", status["uptimeMs"]);
      await addTrack(client, "a");
      await client.ok("parameter.set", setGain(-6.123_456_789, "a"), packed);
      const { graph } = await client.result("graph.get", {}, packed);
      mustEqual(numberAt(graph, "tracks", 0, "gain"), -6.123_456_789, "the gain");
      await client.ok("system.ping", { nonce: "…" });
      await client.subscribe({ meters: 60, transport: 60, health: 60 });
      for (const topic of ["meters", "transport", "health"]) {
        await client.peer.holds(topic, () => client.telemetry(topic).length > 1);
      }
      const [first, ...rest] = client.peer.inbox;
      mustEqual(first?.encoding, "json", "the welcome's encoding");
      must(
        rest.every(({ encoding }) => encoding === "msgpack"),
        "MessagePack after the welcome",
        rest.length,
      );
      const other = await t.client("observer", { encodings: ["json", "msgpack"] });
      await other.ok("system.ping", {}, packed);
      must(
        other.peer.inbox.every(({ encoding }) => encoding === "json"),
        "JSON where it is first",
        "MessagePack",
      );
    },
  },
  {
    id: "encoding.not-granted",
    title: "a payload in an encoding that was not granted, or a binary block, is MALFORMED_DATA",
    requirement: ["ENC-6", "ENC-3"],
    place: "beside",
    run: async (t) => {
      const packed = Buffer.concat([Buffer.from([1]), encodeMsgpack(command("system.ping"))]);
      const { peer } = await t.client();
      peer.send(frame(packed));
      await mustBeToldAndClosed(peer, "MALFORMED_DATA");
      const fresh = await t.peer();
      fresh.send(frame(Buffer.concat([Buffer.from([1]), encodeMsgpack(t.hello(MSGPACK))])));
      await mustBeToldAndClosed(fresh, "MALFORMED_DATA");
      const binary = await t.client("observer", BINARY);
      binary.peer.send(frame(Buffer.concat([Buffer.from([2, 1, 1, 0]), Buffer.alloc(76)])));
      await mustBeToldAndClosed(binary.peer, "MALFORMED_DATA");
    },
  },
  {
    id: "encoding.msgpack-refused",
    title: "what JSON cannot say is MALFORMED_DATA in MessagePack too",
    requirement: ["ENC-8"],
    place: "beside",
    needs: ["msgpack"],
    run: async (t) => {
      const payloads = { ...badPayloads(), ...badVectors() };
      for (const [what, bytes] of Object.entries(payloads)) {
        const { peer } = await t.client("observer", MSGPACK);
        peer.send(frame(Buffer.concat([Buffer.from([1]), bytes])));
        const told = await mustBeToldAndClosed(peer, "MALFORMED_DATA");
        must(textAt(told, "message") !== "", `words about ${what}`, told);
      }
    },
  },
  {
    id: "encoding.same-command",
    title: "a command sent again in the other encoding is the same command",
    requirement: ["ENC-9", "ONCE-1"],
    place: "alone",
    needs: ["msgpack"],
    run: async (t) => {
      const client = await t.controller(MSGPACK);
      const before = await client.revision();
      const set = command("parameter.set", setGain(-5));
      client.peer.sendMessage(set, "json");
      const first = await client.reply(String(set["id"]));
      const from = client.peer.inbox.length;
      client.peer.sendMessage(set, "msgpack");
      mustEqual(await client.reply(String(set["id"]), "it, sent again", from), first, "the reply");
      mustEqual(await client.revision(), before + 1, "the revision");
    },
  },
  {
    id: "encoding.binary-meters",
    title: "granted binary-telemetry meters come as blocks after one message that names strips and layout",
    requirement: ["ENC-10", "ENC-11", "ENC-12"],
    place: "alone",
    needs: ["binary-telemetry"],
    run: async (t) => {
      const client = await t.controller(BINARY);
      await addTrack(client, "a");
      await client.subscribe({ meters: 60, transport: 60 });
      const blocks = () => client.peer.inbox.filter(isBlock);
      const settle = async (strips: string[], from: number): Promise<void> => {
        const names = await client.peer.wait(
          `a meters message that names ${strips.join(", ")}`,
          (received) =>
            isNamed(received) &&
            member(received.message, "data", "strips") !== undefined &&
            JSON.stringify(member(received.message, "data", "strips")) === JSON.stringify(strips),
          from,
        );
        const at = client.peer.inbox.indexOf(names);
        const layout = numberAt(names.message, "data", "layout");
        const { block } = await client.peer.wait(
          "a block of that layout",
          ({ block }) => block?.layout === layout,
          at,
        );
        mustEqual(block?.peak.length, strips.length * 2, "the number of peaks");
        mustEqual(block?.clips.length, strips.length, "the number of clip counts");
      };
      await settle(["a", "master"], 0);
      const from = client.peer.inbox.length;
      await apply(client, {
        op: "track.add",
        track: { id: "b", gain: 0, pan: 0, mute: false, solo: false, clips: [] },
      });
      await settle(["a", "b", "master"], from);
      const first = client.peer.inbox.findIndex(isBlock);
      const named = client.peer.inbox.findIndex(isNamed);
      must(named !== -1 && named < first, "the names before the first block", { named, first });
      const revision = await client.revision();
      const hash = textAt(await client.result("system.sync"), "hash");
      await client.peer.holds("a block of the present revision", () =>
        blocks().some(({ block }) => block?.revision === revision && block.hash === hash),
      );
      const stamp = blocks().at(-1)?.block?.ts ?? 0;
      must(Math.abs(stamp / 1000 - Date.now()) < 60_000, "ts in microseconds since 1970", stamp);
      const transports = client.telemetry("transport").length;
      must(transports > 0, "transport as a message", transports);
    },
  },
  {
    id: "encoding.binary-says-the-same",
    title: "a block says the same as the message in its place would",
    requirement: ["ENC-12", "TEL-10"],
    place: "alone",
    needs: ["binary-telemetry", "sample-wav"],
    run: async (t) => {
      const client = await t.controller(BINARY);
      const plain = await t.client();
      const path = t.wav("steady.wav", { seconds: 10, sample: () => 0.5 });
      await client.ok("sample.load", { sample: "steady", path });
      await addTrack(client, "a", {
        clips: [
          { id: "c", sample: "steady", start: 0, offset: 0, length: 480_000, gain: 0, fadeIn: 0, fadeOut: 0 },
        ],
      });
      await client.ok("transport.play");
      await client.subscribe({ meters: 60 });
      await plain.subscribe({ meters: 60 });
      const steady = (peak: number) => Math.abs(peak - 0.5) < 0.001;
      const peaksOf = (message: Message) => listAt(message, "data", "peak").map(Number);
      await plain.peer.holds("steady levels as JSON", () =>
        plain
          .telemetry("meters")
          .some((message) => peaksOf(message).length === 4 && peaksOf(message).every(steady)),
      );
      await client.peer.holds("the same levels in a block", () =>
        client.peer.inbox.some(({ block }) => block?.peak.length === 4 && block.peak.every(steady)),
      );
    },
  },
  {
    id: "encoding.binary-after-resume",
    title: "after a resume the strips are named again before the first block",
    requirement: ["ENC-11"],
    place: "alone",
    needs: ["binary-telemetry"],
    run: async (t) => {
      const client = await t.client("observer", BINARY);
      await client.subscribe({ meters: 60 });
      await client.peer.wait("a block", isBlock);
      client.peer.abort();
      const again = await t.client("observer", { ...BINARY, resume: { sessionId: client.sessionId } });
      await again.peer.wait("a block", isBlock);
      const named = again.peer.inbox.findIndex(isNamed);
      const first = again.peer.inbox.findIndex(isBlock);
      must(named !== -1 && named < first, "the names before the first block", { named, first });
    },
  },
];
