import type { OpenPort } from "./port.ts";

/** What the preload script puts into the desktop shell's page. */
export interface LoopholeDesktop {
  /** Asks the shell for a channel to the host; it arrives as a `message` event with the data `loophole:port`. */
  connect(): void;
}

/** The desktop shell's channel: a MessagePort. */
export function desktopPort(page: Window, desktop: LoopholeDesktop): OpenPort {
  return (events) =>
    new Promise((resolve) => {
      const onMessage = (event: MessageEvent<unknown>) => {
        if (event.source !== page || event.data !== "loophole:port") return;
        const port = event.ports[0];
        if (port === undefined) return;
        page.removeEventListener("message", onMessage);
        port.onmessage = ({ data }: MessageEvent<string | ArrayBuffer>) => {
          if (typeof data === "string") events.onText(data);
          else events.onBinary(data);
        };
        // Not in every browser's list of a port's events; the desktop shell's has it.
        port.addEventListener("close", () => {
          events.onClose("The connection to Loophole's host was lost.");
        });
        resolve({
          send(message) {
            // Copied, not transferred: Electron's main process loses messages whose memory is transferred to it
            // (electron/electron#34905).
            port.postMessage(message);
          },
          close: () => {
            port.close();
          },
        });
      };
      page.addEventListener("message", onMessage);
      desktop.connect();
    });
}
