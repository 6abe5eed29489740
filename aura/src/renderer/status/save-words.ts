import type { SaveState } from "@loophole/schemas/types";

/** What of the song is on disk, in words. */
export function saveWords(save: SaveState): string {
  switch (save.state) {
    case "saved":
      return "Saved";
    case "saving":
      return "Saving";
    case "changed":
      return "Changed";
    case "failed":
      return save.message ?? "Not saved";
  }
}

/** The window's title. */
export function windowTitle(name: string | undefined, save: SaveState | null): string {
  if (name === undefined) return "Loophole";
  if (save === null || save.state === "saved") return `${name} – Loophole`;
  return `${name} (${save.state === "failed" ? "not saved" : save.state}) – Loophole`;
}
