import { expect, test } from "vitest";
import { isTextIn } from "../schema/hints.ts";
import { checkCommand } from "./check-command.ts";
import { parseLine } from "./parse-line.ts";

/** What is complained about, and the part of the line that is pointed at. */
function complaint(line: string): { message: string; part: string } | null {
  const typed = parseLine(line, isTextIn);
  if (typed.kind !== "command") throw new Error(`${line} is no command`);
  const slip = checkCommand(typed);
  return slip && { message: slip.message, part: line.slice(slip.span.from, slip.span.to) };
}

test("what follows its schema is left alone", () => {
  expect(complaint("parameter.set target=drums parameter=gain value=-6 at=+1s expect=3")).toBeNull();
  expect(complaint("telemetry.subscribe topics=[{topic:meters,rate:30}]")).toBeNull();
});

test.each([
  ["parameter.set target=x parameter=gain value=99", "value=99", "-144 to 24"],
  ["parameter.set target=x parameter=gain valeu=-6", "valeu=-6", "Did you mean value"],
  ["parameter.set target=x parameter=gian value=-6", "parameter=gian", "gian"],
  ["parameter.set target=x parameter=gain", "", `lacks "value"`],
  ["transport.play position.tik=1", "position.tik=1", "Did you mean tick"],
  ["telemetry.subscribe topics.0.topic=metres topics.0.rate=3", "topics.0.topic=metres", "meters"],
  ["system.status verbose=true", "verbose=true", "takes no parameters"],
  ["graph.get at=3", "at=3", "cannot be scheduled"],
  ["transport.paly", "transport.paly", "transport.play?"],
])("%s points at ‘%s’ and says %s", (line, part, words) => {
  const found = complaint(line);
  expect(found?.part).toBe(part);
  expect(found?.message).toContain(words);
});
