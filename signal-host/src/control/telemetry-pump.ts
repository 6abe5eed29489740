import { encodeMetersFrame, TimestampWriter, wallClockMs } from "@loophole/protocol";
import { topicTable } from "@loophole/schemas/methods";
import type { Subscription, Topic } from "@loophole/schemas/types";
import type { MeterFrame } from "../engine/engine-types.ts";
import type { EnginePort } from "./engine-port.ts";
import type { GraphVersion } from "./graph-state.ts";
import type { HealthHold, HealthMonitor } from "./health-monitor.ts";
import type { LoadShedding } from "./load/load-shedding.ts";
import { LevelText } from "./level-text.ts";
import { MeterHold } from "./meter-hold.ts";
import type { TelemetrySink } from "./telemetry-sink.ts";

/** Most messages per second of one topic that a client is granted. */
export const MAX_TELEMETRY_RATE = 60;
/** Messages due within this many ms leave together. */
const SLACK_MS = 1;

/** Topics this engine has; others are not granted. */
type BuiltTopic = Exclude<Topic, "analysis">;

/** One topic for one client. */
interface Feed {
  readonly topic: BuiltTopic;
  rate: number;
  /** Monotonic ms. */
  nextDue: number;
  /** Counts messages sent and skipped, so that a gap is as long as what was missed. */
  seq: number;
  /** Messages skipped since the last one sent. */
  dropped: number;
  readonly meters: MeterHold;
  /** The list of strips that this client was last told by name, for binary blocks; null: none. */
  namedLayout: number | null;
  readonly health: HealthHold;
}

/**
 * Sends telemetry to all clients from one timer, which runs only while somebody listens and only as fast as
 * the fastest of them. A client that cannot take a message is passed over and gets the newest one later.
 */
