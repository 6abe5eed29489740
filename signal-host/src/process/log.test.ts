import { expect, test } from "vitest";
import { redactor } from "@loophole/protocol";
import { Log, type LogSink } from "./log.ts";

function slowSink() {
  const written: string[] = [];
  let done: (() => void) | null = null;
  const sink: LogSink = {
    write: (line, callback) => {
      written.push(line);
      done = callback;
    },
    writeNow: (line) => {
      written.push(line);
    },
  };
  return {
    sink,
    written,
    finish() {
      const callback = done;
      done = null;
      callback?.();
    },
  };
}

test("a line is one JSON object with time, level, words and fields", () => {
  const { sink, written } = slowSink();
  new Log(String, sink).warning("a client was cut off", { sessionId: "s", bytes: 9 });
  const line = JSON.parse(written[0] ?? "") as Record<string, unknown>;
  expect(line).toMatchObject({ level: "warning", msg: "a client was cut off", sessionId: "s", bytes: 9 });
  expect(written[0]?.endsWith("\n")).toBe(true);
  expect(Date.parse(String(line["ts"]))).not.toBeNaN();
});

test("lines wait while the reader is slow, and go out together", () => {
  const { sink, written, finish } = slowSink();
  const log = new Log(String, sink);
  log.info("one");
  log.info("two");
  log.info("three");
  expect(written).toHaveLength(1);
  finish();
  expect(written).toHaveLength(2);
  expect(written[1]?.split("\n")).toHaveLength(3);
});

test("a reader that never reads costs bounded memory, and what was left out is counted", () => {
  const { sink, written, finish } = slowSink();
  const log = new Log(String, sink);
  for (let i = 0; i < 10_000; i++) log.info("x".repeat(100));
  finish();
  expect(written[1]?.length).toBeLessThan(300 * 1024);
  expect(written[1]).toContain("left out");
});

test("flush says what waits and the last words", () => {
  const { sink, written } = slowSink();
  const log = new Log(String, sink);
  log.info("one");
  log.info("two");
  log.flush({ msg: "the end" });
  expect(written[1]).toContain("two");
  expect(written[1]).toContain("the end");
});

// AUDIT-4
test("neither the token nor the user's folders are in the log", () => {
  const { sink, written } = slowSink();
  const log = new Log(redactor({ token: "s3cret", home: "/home/someone" }), sink);
  log.info("opened /home/someone/songs/kick.wav with s3cret", { path: "/media/disk/of/someone/kick.wav" });
  const line = JSON.parse(written[0] ?? "") as Record<string, unknown>;
  expect(line["msg"]).toBe("opened ~/songs/kick.wav with ‹token›");
  expect(line["path"]).toBe("…/someone/kick.wav");
});
