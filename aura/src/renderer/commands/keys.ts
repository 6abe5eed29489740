const SPOKEN: Readonly<Record<string, string>> = {
  Space: "Space",
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  Delete: "Del",
  Backspace: "⌫",
  Escape: "Esc",
  Comma: ",",
};

interface KeyCombination {
  readonly key: string;
  readonly mod: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

function parse(text: string): KeyCombination {
  const parts = text.split("+");
  return {
    // "+" is the sign between keys and a key itself.
    key: text.endsWith("+") ? "+" : (parts.at(-1) ?? ""),
    mod: parts.includes("Mod"),
    shift: parts.includes("Shift"),
    alt: parts.includes("Alt"),
  };
}

/** Whether a key press is the combination; `Mod` is Cmd on a Mac and Ctrl elsewhere. */
export function matchesKey(
  text: string,
  event: Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">,
  apple: boolean,
): boolean {
  const wanted = parse(text);
  const mod = apple ? event.metaKey : event.ctrlKey;
  const other = apple ? event.ctrlKey : event.metaKey;
  if (other || mod !== wanted.mod || event.altKey !== wanted.alt) return false;
  const key = event.key === " " ? "Space" : event.key;
  // A sign such as ? is what it is, whatever it takes to type it; with a letter, Shift means something.
  const sign = wanted.key.length === 1 && wanted.key.toLowerCase() === wanted.key.toUpperCase();
  if (!sign && event.shiftKey !== wanted.shift) return false;
  return key.toLowerCase() === wanted.key.toLowerCase();
}

/** A combination as it is printed in menus: "Ctrl+Shift+Z", "⌘⇧Z". */
export function keyLabel(text: string, apple: boolean): string {
  const { key, mod, shift, alt } = parse(text);
  const name = SPOKEN[key] ?? key;
  if (apple) return `${alt ? "⌥" : ""}${shift ? "⇧" : ""}${mod ? "⌘" : ""}${name}`;
  return [...(mod ? ["Ctrl"] : []), ...(shift ? ["Shift"] : []), ...(alt ? ["Alt"] : []), name].join("+");
}

const TYPING =
  "input:not([type=button]):not([type=checkbox]):not([type=range]), textarea, select, [contenteditable=true]";

/** Whether the key press belongs to a field that is being typed in, or to an open menu or dialog. */
export function belongsToField(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(`${TYPING}, [role=dialog], [role=menu], [role=listbox]`) !== null
  );
}

/** Whether the key presses the button that has the focus. */
export function pressesButton(event: KeyboardEvent): boolean {
  if (event.key !== " " && event.key !== "Enter") return false;
  return (
    event.target instanceof Element && event.target.closest("button, summary, a[href], [role=tab]") !== null
  );
}
