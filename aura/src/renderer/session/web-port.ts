import { PortRefused, type BridgePort, type OpenPort, type PortEvents } from "./port.ts";

const GONE = "The connection to Loophole was lost.";
const CLOSED_BY_USER = 1001;
const POLICY = 1008;

/**
 * The browser shell's channel: the address's one-time token is exchanged for a cookie, then a WebSocket opens
 * (aura/src/web/README.md).
 */
export function webPort(page: Window): OpenPort {
  return async (events) => {
    await signIn(page);
    return openSocket(page, events);
  };
}

async function signIn(page: Window): Promise<void> {
  const token = new URLSearchParams(page.location.hash.slice(1)).get("token");
  const answer =
    token === null
      ? await page.fetch("/session")
      : await page.fetch("/session", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ token }),
        });
  if (answer.status === 204) {
    if (token !== null) page.history.replaceState(null, "", page.location.pathname);
    return;
  }
  if (answer.status === 401 || answer.status === 403) throw new PortRefused(await refusal(answer));
  throw new Error(`Loophole answered ${String(answer.status)} to the window's sign-in.`);
}

async function refusal(answer: Response): Promise<string> {
  const body: unknown = await answer.json().catch(() => null);
  if (typeof body === "object" && body !== null && "message" in body && typeof body.message === "string") {
    return body.message;
  }
  return "Loophole does not know this window. Open the address that it printed when it started.";
}

function openSocket(page: Window, events: PortEvents): Promise<BridgePort> {
  const scheme = page.location.protocol === "https:" ? "wss" : "ws";
  const socket = new WebSocket(`${scheme}://${page.location.host}/bridge`);
  socket.binaryType = "arraybuffer";
  return new Promise((resolve, reject) => {
    let opened = false;
    socket.onopen = () => {
      opened = true;
      resolve({
        send(message) {
          if (socket.readyState !== WebSocket.OPEN) throw new Error(GONE);
          socket.send(message);
        },
        close: () => {
          socket.close();
        },
      });
    };
    socket.onmessage = ({ data }: MessageEvent<string | ArrayBuffer>) => {
      if (typeof data === "string") events.onText(data);
      else events.onBinary(data);
    };
    socket.onclose = ({ code, reason }) => {
      if (!opened) reject(new Error(GONE));
      else if (code === CLOSED_BY_USER) events.onClose("Loophole was closed. Start it again to go on.");
      else if (code === POLICY)
        events.onClose(`Loophole closed the connection: ${reason || "a message broke the rules"}.`);
      else events.onClose(GONE);
    };
  });
}
