import { writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { projectErrorFrom } from "./system-error.ts";

test.skipIf(process.platform !== "linux")(
  "a device without space left is a full disk, with what to do",
  async () => {
    const error: unknown = await writeFile("/dev/full", "x").catch((reason: unknown) => reason);
    expect(projectErrorFrom(error, "The song was not saved", "/dev/full")).toMatchObject({
      code: "DISK_FULL",
      message: "The song was not saved: the disk is full. Free some space and try again.",
      details: { system: "ENOSPC" },
    });
  },
);

test("an error that is a project's already stays as it is, any other is told in its own words", () => {
  const first = projectErrorFrom(new Error("odd"), "It failed", "/x");
  expect(first).toMatchObject({ code: "IO", message: "It failed: odd.", path: "/x" });
  expect(projectErrorFrom(first, "Again", "/y")).toBe(first);
});
