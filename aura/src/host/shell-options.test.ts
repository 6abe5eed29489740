import { resolve } from "node:path";
import { expect, test } from "vitest";
import { parseShellOptions } from "./shell-options.ts";

test("without options the demo song is opened on any device and port", () => {
  const parsed = parseShellOptions([]);
  expect(parsed.kind === "run" && parsed.options).toMatchObject({ port: 0, open: true });
  expect(parsed.kind === "run" && parsed.options).not.toHaveProperty("project");
});

test("options are read, folders from where the user is", () => {
  const args = [
    "--project",
    "song",
    "--port=8080",
    "--audio",
    "null",
    "--no-open",
    "--data-dir",
    "/d",
    "--debug",
  ];
  const parsed = parseShellOptions(args);
  expect(parsed).toEqual({
    kind: "run",
    options: {
      project: resolve("song"),
      port: 8_080,
      audio: "null",
      open: false,
      dataDir: "/d",
      debug: true,
    },
  });
});

test.each([
  [["--port", "70000"], "--port must be a whole number from 0 to 65535, not ‘70000’."],
  [["--audio", "alsa"], "--audio must be auto, rtaudio, portaudio or null, not ‘alsa’."],
  [["--block-size", "1e2"], "--block-size"],
  [["--sample-rate", "8000"], "--sample-rate"],
  [["--colour"], "--colour"],
  [["song"], "song"],
])("%j is refused in words", (args, words) => {
  const parsed = parseShellOptions(args);
  expect(parsed.kind).toBe("wrong");
  expect(parsed.kind === "wrong" && parsed.message).toContain(words);
});
