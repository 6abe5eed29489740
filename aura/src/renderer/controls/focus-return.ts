/**
 * Where the keyboard goes when a menu or popover closes: back to where it was when it opened. By pointer that is not
 * the button that opened it, so that Space goes on meaning play.
 */
export class FocusReturn {
  #before: Element | null = null;

  /** To be called when the menu opens, before it takes the focus. */
  remember(): void {
    this.#before = document.activeElement;
  }

  /** For the component's own handler of where the focus goes. */
  readonly restore = (event: Event): void => {
    event.preventDefault();
    const before = this.#before;
    this.#before = null;
    if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus();
    else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };
}
