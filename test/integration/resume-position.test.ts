import { SignalClient, TempoMap } from "@loophole/protocol";
import { memoryTransportPair } from "@loophole/protocol/memory";
import { newDevice, newProject, projectToGraph } from "@loophole/pulse";
import type { Device, Project, TransportState } from "@loophole/schemas/types";
import { afterEach, describe, expect, test } from "vitest";
import { EngineTransport } from "../../aura/src/host/session/engine-transport.ts";
import { TransportModel } from "../../aura/src/host/session/transport-model.ts";
import { ManualClock } from "../../aura/src/host/time/manual-clock.ts";
import { FakeSignal, welcomeTo } from "../../schemas/protocol/src/client/fake-signal.ts";
import { spawnSignal, type SpawnedSignal } from "../support/signal-process.ts";

const RATE = 48_000;
const BLOCK = 256;
/** Rendered by each engine before it is killed: a second, nearly. */
const ROUND = 187 * BLOCK;
const ROUNDS = 5;

/** The host's end of the transport, whose time goes by when the test says so. */
class Desk {
  readonly clock = new ManualClock();
  readonly model: TransportModel;
  readonly transport: EngineTransport;
  readonly time: TempoMap;

  constructor(readonly project: Project) {
    this.model = new TransportModel(this.clock, project.timeline);
    this.time = new TempoMap(project.timeline, RATE);
    this.transport = new EngineTransport({
      project: () => project,
      transport: () => this.model,
      onTransport: () => undefined,
    });
  }

  /** Where the song is now, in frames. */
  get frame(): number {
    return this.time.framesAt(this.model.tick);
  }

  async pass(frames: number): Promise<void> {
    await this.clock.advance((frames / RATE) * 1000);
  }
}

describe("a song whose engine is killed again and again", () => {
  const engines: SpawnedSignal[] = [];
  afterEach(async () => {
    for (const engine of engines.splice(0)) await engine.kill();
  });

  /** An engine that has the song, and whose time moves only when it is told to. */
  async function start(project: Project): Promise<SignalClient> {
    const args = [
      "--debug",
      "--audio",
      "offline",
      "--sample-rate",
      String(RATE),
      "--block-size",
      String(BLOCK),
    ];
    const engine = await spawnSignal({ args });
    engines.push(engine);
    const client = await engine.client("controller", { heartbeat: false });
    const ops = [{ op: "graph.replace" as const, graph: projectToGraph(project) }];
    await client.command("graph.apply", { baseRevision: client.welcome.revision, ops });
    return client;
  }

  const plain = newProject("Plain");
  const lookAhead: Device = { id: "early", type: "compressor", parameters: { lookAhead: 10 } };
  const late = { ...plain, master: { ...plain.master, devices: [lookAhead, newDevice("limiter")] } };

  test.each([
    { what: "a mix without latency", project: plain, hasLatency: false },
    { what: "a compressor and a limiter that look ahead", project: late, hasLatency: true },
  ])(
    "goes on each time at the frame where it should be heard: $what (PLAY-6)",
    async ({ project, hasLatency }) => {
      const desk = new Desk(project);
      const from = 3 * RATE;
      desk.model.locate(desk.time.tickAt(from));
      desk.model.play();
      for (let round = 1; round <= ROUNDS; round++) {
        const client = await start(project);
        const { latency = 0 } = (await client.command("transport.get", {})).result;
        expect(latency > 0).toBe(hasLatency);
        desk.transport.outdate();
        await desk.transport.resume(client);
        // The answer to play tells what is rendered, the song what is heard.
        expect(desk.frame).toBe(from + (round - 1) * ROUND);
        await client.command("debug.advance", { frames: ROUND });
        await desk.pass(ROUND);
        const told = (await client.command("transport.get", {})).result;
        expect(told).toMatchObject({ playing: true, position: from + round * ROUND });
        desk.transport.heard(client, told);
        desk.transport.lost();
        await engines.at(-1)?.kill();
        engines.pop();
      }
    },
  );
});

describe("an engine that a song is resumed in", () => {
  const LATENCY_FRAMES = 512;

  /** Resumes a song that is at 96,000; answers what the engine was told, and where the song is then. */
  async function resumed(state: Partial<TransportState>): Promise<{ sent: unknown[]; frame: number }> {
    const desk = new Desk(newProject("Song"));
    desk.model.locate(desk.time.tickAt(2 * RATE));
    desk.model.play();
    const [near, far] = memoryTransportPair();
    const signal = new FakeSignal(far);
    const { device } = welcomeTo("0");
    signal.onHello = (hello) =>
      signal.stream.send(
        welcomeTo(String(hello["id"]), { device: { ...device, latencyFrames: LATENCY_FRAMES } }),
      );
    const sent: unknown[] = [];
    signal.onCommand = ({ id, name, params }) => {
      sent.push([name, params]);
      const position = name === "transport.play" ? 2 * RATE + LATENCY_FRAMES : 0;
      const loop = { enabled: false, start: 0, end: 0 };
      const tick = desk.time.tickAt(position);
      signal.reply(id, { playing: name === "transport.play", position, tick, bpm: 120, loop, ...state });
    };
    const client = await SignalClient.connect(near, {
      token: "secret",
      role: "controller",
      client: { kind: "test", name: "a test", version: "1" },
      heartbeat: false,
    });
    await desk.transport.resume(client);
    return { sent, frame: desk.frame };
  }

  test("is put ahead by all the latency that it tells", async () => {
    const { sent } = await resumed({ latency: 5000 });
    expect(sent).toEqual([
      ["transport.get", {}],
      ["transport.play", { position: { sample: 2 * RATE + 5000 } }],
    ]);
  });

  test("and tells none is put ahead by what is queued for its device, and taken at its word", async () => {
    const { sent, frame } = await resumed({});
    expect(sent.at(-1)).toEqual(["transport.play", { position: { sample: 2 * RATE + LATENCY_FRAMES } }]);
    expect(frame).toBe(2 * RATE + LATENCY_FRAMES);
  });
});
