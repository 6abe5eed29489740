import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { redactor } from "./redact.ts";

const redact = redactor({ token: "s3cret-Token", home: "/home/ann" });

describe("what is taken out", () => {
  test.each([
    ["the token, wherever it is", "LOOPHOLE_TOKEN=s3cret-Token set", "LOOPHOLE_TOKEN=‹token› set"],
    [
      "anyone's token in a message",
      '{"type":"hello","token":"gue\\"ss","role":"observer"}',
      '{"type":"hello","token":"‹token›","role":"observer"}',
    ],
    [
      "a token in a message in a message",
      '{"text":"{\\"token\\":\\"guess\\",\\"role\\":\\"observer\\"}"}',
      '{"text":"{\\"token\\":\\"‹token›\\",\\"role\\":\\"observer\\"}"}',
    ],
    ["the home folder", "wrote /home/ann/x.wav", "wrote ~/x.wav"],
    ["the home folder in a message", '{"path":"/home/ann/a b/c/x.wav"}', '{"path":"~/a b/c/x.wav"}'],
    ["folders of other paths", `{"path":"/mnt/Ann's song/media/kick.wav"}`, '{"path":"…/media/kick.wav"}'],
    ["paths in lists", '{"paths":["/srv/a b/c/d.wav"]}', '{"paths":["…/c/d.wav"]}'],
    ["paths quoted in words", '"/srv/a b/b/c.wav" cannot be read', '"…/b/c.wav" cannot be read'],
    ["paths quoted in messages", '{"m":"\\"/srv/a b/b/c.wav\\" is gone"}', '{"m":"\\"…/b/c.wav\\" is gone"}'],
    ["paths in running text", "read /srv/a/b/c.wav, then", "read …/b/c.wav, then"],
    [
      "paths of Windows",
      '{"path":"D:\\\\Songs\\\\Mine\\\\media\\\\a.wav"}',
      '{"path":"…\\\\media\\\\a.wav"}',
    ],
  ])("%s", (_, text, wanted) => {
    expect(redact(text)).toBe(wanted);
  });

  test("the home folder of Windows, as it is and in a message", () => {
    const windows = redactor({ home: "C:\\Users\\Ann" });
    expect(windows("C:\\Users\\Ann\\x")).toBe("~\\x");
    expect(windows('{"path":"C:\\\\Users\\\\Ann\\\\x"}')).toBe('{"path":"~\\\\x"}');
  });
});

test.each([
  '{"pointer":"/tracks/0/clips/1/gain","rule":"maximum"}',
  '{"text":"{\\"pointer\\":\\"/tracks/0/clips/1/gain\\"}"}',
  '{"name":"parameter.set","params":{"target":"track-drums","value":-6.5}}',
  "http://127.0.0.1:8080/a/b/c",
  '{"message":"44.1/48 kHz, and/or neither"}',
  '{"path":"/kick.wav"}',
  "{ no JSON",
])("%s stays", (text) => {
  expect(redact(text)).toBe(text);
});

test("what is nested without end is left out and not followed", () => {
  expect(redact("[".repeat(1_000) + "]".repeat(1_000)).length).toBeLessThan(300);
});

test("JSON stays JSON, without the token and the user's name, whatever is in it", () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "/home/ann/a b/c",
      "s3cret-Token",
      '"token":"x"',
      "C:\\x\\y\\z",
      "/a/b/c/d",
      "'/q/w e/r/t'",
    ),
  );
  const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom("path", "token", "text", "m"), text), (value) => {
      const inner = JSON.stringify({ type: "diagnostic", ...value });
      const redacted = redact(JSON.stringify({ inner, ...value }));
      expect(redacted).not.toMatch(/s3cret-Token|\/home\/ann/);
      const parsed = JSON.parse(redacted) as { inner: string; token?: string };
      if (value["token"] !== undefined) expect(parsed.token).toBe("‹token›");
      JSON.parse(parsed.inner);
    }),
    { numRuns: 2_000 },
  );
});
