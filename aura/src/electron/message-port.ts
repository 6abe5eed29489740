import type { MessagePortMain } from "electron";
import type { BridgePort } from "../host/bridge/port.ts";

/**
 * A window's MessagePort as the host sees it. What it is given is a string or bytes; anything else breaks the
 * rules. Electron's ports do not tell what waits: `inSight` says whether anybody looks at the window, and while
 * nobody does, as much as can be waits.
 */
export function messagePort(port: MessagePortMain, inSight: () => boolean): BridgePort {
  let open = true;
  const closed = new Set<() => void>();
  const end = (): void => {
    if (!open) return;
    open = false;
    for (const listener of closed) listener();
  };
  port.on("close", end);
  return {
    send(message) {
      if (!open) return;
      if (typeof message === "string") port.postMessage(message);
      // The window reads an ArrayBuffer; a view of a larger memory would send all of it.
      else port.postMessage(message.slice().buffer);
    },
    get bufferedAmount() {
      return inSight() ? 0 : Number.POSITIVE_INFINITY;
    },
    onMessage(listener) {
      port.on("message", ({ data }: { data: unknown }) => {
        if (typeof data === "string") listener(data);
        else if (data instanceof ArrayBuffer) listener(new Uint8Array(data));
        else if (ArrayBuffer.isView(data)) {
          listener(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
        } else {
          port.close();
          end();
        }
      });
      port.start();
    },
    onClose(listener) {
      if (open) closed.add(listener);
      else listener();
    },
    close() {
      port.close();
      end();
    },
  };
}
