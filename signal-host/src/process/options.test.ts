import { describe, expect, test } from "vitest";
import { parseOptions } from "./options.ts";

function run(...args: string[]) {
  const parsed = parseOptions(args);
  if (parsed.kind !== "run") throw new Error(`not accepted: ${JSON.stringify(parsed)}`);
  return parsed.options;
}

function refusal(...args: string[]): string {
  const parsed = parseOptions(args);
  if (parsed.kind !== "wrong") throw new Error(`accepted: ${JSON.stringify(parsed)}`);
  return parsed.message;
}

describe("command line", () => {
  test("without arguments it listens on loopback, lets the system pick a port and takes any device", () => {
    expect(run()).toEqual({
      host: "127.0.0.1",
      port: 0,
      audio: "auto",
      sampleRate: null,
      blockSize: 256,
      renderThreads: null,
      discoveryDir: null,
      cacheDir: null,
      auditDir: null,
      crashRecord: null,
      parentPid: null,
      maxFrameBytes: 16 * 1024 * 1024,
      maxCommandsPerSecond: 10_000,
      commandBurst: 20_000,
      debug: false,
    });
  });

  test("takes every option", () => {
    expect(
      run(
        "--host=::1",
        "--port=5000",
        "--audio=null",
        "--sample-rate=44100",
        "--block-size=64",
        "--render-threads=3",
        "--discovery-dir=/a",
        "--cache-dir=/b",
        "--audit-dir=/c",
        "--parent-pid=12",
        "--max-frame-bytes=4096",
        "--max-commands-per-second=500",
        "--command-burst=600",
        "--crash-record",
        "/d/record",
        "--debug",
      ),
    ).toEqual({
      host: "::1",
      port: 5000,
      audio: "null",
      sampleRate: 44100,
      blockSize: 64,
      renderThreads: 3,
      discoveryDir: "/a",
      cacheDir: "/b",
      auditDir: "/c",
      crashRecord: "/d/record",
      parentPid: 12,
      maxFrameBytes: 4096,
      maxCommandsPerSecond: 500,
      commandBurst: 600,
      debug: true,
    });
  });

  test("an engine whose time stands still needs --debug, which moves it", () => {
    expect(refusal("--audio", "offline")).toContain("--debug");
    expect(run("--audio", "offline", "--debug").audio).toBe("offline");
  });

  test("an unknown option is refused by name", () => {
    expect(refusal("--prot", "1")).toContain("--prot");
  });

  test("a stray word is refused", () => {
    expect(refusal("start")).toContain("start");
  });

  test.each([
    ["--port", "65536"],
    ["--port", "-1"],
    ["--port", "80x"],
    ["--port", ""],
    ["--block-size", "31"],
    ["--block-size", "1025"],
    ["--sample-rate", "22050"],
    ["--host", "0.0.0.0"],
    ["--audio", "loud"],
    ["--max-frame-bytes", "1"],
  ])("%s=%s is refused with the option's name", (option, value) => {
    expect(refusal(`${option}=${value}`)).toContain(option);
  });

  test("--help asks for the usage", () => {
    expect(parseOptions(["--help"])).toEqual({ kind: "help" });
  });
});
