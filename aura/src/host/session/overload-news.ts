import type { Diagnostic, EngineNode, Notice } from "@loophole/schemas/types";
import { isNodeCost } from "@loophole/schemas/validators";

/** Tells the musician when the engine has hardly any time left, and when it has again: once each time. */
export class OverloadNews {
  readonly #nameOf: (node: EngineNode) => string;
  #isOverloaded = false;

  /** @param nameOf a node as the musician knows it */
  constructor(nameOf: (node: EngineNode) => string) {
    this.#nameOf = nameOf;
  }

  /** Another engine: nothing is known of its load. */
  reset(): void {
    this.#isOverloaded = false;
  }

  /** What there is to tell; null where there is nothing new. */
  hear({ code, message, data }: Pick<Diagnostic, "code" | "message" | "data">): Notice | null {
    const before = this.#isOverloaded;
    if (code === "OVERLOAD") this.#isOverloaded = true;
    else if (code === "OVERLOAD_OVER") this.#isOverloaded = false;
    if (before === this.#isOverloaded) return null;
    if (before) return { type: "notice", severity: "info", message: "The engine has time enough again." };
    return { type: "notice", severity: "warning", message: this.#words(data ?? {}), details: message };
  }

  #words({ load, nodes }: Record<string, unknown>): string {
    const share = typeof load === "number" ? `${Math.round(load * 100)} %` : "nearly all";
    const [costliest] = Array.isArray(nodes) ? nodes.filter((node) => isNodeCost(node)) : [];
    const advice =
      costliest === undefined
        ? "Mute or remove what is not needed, or take a longer block."
        : `${capital(this.#nameOf(costliest))} costs most: go without it, or take a longer block.`;
    return `The engine takes ${share} of the time it has, and the sound may break up. ${advice}`;
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
