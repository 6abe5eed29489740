import type { KeptValue } from "@loophole/schemas/types";
import { KeptStorage } from "./kept-storage.ts";
import { Layout } from "./layout.svelte.ts";
import { Theme } from "./theme.svelte.ts";

export type OpenDialog = "none" | "palette" | "shortcuts" | "projects" | "new-project";

/** What belongs to this window and not to the song. */
export class WindowState {
  readonly storage: KeptStorage;
  readonly theme: Theme;
  readonly layout: Layout;
  dialog: OpenDialog = $state("none");
  /** Cmd instead of Ctrl, and ⌘ in menus. */
  readonly apple: boolean;

  /** @param keep has the host keep a value for the next time; null forgets it */
  constructor(page: Window, keep: (key: string, value: string | null) => void) {
    this.storage = new KeptStorage(page.localStorage, keep);
    this.theme = new Theme(page.document.documentElement, this.storage);
    this.layout = new Layout(this.storage);
    this.apple = /Mac|iPhone|iPad/.test(page.navigator.userAgent);
  }

  /** What the host has kept of earlier times; comes before the song. */
  restore(values: readonly KeptValue[]): void {
    this.storage.receive(values);
    this.theme.reload();
  }

  close(): void {
    this.theme.close();
  }
}
