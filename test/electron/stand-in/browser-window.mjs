import { EventEmitter } from "node:events";
import { app } from "./app.mjs";
import { commands, tell } from "./test-link.mjs";
import { WebContents } from "./web-contents.mjs";

/** A window: one page of the browser. */
export class BrowserWindow extends EventEmitter {
  webContents;
  #visible;
  #minimized = false;
  #destroyed = false;

  constructor(options) {
    super();
    const { webPreferences } = options;
    this.#visible = options.show !== false;
    this.webContents = new WebContents(webPreferences.preload);
    app.windowOpened(this);
    tell("window", { webPreferences });
    commands.on("close-window", () => void this.close());
    commands.on("minimize", () => (this.#minimized = true));
  }

  async loadURL(url) {
    await this.webContents.load(url);
    this.emit("ready-to-show");
  }

  show() {
    this.#visible = true;
    tell("shown");
  }

  restore() {
    this.#minimized = false;
    tell("restored");
  }

  focus() {
    tell("focused");
  }

  isVisible() {
    return this.#visible;
  }

  isMinimized() {
    return this.#minimized;
  }

  isDestroyed() {
    return this.#destroyed;
  }

  async close() {
    if (this.#destroyed) return;
    this.#destroyed = true;
    await this.webContents.close();
    this.emit("closed");
    app.windowClosed(this);
  }
}
