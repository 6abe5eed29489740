import type { Edit } from "@loophole/schemas/types";
import type { ValueGesture } from "../controls/range-control.svelte.ts";
import type { Session } from "./session.svelte.ts";

/** A movement of one number of the song; `edit` makes the change that sets it, `before` is what it is now. */
export function valueGesture(session: Session, before: number, edit: (value: number) => Edit): ValueGesture {
  const gesture = session.gesture();
  return {
    change: (value) => {
      gesture.update(edit(value));
    },
    finish: () => {
      gesture.finish();
    },
    cancel: () => {
      gesture.cancel(edit(before));
    },
  };
}
