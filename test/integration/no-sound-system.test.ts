import { afterEach, expect, test } from "vitest";
import { runSignalToEnd, type SpawnedSignal, spawnSignal } from "../support/signal-process.ts";

// Where ALSA has no configuration at all, the PortAudio library aborts the process that looks for devices.
const env = { ALSA_CONFIG_PATH: "/dev/null" };

let signal: SpawnedSignal | null = null;
afterEach(async () => {
  await signal?.kill();
  signal = null;
});

test("without a sound system, auto goes on with the null device and says why", async () => {
  signal = await spawnSignal({ args: ["--audio", "auto"], env });
  const client = await signal.client("observer");
  expect(client.welcome.device.backend).toBe("null");
  expect(client.welcome.device.reason).toMatch(/^No audio device opened: .+/);
  const { result } = await client.command("system.ping", {});
  expect(result.blocks).toBeGreaterThanOrEqual(0);
  client.close();
});

test("without a sound system, a device that was insisted on ends the start with its code and words", async () => {
  const { code, signal: killedBy, stderr } = await runSignalToEnd({ args: ["--audio", "portaudio"], env });
  expect({ code, killedBy }).toEqual({ code: 4, killedBy: null });
  expect(stderr).toContain("audio");
});
