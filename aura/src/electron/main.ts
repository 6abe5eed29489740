// The desktop shell: Loophole's window in Electron, around the same host as the browser shell.
import { app } from "electron";
import { runDesktopShell } from "./desktop-shell.ts";

// A second start shows the window that is there. Nothing is awaited here: Electron is ready only after this module.
if (app.requestSingleInstanceLock()) void runDesktopShell(import.meta.url);
else app.quit();
