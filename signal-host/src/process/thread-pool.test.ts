import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { threadPoolAdvice } from "./thread-pool.ts";

test("an audio device with Node's four threads is warned of; what npm run signal sets is enough", () => {
  expect(threadPoolAdvice("portaudio", {})).toContain("UV_THREADPOOL_SIZE=16");
  expect(threadPoolAdvice("null", {})).toBeNull();
  const file = readFileSync(new URL("../../signal.env", import.meta.url), "utf8");
  const size = /^UV_THREADPOOL_SIZE=(\d+)$/m.exec(file)?.[1] ?? "";
  expect(threadPoolAdvice("portaudio", { UV_THREADPOOL_SIZE: size })).toBeNull();
});
