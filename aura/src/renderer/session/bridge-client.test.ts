import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { BridgeClient, type HostEvent, type LinkState } from "./bridge-client.ts";
import { PortRefused, type PortEvents } from "./port.ts";

/** A host at the other end of a port, by hand. */
class Host {
  readonly sent: (string | ArrayBuffer)[] = [];
  readonly links: LinkState[] = [];
  readonly messages: HostEvent[] = [];
  opened = 0;
  fault: Error | null = null;
  events: PortEvents | null = null;
  readonly client = new BridgeClient(
    (events) => {
      this.opened++;
      if (this.fault !== null) return Promise.reject(this.fault);
      this.events = events;
      return Promise.resolve({ send: (message) => void this.sent.push(message), close: () => undefined });
    },
    {
      onLink: (link) => this.links.push(link),
      onMessage: (message) => this.messages.push(message),
      onMeters: () => undefined,
    },
  );

  async start(): Promise<this> {
    this.client.start();
    await vi.advanceTimersByTimeAsync(0);
    return this;
  }

  say(message: object): void {
    this.events?.onText(JSON.stringify(message));
  }
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("requests", () => {
  test("get the reply with their number, in any order", async () => {
    const host = await new Host().start();
    const first = host.client.request("undo", {});
    const second = host.client.request("redo", {});
    expect(host.sent.map((text) => JSON.parse(String(text)) as unknown)).toEqual([
      { type: "request", id: 1, method: "undo", params: {} },
      { type: "request", id: 2, method: "redo", params: {} },
    ]);
    host.say({ type: "reply", id: 2, ok: true, result: { revision: 8 } });
    host.say({ type: "reply", id: 1, ok: false, error: { code: "X", message: "No.", details: "because" } });
    await expect(second).resolves.toEqual({ revision: 8 });
    await expect(first).rejects.toMatchObject({ code: "X", message: "No.", details: "because" });
  });

  test("fail at once without a connection, and when it is lost", async () => {
    const host = await new Host().start();
    const lost = host.client.request("undo", {});
    const rejected = expect(lost).rejects.toMatchObject({ code: "NOT_CONNECTED" });
    host.events?.onClose("gone");
    await rejected;
    await expect(host.client.request("undo", {})).rejects.toMatchObject({ code: "NOT_CONNECTED" });
    host.client.close();
  });
});

describe("the connection", () => {
  test("is opened again by itself, 100 ms doubling to 5 s, and the reason is said", async () => {
    const host = new Host();
    host.fault = new Error("no host");
    await host.start();
    const gaps: number[] = [];
    for (let opened = 1, waited = 0; gaps.length < 8; waited += 50) {
      await vi.advanceTimersByTimeAsync(50);
      if (host.opened === opened) continue;
      gaps.push(waited + 50);
      opened = host.opened;
      waited = -50;
    }
    expect(gaps).toEqual([100, 200, 400, 800, 1600, 3200, 5000, 5000]);
    expect(host.links.at(-1)).toEqual({ kind: "lost", reason: "no host" });
    host.client.close();
  });

  test("is not tried again where the host refuses the window", async () => {
    const host = new Host();
    host.fault = new PortRefused("Open the address that was printed.");
    await host.start();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(host.opened).toBe(1);
    expect(host.links.at(-1)).toEqual({ kind: "refused", reason: "Open the address that was printed." });
  });

  test("ignores what comes late from the one before", async () => {
    const host = await new Host().start();
    const old = host.events;
    host.client.reconnect();
    await vi.advanceTimersByTimeAsync(100);
    old?.onText(JSON.stringify({ type: "notice", severity: "info", message: "late" }));
    host.say({ type: "notice", severity: "info", message: "now" });
    expect(host.messages).toEqual([{ type: "notice", severity: "info", message: "now" }]);
    host.client.close();
  });
});

describe("transfers", () => {
  function transfer(id: number, ...body: number[]): ArrayBuffer {
    const bytes = new Uint8Array([2, 0, 0, 0, 0, 0, 0, 0, ...body]);
    new DataView(bytes.buffer).setUint32(4, id, true);
    return bytes.buffer;
  }

  test("arrive before or after they are asked for", async () => {
    const host = await new Host().start();
    host.events?.onBinary(transfer(5, 1, 2, 3));
    const late = host.client.transfer(6);
    host.events?.onBinary(transfer(6, 9));
    expect([...new Uint8Array(await host.client.transfer(5))]).toEqual([1, 2, 3]);
    expect([...new Uint8Array(await late)]).toEqual([9]);
  });
});
