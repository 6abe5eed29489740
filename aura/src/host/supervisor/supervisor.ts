import { timestamp } from "@loophole/protocol";
import type { EngineStatus, OpenDevice, ReadyLine, SessionId, Welcome } from "@loophole/schemas/types";
import { messageOf } from "../host-error.ts";
import type { Clock } from "../time/clock.ts";
import { sleep } from "../time/sleep.ts";
import { Backoff } from "./backoff.ts";
import { DeathRecord } from "./death-record.ts";
import { type EngineExit, type EngineProcess, exitInWords } from "./engine-process.ts";
import type { Finding } from "./finding.ts";
import { DEATH_LIMIT, READY_TIMEOUT_MS, RECONNECT_WINDOW_MS, STABLE_AFTER_MS } from "./limits.ts";
import { type Silence, type Watched, watchSilence } from "./silence-watch.ts";
import { type EngineState, seconds, stateInWords } from "./status.ts";

/** What the supervisor needs of a connection to the engine. */
export interface EngineConnection extends Watched {
  readonly welcome: Welcome;
  onClose(listener: (error: Error | null) => void): () => void;
  close(): void;
}

export interface SupervisorOptions<Connection extends EngineConnection> {
  launch(): EngineProcess;
  /** Connects to a process that listens; `resume` is the session to go on with. */
  connect(ready: ReadyLine, resume: SessionId | null): Promise<Connection>;
  /** Gives a connected engine the song; resolves when it plays what it should. */
  synchronise(connection: Connection): Promise<void>;
  /** The connection is gone. */
  onLost(): void;
  onStatus(status: EngineStatus): void;
  /** Looks into a death that nobody asked for; null where nothing was found. Must not reject. */
  examine?(pid: number | undefined): Promise<Finding | null>;
  /** Exit and crash, for the log; `stable` tells a mishap from an engine that does not come up. */
  onEnd?(end: { exit: EngineExit; pid: number | undefined; reason: string; log: readonly string[] }): void;
  readonly clock: Clock;
  /** Numbers in [0, 1). */
  readonly random: () => number;
}

type Life = { readonly exit: EngineExit; readonly cause: string | null };

/**
 * Keeps one engine alive: spawns it, follows its stages, reconnects when only the connection broke, restarts it
 * when it died or fell silent, and gives up with a reason when it keeps dying.
 */
export class Supervisor<Connection extends EngineConnection> {
  readonly #options: SupervisorOptions<Connection>;
  readonly #backoff: Backoff;
  readonly #deaths = new DeathRecord();
  #status: EngineStatus;
  #process: EngineProcess | null = null;
  #connection: Connection | null = null;
  #running: Promise<void> | null = null;
  #closed = false;
  /** Cuts the present wait short: a restart that was asked for, or the end. */
  #wake: () => void = () => {};
  #restartAsked = false;
  /** Why this supervisor ended the process itself. */
  #killedFor: string | null = null;
  #aliveSince = 0;

