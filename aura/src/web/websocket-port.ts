import type { RawData, WebSocket } from "ws";
import type { BridgePort } from "../host/bridge/port.ts";

/** Close codes of RFC 6455. */
const CODES = { "going-away": 1001, "broken-rules": 1008 } as const;
/** A window that has taken nothing for so many bytes is not coming back. */
const BUFFER_LIMIT = 64 * 1024 * 1024;
/** A window that does not answer the end of its connection is cut off. */
const CLOSE_GRACE_MS = 500;

/** A window's WebSocket as the host sees it. */
export function websocketPort(socket: WebSocket): BridgePort {
  // What breaks a socket also closes it, and that is all the host needs to know.
  socket.on("error", () => {});
  return {
    send(message) {
      if (socket.readyState !== socket.OPEN) return;
      socket.send(message);
      if (socket.bufferedAmount > BUFFER_LIMIT) socket.terminate();
    },
    get bufferedAmount() {
      return socket.bufferedAmount;
    },
    onMessage(listener) {
      socket.on("message", (data, isBinary) => {
        const bytes = bytesOf(data);
        listener(isBinary ? bytes : bytes.toString("utf8"));
      });
    },
    onClose(listener) {
      if (socket.readyState === socket.CLOSED) listener();
      else socket.once("close", listener);
    },
    close(why, reason) {
      socket.close(CODES[why], reason);
      const grace = setTimeout(() => socket.terminate(), CLOSE_GRACE_MS);
      socket.once("close", () => clearTimeout(grace));
    },
  };
}

function bytesOf(data: RawData): Buffer {
  if (Array.isArray(data)) return Buffer.concat(data);
  return Buffer.isBuffer(data) ? data : Buffer.from(data);
}
