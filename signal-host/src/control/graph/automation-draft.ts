import type { Automation } from "@loophole/schemas/types";

/** What one course of values is for, as a word. */
export function automationKey({ target, parameter }: Pick<Automation, "target" | "parameter">): string {
  return `${target} ${parameter}`;
}

/** The automation of a strip under construction: one course for each parameter, in the order in which they came. */
export class AutomationDraft {
  readonly #courses: Map<string, Automation>;

  constructor(automation: readonly Automation[]) {
    this.#courses = new Map(automation.map((one) => [automationKey(one), one]));
  }

  get length(): number {
    return this.#courses.size;
  }

  has(automation: Pick<Automation, "target" | "parameter">): boolean {
    return this.#courses.has(automationKey(automation));
  }

  /** Puts it in place of the one there was; without points there is none. */
  set(automation: Automation): void {
    const key = automationKey(automation);
    if (automation.points.length === 0) this.#courses.delete(key);
    else this.#courses.set(key, automation);
  }

  /** Takes away what is for a device or send that goes. */
  removeTarget(target: string): void {
    for (const [key, automation] of this.#courses) {
      if (automation.target === target) this.#courses.delete(key);
    }
  }

  items(): Automation[] {
    return [...this.#courses.values()];
  }
}
