import type { Message } from "../wire/messages.ts";
import type { Link } from "./link.ts";

/** One thing that a broken engine does wrong. Everything else it does as Signal does, which stands behind it. */
export interface Fault {
  readonly name: string;
  readonly title: string;
  /** The cases that must fail because of it, and no others; all where not even the handshake succeeds. */
  readonly breaks: readonly string[] | "all";
  /** What reaches Signal in place of a client's message; null leaves its bytes as they are. */
  fromClient?(message: Message, link: Link): readonly Message[] | null;
  /** What reaches the client in place of Signal's message; null leaves its bytes as they are. */
  fromEngine?(message: Message, link: Link): readonly Message[] | null;
  /** A binary block on its way to the client. */
  block?(payload: Buffer): Buffer;
  /** The header before a payload on its way to the client. */
  header?(length: number): Buffer;
  /** Swallows messages over the limit instead of passing them on. */
  readonly swallowsOversized?: boolean;
  /** Takes everything from Signal and keeps it for a client that does not read. */
  readonly keepsEverything?: boolean;
  /** Whether the connection stays open when Signal ends it. */
  staysOpen?(link: Link): boolean;
  /** Called with the discovery file before the ready line is told. */
  discovered?(path: string): void;
}
