import type { Automation, Edit, SetAutomationEdit } from "@loophole/schemas/types";

/** A strip's automation without that of a device or send which goes, and the edits that put it back. */
export function withoutTarget(
  trackId: string,
  automation: readonly Automation[],
  target: string,
): { readonly automation: Automation[]; readonly restore: SetAutomationEdit[] } {
  const restore: SetAutomationEdit[] = [];
  for (const [index, one] of automation.entries()) {
    if (one.target === target) restore.push({ type: "automation.set", trackId, automation: one, index });
  }
  return { automation: automation.filter((one) => one.target !== target), restore };
}

/** What takes back a removal together with the automation that went with it. */
export function restoring(label: string, add: Edit, restore: readonly Edit[]): Edit {
  return restore.length === 0 ? add : { type: "batch", label, edits: [add, ...restore] };
}
