import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { preferProcess } from "./real-time.ts";

const SINK = "loophole_test";
const ALSA_CONFIG = "/usr/share/alsa/alsa.conf";
const START_LIMIT_MS = 10_000;

/** A sound card that nobody hears: a PulseAudio daemon of its own with one null sink. */
export interface PulseSink {
  /** Makes ALSA's default device of a process play to the sink. */
  readonly env: Readonly<Record<string, string>>;
  /** Records what the sink is given, from now on. */
  record(): Promise<Recording>;
  /** Stops the daemon where it stands, as a device that hangs does. */
  freeze(): void;
  /** Ends the daemon at once, as a device that is pulled out does. */
  kill(): Promise<void>;
  /** Brings another daemon up in the place of one that was killed. */
  restart(): Promise<void>;
  /** How many streams play to the sink. */
  streams(): number;
  close(): Promise<void>;
}

export interface Recording {
  /** Interleaved stereo, 48 kHz. */
  samples(): Float32Array;
  /** Waits until `frames` have been recorded. */
  reached(frames: number): Promise<void>;
  stop(): Promise<void>;
}

/** Why there can be no sink here, in words; null when there can be one. */
export function pulseSinkMissing(): string | null {
  for (const program of ["pulseaudio", "parec", "pactl"]) {
    const found = (process.env["PATH"] ?? "").split(":").some((folder) => existsSync(join(folder, program)));
    if (!found) return `${program} is not installed (Debian: pulseaudio, pulseaudio-utils)`;
  }
  if (!existsSync(ALSA_CONFIG)) return `${ALSA_CONFIG} is missing (Debian: libasound2-data)`;
  const hasPlugin = ["/usr/lib", ...folders("/usr/lib")].some((folder) =>
    existsSync(join(folder, "alsa-lib", "libasound_module_pcm_pulse.so")),
  );
  if (!hasPlugin) return "ALSA has no plugin for PulseAudio (Debian: libasound2-plugins)";
  return bindingMissing("audify") ?? bindingMissing("naudiodon");
}

function bindingMissing(name: string): string | null {
  try {
    const require = createRequire(new URL("../../signal-host/package.json", import.meta.url));
    const binding = join(dirname(require.resolve(`${name}/package.json`)), "build", "Release");
    return existsSync(join(binding, `${name}.node`)) ? null : `${name} is not compiled`;
  } catch {
    return `${name} is not installed`;
  }
}

function folders(path: string): string[] {
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [join(path, entry.name)] : [],
  );
}

export async function startPulseSink(): Promise<PulseSink> {
  const folder = mkdtempSync(join(tmpdir(), "loophole-pulse-"));
  const runtime = join(folder, "run");
  mkdirSync(runtime, { mode: 0o700 });
  const socket = join(runtime, "native");
  const alsa = join(folder, "alsa.conf");
  writeFileSync(alsa, `<${ALSA_CONFIG}>\npcm.!default { type pulse }\nctl.!default { type pulse }\n`);
  const env = {
    PULSE_SERVER: `unix:${socket}`,
    PULSE_RUNTIME_PATH: runtime,
    PULSE_STATE_PATH: runtime,
    XDG_RUNTIME_DIR: runtime,
    ALSA_CONFIG_PATH: alsa,
  };
  const clientEnv = { ...process.env, ...env, HOME: folder };
  const daemon = { running: await startDaemon(clientEnv, socket) };
  const killWithTests = () => void daemon.running.process.kill("SIGKILL");
  process.once("exit", killWithTests);
  const kill = async (): Promise<void> => {
    daemon.running.process.kill("SIGKILL");
    await daemon.running.ended;
  };
  return {
    env,
    record: () => record(clientEnv),
    freeze: () => void daemon.running.process.kill("SIGSTOP"),
    kill,
    restart: async () => {
      rmSync(socket, { force: true });
      daemon.running = await startDaemon(clientEnv, socket);
    },
    streams: () =>
      pactl(clientEnv, "sink-inputs")
        .split("\n")
        .filter((line) => line !== "").length,
    close: async () => {
      process.off("exit", killWithTests);
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Daemon {
  readonly process: ChildProcess;
  readonly ended: Promise<string>;
}

async function startDaemon(env: NodeJS.ProcessEnv, socket: string): Promise<Daemon> {
  const sink = `module-null-sink sink_name=${SINK} rate=48000 format=float32le channels=2 norewinds=1`;
  const daemon = spawn(
    "pulseaudio",
    [
      "--disable-shm=yes",
      "-n",
      "--daemonize=no",
      "--exit-idle-time=-1",
      "--use-pid-file=no",
      `--load=${sink}`,
      `--load=module-native-protocol-unix socket=${socket} auth-anonymous=1`,
    ],
    { env, stdio: ["ignore", "ignore", "pipe"] },
  );
  let log = "";
  daemon.stderr.setEncoding("utf8").on("data", (text: string) => (log += text));
  const ended = exitOf(daemon);
  const end = performance.now() + START_LIMIT_MS;
  while (!isUp(env)) {
    if (performance.now() > end || daemon.exitCode !== null) {
      daemon.kill("SIGKILL");
      throw new Error(`PulseAudio did not come up:\n${log}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  if (daemon.pid !== undefined) preferProcess(daemon.pid);
  return { process: daemon, ended };
}

function isUp(env: NodeJS.ProcessEnv): boolean {
  try {
    return pactl(env, "sinks").includes(SINK);
  } catch {
    return false;
  }
}

function pactl(env: NodeJS.ProcessEnv, what: "sinks" | "sink-inputs"): string {
  return execFileSync("pactl", ["list", "short", what], { env, stdio: "pipe", encoding: "utf8" });
}

async function record(env: NodeJS.ProcessEnv): Promise<Recording> {
  const format = ["--format=float32le", "--rate=48000", "--channels=2", "--latency-msec=50"];
  const recorder = spawn("parec", [`--device=${SINK}.monitor`, ...format], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = exitOf(recorder);
  const chunks: Buffer[] = [];
  let bytes = 0;
  let wake: () => void = () => undefined;
  recorder.stdout.on("data", (chunk: Buffer) => {
    chunks.push(chunk);
    bytes += chunk.length;
    wake();
  });
  const reached = async (frames: number): Promise<void> => {
    while (bytes < frames * 8) {
      const gone = await Promise.race([new Promise<void>((resolve) => (wake = resolve)), ended]);
      if (gone !== undefined) throw new Error(`parec ended early (${gone})`);
    }
  };
  await reached(1);
  if (recorder.pid !== undefined) preferProcess(recorder.pid);
  return {
    samples: () => {
      const whole = Buffer.concat(chunks);
      const samples = new Float32Array(Math.floor(whole.length / 8) * 2);
      for (let i = 0; i < samples.length; i++) samples[i] = whole.readFloatLE(4 * i);
      return samples;
    },
    reached,
    stop: async () => {
      recorder.kill("SIGTERM");
      await ended;
    },
  };
}

function exitOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once("exit", (code, signal) => {
      resolve(String(code ?? signal));
    });
  });
}
