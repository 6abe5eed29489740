import { homedir } from "node:os";
import { join } from "node:path";
import { timestamp, TimestampWriter } from "@loophole/protocol";
import type { Role } from "@loophole/schemas/types";
import type { Log } from "./log.ts";
import { RotatingFile } from "./rotating-file.ts";

/** What the audit trail remembers of one event. */
export type AuditEntry =
  | {
      readonly event: "connected" | "disconnected";
      readonly sessionId: string;
      readonly client: string;
      readonly role: Role;
    }
  | {
      readonly event: "refused";
      readonly sessionId: null;
      /** The name in the hello, or the address where there was none. */
      readonly client: string;
      readonly role: Role | null;
      /** The error code of the refusal. */
      readonly outcome: string;
    }
  | {
      readonly event: "command";
      readonly sessionId: string;
      readonly client: string;
      readonly role: Role;
      readonly name: string;
      readonly id: string;
      /** "ok" or the error code of the reply. */
      readonly outcome: string;
    };

/** Takes note of what clients do. Never waits, never throws. */
export interface AuditLog {
  add(entry: AuditEntry): void;
}

/** Where nothing is recorded. */
export const NO_AUDIT: AuditLog = { add: () => undefined };

export interface AuditTrailOptions {
  readonly dir: string;
  /** When the engine started, in ms since 1970. */
  readonly startedAt: number;
  readonly pid: number;
  readonly log: Log;
  /** Takes secrets and the user's folders out of what clients call themselves. */
  redact(text: string): string;
}

const MAX_BYTES = 1024 * 1024;
const MAX_PIECES = 5;
const MAX_FILES = 20;
const MAX_KNOWN_CLIENTS = 64;
/** Lines wait so long for others, in ms, so that many are written at once. */
const GATHER_MS = 50;
/** Characters that may wait for a slow disk; what comes beyond is counted and left out. */
const MAX_WAITING = 1024 * 1024;

/**
 * Who connected, was refused and left, and what they changed: one JSON object a line, in a file of this engine's own
 * that is continued in a new one when it is full. Lines are written behind everybody's back: a slow disk loses
 * lines, a full one too, and the log says so once; no command waits.
 */
export class AuditTrail implements AuditLog {
  readonly #options: AuditTrailOptions;
  readonly #file: RotatingFile;
  readonly #stamps = new TimestampWriter();
  /** What clients call themselves, redacted. */
  readonly #clients = new Map<string, string>();
  #waiting: string[] = [];
  #waitingLength = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing = Promise.resolve();
  #lost = 0;
  #failed = false;

  constructor(options: AuditTrailOptions) {
    this.#options = options;
    const start = timestamp(options.startedAt).slice(0, 19).replaceAll(/[-:]/g, "");
    this.#file = new RotatingFile({
      dir: options.dir,
      name: `signal-${start}Z-${String(options.pid)}`,
      pattern: /^signal-\d{8}T\d{6}Z-\d+(\.\d)?\.jsonl$/,
      maxBytes: MAX_BYTES,
      maxPieces: MAX_PIECES,
      maxFiles: MAX_FILES,
    });
  }

  /** Lines that were not written, for want of room on the disk or of time. */
  get lost(): number {
    return this.#lost;
  }

  add(entry: AuditEntry): void {
    const line = `${JSON.stringify({ ts: this.#stamps.write(), ...entry, client: this.#redacted(entry.client) })}\n`;
    if (this.#waitingLength + line.length > MAX_WAITING) {
      this.#lost += 1;
      return;
    }
    this.#waiting.push(line);
    this.#waitingLength += line.length;
    this.#timer ??= setTimeout(() => void this.written(), GATHER_MS).unref();
  }

  /** Writes what waits; settles when everything added before was written or counted as lost. */
  written(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  /** Writes what waits and lets go of the file. */
  async close(): Promise<void> {
    await this.written();
    await this.#file.close();
    if (this.#lost > 0) this.#options.log.warning("audit lines were left out", { count: this.#lost });
  }

  #redacted(client: string): string {
    let redacted = this.#clients.get(client);
    if (redacted === undefined) {
      if (this.#clients.size >= MAX_KNOWN_CLIENTS) this.#clients.clear();
      redacted = this.#options.redact(client);
      this.#clients.set(client, redacted);
    }
    return redacted;
  }

  async #write(): Promise<void> {
    const lines = this.#waiting;
    if (lines.length === 0) return;
    this.#waiting = [];
    this.#waitingLength = 0;
    try {
      // A write that failed may have left half a line.
      await this.#file.append((this.#failed ? "\n" : "") + lines.join(""));
      this.#failed = false;
    } catch (error) {
      if (this.#lost === 0) {
        this.#options.log.error("the audit trail cannot be written; the engine goes on without it", {
          dir: this.#options.dir,
          error: String(error),
        });
      }
      this.#failed = true;
      this.#lost += lines.length;
    }
  }
}

/** Where the audit trail of this user is kept. */
export function defaultAuditDir(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  if (platform === "win32") {
    return join(env["LOCALAPPDATA"] ?? join(homedir(), "AppData", "Local"), "Loophole", "Audit");
  }
  if (platform === "darwin") return join(homedir(), "Library", "Logs", "Loophole", "audit");
  return join(env["XDG_STATE_HOME"] || join(homedir(), ".local", "state"), "loophole", "audit");
}
