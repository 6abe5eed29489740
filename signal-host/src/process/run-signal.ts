import { writeSync } from "node:fs";
import { homedir } from "node:os";
import { PROTOCOL_RANGE, redactor, timestamp, type Transport } from "@loophole/protocol";
import {
  defaultDiscoveryDir,
  formatReadyLine,
  listenTcp,
  PortInUseError,
  readDiscovery,
  removeDiscovery,
  writeDiscovery,
  type TcpListener,
} from "@loophole/protocol/node";
import type { DiscoveryFile } from "@loophole/schemas/types";
import packageInfo from "../../package.json";
import { AudioWatch } from "../control/audio-watch.ts";
import { capabilities, createControl, createHandlers, type Control } from "../control/control.ts";
import { letGo } from "../control/midi.ts";
import type { Engine } from "../engine/engine.ts";
import { FileLoader } from "../files/index.ts";
import { SERVER_LIMITS } from "../server/limits.ts";
import { SignalServer } from "../server/signal-server.ts";
import { AuditTrail, defaultAuditDir, NO_AUDIT, type AuditLog } from "./audit-trail.ts";
import { defaultCacheDir } from "./cache-dir.ts";
import { CrashKeeper } from "./crash-keeper.ts";
import { EngineEvents } from "./engine-events.ts";
import type { EngineOpening } from "./engine-opening.ts";
import { EXIT } from "./exit-codes.ts";
import { Lifecycle } from "./lifecycle.ts";
import { Log } from "./log.ts";
import type { SignalOptions } from "./options.ts";
import { watchOwner } from "./owner-watch.ts";

/** How often the audio thread is looked after, in ms. */
const AUDIO_WATCH_MS = 250;
/** How long the fade at the end, the device, the files, the discovery file may take, in ms. */
const STOP_LIMIT_MS = 300;
const CLOSE_LIMIT_MS = 1_000;
const FILE_LIMIT_MS = 200;
const SERVER_LIMIT_MS = 100;

const now = (): number => performance.now();

/**
 * Runs Signal until it is asked to end: listens, opens the engine, serves. Prints the ready line when clients
 * are welcome. Ends the process by itself, also where it could not start (exit-codes.ts).
 */
export async function runSignal(
  options: SignalOptions,
  token: string,
  opening: EngineOpening,
): Promise<void> {
  const redact = redactor({ token, home: homedir() });
  const log = new Log(redact);
  const lifecycle = new Lifecycle(log);
  watchForCrash(log, lifecycle);
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
    process.on(signal, () => {
      if (lifecycle.isEnding) process.kill(process.pid, "SIGKILL");
      void lifecycle.shutdown(`received ${signal}`, EXIT.ok);
    });
  }
  watchOwner(options.parentPid, (reason) => {
    void lifecycle.shutdown(reason, EXIT.ok);
  });

  const door = new Door();
  const listener = await listen(options, door, opening, log);
  const signal = await startEngine(options, token, opening, log, redact, lifecycle);
  door.open((transport) => {
    signal.server.accept(transport);
  });
  await announce(options, token, listener.port, log, lifecycle);
  log.info("ready", {
    port: listener.port,
    readyMs: Math.round(now()),
    backend: signal.engine.device.backend,
    device: signal.engine.device.name,
    sampleRate: signal.engine.sampleRate,
    blockSize: signal.engine.blockSize,
  });
}

/** Keeps connections that come before there is anybody to serve them. */
class Door {
  #waiting: Transport[] = [];
  #accept: ((transport: Transport) => void) | null = null;

