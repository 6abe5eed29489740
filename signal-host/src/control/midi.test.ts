import { expect, test } from "vitest";
import type { At } from "@loophole/schemas/types";
import type { CommandContext } from "./command-context.ts";
import { makeGraph, makeTrack } from "./fixtures/small-graph.ts";
import { GraphState } from "./graph-state.ts";
import { LiveKeys } from "./live-keys.ts";
import { letGo, midiSend } from "./midi.ts";

function bench() {
  const state = new GraphState();
  state.replace(makeGraph(makeTrack("audio"), makeTrack("keys", { kind: "instrument" })));
  const taken: unknown[][] = [];
  const engine = {
    playMidi: (...args: unknown[]) => {
      taken.push(args);
      return Promise.resolve({ played: 2 });
    },
  };
  const client = {
    isConnected: true,
    canTakeTelemetry: true,
    takesBlocks: false,
    sendTelemetry: () => undefined,
    sendBlock: () => undefined,
  };
  const context = (at?: At): CommandContext => ({
    at,
    telemetry: client,
    signal: new AbortController().signal,
    progress: () => undefined,
    warn: () => undefined,
    cancel: () => false,
    tap: () => undefined,
    breakConnection: () => undefined,
  });
  const parts = { engine, state, liveKeys: new LiveKeys() };
  const send = midiSend(parts);
  return {
    taken,
    client,
    leave: () => {
      client.isConnected = false;
      letGo(parts, client);
    },
    send: (track: string, messages: number[][], at?: At) => send({ track, messages }, context(at)),
  };
}

test("messages go to the track's instrument, at once or at a time, and the reply says how many it took", async () => {
  const { send, taken } = bench();
  const chord = [
    [0x90, 60, 100],
    [0xd3, 127],
  ];
  expect(await send("keys", chord)).toEqual({ result: { played: 2 } });
  await send("keys", chord, { sample: 480 });
  expect(taken).toEqual([
    ["keys", chord, undefined, expect.any(AbortSignal)],
    ["keys", chord, { sample: 480 }, expect.any(AbortSignal)],
  ]);
});

test.each<[string, string, number[], string, string, string]>([
  ["an unknown track", "nobody", [0x90, 60, 1], "NOT_FOUND", "/track", "known-id"],
  ["a track that is no instrument", "audio", [0x90, 60, 1], "INVALID_PARAMS", "/track", "instrument-track"],
  ["a system message", "keys", [0xf0, 1, 2], "INVALID_PARAMS", "/messages/1/0", "midi-status"],
  ["data without a status", "keys", [60, 100], "INVALID_PARAMS", "/messages/1/0", "midi-status"],
  ["half a note", "keys", [0x90, 60], "INVALID_PARAMS", "/messages/1", "midi-length"],
  ["a program change that is too long", "keys", [0xc0, 1, 1], "INVALID_PARAMS", "/messages/1", "midi-length"],
  ["data beyond seven bits", "keys", [0xb0, 1, 128], "INVALID_PARAMS", "/messages/1/2", "midi-data"],
])("%s is refused, and nothing is played", async (_, track, message, code, pointer, rule) => {
  const { send, taken } = bench();
  await expect(send(track, [[0x80, 60, 0], message])).rejects.toMatchObject({
    code,
    details: { pointer, rule },
  });
  expect(taken).toEqual([]);
});

test("what a client holds down is let go when it is gone, and what it had sent for later at once after that", async () => {
  const { send, taken, leave } = bench();
  await send("keys", [[0x90, 60, 100]]);
  leave();
  expect(taken[1]).toEqual(["keys", [[0x80, 60, 0]], undefined, expect.any(AbortSignal)]);
  await send("keys", [[0x90, 62, 100]], { sample: 480 });
  expect(taken[3]).toEqual(["keys", [[0x80, 62, 0]], undefined, expect.any(AbortSignal)]);
  expect(taken).toHaveLength(4);
});
