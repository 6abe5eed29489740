import { readFileSync } from "node:fs";
import { tell } from "./test-link.mjs";

/** First byte of a meters message (aura/src/host/bridge/binary.ts). */
const METERS_KIND = 1;
const pageSide = readFileSync(new URL("./page-side.js", import.meta.url), "utf8");

/** Joins a page with this process: its preload script's messages, and the ports that were posted to it. */
export class PageLink {
  #page;
  #ports = new Map();
  #queue = [];
  #busy = false;

  /** `onSend` is called with a channel, arguments and the frame of the sender. */
  static async open(page, preload, onSend) {
    const link = new PageLink(page);
    await page.exposeBinding("standInTell", ({ frame }, { kind, ...details }) => {
      if (kind === "send") onSend(details.channel, details.args, frame);
      else link.#fromPage(kind, details);
    });
    // The preload script runs before the page, with what it may require of Electron.
    await page.addInitScript(
      `${pageSide}\n((require) => {\n${readFileSync(preload, "utf8")}\n})(standInRequire);`,
    );
    return link;
  }

  constructor(page) {
    this.#page = page;
  }

  post(channel, message, ports) {
    this.#deliver({ kind: "post", channel, message, ports: ports.map((port) => port.id) });
    for (const port of ports) {
      this.#ports.set(port.id, port);
      port.handTo((passed) => this.#deliver(encoded(passed)));
    }
  }

  /** The page is gone, and its ends of the ports with it. */
  cut() {
    this.#queue = [];
    for (const port of this.#ports.values()) port.peer.pass({ kind: "close" });
    this.#ports.clear();
  }

  #fromPage(kind, { id, text, base64 }) {
    const port = this.#ports.get(id);
    if (kind === "close") port?.peer.pass({ kind: "close" });
    else port?.peer.pass({ kind: "data", message: text ?? bytesOf(base64) });
  }

  #deliver(message) {
    this.#queue.push(message);
    if (!this.#busy) void this.#pump();
  }

  /** In order, and as many at once as have gathered. */
  async #pump() {
    this.#busy = true;
    while (this.#queue.length > 0) {
      const batch = this.#queue.splice(0);
      try {
        await this.#page.evaluate((messages) => globalThis.standInDeliver(messages), batch);
      } catch (error) {
        // A page that is being left takes nothing any more.
        if (!/closed|navigation|context was destroyed|is not a function/.test(error.message)) throw error;
      }
    }
    this.#busy = false;
  }
}

function encoded({ kind, id, message }) {
  if (kind === "close") return { kind, id };
  if (typeof message === "string") return { kind, id, text: message };
  if (!(message instanceof ArrayBuffer)) {
    throw new Error(`The shell posted what its window does not read: ${String(message)}`);
  }
  if (new Uint8Array(message)[0] === METERS_KIND) tell("meters");
  return { kind, id, base64: Buffer.from(message).toString("base64") };
}

/** What did not survive the way is null, as in Electron. */
function bytesOf(base64) {
  if (base64 === undefined) return null;
  const bytes = Buffer.from(base64, "base64");
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}
