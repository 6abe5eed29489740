import type { StatusResult, Welcome } from "@loophole/schemas/types";
import type { Paint } from "../output/paint.ts";
import { printable } from "../output/printable.ts";
import { clockText } from "../watch/state-lines.ts";

/** Whom one talks to, in one line. */
export function greetingText(welcome: Welcome, paint: Paint): string {
  const { engine, role, device, sampleRate, blockSize, encodings } = welcome;
  const who = paint.bold(printable(`${engine.name} ${engine.version}`));
  const encoding = encodings.find((name) => name !== "binary-telemetry") ?? "json";
  return (
    `${who} (pid ${engine.pid}), as ${paint.bold(role)}, in ${encoding}\n` +
    `${printable(device.name)} (${device.backend}), ${sampleRate} Hz, ${blockSize} frames`
  );
}

/** All there is to know about an engine and what it is doing. */
export function infoText(welcome: Welcome, status: StatusResult, paint: Paint): string {
  const { engine, device, limits, capabilities } = welcome;
  const { transport, health } = status;
  const row = (name: string, text: string): string => `${paint.dim(name.padEnd(14))}${printable(text)}`;
  return [
    row("engine", `${engine.name} ${engine.version}, pid ${engine.pid}, since ${engine.startedAt}`),
    row(
      "session",
      `${welcome.sessionId} as ${welcome.role}, protocol ${welcome.protocol}, ${welcome.encodings.join(" ")}`,
    ),
    row(
      "device",
      `${device.name} (${device.backend}${device.hostApi === undefined ? "" : `, ${device.hostApi}`}), ${device.sampleRate} Hz, ${device.blockSize} frames, ${device.latencyFrames} queued`,
    ),
    row("", device.reason),
    row("capabilities", capabilities.join(" ")),
    row(
      "limits",
      Object.entries(limits)
        .map(([name, value]) => `${name} ${String(value)}`)
        .join(", "),
    ),
    row(
      "song",
      `${status.tracks} tracks, ${status.clips} clips, ${status.samples} files in memory; revision ${status.revision}, hash ${status.hash.slice(0, 16)}…`,
    ),
    row(
      "transport",
      `${transport.playing ? "playing" : "stopped"} at ${clockText(transport.position / welcome.sampleRate)}, ${transport.bpm} bpm`,
    ),
    row(
      "health",
      `load ${(health.load * 100).toFixed(1)} %, ${health.missedDeadlines} missed deadlines, ${health.underruns} underruns in ${health.blocks} blocks`,
    ),
    ...status.clients.map(({ name, kind, role, connectedMs }, index) =>
      row(index === 0 ? "clients" : "", `${name} (${kind}) as ${role}, for ${clockText(connectedMs / 1000)}`),
    ),
  ].join("\n");
}
