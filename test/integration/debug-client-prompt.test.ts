import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { debugHome, type DebugHome, type PseudoTerminal } from "../support/debug-client.ts";
import { playSong, type PlayingSong } from "../support/playing-song.ts";
import { spawnSignal, type SpawnedSignal } from "../support/signal-process.ts";

const CTRL_C = "\u0003";
const CTRL_D = "\u0004";
const UP = "\u001b[A";

let home: DebugHome;
let signal: SpawnedSignal;
let song: PlayingSong;
let terminal: PseudoTerminal;

beforeAll(async () => {
  signal = await spawnSignal({ args: ["--debug"] });
  song = await playSong(signal);
});
afterAll(async () => {
  song.controller.close();
  await signal.stop();
});
beforeEach(async () => {
  home = debugHome();
  terminal = home.openTerminal(["--discovery-dir", signal.discoveryDir]);
  await prompt();
});
afterEach(async () => {
  // The first stops what goes on and clears a line that was begun.
  const leaving = setInterval(() => terminal.type(CTRL_C + CTRL_D), 200);
  const { code } = await terminal.ended.finally(() => clearInterval(leaving));
  home.remove();
  expect(code).toBe(0);
});

/** The prompt, after what was typed has been done. */
async function prompt(): Promise<string> {
  return await terminal.until(/@\d+(\u001b\[39m)?> /);
}

/** What comes until `text` does, and the prompt after it: news of the device draws the prompt again at any time. */
async function answer(text: string | RegExp): Promise<string> {
  return (await terminal.until(text)) + (await prompt());
}

describe.runIf(process.platform === "linux" || process.platform === "darwin")(
  "the prompt in a terminal",
  () => {
    test("commands are completed by Tab, done by Return, and remembered", async () => {
      terminal.type("system.pi\t");
      await terminal.until("ng ");
      terminal.type("\r");
      expect(await answer("blocks")).toMatch(/ok.*(ms|µs)/);
      terminal.type(UP);
      await terminal.until("system.ping");
      terminal.type("\r");
      await answer("blocks");
      terminal.type("exit\r");
      await terminal.ended;
      const history = join(home.folder, "state", "loophole", "debug-history");
      expect(readFileSync(history, "utf8")).toContain("system.ping");
      expect(statSync(history).mode & 0o777).toBe(0o600);
    });

    test("fields, values and the song's own tracks are completed", async () => {
      terminal.type("parameter.set tar\t");
      await terminal.until("get=");
      terminal.type("\t");
      await terminal.until(/t +master/);
      terminal.type("t parameter=s\t");
      await terminal.until("olo ");
      terminal.type("value=f\t");
      await terminal.until("alse ");
      terminal.type(CTRL_C);
    });

    test("a wrong value is not sent and pointed at; with ! the engine's own words come", async () => {
      terminal.type("transport.locate position.tick=-5\r");
      expect(await answer("Not sent")).toMatch(/\^{16}/);
      terminal.type("!transport.locate position.tick=-5\r");
      // An observer may not locate: the engine says so before it looks at the parameters.
      expect(await answer("role control")).toContain("FORBIDDEN");
      terminal.type("role control\r");
      await terminal.until("control@");
      terminal.type("!transport.locate position.tick=-5\r");
      await answer("INVALID_PARAMS");
    });

    test("help tells what a command takes, and a slip in a name the nearest one", async () => {
      terminal.type("help parameter.set\r");
      expect(await answer("number, -144 to 24")).toContain("SetPan");
      terminal.type("help\r");
      await answer("transport.play");
      terminal.type("graph.gte\r");
      await answer("Did you mean graph.get");
      terminal.type("info\r");
      await answer(/capabilities.*ndjson/);
    });

    test("meters move in place, follow the window's size, and Ctrl-C returns to the prompt", async () => {
      terminal.type("watch meters\r");
      await terminal.until("\u001b[?1049h");
      await terminal.until(/█{10}/);
      await terminal.until("rms");
      terminal.resize(40, 8);
      const small = await terminal.until(/master.*\u001b\[K[^]*\u001b\[J/);
      expect(small).toContain("rms");
      terminal.type(CTRL_C);
      await terminal.until("\u001b[?1049l");
      await prompt();
      terminal.type("system.ping\r");
      await answer("blocks");
    });

    test("transport and health are watched too", async () => {
      terminal.type("watch transport\r");
      await terminal.until("▶ playing");
      terminal.type("q");
      await prompt();
      terminal.type("watch health\r");
      await terminal.until("missed deadlines");
      terminal.type(CTRL_C);
      await prompt();
      terminal.type("watch coffee\r");
      await answer("meters, transport, health");
    });

    test("tail shows what others send and get, as far as the filter goes", async () => {
      terminal.type("role control\r");
      await terminal.until("control@");
      terminal.type("tail name=parameter.*\r");
      await terminal.until("Ctrl-C ends");
      const change = { target: "t", parameter: "pan", value: 0.25 } as const;
      const sending = setInterval(() => void song.controller.command("parameter.set", change), 50);
      try {
        await terminal.until(/→.*parameter\.set/);
        await terminal.until(/←.*ok parameter\.set/);
      } finally {
        clearInterval(sending);
      }
      terminal.type(CTRL_C);
      const rest = await prompt();
      expect(rest).not.toContain("system.ping");
    });

    test("several lines pasted at once are done one after the other", async () => {
      terminal.type("system.ping nonce=first\rsystem.ping nonce=second\r");
      const both = await terminal.until(/second'/);
      expect(both).toMatch(/first'/);
      await prompt();
    });
  },
);

describe.runIf(process.platform === "linux" || process.platform === "darwin")("an engine that ends", () => {
  test("is told at the prompt, and the next command looks for another", async () => {
    const first = await spawnSignal();
    const place = ["--discovery-dir", first.discoveryDir];
    const other = home.openTerminal(place);
    await other.until(/@\d+(\u001b\[39m)?> /);
    await first.kill();
    await other.until("ended");
    const second = await spawnSignal({ args: place });
    other.type("system.ping\r");
    await other.until(`pid ${String(second.pid)}`);
    await other.until("blocks");
    other.type(CTRL_D);
    expect((await other.ended).code).toBe(0);
    await second.stop();
  });
});
