import { EventEmitter } from "node:events";
import { closeBrowser } from "./browser.mjs";
import { commands, tell } from "./test-link.mjs";

class App extends EventEmitter {
  isPackaged = false;
  #windows = new Set();
  #quitting = false;

  requestSingleInstanceLock() {
    return process.env.STAND_IN_SECOND_INSTANCE === undefined;
  }

  async whenReady() {}

  /** Closes the windows, asks whether the application may go, and ends the process if so. */
  quit() {
    if (this.#quitting) return;
    this.#quitting = true;
    setImmediate(async () => {
      for (const window of [...this.#windows]) await window.close();
      let prevented = false;
      this.emit("will-quit", { preventDefault: () => (prevented = true) });
      this.#quitting = false;
      if (!prevented) await this.exit(0);
    });
  }

  async exit(code) {
    tell("exit", { code });
    await closeBrowser();
    process.exit(code);
  }

  windowOpened(window) {
    this.#windows.add(window);
  }

  windowClosed(window) {
    this.#windows.delete(window);
    if (this.#windows.size === 0 && !this.#quitting) this.emit("window-all-closed");
  }
}

export const app = new App();
commands.on("second-instance", () => app.emit("second-instance"));
