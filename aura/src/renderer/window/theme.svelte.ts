import type { Storing } from "./kept-storage.ts";

export type ThemeChoice = "system" | "dark" | "light";

const KEY = "loophole.theme";

/** Dark or light: as the system has it, or as it was chosen here, which is remembered. */
export class Theme {
  choice: ThemeChoice = $state("system");
  /** What is shown; canvases read their colours anew when it changes. */
  shown: "dark" | "light" = $state("dark");
  readonly #system: MediaQueryList;

  constructor(
    private readonly root: HTMLElement,
    private readonly storage: Storing,
  ) {
    this.#system = globalThis.matchMedia("(prefers-color-scheme: light)");
    this.#system.addEventListener("change", this.#apply);
    this.reload();
  }

  /** Takes what is stored. */
  reload(): void {
    const stored = this.storage.getItem(KEY);
    this.choice = stored === "dark" || stored === "light" ? stored : "system";
    this.#apply();
  }

  choose(choice: ThemeChoice): void {
    this.choice = choice;
    if (choice === "system") this.storage.removeItem(KEY);
    else this.storage.setItem(KEY, choice);
    this.#apply();
  }

  close(): void {
    this.#system.removeEventListener("change", this.#apply);
  }

  readonly #apply = (): void => {
    const { choice } = this;
    if (choice === "system") delete this.root.dataset["theme"];
    else this.root.dataset["theme"] = choice;
    this.shown = choice === "system" ? (this.#system.matches ? "light" : "dark") : choice;
  };
}
