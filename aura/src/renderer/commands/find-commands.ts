import type { Command } from "./commands.svelte.ts";

/**
 * Commands whose title or group holds every word typed, those that begin with it first. Words may be the beginnings
 * of words only in part: "und" finds "Undo", "demo open" finds "Open the demo song".
 */
export function findCommands(all: readonly Command[], query: string): readonly Command[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return all;
  const ranked = all.flatMap((command) => {
    const title = command.title.toLowerCase();
    const text = `${command.group.toLowerCase()} ${title}`;
    if (!words.every((word) => text.includes(word))) return [];
    const first = words[0] ?? "";
    const rank = title.startsWith(first) ? 0 : title.includes(` ${first}`) ? 1 : 2;
    return [{ command, rank }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ command }) => command);
}
