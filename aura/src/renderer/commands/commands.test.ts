import { describe, expect, test } from "vitest";
import { findCommands } from "./find-commands.ts";
import { keyLabel, matchesKey } from "./keys.ts";

function key(name: string, held: { ctrl?: boolean; meta?: boolean; shift?: boolean; alt?: boolean } = {}) {
  return {
    key: name,
    code: "",
    ctrlKey: held.ctrl === true,
    metaKey: held.meta === true,
    shiftKey: held.shift === true,
    altKey: held.alt === true,
  };
}

describe("keys", () => {
  test("match with Ctrl, or with Cmd on a Mac, and with nothing more than they name", () => {
    expect(matchesKey("Mod+Z", key("z", { ctrl: true }), false)).toBe(true);
    expect(matchesKey("Mod+Z", key("z", { meta: true }), true)).toBe(true);
    expect(matchesKey("Mod+Z", key("z", { meta: true }), false)).toBe(false);
    expect(matchesKey("Mod+Z", key("Z", { ctrl: true, shift: true }), false)).toBe(false);
    expect(matchesKey("M", key("m", { ctrl: true }), false)).toBe(false);
  });

  test("that are signs match however they are typed", () => {
    expect(matchesKey("?", key("?", { shift: true }), false)).toBe(true);
    expect(matchesKey("?", key("?"), false)).toBe(true);
    expect(matchesKey("Space", key(" "), false)).toBe(true);
  });

  test("are printed as each system prints them", () => {
    expect(keyLabel("Mod+Shift+Z", false)).toBe("Ctrl+Shift+Z");
    expect(keyLabel("Mod+Shift+Z", true)).toBe("⇧⌘Z");
    expect(keyLabel("Alt+ArrowUp", true)).toBe("⌥↑");
  });
});

describe("finding a command", () => {
  const command = (title: string, group: string) => ({ id: title, title, group, run: () => undefined });
  const all = [
    command("Mute the selected tracks", "Track"),
    command("Open the demo song", "Project"),
    command("Redo", "Edit"),
    command("Undo", "Edit"),
  ];
  const titles = (query: string) => findCommands(all, query).map(({ title }) => title);

  test("takes all words in any order, of the title and its group", () => {
    expect(titles("demo open")).toEqual(["Open the demo song"]);
    expect(titles("track mute")).toEqual(["Mute the selected tracks"]);
  });

  test("puts what begins with the word first", () => {
    expect(titles("un")).toEqual(["Undo"]);
    expect(titles("do")).toEqual(["Open the demo song", "Redo", "Undo"].filter((title) => /do/i.test(title)));
    expect(titles("nothing of the kind")).toEqual([]);
  });
});
