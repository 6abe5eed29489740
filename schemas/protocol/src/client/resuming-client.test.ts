import { expect, test } from "vitest";
import type { Command } from "@loophole/schemas/types";
import { messageId } from "../ids.ts";
import { memoryTransportPair, type MemoryTransport } from "../memory/memory-transport.ts";
import { FakeSignal, welcomeTo } from "./fake-signal.ts";
import { ResumingClient, type ResumingOptions } from "./resuming-client.ts";

/** An engine that can be connected to again and again, and remembers its first replies, as the specification asks. */
class FakeEngine {
  readonly done: string[] = [];
  readonly asked: string[] = [];
  readonly resumes: (string | null)[] = [];
  knowsSession = true;
  /** Says whether to answer a command, or to cut the connection: before it is done, or after. */
  cut: (command: Command, time: number) => "before" | "after" | "never" = () => "never";
  refuses = 0;
  connection: MemoryTransport | null = null;
  signal: FakeSignal | null = null;
  readonly #session = messageId();
  readonly #replies = new Map<string, object>();

  readonly open = (): Promise<MemoryTransport> => {
    if (this.refuses > 0) {
      this.refuses -= 1;
      return Promise.reject(new Error("connection refused"));
    }
    const [near, far] = memoryTransportPair();
    this.connection = far;
    const signal = new FakeSignal(far);
    this.signal = signal;
    signal.onHello = (hello) => {
      const resume = hello["resume"] as { sessionId: string } | undefined;
      this.resumes.push(resume?.sessionId ?? null);
      const resumed = this.knowsSession && resume?.sessionId === this.#session;
      signal.stream.send(
        welcomeTo(String(hello["id"]), { resumed, sessionId: resumed ? this.#session : this.#newSession() }),
      );
    };
    signal.onCommand = (command) => {
      this.asked.push(command.name);
      const when = this.cut(command, this.asked.length);
      if (when === "before") return far.destroy();
      let result = this.#replies.get(command.id);
      if (result === undefined) {
        this.done.push(command.name);
        result = { cancelled: this.done.length % 2 === 0 };
        this.#replies.set(command.id, result);
      }
      if (when === "after") return far.destroy();
      signal.reply(command.id, result);
    };
    return Promise.resolve(near);
  };

  #newSession(): string {
    return this.resumes.length === 1 ? this.#session : messageId();
  }
}

const client = (engine: FakeEngine, more: Partial<ResumingOptions> = {}): Promise<ResumingClient> =>
  ResumingClient.connect({
    open: engine.open,
    token: "t",
    role: "controller",
    client: { kind: "test", name: "test", version: "1" },
    heartbeat: false,
    ...more,
  });

const cancel = (resuming: ResumingClient) => resuming.command("system.cancel", { id: messageId() });

test("ONCE: commands cut off before or after they were done are done once, in order, and answered", async () => {
  for (const when of ["before", "after"] as const) {
    const engine = new FakeEngine();
    engine.cut = (_, time) => (time === 3 ? when : "never");
    const resuming = await client(engine);
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => cancel(resuming)));
    expect(outcomes.map(({ result }) => result.cancelled)).toEqual([false, true, false, true, false, true]);
    expect(engine.done).toHaveLength(6);
    expect(engine.resumes).toEqual([null, resuming.welcome.sessionId]);
    resuming.close();
  }
});

test("commands asked while there is no connection wait for the next one, also over several attempts", async () => {
  const engine = new FakeEngine();
  const resuming = await client(engine);
  const resumed: boolean[] = [];
  resuming.onResumed((welcome) => resumed.push(welcome.resumed));
  engine.refuses = 3;
  engine.connection?.destroy();
  await new Promise((resolve) => setTimeout(resolve, 5));
  await Promise.all([cancel(resuming), cancel(resuming)]);
  expect([engine.done.length, engine.refuses, resumed]).toEqual([2, 0, [true]]);
  resuming.close();
});

test("where the session is gone, what was under way rejects and says what is not known", async () => {
  const engine = new FakeEngine();
  engine.cut = () => "before";
  const resuming = await client(engine);
  engine.knowsSession = false;
  const closed = new Promise((resolve) => resuming.onClose(resolve));
  await expect(cancel(resuming)).rejects.toThrow("may have been done or not");
  expect(await closed).toBeInstanceOf(Error);
  await expect(cancel(resuming)).rejects.toThrow("could not be taken up again");
});

test("an engine that does not come back is given up after a while", async () => {
  const engine = new FakeEngine();
  engine.cut = () => "before";
  const resuming = await client(engine, { resumeForMs: 100 });
  engine.refuses = Number.POSITIVE_INFINITY;
  await expect(cancel(resuming)).rejects.toThrow("may have been done or not");
});

test("listeners hear every connection; closing ends it in good order and tries nothing more", async () => {
  const engine = new FakeEngine();
  const resuming = await client(engine);
  const closed: (Error | null)[] = [];
  const codes: string[] = [];
  resuming.onClose((error) => closed.push(error));
  resuming.onDiagnostic(({ code }) => codes.push(code));
  engine.signal?.diagnostic("UNDERRUN");
  await cancel(resuming);
  engine.connection?.destroy();
  await cancel(resuming);
  engine.signal?.diagnostic("FILE_WARNING");
  await expect.poll(() => codes).toEqual(["UNDERRUN", "FILE_WARNING"]);
  resuming.close();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect([closed, engine.resumes.length]).toEqual([[null], 2]);
});
