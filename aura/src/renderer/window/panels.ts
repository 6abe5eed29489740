const FOCUSABLE =
  "button:not(:disabled), input:not(:disabled), select, [tabindex='0'], a[href], textarea:not(:disabled)";

/** Moves the keyboard to the next panel, or the one before: to its first control, or to the panel itself. */
export function moveToPanel(workspace: HTMLElement, by: 1 | -1): void {
  const panels = [...workspace.querySelectorAll<HTMLElement>("[data-panel]")];
  const active = workspace.ownerDocument.activeElement;
  const at = panels.findIndex((panel) => panel.contains(active));
  const next = panels[at < 0 ? (by > 0 ? 0 : panels.length - 1) : (at + by + panels.length) % panels.length];
  (next?.querySelector<HTMLElement>(FOCUSABLE) ?? next)?.focus();
}
