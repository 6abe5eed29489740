import type { SetMasterEdit } from "@loophole/schemas/types";
import { MASTER_ID } from "../document/limits.ts";
import { presentValues, withValues } from "../document/values.ts";
import type { EditKind } from "./kind.ts";

/** Changes the master's gain. */
export const masterSet: EditKind<SetMasterEdit> = {
  apply(project, { values }) {
    const master = withValues(project.master, values);
    return {
      project: master === project.master ? project : { ...project, master },
      inverse: { type: "master.set", values: presentValues(project.master, values) },
    };
  },
  describe: () => "Change gain of master",
  project(before, _edit, after) {
    const value = after.master.gain;
    if (before.master.gain === value) return [];
    return [{ name: "parameter.set", params: { target: MASTER_ID, parameter: "gain", value } }];
  },
  merge: (earlier, later) => ({ ...later, values: { ...earlier.values, ...later.values } }),
};
