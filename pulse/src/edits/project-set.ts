import type { SetProjectEdit } from "@loophole/schemas/types";
import { presentValues, withValues } from "../document/values.ts";
import type { EditKind } from "./kind.ts";

/** Changes what is said of the song as a whole. */
export const projectSet: EditKind<SetProjectEdit> = {
  apply(project, { values }) {
    return {
      project: withValues(project, values),
      inverse: { type: "project.set", values: presentValues(project, values) },
    };
  },
  describe: () => "Rename song",
  project: () => [],
  merge: (earlier, later) => ({ ...later, values: { ...earlier.values, ...later.values } }),
};
