import { ConnectionError } from "@loophole/protocol";
import { defaultDiscoveryDir, readDiscovery } from "@loophole/protocol/node";
import type { DiscoveryFile } from "@loophole/schemas/types";

/** Where an engine listens, and the secret it wants. */
export interface Target {
  readonly host: string;
  readonly port: number;
  readonly token: string;
  /** null where the engine was named by host and port. */
  readonly pid: number | null;
}

/** How somebody said which engine is meant. */
export interface TargetWish {
  readonly host?: string | undefined;
  readonly port?: number | undefined;
  readonly token?: string | undefined;
  readonly pid?: number | undefined;
  readonly discoveryDir?: string | undefined;
}

/** Several engines run and none was named. */
export class SeveralEngines extends ConnectionError {
  readonly engines: readonly DiscoveryFile[];

  constructor(engines: readonly DiscoveryFile[]) {
    const list = engines.map((engine) => `  ${engineInWords(engine)}`).join("\n");
    super(`${engines.length} engines run. Choose one with --pid or --port:\n${list}`);
    this.engines = engines;
  }
}

/** The engines that announce themselves to this user, newest first. Files of engines that are gone are removed. */
export function runningEngines(wish: Pick<TargetWish, "discoveryDir">): Promise<DiscoveryFile[]> {
  return readDiscovery(wish.discoveryDir ?? defaultDiscoveryDir());
}

/** The engine that is meant. Rejects with ConnectionError, or SeveralEngines when it cannot be told which. */
export async function findTarget(wish: TargetWish): Promise<Target> {
  if (wish.port !== undefined && wish.token !== undefined) {
    return { host: wish.host ?? "127.0.0.1", port: wish.port, token: wish.token, pid: null };
  }
  const engines = await runningEngines(wish);
  const meant = engines.filter((engine) => isMeant(engine, wish));
  const [engine, ...others] = meant;
  if (engine === undefined) throw new ConnectionError(nothingFound(wish, engines));
  if (others.length > 0) throw new SeveralEngines(meant);
  return targetOf(engine, wish.token);
}

export function targetOf(engine: DiscoveryFile, token = engine.token): Target {
  return { host: engine.host, port: engine.port, token, pid: engine.pid };
}

/** One line about an engine; its token stays where it is. */
export function engineInWords(engine: DiscoveryFile): string {
  const { min, max } = engine.protocol;
  const versions = min === max ? `protocol ${min}` : `protocol ${min} to ${max}`;
  return `pid ${engine.pid}  ${engine.host}:${engine.port}  ${versions}  since ${engine.startedAt.slice(0, 19)}Z`;
}

function isMeant(engine: DiscoveryFile, { host, port, pid }: TargetWish): boolean {
  return (
    (host === undefined || engine.host === host) &&
    (port === undefined || engine.port === port) &&
    (pid === undefined || engine.pid === pid)
  );
}

function nothingFound(wish: TargetWish, engines: readonly DiscoveryFile[]): string {
  const dir = wish.discoveryDir ?? defaultDiscoveryDir();
  if (wish.port !== undefined && wish.pid === undefined) {
    return `No engine in ${dir} announces port ${wish.port}. Give its token in LOOPHOLE_TOKEN to connect without.`;
  }
  if (engines.length > 0) {
    const list = engines.map((engine) => `  ${engineInWords(engine)}`).join("\n");
    return `None of the running engines is the one asked for:\n${list}`;
  }
  return (
    `No engine announces itself in ${dir}.\n` +
    "Start one (npm start, npm run --silent signal), or let this program start one with --spawn."
  );
}
