import {
  isEdit,
  isGraph,
  isGraphApplyParams,
  isParameterSetParams,
  isProject,
  isTimelineSetParams,
} from "@loophole/schemas/validators";
import type { Edit, Project } from "@loophole/schemas/types";
import fc from "fast-check";
import { expect, test } from "vitest";
import { zonesOf } from "../document/check-device.ts";
import { idsOfTrack } from "../document/check-ids.ts";
import type { EngineChange } from "../projection/engine-change.ts";
import { projectToGraph } from "../projection/project-to-graph.ts";
import { repairMixing } from "../persistence/repair-mixing.ts";
import { Draw } from "../testing/draw.ts";
import { EngineModel } from "../testing/engine-model.ts";
import { randomEdit } from "../testing/random-edit.ts";
import { mixedSong } from "../testing/small-song.ts";
import { applyEdit, describeEdit, mergeEdits, projectEdit } from "./registry.ts";

const numbers = fc.array(fc.nat(1_000_000), { minLength: 10, maxLength: 400 });

/** Draws up to 40 edits, does each of them, and hands over every step. */
function forEachEdit(
  drawn: readonly number[],
  check: (step: { before: Project; edit: Edit; after: Project; inverse: Edit }) => void,
): void {
  const draw = new Draw(drawn);
  let project = mixedSong();
  for (let count = draw.between(1, 40); count > 0; count--) {
    const edit = randomEdit(project, draw);
    if (!edit) continue;
    const before = project;
    const { project: after, inverse } = applyEdit(before, edit);
    check({ before, edit, after, inverse });
    project = after;
  }
}

function fits(change: EngineChange): boolean {
  if (change.name === "parameter.set") return isParameterSetParams(change.params);
  if (change.name === "timeline.set") return isTimelineSetParams(change.params);
  return isGraphApplyParams({ baseRevision: 0, ops: change.ops });
}

test("any sequence of valid edits leaves a valid document with unique ids and known media", () => {
  fc.assert(
    fc.property(numbers, (drawn) => {
      forEachEdit(drawn, ({ after }) => {
        expect(isProject(after)).toBe(true);
        const clips = after.tracks.flatMap((track) => track.clips);
        const ids = [...after.tracks.flatMap(idsOfTrack), ...after.master.devices.map(({ id }) => id)];
        expect(new Set(ids).size).toBe(ids.length);
        const media = new Set(after.media.map(({ id }) => id));
        expect(media.size).toBe(after.media.length);
        for (const clip of clips) expect(media.has(clip.media)).toBe(true);
        const devices = after.tracks.flatMap((track) => track.devices);
        for (const { sample } of devices.flatMap(zonesOf)) expect(media.has(sample)).toBe(true);
        expect(repairMixing(after).repairs).toEqual([]);
      });
    }),
  );
});

test("the inverse of an edit is an edit that restores the document exactly, and its inverse does the edit again", () => {
  fc.assert(
    fc.property(numbers, (drawn) => {
      forEachEdit(drawn, ({ before, edit, after, inverse }) => {
        expect(isEdit(inverse)).toBe(true);
        const back = applyEdit(after, inverse);
        expect(back.project).toStrictEqual(before);
        expect(applyEdit(back.project, back.inverse).project).toStrictEqual(after);
        expect(describeEdit(edit, before)).not.toBe("");
      });
    }),
  );
});

test("an edit leaves the document it is given untouched", () => {
  fc.assert(
    fc.property(numbers, (drawn) => {
      forEachEdit(drawn, ({ before, edit }) => {
        const copy = structuredClone(before);
        applyEdit(before, edit);
        expect(before).toStrictEqual(copy);
      });
    }),
    { numRuns: 30 },
  );
});

test("what an edit tells the engine makes its graph the projection of the document", () => {
  fc.assert(
    fc.property(numbers, (drawn) => {
      const engine = new EngineModel(projectToGraph(mixedSong()));
      forEachEdit(drawn, ({ before, edit, after }) => {
        const changes = projectEdit(before, edit, after);
        for (const change of changes) {
          expect(fits(change)).toBe(true);
          engine.take(change);
        }
        expect(changes.filter(({ name }) => name === "graph.apply").length).toBeLessThanOrEqual(1);
        const graph = projectToGraph(after);
        expect(engine.graph).toStrictEqual(graph);
        expect(isGraph(graph)).toBe(true);
      });
    }),
  );
});

test("an edit after which the engine's graph is the same tells the engine nothing", () => {
  fc.assert(
    fc.property(numbers, (drawn) => {
      forEachEdit(drawn, ({ before, edit, after }) => {
        // A batch may go there and back again.
        if (edit.type === "batch" || before === after) return;
        const same = JSON.stringify(projectToGraph(before)) === JSON.stringify(projectToGraph(after));
        if (same) expect(projectEdit(before, edit, after)).toEqual([]);
      });
    }),
  );
});

test("edits of the same values merge into one that does what both do", () => {
  fc.assert(
    fc.property(numbers, (drawn) => {
      let earlier: { before: Project; edit: Edit } | null = null;
      forEachEdit(drawn, ({ before, edit, after }) => {
        const merged = earlier && edit.type.endsWith(".set") ? mergeEdits(earlier.edit, edit) : null;
        if (earlier && merged) expect(applyEdit(earlier.before, merged).project).toStrictEqual(after);
        earlier = { before, edit };
      });
    }),
  );
});
