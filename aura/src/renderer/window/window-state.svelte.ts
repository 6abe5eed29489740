import { Layout } from "./layout.svelte.ts";
import { Theme } from "./theme.svelte.ts";

export type OpenDialog = "none" | "palette" | "shortcuts" | "projects" | "new-project";

/** What belongs to this window and not to the song. */
export class WindowState {
  readonly theme: Theme;
  readonly layout: Layout;
  dialog: OpenDialog = $state("none");
  /** Cmd instead of Ctrl, and ⌘ in menus. */
  readonly apple: boolean;

  constructor(page: Window) {
    this.theme = new Theme(page.document.documentElement, page.localStorage);
    this.layout = new Layout(page.localStorage);
    this.apple = /Mac|iPhone|iPad/.test(page.navigator.userAgent);
  }

  close(): void {
    this.theme.close();
  }
}
