import { getContext, setContext } from "svelte";
import type { WindowState } from "./window-state.svelte.ts";

const WINDOW_STATE = Symbol("window state");

export function provideWindowState(state: WindowState): void {
  setContext(WINDOW_STATE, state);
}

/** The window's own state. To be called while a component is being made. */
export function getWindowState(): WindowState {
  return getContext<WindowState>(WINDOW_STATE);
}
