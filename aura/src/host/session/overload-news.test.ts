import { expect, test } from "vitest";
import { OverloadNews } from "./overload-news.ts";

const news = () => new OverloadNews(({ track, device }) => `${device ?? "all"} of ${track}`);
const overload = (data: object) => ({
  code: "OVERLOAD",
  message: "the engine's own words",
  data: { ...data },
});

test("an engine with hardly any time left is told by the costliest part of the song", () => {
  const notice = news().hear(
    overload({
      load: 0.934,
      nodes: [
        { track: "drums", device: "comp", microsecondsPerBlock: 412, worstMicroseconds: 500 },
        { track: "bass", microsecondsPerBlock: 12, worstMicroseconds: 50 },
      ],
    }),
  );
  expect(notice).toMatchObject({ severity: "warning", details: "the engine's own words" });
  expect(notice?.message).toContain("93 %");
  expect(notice?.message).toContain("Comp of drums costs most");
});

test("where nothing was measured there is advice all the same", () => {
  const notice = news().hear(overload({ load: 1.2 }));
  expect(notice?.message).toContain("120 %");
  expect(notice?.message).toContain("Mute or remove");
});

test("every further step says nothing new, and that it is over is told once", () => {
  const told = news();
  expect(told.hear(overload({ load: 0.9 }))).not.toBeNull();
  expect(told.hear(overload({ load: 0.95 }))).toBeNull();
  expect(told.hear({ code: "UNDERRUN", message: "" })).toBeNull();
  expect(told.hear({ code: "OVERLOAD_OVER", message: "" })?.severity).toBe("info");
  expect(told.hear({ code: "OVERLOAD_OVER", message: "" })).toBeNull();
  expect(told.hear(overload({ load: 0.9 }))).not.toBeNull();
});

test("another engine is not said to have time again, but to have none", () => {
  const told = news();
  told.hear(overload({ load: 0.9 }));
  told.reset();
  expect(told.hear({ code: "OVERLOAD_OVER", message: "" })).toBeNull();
  expect(told.hear(overload({ load: 0.9 }))).not.toBeNull();
});
