import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { MAX_GRAPH_OPS } from "../projection/combine-changes.ts";
import { CURRENT_VERSION } from "../persistence/migrations/registry.ts";
import {
  MAX_AUTOMATION,
  MAX_CLIPS_PER_TRACK,
  MAX_DEVICES,
  MAX_MEDIA,
  MAX_SENDS,
  MAX_TRACKS,
  TRACK_COLORS,
} from "./limits.ts";

function definitions(name: string): unknown {
  const file = new URL(`../../../schemas/json/${name}.schema.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8"));
}

test("the limits are those of the schemas", () => {
  expect(definitions("project")).toMatchObject({
    $defs: {
      Project: {
        properties: {
          version: { const: CURRENT_VERSION },
          media: { maxItems: MAX_MEDIA },
          tracks: { maxItems: MAX_TRACKS },
        },
      },
      Track: {
        properties: {
          clips: { maxItems: MAX_CLIPS_PER_TRACK },
          notes: { maxItems: MAX_CLIPS_PER_TRACK },
          devices: { maxItems: MAX_DEVICES },
          sends: { maxItems: MAX_SENDS },
          automation: { maxItems: MAX_AUTOMATION },
        },
      },
      ColorIndex: { minimum: 0, maximum: TRACK_COLORS - 1 },
    },
  });
  expect(definitions("graph")).toMatchObject({
    $defs: { GraphApplyParams: { properties: { ops: { maxItems: MAX_GRAPH_OPS } } } },
  });
});