  constructor(options: SupervisorOptions<Connection>) {
    this.#options = options;
    this.#backoff = new Backoff(options.random);
    this.#status = {
      type: "engine",
      state: "spawning",
      text: stateInWords("spawning", undefined),
      since: timestamp(),
      restarts: 0,
    };
  }

  get status(): EngineStatus {
    return this.#status;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  /** Ends the engine, if there is one, and starts it afresh, also after giving up. */
  restart(): void {
    if (this.#closed) return;
    this.#restartAsked = true;
    this.#deaths.forget();
    this.#backoff.reset();
    this.#wake();
    if (this.#process !== null) {
      this.#killedFor = "was restarted by hand";
      void this.#process.terminate();
    }
  }

  /** Ends an engine that is of no use, for a reason in words ("refused the song"); it counts as a death. */
  fail(cause: string): void {
    if (this.#process !== null) this.#killFor(this.#process, cause);
  }

  /** The engine has another device than it said before. */
  deviceChanged(device: OpenDevice): void {
    const { state, text } = this.#status;
    if (inTouch(state))
      this.#patch({ device, text: state === "running" ? stateInWords(state, device) : text });
  }

  /** Ends the engine; resolves when its process is gone. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#wake();
    await this.#process?.terminate();
    await this.#running;
  }

  async #run(): Promise<void> {
    for (let restarts = 0; !this.#closed; restarts++) {
      this.#enter("spawning", { restarts, text: restarts === 0 ? undefined : "Starting the engine again." });
      const process = this.#options.launch();
      this.#process = process;
      this.#killedFor = null;
      this.#patch({ pid: process.pid });
      const exit = await this.#live(process);
      this.#process = null;
      if (this.#closed) break;
      await this.#mourn(process, { exit, cause: this.#killedFor });
    }
  }

  /** One process from spawning to its end. */
  async #live(process: EngineProcess): Promise<EngineExit> {
    const exited = process.exited.then((exit) => ({ kind: "exited" as const, exit }));
    const late = sleep(this.#options.clock, READY_TIMEOUT_MS);
    this.#aliveSince = Number.POSITIVE_INFINITY;
    const first = await Promise.race([
      exited,
      process.ready.then((ready) => ({ kind: "ready" as const, ready })),
      late.done.then(() => ({ kind: "late" as const })),
    ]);
    late.cancel();
    if (first.kind === "exited") return first.exit;
    if (first.kind === "late") {
      return await this.#kill(process, `did not come up within ${seconds(READY_TIMEOUT_MS)}`);
    }
    this.#enter("listening");

    const attempts = new Backoff(this.#options.random);
    let resume: SessionId | null = null;
    let lostAt = this.#options.clock.now();
    for (;;) {
      const pause = sleep(this.#options.clock, attempts.next());
      const connecting = pause.done.then(() => this.#options.connect(first.ready, resume));
      const attempt = await Promise.race([
        exited,
        connecting.then(
          (connection) => ({ kind: "connected" as const, connection }),
          (error: unknown) => ({ kind: "refused" as const, error }),
        ),
      ]);
      pause.cancel();
      if (attempt.kind === "exited") {
        // A connection that comes too late is of no use to anyone.
        connecting.then(
          (connection) => connection.close(),
          () => {},
        );
        return attempt.exit;
      }
      if (attempt.kind === "refused") {
        if (this.#options.clock.now() - lostAt < RECONNECT_WINDOW_MS) continue;
        return await this.#kill(process, `did not take a connection: ${messageOf(attempt.error)}`);
      }
      const { connection } = attempt;
      resume = connection.welcome.sessionId;
      const end = await this.#serve(process, connection);
      if (end !== null) return end;
      attempts.reset();
      lostAt = this.#options.clock.now();
      this.#enter("listening", { text: "The connection to the engine broke; connecting again." });
    }
  }

  /** One connection; null when it broke and the process lives. */
  async #serve(process: EngineProcess, connection: Connection): Promise<EngineExit | null> {
    this.#connection = connection;
    let unsubscribe = () => {};
    const closed = new Promise<{ kind: "closed" }>((resolve) => {
      unsubscribe = connection.onClose(() => resolve({ kind: "closed" }));
    });
    const exited = process.exited.then((exit) => ({ kind: "exited" as const, exit }));
    let synced = false;
    const stopBeats = connection.onHeartbeat(({ roundTripMs }) => this.#patch({ roundTripMs }));
    const watch = watchSilence(this.#options.clock, connection, {
      onSilent: (silence) => this.#enter("silent", { text: silenceInWords(silence) }),
      onHeard: () => this.#enter(synced ? "running" : "syncing"),
      onLost: (silence) => this.#killFor(process, `${silenceCause(silence)} for ${seconds(silence.forMs)}`),
    });
    try {
      const { device } = connection.welcome;
      this.#enter("connected", { device });
      this.#enter("syncing", { device });
      const synchronising = this.#options.synchronise(connection).then(
        () => ({ kind: "synced" as const }),
        (error: unknown) => ({ kind: "failed" as const, error }),
      );
      const first = await Promise.race([closed, exited, synchronising]);
      if (first.kind === "exited") return first.exit;
      if (first.kind === "failed" && !(await settlesAs(closed))) {
        return await this.#kill(process, `could not take the song: ${messageOf(first.error)}`);
      }
      if (first.kind === "synced") {
        synced = true;
        this.#aliveSince = this.#options.clock.now();
        if (this.#status.state === "syncing") this.#enter("running");
        const last = await Promise.race([closed, exited]);
        if (last.kind === "exited") return last.exit;
      }
      return null;
    } finally {
      watch.close();
      stopBeats();
      unsubscribe();
      this.#connection = null;
      this.#options.onLost();
      connection.close();
    }
  }

  async #mourn(process: EngineProcess, { exit, cause }: Life): Promise<void> {
    const { clock, examine } = this.#options;
    const wasAsked = this.#restartAsked;
    const finding = wasAsked || examine === undefined ? null : await examine(process.pid);
    const reason = finding?.reason ?? cause ?? exitInWords(exit);
    this.#report(process, exit, finding === null ? reason : `${reason}. ${finding.details}`);
    if (this.#restartAsked) {
      this.#restartAsked = false;
      this.#enter("restarting", { text: "Restarting the engine, as asked." });
      return;
    }
    if (finding?.relieved === true || clock.now() - this.#aliveSince >= STABLE_AFTER_MS)
      this.#backoff.reset();
    const hopeless = finding?.blamed !== true && this.#deaths.add(clock.now());
    const complaint = finding === null ? process.log.lastComplaint() : null;
    const why = `The engine ${reason}${complaint === null ? "" : ` (${complaint})`}`;
    if (hopeless) {
      this.#enter("stopped", {
        text: `${why}. It ended ${DEATH_LIMIT} times in a short while, so it is not started again until you ask for it.`,
      });
      await this.#pause(null);
      this.#backoff.reset();
    } else {
      const delay = this.#backoff.next();
      const when = delay === 0 ? "" : ` in ${seconds(delay)}`;
      this.#enter("restarting", { text: `${why}. Starting it again${when}.` });
      if (delay > 0) await this.#pause(delay);
    }
    this.#restartAsked = false;
  }

  /** Waits, until told otherwise or woken. */
  async #pause(ms: number | null): Promise<void> {
    if (this.#closed || this.#restartAsked) return;
    const woken = new Promise<void>((resolve) => (this.#wake = resolve));
    if (ms === null) {
      await woken;
    } else {
      const wait = sleep(this.#options.clock, ms);
      await Promise.race([woken, wait.done]);
      wait.cancel();
    }
    this.#wake = () => {};
  }

  #report(process: EngineProcess, exit: EngineExit, reason: string): void {
    const describe = () =>
      [`The engine (process ${process.pid ?? "unknown"}) ${reason}.`, ...process.log.lines].join("\n");
    this.#patch({ lastDeath: describe() });
    // The last lines may still be on their way when the end is known: the restart does not wait for them.
    void process.drained.then(() => {
      this.#options.onEnd?.({ exit, pid: process.pid, reason, log: process.log.lines });
      if (!this.#closed) this.#patch({ lastDeath: describe() });
    });
  }

  #killFor(process: EngineProcess, cause: string): void {
    this.#killedFor ??= cause;
    process.kill();
  }

  async #kill(process: EngineProcess, cause: string): Promise<EngineExit> {
    this.#killFor(process, cause);
    return await process.exited;
  }

  #enter(
    state: EngineState,
    change: { text?: string | undefined; restarts?: number; device?: OpenDevice } = {},
  ): void {
    const device = change.device ?? (inTouch(state) ? this.#status.device : undefined);
    const { pid, roundTripMs, lastDeath } = this.#status;
    const hasProcess = state !== "stopped" && state !== "restarting";
    this.#status = {
      type: "engine",
      state,
      text: change.text ?? stateInWords(state, device),
      since: timestamp(),
      restarts: change.restarts ?? this.#status.restarts,
      ...(hasProcess && state !== "spawning" && pid !== undefined ? { pid } : {}),
      ...(device === undefined ? {} : { device }),
      ...(inTouch(state) && roundTripMs !== undefined ? { roundTripMs } : {}),
      ...(lastDeath === undefined ? {} : { lastDeath }),
    };
    this.#options.onStatus(this.#status);
  }

  #patch(
    change: Partial<Pick<EngineStatus, "roundTripMs" | "lastDeath" | "device" | "text">> & {
      pid?: number | undefined;
    },
  ): void {
    const { pid, ...rest } = change;
    this.#status = { ...this.#status, ...rest, ...(pid === undefined ? {} : { pid }) };
    this.#options.onStatus(this.#status);
  }
}

const inTouch = (state: EngineState): boolean =>
  state === "connected" || state === "syncing" || state === "running" || state === "silent";

function silenceInWords({ what }: Silence): string {
  return what === "process"
    ? "The engine does not answer. If it stays silent it is started again."
    : "The engine answers, but its audio stands still. If it stays so it is started again.";
}

const silenceCause = ({ what }: Silence): string =>
  what === "process" ? "did not answer" : "stood still in its audio thread";

/** Whether a promise is settled by the end of this turn. */
async function settlesAs(promise: Promise<unknown>): Promise<boolean> {
  return await Promise.race([
    promise.then(() => true),
    new Promise<boolean>((resolve) => setImmediate(() => resolve(false))),
  ]);
}
