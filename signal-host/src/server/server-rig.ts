import { afterEach, beforeEach } from "vitest";
import {
  messageId,
  MessageStream,
  redactor,
  SignalClient,
  timestamp,
  WireCommandError,
} from "@loophole/protocol";
import { memoryTransportPair, type MemoryTransport } from "@loophole/protocol/memory";
import type { Role } from "@loophole/schemas/types";
import { createControl, createHandlers, type Control } from "../control/control.ts";
import { letGo } from "../control/midi.ts";
import { StillEngine } from "../control/still-engine.ts";
import type { AudioFiles } from "../files/index.ts";
import type { AuditEntry } from "../process/audit-trail.ts";
import { Log } from "../process/log.ts";
import { SERVER_LIMITS } from "./limits.ts";
import { SignalServer } from "./signal-server.ts";

export const TOKEN = "secret";
const noFile = (): Promise<never> => Promise.reject(new Error("no files here"));
const NO_FILES: AudioFiles = {
  probe: noFile,
  load: noFile,
  writePeaks: noFile,
  close: () => Promise.resolve(),
};

/** A connection that says what it likes; keeps what comes back. */
export interface RawClient {
  readonly transport: MemoryTransport;
  readonly stream: MessageStream;
  readonly received: Record<string, unknown>[];
  readonly state: { closed: boolean };
}

/** A server over transports in memory, with an engine that stands still and a clock that the test sets. */
export class ServerRig {
  now = 0;
  logged = "";
  readonly audited: AuditEntry[] = [];
  readonly shutdowns: string[] = [];
  readonly engine = new StillEngine();
  readonly control: Control;
  readonly server: SignalServer;

  constructor() {
    const log = new Log(redactor({ token: TOKEN }), {
      write: (line, done) => {
        this.logged += line;
        done();
      },
      writeNow: () => undefined,
    });
    const { engine } = this;
    const now = () => this.now;
    this.control = createControl({
      engine,
      files: NO_FILES,
      now,
      startedMs: 0,
      debug: false,
      clients: () =>
        this.server.sessions.map(({ client: { name, kind }, role }) => ({
          name,
          kind,
          role,
          connectedMs: 0,
        })),
      broadcast: (words) => {
        this.server.broadcast(words);
      },
      requestShutdown: (reason) => void this.shutdowns.push(reason),
    });
    this.server = new SignalServer({
      token: TOKEN,
      limits: {
        ...SERVER_LIMITS,
        maxFrameBytes: 64 * 1024,
        maxInFlight: 8,
        commandsPerSecond: 100,
        commandBurst: 50,
      },
      handlers: createHandlers(this.control),
      log,
      redact: redactor({ token: TOKEN }),
      audit: { add: (entry) => void this.audited.push(entry) },
      notes: { begun: () => undefined },
      graph: this.control.state,
      now,
      engine: { name: "test", version: "1", pid: 1, startedAt: timestamp() },
      capabilities: [],
      present: () => ({
        sampleRate: engine.sampleRate,
        blockSize: engine.blockSize,
        device: engine.device,
      }),
      onConnected: (session) => {
        this.control.telemetry.connected(session);
      },
      onDisconnected: (session) => {
        letGo(this.control, session);
      },
      onEnded: (session) => {
        this.control.telemetry.remove(session);
      },
    });
  }

  /** The client's end of a fresh connection. */
  line(): MemoryTransport {
    const [near, far] = memoryTransportPair();
    this.server.accept(far);
    return near;
  }

  connect(
    role: Role,
    more: { token?: string; resume?: { sessionId: string } } = {},
    over: MemoryTransport = this.line(),
  ): Promise<SignalClient> {
    const client = { kind: "test", name: `a ${role}`, version: "1", pid: 77 };
    return SignalClient.connect(over, { token: TOKEN, role, client, heartbeat: false, ...more });
  }

  raw(): RawClient {
    const transport = this.line();
    const stream = new MessageStream(transport, { side: "client" });
    const received: Record<string, unknown>[] = [];
    const state = { closed: false };
    stream.onMessage((message) => void received.push({ ...message }));
    stream.onClose(() => (state.closed = true));
    return { transport, stream, received, state };
  }

  close(): void {
    this.server.close();
    this.control.telemetry.close();
  }
}

/** A rig for each test of a file; to be called once at its top, and read inside the tests. */
export function rigForEachTest(): { readonly rig: ServerRig } {
  const current = { rig: new ServerRig() };
  beforeEach(() => {
    current.rig.close();
    current.rig = new ServerRig();
  });
  afterEach(() => {
    current.rig.close();
  });
  return current;
}

export function helloWith(fields: Record<string, unknown>): Record<string, unknown> {
  return {
    type: "hello",
    id: messageId(),
    ts: timestamp(),
    protocol: { min: 1, max: 1 },
    client: { kind: "test", name: "raw", version: "1" },
    token: TOKEN,
    role: "observer",
    encodings: ["json"],
    ...fields,
  };
}

/** Lets everything that is on its way arrive. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 5; i++) await new Promise((resolve) => setImmediate(resolve));
}

/** What a command, or a hello, was refused with. */
export async function refusal(promise: Promise<unknown>): Promise<WireCommandError> {
  const error: unknown = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof WireCommandError)) throw new Error(`not refused: ${String(error)}`);
  return error;
}
