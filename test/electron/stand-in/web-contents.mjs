import { EventEmitter } from "node:events";
import { browserContext, own, shown, SHOWN_ORIGIN } from "./browser.mjs";
import { ipcMain } from "./ipc-main.mjs";
import { PageLink } from "./page-link.mjs";
import { granted, serve, session } from "./session.mjs";
import { commands, tell } from "./test-link.mjs";

/** A page of the browser as Electron shows it to the main process. */
export class WebContents extends EventEmitter {
  session = session.defaultSession;
  #preload;
  #page = null;
  #link = null;
  #openHandler = () => ({ action: "allow" });

  constructor(preload) {
    super();
    this.#preload = preload;
    commands.on("forge-connect", ({ channel, url, parent }) => {
      ipcMain.emit(channel, { sender: this, senderFrame: { url, parent: parent ? {} : null } });
    });
    commands.on("ask-permission", async ({ permission }) => {
      tell("permission", { permission, granted: await granted(this, permission) });
    });
  }

  setWindowOpenHandler(handler) {
    this.#openHandler = handler;
  }

  postMessage(channel, message, ports = []) {
    tell("post", { channel });
    this.#link.post(channel, message, ports);
  }

  reload() {
    void this.#page.reload();
  }

  async load(url) {
    const context = await browserContext();
    const page = context.pages()[0] ?? (await context.newPage());
    this.#page = page;
    page.on("popup", (popup) => this.#popup(popup));
    page.on("framenavigated", (frame) => {
      if (frame === page.mainFrame()) this.#link?.cut();
    });
    await page.route("**/*", (route) => this.#serve(route));
    this.#link = await PageLink.open(page, this.#preload, (channel, args, frame) => {
      const senderFrame = { url: own(frame.url()), parent: frame.parentFrame() };
      ipcMain.emit(channel, { sender: this, senderFrame }, ...args);
    });
    await page.goto(shown(url));
  }

  async close() {
    this.#link?.cut();
    await this.#page?.close();
  }

  async #serve(route) {
    const request = route.request();
    if (!request.url().startsWith(`${SHOWN_ORIGIN}/`)) {
      // An answer without content leaves a page where it is, as a navigation that was prevented does.
      if (request.isNavigationRequest() && this.#prevents(request.url()))
        await route.fulfill({ status: 204 });
      else await route.abort();
      return;
    }
    const answer = await serve(request);
    if (answer === null) await route.abort();
    else await route.fulfill(answer);
  }

  #prevents(url) {
    let prevented = false;
    this.emit("will-navigate", { url, preventDefault: () => (prevented = true) });
    tell("will-navigate", { url, prevented });
    return prevented;
  }

  async #popup(popup) {
    const { action } = this.#openHandler({ url: popup.url() });
    tell("window-open", { action });
    if (action === "deny") await popup.close();
  }
}
