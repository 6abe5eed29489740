import { app, type BrowserWindow, dialog, session } from "electron";
import { Host } from "../host/host.ts";
import { messageOf } from "../host/host-error.ts";
import { builtPaths, LOOPHOLE_VERSION } from "../host/paths.ts";
import { parseShellOptions, USAGE } from "../host/shell-options.ts";
import { ORIGIN, registerScheme, serveWindow } from "./app-protocol.ts";
import { setMenu } from "./menu.ts";
import { openWindow } from "./window.ts";

const complain = (text: string): void => void process.stderr.write(`${text}\n`);

/** Runs the desktop shell: opens the song and the window, and ends with the last window. */
export async function runDesktopShell(bundleUrl: string): Promise<void> {
  // Packaged or not, what follows the application's own path is the user's.
  const parsed = parseShellOptions(process.argv.slice(app.isPackaged ? 1 : 2));
  if (parsed.kind !== "run") {
    complain(parsed.kind === "help" ? USAGE : `${parsed.message}\n\n${USAGE}`);
    app.exit(parsed.kind === "help" ? 0 : 2);
    return;
  }
  registerScheme();
  await app.whenReady();
  setMenu();
  const paths = builtPaths(bundleUrl);
  serveWindow(session.defaultSession, paths.renderer);
  try {
    const host = await Host.open({ ...parsed.options, ...paths, version: LOOPHOLE_VERSION, log: complain });
    endWithHost(host);
    const window = openWindow({ preload: paths.preload, attach: (port) => host.attach(port) });
    showAgain(window);
    await window.loadURL(`${ORIGIN}/`);
  } catch (error) {
    dialog.showErrorBox("Loophole could not start", messageOf(error));
    app.exit(1);
  }
}

function showAgain(window: BrowserWindow): void {
  app.on("second-instance", () => {
    if (window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
}

/** The song is saved and the engine ended before the application is gone, however it is told to go. */
function endWithHost(host: Host): void {
  let closing: Promise<void> | null = null;
  let closed = false;
  const close = (): void => {
    closing ??= host
      .close()
      .catch((error: unknown) => dialog.showErrorBox("The song could not be saved", messageOf(error)))
      .finally(() => {
        closed = true;
        app.quit();
      });
  };
  app.on("window-all-closed", () => app.quit());
  app.on("will-quit", (event) => {
    if (closed) return;
    event.preventDefault();
    close();
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => app.quit());
}
