// Runs in the window's sandbox before the page. The page gets one named function and nothing else: what goes
// through the channel it asks for is checked by the host, message by message.
import { contextBridge, ipcRenderer } from "electron";
import { CONNECT, PORT } from "../electron/channels.ts";

ipcRenderer.on(PORT, (event) => {
  // A port cannot cross the context bridge: it is handed to the page's own world as a message.
  window.postMessage(PORT, window.location.origin, event.ports);
});

contextBridge.exposeInMainWorld("loophole", {
  connect: () => ipcRenderer.send(CONNECT),
});
