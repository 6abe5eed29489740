import { EventEmitter } from "node:events";

let numbers = 0;

/** One end of a channel. Its other end is in this process until it is posted to a page. */
class MessagePortMain extends EventEmitter {
  id = ++numbers;
  peer = null;
  /** Brings messages to the page this end was posted to. */
  #link = null;
  #waiting = [];
  #started = false;
  #closed = false;

  postMessage(message) {
    if (!this.#closed) this.peer.pass({ kind: "data", message });
  }

  start() {
    this.#started = true;
    for (const message of this.#waiting.splice(0)) this.emit("message", { data: message });
  }

  close() {
    if (this.#closed) return;
    this.#closed = true;
    this.peer.pass({ kind: "close" });
  }

  /** This end is posted to a page; what waits for it goes along. */
  handTo(link) {
    this.#link = link;
    for (const message of this.#waiting.splice(0)) this.pass({ kind: "data", message });
  }

  /** From the other end. */
  pass(passed) {
    if (this.#link !== null) {
      this.#link({ ...passed, id: this.id });
    } else if (passed.kind === "close") {
      if (!this.#closed) this.emit("close");
      this.#closed = true;
    } else if (this.#started) {
      this.emit("message", { data: passed.message });
    } else {
      this.#waiting.push(passed.message);
    }
  }
}

export class MessageChannelMain {
  port1 = new MessagePortMain();
  port2 = new MessagePortMain();

  constructor() {
    this.port1.peer = this.port2;
    this.port2.peer = this.port1;
  }
}
