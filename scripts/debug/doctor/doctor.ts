import { stat } from "node:fs/promises";
import { existsSync, readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { ConnectionError, PROTOCOL_RANGE, WireCommandError } from "@loophole/protocol";
import { defaultDiscoveryDir, readDiscovery } from "@loophole/protocol/node";
import type { DiscoveryFile } from "@loophole/schemas/types";
import type { Settings } from "../cli/settings.ts";
import { DebugConnection } from "../connect/debug-connection.ts";
import { BUILT_SIGNAL } from "../connect/spawn-signal.ts";
import { targetOf, type Target } from "../connect/target.ts";
import { msText } from "../output/reply-text.ts";
import { spreadOf } from "../measure/percentiles.ts";

/** One thing that was looked at: how it is, and what to do about it. */
export interface Finding {
  readonly state: "ok" | "warn" | "fail";
  readonly what: string;
  readonly words: string;
  /** Empty where nothing has to be done. */
  readonly todo: string;
}

const NODE_MAJOR = 20;
const NODE_MINOR = 19;

/** Looks at what a working setup needs, and calls back with each finding as it is made. */
export async function examine(
  settings: Settings,
  spawned: Target | null,
  report: (finding: Finding) => void,
): Promise<void> {
  report(nodeFinding(process.versions.node));
  report(builtFinding());
  const dir = settings.wish.discoveryDir ?? defaultDiscoveryDir();
  for (const finding of await directoryFindings(dir)) report(finding);
  const before = filesIn(dir);
  const engines = await readDiscovery(dir);
  const removed = before.length - filesIn(dir).length;
  if (removed > 0) {
    report(
      finding(
        "warn",
        "stale files",
        `${removed} engine(s) ended without taking their files away; removed now`,
      ),
    );
  }
  const unreadable = filesIn(dir).length - engines.length;
  if (unreadable > 0) {
    report(
      finding(
        "warn",
        "files",
        `${unreadable} file(s) in ${dir} are another user's or not understood`,
        "Remove them if nobody needs them.",
      ),
    );
  }
  const targets = targetsOf(settings, engines, spawned);
  if (targets.length === 0) {
    report(
      finding(
        "warn",
        "engines",
        "none runs",
        "Start one (npm start), or look at one of its own: loophole-debug doctor --spawn",
      ),
    );
  }
  for (const target of targets) await examineEngine(target, engines, report);
}

function targetsOf(settings: Settings, engines: readonly DiscoveryFile[], spawned: Target | null): Target[] {
  if (spawned !== null) return [spawned];
  const { host, port, pid, token } = settings.wish;
  if (port !== undefined && token !== undefined)
    return [{ host: host ?? "127.0.0.1", port, token, pid: null }];
  return engines
    .filter(
      (engine) => (port === undefined || engine.port === port) && (pid === undefined || engine.pid === pid),
    )
    .map((engine) => targetOf(engine, token));
}

async function examineEngine(
  target: Target,
  engines: readonly DiscoveryFile[],
  report: (finding: Finding) => void,
): Promise<void> {
  const name = target.pid === null ? `${target.host}:${target.port}` : `engine ${target.pid}`;
  const file = engines.find(({ pid }) => pid === target.pid);
  if (file !== undefined) report(versionFinding(name, file.protocol));
  let connection: DebugConnection;
  try {
    connection = await DebugConnection.connect(target, { role: "observer", encoding: "json" });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    report(refusalFinding(name, error));
    return;
  }
  try {
    for (const found of await engineFindings(name, connection)) report(found);
  } finally {
    connection.close();
  }
}

async function engineFindings(name: string, connection: DebugConnection): Promise<Finding[]> {
  const { engine, device, protocol, capabilities, limits } = connection.welcome;
  const findings = [
    finding(
      "ok",
      name,
      `${engine.name} ${engine.version} at ${connection.target.host}:${connection.target.port}; the token is right; protocol ${protocol}`,
    ),
  ];
  const isSilent = device.backend === "null" && device.requested === "auto";
  const sound = `${device.name} (${device.backend}), ${device.sampleRate} Hz, ${device.blockSize} frames`;
  findings.push(
    isSilent
      ? finding(
          "warn",
          "device",
          `${sound}: nothing is heard. ${device.reason}`,
          "Connect a device, or start the sound server, then start the engine again.",
        )
      : finding("ok", "device", `${sound}. ${device.reason}`),
  );
  const { result: list } = await connection.command("device.list", {});
  findings.push(
    list.note === ""
      ? finding("ok", "audio library", `${list.devices.length} output device(s)`)
      : finding(
          "warn",
          "audio library",
          list.note,
          "The engine plays into nothing without it; see the README on sound.",
        ),
  );
  const times: number[] = [];
  for (let n = 0; n < 20; n += 1) {
    const sent = performance.now();
    await connection.command("system.ping", {});
    times.push(performance.now() - sent);
  }
  const { p50, max } = spreadOf(times);
  const answers = `answers within ${msText(p50)} (worst of 20: ${msText(max)})`;
  findings.push(
    p50 < 20
      ? finding("ok", "control thread", answers)
      : finding("warn", "control thread", answers, "The machine is busy, or the engine is."),
  );
  findings.push(...(await audioFindings(connection)));
  const { result: status } = await connection.command("system.status", {});
  const isFull = status.clients.length >= limits.maxClients;
  findings.push(
    finding(
      isFull ? "warn" : "ok",
      "clients",
      `${status.clients.length} of ${limits.maxClients}`,
      isFull ? "Close one before another connects." : "",
    ),
  );
  findings.push(
    capabilities.includes("debug")
      ? finding("ok", "debugging", "debug.* is allowed: tail, record and replay see all traffic")
      : finding(
          "ok",
          "debugging",
          "debug.* is off; start the engine with --debug to record or see all traffic",
        ),
  );
  return findings;
}

async function audioFindings(connection: DebugConnection): Promise<Finding[]> {
  const first = (await connection.command("system.status", {})).result.health;
  await new Promise((resolve) => setTimeout(resolve, 500));
  const { health } = (await connection.command("system.status", {})).result;
  const isOffline = connection.welcome.device.backend === "offline";
  const blocks = health.blocks - first.blocks;
  const isDead = blocks === 0 && !isOffline;
  const missed = health.missedDeadlines - first.missedDeadlines;
  return [
    isDead
      ? finding("fail", "audio thread", "stands still", "Start the engine again; its log says more.")
      : finding(
          "ok",
          "audio thread",
          isOffline
            ? "stands still, as an offline clock does"
            : `runs: ${blocks} blocks in half a second, load ${(health.load * 100).toFixed(1)} %`,
        ),
    health.missedDeadlines > 0
      ? finding(
          "warn",
          "deadlines",
          `${health.missedDeadlines} missed since the start (${missed} just now), ${health.underruns} underruns`,
          "Raise --block-size, or close what keeps the machine busy.",
        )
      : finding("ok", "deadlines", `none missed, ${health.underruns} underruns`),
  ];
}

export function nodeFinding(version: string): Finding {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const isEnough = major > NODE_MAJOR || (major === NODE_MAJOR && minor >= NODE_MINOR);
  const words = `${version}, ${availableParallelism()} cores`;
  return isEnough
    ? finding("ok", "Node.js", words)
    : finding("fail", "Node.js", words, `Install Node.js ${NODE_MAJOR}.${NODE_MINOR} or newer.`);
}

function builtFinding(): Finding {
  return existsSync(BUILT_SIGNAL)
    ? finding("ok", "Signal", "built; --spawn starts it")
    : finding(
        "warn",
        "Signal",
        "is not built here, so --spawn needs a command",
        "In a clone: npm run build.",
      );
}

async function directoryFindings(dir: string): Promise<Finding[]> {
  const info = await stat(dir).catch(() => null);
  if (info === null)
    return [finding("ok", "discovery", `${dir} is not there yet; the first engine makes it`)];
  if (!info.isDirectory()) {
    return [
      finding("fail", "discovery", `${dir} is no directory`, "Remove it; engines announce themselves there."),
    ];
  }
  if (process.getuid && info.uid !== process.getuid()) {
    return [
      finding(
        "fail",
        "discovery",
        `${dir} belongs to another user`,
        "Remove it, or name another with --discovery-dir.",
      ),
    ];
  }
  const open = process.platform === "win32" ? 0 : info.mode & 0o077;
  const mode = (info.mode & 0o777).toString(8).padStart(4, "0");
  return [
    open === 0
      ? finding("ok", "discovery", `${dir}, mode ${mode}`)
      : finding("warn", "discovery", `${dir} has mode ${mode}: others can look into it`, `chmod 700 ${dir}`),
  ];
}

export function versionFinding(name: string, protocol: { min: number; max: number }): Finding {
  const { min, max } = PROTOCOL_RANGE;
  const isCommon = protocol.min <= max && protocol.max >= min;
  const words = `${name} speaks versions ${protocol.min} to ${protocol.max}, this program ${min} to ${max}`;
  if (isCommon) return finding("ok", "protocol", words);
  return finding(
    "fail",
    "protocol",
    words,
    protocol.min > max ? "Update this program." : "Update the engine.",
  );
}

function refusalFinding(name: string, error: Error): Finding {
  if (error instanceof WireCommandError) {
    const todo =
      error.code === "AUTHENTICATION_FAILED"
        ? "The token is not the engine's: unset LOOPHOLE_TOKEN to use the one in its discovery file."
        : "";
    return finding("fail", name, `refuses: ${error.code}: ${error.message}`, todo);
  }
  const todo = error instanceof ConnectionError ? "If its process hangs, end it and start it again." : "";
  return finding("fail", name, error.message, todo);
}

function finding(state: Finding["state"], what: string, words: string, todo = ""): Finding {
  return { state, what, words, todo };
}

function filesIn(dir: string): string[] {
  try {
    return readdirSync(dir).filter((name) => /^signal-[0-9]+\.json$/.test(name));
  } catch {
    // No such directory is a finding of its own.
    return [];
  }
}
