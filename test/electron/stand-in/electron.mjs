// What the desktop shell uses of Electron, driving a real browser. The test tells it what to do over the process's
// IPC channel, and it tells the test what the shell did.
export { app } from "./app.mjs";
export { BrowserWindow } from "./browser-window.mjs";
export { ipcMain } from "./ipc-main.mjs";
export { MessageChannelMain } from "./message-channel.mjs";
export { protocol, session } from "./session.mjs";
import { tell } from "./test-link.mjs";

export const dialog = {
  showErrorBox: (title, content) => tell("error-box", { title, content }),
};

export const Menu = {
  buildFromTemplate: (template) => template,
  setApplicationMenu: (menu) => tell("menu", { labels: menu.map(({ label, role }) => label ?? role) }),
};
