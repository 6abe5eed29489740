import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { preferToAll } from "./real-time.ts";

const SINK = "loophole_bench";
const START_LIMIT_MS = 10_000;

/** A PulseAudio of its own with a sink that nobody hears, at 48 kHz in 32-bit floats. */
export interface NullSink {
  /** What a process needs in its environment to play there by default. */
  readonly env: Readonly<Record<string, string>>;
  /** Records what the sink is given, as interleaved stereo, until it is stopped. */
  record(): { stop(): Promise<Float32Array> };
  close(): Promise<void>;
}

/** Starts it. Rejects where PulseAudio or ALSA's plug-in for it is not installed. */
export async function startNullSink(): Promise<NullSink> {
  const folder = mkdtempSync(join(tmpdir(), "loophole-bench-"));
  const runtime = join(folder, "run");
  mkdirSync(runtime, { mode: 0o700 });
  const alsa = join(folder, "alsa.conf");
  writeFileSync(
    alsa,
    "</usr/share/alsa/alsa.conf>\npcm.!default { type pulse }\nctl.!default { type pulse }\n",
  );
  const socket = join(runtime, "native");
  const own = {
    PULSE_SERVER: `unix:${socket}`,
    PULSE_RUNTIME_PATH: runtime,
    PULSE_STATE_PATH: runtime,
    XDG_RUNTIME_DIR: runtime,
    ALSA_CONFIG_PATH: alsa,
  };
  const env = { ...process.env, ...own, HOME: folder };
  const sink = `module-null-sink sink_name=${SINK} rate=48000 format=float32le channels=2 norewinds=1`;
  const options = ["--disable-shm=yes", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"];
  const modules = [`--load=${sink}`, `--load=module-native-protocol-unix socket=${socket} auth-anonymous=1`];
  const daemon = spawn("pulseaudio", [...options, ...modules], { env, stdio: "ignore" });
  const ended = exitOf(daemon);
  const limit = performance.now() + START_LIMIT_MS;
  while (!isUp(env)) {
    if (performance.now() > limit || daemon.exitCode !== null) throw new Error("PulseAudio did not come up");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  // What stands in for the hardware must not be what is late.
  preferToAll(daemon.pid);
  return {
    env: own,
    record: () => record(env),
    close: async () => {
      daemon.kill("SIGKILL");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function record(env: NodeJS.ProcessEnv): { stop(): Promise<Float32Array> } {
  const format = ["--format=float32le", "--rate=48000", "--channels=2", "--latency-msec=50"];
  const recorder = spawn("parec", [`--device=${SINK}.monitor`, ...format], {
    env,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ended = exitOf(recorder);
  preferToAll(recorder.pid);
  const chunks: Buffer[] = [];
  recorder.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  return {
    stop: async () => {
      recorder.kill("SIGTERM");
      await ended;
      const bytes = Buffer.concat(chunks);
      return Float32Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => bytes.readFloatLE(4 * i));
    },
  };
}

function isUp(env: NodeJS.ProcessEnv): boolean {
  try {
    return execFileSync("pactl", ["list", "short", "sinks"], {
      env,
      encoding: "utf8",
      stdio: "pipe",
    }).includes(SINK);
  } catch {
    return false;
  }
}

function exitOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
}
