import type { Capability, Diagnostic, StatusResult } from "@loophole/schemas/types";
import type { AudioFiles } from "../files/index.ts";
import type { CommandHandlers } from "./command-context.ts";
import { debugHandlers } from "./debug.ts";
import { deviceHandlers } from "./device.ts";
import type { EnginePort } from "./engine-port.ts";
import { GraphState } from "./graph-state.ts";
import { graphHandlers, playedBySampler } from "./graph.ts";
import { HealthMonitor } from "./health-monitor.ts";
import { LoadShedding } from "./load/load-shedding.ts";
import { LoadWatch } from "./load/load-watch.ts";
import { NodeCosts } from "./load/node-costs.ts";
import { LiveKeys } from "./live-keys.ts";
import { midiHandlers } from "./midi.ts";
import { parameterHandlers } from "./parameter.ts";
import { PlanRefresher } from "./plan-refresher.ts";
import { renderHandlers } from "./render.ts";
import { SampleLibrary } from "./sample-library.ts";
import { sampleHandlers } from "./sample.ts";
import { systemHandlers } from "./system.ts";
import { TelemetryPump } from "./telemetry-pump.ts";
import { telemetryHandlers } from "./telemetry.ts";
import { timelineHandlers } from "./timeline.ts";
import { transportHandlers } from "./transport.ts";

export interface ControlOptions {
  readonly engine: EnginePort;
  readonly files: AudioFiles;
  /** Monotonic ms. */
  readonly now: () => number;
  /** When the process started, by `now`. */
  readonly startedMs: number;
  /** Whether debug.* is allowed. */
  readonly debug: boolean;
  clients(): StatusResult["clients"];
  /** Tells every client. */
  broadcast(words: Pick<Diagnostic, "severity" | "code" | "message" | "data">): void;
  /** Ends the process soon, after what was sent has left. */
  requestShutdown(reason: string): void;
}

/** What the handlers work with: one for the life of the process. Control thread only. */
export interface Control extends ControlOptions {
  readonly state: GraphState;
  readonly plans: PlanRefresher;
  readonly samples: SampleLibrary;
  readonly health: HealthMonitor;
  readonly telemetry: TelemetryPump;
  readonly load: LoadWatch;
  readonly liveKeys: LiveKeys;
}

export function createControl(options: ControlOptions): Control {
  const { engine, files, now } = options;
  const state = new GraphState();
  const plans = new PlanRefresher(engine, state);
  const shedding = new LoadShedding();
  const costs = new NodeCosts(engine.nodes);
  const health = new HealthMonitor(engine, now, { costs, shedding });
  return {
    ...options,
    state,
    plans,
    samples: new SampleLibrary(engine, files, plans, {
      mustStay: (id) => playedBySampler(state.graph, id),
      tell: (words) => {
        options.broadcast(words);
      },
    }),
    health,
    telemetry: new TelemetryPump(engine, health, state, now, shedding),
    load: new LoadWatch({ health, costs, shedding, now }),
    liveKeys: new LiveKeys(),
  };
}

/** A handler for every command. */
export function createHandlers(control: Control): CommandHandlers {
  return {
    ...systemHandlers(control),
    ...deviceHandlers(control),
    ...graphHandlers(control),
    ...parameterHandlers(control),
    ...timelineHandlers(control),
    ...midiHandlers(control),
    ...transportHandlers(control),
    ...sampleHandlers(control),
    ...renderHandlers(control),
    ...telemetryHandlers(control),
    ...debugHandlers(control),
  };
}

/** What this engine can do beyond the least that the protocol asks for. */
export function capabilities({ debug, engine }: Pick<Control, "debug" | "engine">): Capability[] {
  const always: Capability[] = [
    "audio-clips",
    "clip-loop",
    "render",
    "render-flac",
    "render-stems",
    "mixing",
    "devices",
    "automation",
    "tempo-map",
    "note-clips",
    "midi-send",
    "metronome",
    "pre-roll",
    "clip-shapes",
    "sample-flac",
    "sample-mp3",
    "sample-vorbis",
    "sample-wav",
    "peaks",
    "ndjson",
    "msgpack",
    "binary-telemetry",
    "scheduled-commands",
    "expect-revision",
  ];
  if (!debug) return always;
  return engine.device.backend === "offline" ? [...always, "debug", "offline-clock"] : [...always, "debug"];
}