  readonly enter = (transport: Transport): void => {
    if (this.#accept !== null) this.#accept(transport);
    else this.#waiting.push(transport);
  };

  open(accept: (transport: Transport) => void): void {
    this.#accept = accept;
    for (const transport of this.#waiting) accept(transport);
    this.#waiting = [];
  }
}

async function listen(
  { host, port }: SignalOptions,
  door: Door,
  opening: EngineOpening,
  log: Log,
): Promise<TcpListener> {
  try {
    return await listenTcp({ host, port, onConnection: door.enter });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // A device that is just being opened is closed properly first: ending under it crashes native code.
    await opening.engine.then((engine) => engine.close()).catch(() => undefined);
    log.flush({ msg: message, fields: { code: "PORT_IN_USE", host, port } });
    process.exit(error instanceof PortInUseError ? EXIT.portInUse : EXIT.internal);
  }
}

interface RunningSignal {
  readonly engine: Engine;
  readonly control: Control;
  readonly server: SignalServer;
}

async function startEngine(
  options: SignalOptions,
  token: string,
  opening: EngineOpening,
  log: Log,
  redact: (text: string) => string,
  lifecycle: Lifecycle,
): Promise<RunningSignal> {
  const running: { signal: RunningSignal | null } = { signal: null };
  const engine = await engineOf(opening, options, log);
  const keeper = keepRecord(opening, engine, log);
  const events = new EngineEvents(
    log,
    {
      broadcast: (words) => running.signal?.server.broadcast(words),
      onFailed: (error) => {
        const node = keeper.failed(error);
        // After this turn, so that whoever listens is told why.
        setImmediate(() => void lifecycle.shutdown("the audio thread ended", EXIT.audioFailed));
        return node;
      },
    },
    now,
  );
  opening.onEvent((event) => {
    events.handle(event);
  });
  const audit = startAudit(options, log, redact, lifecycle);
  const files = new FileLoader({ cacheDir: options.cacheDir ?? defaultCacheDir() });
  const control = createControl({
    engine,
    files,
    now,
    startedMs: 0,
    debug: options.debug,
    clients: () =>
      server.sessions.map(({ client: { name, kind }, role, since }) => {
        return { name, kind, role, connectedMs: Math.round(now() - since) };
      }),
    broadcast: (words) => {
      log[words.severity](words.message, { code: words.code });
      server.broadcast(words);
    },
    // After this turn, so that the reply leaves first.
    requestShutdown: (reason) => void setImmediate(() => void lifecycle.shutdown(reason, EXIT.ok)),
  });
  const server: SignalServer = new SignalServer({
    token,
    limits: {
      ...SERVER_LIMITS,
      maxFrameBytes: options.maxFrameBytes,
      commandsPerSecond: options.maxCommandsPerSecond,
      commandBurst: options.commandBurst,
    },
    handlers: createHandlers(control),
    log,
    audit,
    notes: keeper.notes,
    redact,
    graph: control.state,
    now,
    engine: {
      name: "Loophole Signal",
      version: packageInfo.version,
      pid: process.pid,
      startedAt: timestamp(performance.timeOrigin),
    },
    capabilities: capabilities(control),
    present: () => ({
      sampleRate: engine.sampleRate,
      blockSize: engine.blockSize,
      device: engine.device,
    }),
    onConnected: (session) => {
      control.telemetry.connected(session);
    },
    onDisconnected: (session) => {
      letGo(control, session);
    },
    onEnded: (session) => {
      control.telemetry.remove(session);
    },
  });
  running.signal = { engine, control, server };
  watchAudio(running.signal, keeper, log);
  lifecycle.add({
    name: "end the crash record",
    limitMs: FILE_LIMIT_MS,
    run: () => {
      keeper.ended();
    },
  });
  lifecycle.add({ name: "close the files", limitMs: FILE_LIMIT_MS, run: () => files.close() });
  lifecycle.add({ name: "close the device", limitMs: CLOSE_LIMIT_MS, run: () => engine.close() });
  lifecycle.add({ name: "stop", limitMs: STOP_LIMIT_MS, run: async () => void (await engine.stop()) });
  lifecycle.add({
    name: "say goodbye",
    limitMs: SERVER_LIMIT_MS,
    run: () => {
      control.telemetry.close();
      server.close();
    },
  });
  return running.signal;
}

function startAudit(
  { auditDir }: SignalOptions,
  log: Log,
  redact: (text: string) => string,
  lifecycle: Lifecycle,
): AuditLog {
  if (auditDir === "none") return NO_AUDIT;
  const trail = new AuditTrail({
    dir: auditDir ?? defaultAuditDir(),
    startedAt: performance.timeOrigin,
    pid: process.pid,
    log,
    redact,
  });
  lifecycle.add({ name: "close the audit trail", limitMs: FILE_LIMIT_MS, run: () => trail.close() });
  return trail;
}

async function engineOf(opening: EngineOpening, { audio }: SignalOptions, log: Log): Promise<Engine> {
  try {
    return await opening.engine;
  } catch (error) {
    const isDevice = error instanceof Error && "code" in error && error.code === "DEVICE_UNAVAILABLE";
    const msg = error instanceof Error ? error.message : String(error);
    const stack = error instanceof Error && !isDevice ? error.stack : undefined;
    log.flush({ msg, fields: { code: isDevice ? "DEVICE_UNAVAILABLE" : "INTERNAL", audio, stack } });
    process.exit(isDevice ? EXIT.deviceUnavailable : EXIT.internal);
  }
}

function keepRecord({ record }: EngineOpening, { nodes }: Engine, log: Log): CrashKeeper {
  if (record.problem !== null) log.warning("no crash record is kept", { reason: record.problem });
  return new CrashKeeper({ file: record.file, nodes, log });
}

function watchAudio({ engine, server, control }: RunningSignal, keeper: CrashKeeper, log: Log): void {
  const watch = new AudioWatch(() => engine.clock().blocks, {
    stalled: () => {
      const node = keeper.stalled();
      const where = node === null ? "" : ` in ${node}`;
      log.error(`the audio thread stands still${where}`);
      const message = `The audio thread stands still${where}: it has rendered nothing for a second. If it goes on so, restart the engine.`;
      server.broadcast({ severity: "error", code: "AUDIO_STALLED", message });
    },
    resumed: () => {
      keeper.resumed();
      log.info("the audio thread goes on");
      server.broadcast({ severity: "info", code: "AUDIO_RESUMED", message: "The audio thread goes on." });
    },
  });
  // The time of the offline clock stands still by design.
  const isOffline = engine.device.backend === "offline";
  setInterval(() => {
    if (isOffline) return;
    watch.look(now());
    const words = control.load.look();
    if (words === null) return;
    log[words.severity === "warning" ? "warning" : "info"](words.message);
    server.broadcast(words);
  }, AUDIO_WATCH_MS).unref();
}

async function announce(
  options: SignalOptions,
  token: string,
  port: number,
  log: Log,
  lifecycle: Lifecycle,
): Promise<void> {
  const { host, discoveryDir } = options;
  const dir = discoveryDir ?? defaultDiscoveryDir();
  const { pid } = process;
  const protocol = { ...PROTOCOL_RANGE };
  const file: DiscoveryFile = {
    host,
    port,
    pid,
    token,
    protocol,
    startedAt: timestamp(performance.timeOrigin),
  };
  try {
    await writeDiscovery(dir, file);
    lifecycle.add({
      name: "remove the discovery file",
      limitMs: FILE_LIMIT_MS,
      run: () => removeDiscovery(dir, pid),
    });
  } catch (error) {
    // Whoever started Signal knows the port by the ready line; only others cannot find it.
    log.error("the discovery file could not be written", { error: String(error) });
  }
  writeSync(1, `${formatReadyLine({ host, port, pid, protocol })}\n`);
  // Reading it clears away what engines that crashed have left.
  readDiscovery(dir).catch((error: unknown) => {
    log.warning("the discovery directory could not be read", { error: String(error) });
  });
}

function watchForCrash(log: Log, lifecycle: Lifecycle): void {
  process.on("uncaughtException", (error) => {
    log.flush({ msg: "uncaught exception", fields: { error: error.stack ?? error.message } });
    if (lifecycle.isEnding) process.exit(EXIT.internal);
    void lifecycle.shutdown("uncaught exception", EXIT.internal);
  });
}