export class TelemetryPump {
  readonly #engine: EnginePort;
  readonly #health: HealthMonitor;
  readonly #graph: GraphVersion;
  readonly #shedding: Pick<LoadShedding, "metersRate"> | null;
  readonly #now: () => number;
  readonly #feeds = new Map<TelemetrySink, Map<Topic, Feed>>();
  readonly #stamps = new TimestampWriter();
  readonly #levels = new LevelText();
  readonly #frame: MeterFrame = {
    strips: [],
    peak: new Float32Array(0),
    meanSquare: new Float32Array(0),
    clips: new Float64Array(0),
  };
  #version = { revision: -1, text: "", hash: new Uint8Array(0) };
  /** Counts the lists of strips there were. */
  #layout: { strips: readonly string[]; number: number } = { strips: [], number: 0 };
  #stripsText: { strips: readonly string[]; text: string } = { strips: [], text: "" };
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    engine: EnginePort,
    health: HealthMonitor,
    graph: GraphVersion,
    now: () => number = () => performance.now(),
    shedding: Pick<LoadShedding, "metersRate"> | null = null,
  ) {
    this.#engine = engine;
    this.#health = health;
    this.#graph = graph;
    this.#now = now;
    this.#shedding = shedding;
  }

  /** Answers everything the client now receives. */
  subscribe(sink: TelemetrySink, topics: readonly Subscription[]): Subscription[] {
    const feeds = this.#feeds.get(sink) ?? new Map<Topic, Feed>();
    this.#feeds.set(sink, feeds);
    for (const { topic, rate } of topics) {
      const granted = Math.min(rate, MAX_TELEMETRY_RATE);
      const feed = feeds.get(topic);
      if (feed === undefined) {
        if (isBuilt(topic)) feeds.set(topic, this.#makeFeed(topic, granted));
      } else {
        feed.rate = granted;
        feed.nextDue = this.#now();
        feed.namedLayout = null;
      }
    }
    this.wake();
    return granted(feeds);
  }

  /** Answers everything the client still receives. */
  unsubscribe(sink: TelemetrySink, topics: readonly Topic[]): Subscription[] {
    const feeds = this.#feeds.get(sink);
    if (feeds === undefined) return [];
    for (const topic of topics) {
      const feed = feeds.get(topic);
      if (feed !== undefined) this.#health.release(feed.health);
      feeds.delete(topic);
    }
    if (feeds.size === 0) this.#feeds.delete(sink);
    this.wake();
    return granted(feeds);
  }

  /** The client is gone for good. */
  remove(sink: TelemetrySink): void {
    for (const feed of this.#feeds.get(sink)?.values() ?? []) this.#health.release(feed.health);
    this.#feeds.delete(sink);
    this.wake();
  }

  /** The transport was started, stopped or moved: those who follow it learn of it at once. */
  transportChanged(): void {
    const now = this.#now();
    for (const feeds of this.#feeds.values()) {
      const feed = feeds.get("transport");
      if (feed !== undefined) feed.nextDue = now;
    }
    this.#send(now);
  }

  /** The client has come, or has come back. */
  connected(sink: TelemetrySink): void {
    for (const feed of this.#feeds.get(sink)?.values() ?? []) feed.namedLayout = null;
    this.wake();
  }

  /** Looks at who listens now. */
  wake(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    let earliest = Number.POSITIVE_INFINITY;
    for (const [sink, feeds] of this.#feeds) {
      if (!sink.isConnected) continue;
      for (const feed of feeds.values()) earliest = Math.min(earliest, feed.nextDue);
    }
    if (earliest === Number.POSITIVE_INFINITY) return;
    this.#timer = setTimeout(
      () => {
        this.#send(this.#now());
      },
      Math.max(0, earliest - this.#now()),
    );
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#feeds.clear();
  }

  #send(now: number): void {
    this.#takeMeters(now);
    const tail = this.#metersTail();
    const clock = this.#engine.clock();
    const wallMs = wallClockMs();
    const head = `"ts":"${this.#stamps.write(wallMs)}","sample":${String(clock.sample)},${this.#versionNow()}`;
    for (const [sink, feeds] of this.#feeds) {
      if (!sink.isConnected) continue;
      for (const feed of feeds.values()) {
        if (feed.nextDue > now + SLACK_MS) continue;
        const period = 1000 / this.#rateOf(feed);
        feed.nextDue = feed.nextDue + period > now ? feed.nextDue + period : now + period;
        feed.seq += 1;
        if (!sink.canTakeTelemetry) {
          feed.dropped += 1;
          continue;
        }
        if (feed.topic === "meters" && feed.namedLayout === this.#layout.number && sink.takesBlocks) {
          sink.sendBlock(this.#block(feed, wallMs, clock.sample));
          feed.dropped = 0;
          continue;
        }
        const data = this.#dataOf(feed, tail, sink.takesBlocks);
        sink.sendTelemetry(
          `{"type":"telemetry","topic":"${feed.topic}","seq":${String(feed.seq)},${head},"dropped":${String(feed.dropped)},"data":${data}}`,
        );
        feed.dropped = 0;
      }
    }
    this.wake();
  }

  /** What was granted, or less while there is hardly any time for rendering. */
  #rateOf({ topic, rate }: Feed): number {
    return topic === "meters" ? Math.min(rate, this.#shedding?.metersRate ?? rate) : rate;
  }

  #block(feed: Feed, wallMs: number, sample: number): Uint8Array {
    const { meanSquare, clips } = this.#frame;
    const { revision, hash } = this.#version;
    const frame = encodeMetersFrame({
      seq: feed.seq,
      dropped: feed.dropped,
      tsMicros: Math.floor(wallMs * 1000),
      sample,
      revision,
      layout: this.#layout.number,
      hash,
      peak: feed.meters.peaks,
      meanSquare,
      clips,
    });
    feed.meters.clear();
    return frame;
  }

  #dataOf(feed: Feed, metersTail: () => string, takesBlocks: boolean): string {
    switch (feed.topic) {
      case "meters": {
        const peaks = this.#levels.write(feed.meters.peaks);
        feed.meters.clear();
        const text = `${this.#stripsNow()},"peak":[${peaks}],${metersTail()}`;
        if (!takesBlocks) return `{${text}}`;
        // Blocks that follow speak of these strips.
        feed.namedLayout = this.#layout.number;
        return `{${text},"layout":${String(this.#layout.number)}}`;
      }
      case "transport":
        return JSON.stringify(this.#engine.transport());
      case "health":
        return JSON.stringify(this.#health.take(feed.health));
    }
  }

  /** Peaks are handed out by the engine once, so everyone who follows the meters takes part in every taking. */
  #takeMeters(now: number): void {
    let isDue = false;
    const followers: Feed[] = [];
    for (const [sink, feeds] of this.#feeds) {
      const feed = feeds.get("meters");
      if (feed === undefined || !sink.isConnected) continue;
      followers.push(feed);
      isDue ||= feed.nextDue <= now + SLACK_MS;
    }
    if (!isDue) return;
    this.#engine.meterSource.read(this.#frame);
    if (this.#layout.strips !== this.#frame.strips) {
      this.#layout = { strips: this.#frame.strips, number: this.#layout.number + 1 };
    }
    for (const feed of followers) feed.meters.add(this.#frame.strips, this.#frame.peak);
  }

  /** The part of a meters message that is the same for all who are sent one now, written when first needed. */
  #metersTail(): () => string {
    let text: string | null = null;
    return () =>
      (text ??= `"meanSquare":[${this.#levels.write(this.#frame.meanSquare)}],"clips":[${this.#frame.clips.join(",")}]`);
  }

  #versionNow(): string {
    const { revision } = this.#graph;
    if (this.#version.revision !== revision) {
      const { hash } = this.#graph;
      const text = `"revision":${String(revision)},"hash":"${hash}"`;
      this.#version = { revision, text, hash: Buffer.from(hash, "hex") };
    }
    return this.#version.text;
  }

  #stripsNow(): string {
    if (this.#stripsText.strips !== this.#frame.strips) {
      this.#stripsText = {
        strips: this.#frame.strips,
        text: `"strips":${JSON.stringify(this.#frame.strips)}`,
      };
    }
    return this.#stripsText.text;
  }

  #makeFeed(topic: BuiltTopic, rate: number): Feed {
    const meters = new MeterHold();
    return {
      topic,
      rate,
      nextDue: this.#now(),
      seq: 0,
      dropped: 0,
      meters,
      namedLayout: null,
      health: this.#health.hold(),
    };
  }
}

function isBuilt(topic: Topic): topic is BuiltTopic {
  return topicTable.some((row) => row.topic === topic && row.status === "stable");
}

function granted(feeds: ReadonlyMap<Topic, Feed>): Subscription[] {
  return [...feeds.values()].map(({ topic, rate }) => ({ topic, rate }));
}
