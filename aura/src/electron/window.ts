import { BrowserWindow, ipcMain, MessageChannelMain, type IpcMainEvent } from "electron";
import type { BridgePort } from "../host/bridge/port.ts";
import { ORIGIN } from "./app-protocol.ts";
import { CONNECT, PORT } from "./channels.ts";
import { messagePort } from "./message-port.ts";

export interface WindowOptions {
  readonly preload: string;
  /** Takes the window's channel whenever it asks for one. */
  attach(port: BridgePort): void;
}

/** Opens the window: sandboxed, isolated, and unable to go anywhere but to Loophole's own pages. */
export function openWindow({ preload, attach }: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 640,
    minHeight: 480,
    show: false,
    backgroundColor: "#16181b",
    title: "Loophole",
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  });
  const { webContents } = window;
  webContents.on("will-navigate", (event) => event.preventDefault());
  webContents.on("will-attach-webview", (event) => event.preventDefault());
  // The song and the engine are not in the page's process: a page that crashed is loaded again and goes on.
  webContents.on("render-process-gone", (_event, { reason }) => {
    if (reason !== "clean-exit" && !window.isDestroyed()) webContents.reload();
  });
  webContents.setWindowOpenHandler(() => ({ action: "deny" }));
  webContents.session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  webContents.session.setPermissionCheckHandler(() => false);

  const connect = (event: IpcMainEvent): void => {
    if (event.sender !== webContents || !isOurPage(event)) return;
    const { port1, port2 } = new MessageChannelMain();
    attach(messagePort(port1, () => !window.isDestroyed() && window.isVisible() && !window.isMinimized()));
    webContents.postMessage(PORT, null, [port2]);
  };
  ipcMain.on(CONNECT, connect);
  window.once("closed", () => ipcMain.off(CONNECT, connect));
  window.once("ready-to-show", () => window.show());
  return window;
}

/** Only the main frame of a page of ours may ask for a channel. */
function isOurPage({ senderFrame }: IpcMainEvent): boolean {
  if (senderFrame === null || senderFrame.parent !== null) return false;
  try {
    const { protocol, host } = new URL(senderFrame.url);
    return `${protocol}//${host}` === ORIGIN;
  } catch {
    return false;
  }
}
