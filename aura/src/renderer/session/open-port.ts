import { desktopPort, type LoopholeDesktop } from "./desktop-port.ts";
import type { OpenPort } from "./port.ts";
import { webPort } from "./web-port.ts";

declare global {
  interface Window {
    readonly loophole?: LoopholeDesktop;
  }
}

/** The channel of the shell this page runs in. */
export function openWindowPort(page: Window): OpenPort {
  return page.loophole === undefined ? webPort(page) : desktopPort(page, page.loophole);
}
