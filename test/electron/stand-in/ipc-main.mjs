import { EventEmitter } from "node:events";

/** Messages of the pages' preload scripts, by channel, as Electron's own. */
export const ipcMain = new EventEmitter();
