import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** A browser keeps its cookie so long; it is worth nothing once this process has ended. */
const COOKIE_SECONDS = 7 * 24 * 60 * 60;
/** Browsers that hold a cookie at a time; the oldest loses its own. */
const TICKETS_LIMIT = 64;

/** Who may enter: tokens that are exchanged once, and the cookies they were exchanged for. */
export class Tickets {
  readonly #cookieName: string;
  readonly #tokens = new Set<string>();
  readonly #tickets = new Set<string>();

  /** Browsers share the cookies of one address between its ports: the name keeps two Loopholes apart. */
  constructor(port: number) {
    this.#cookieName = `loophole-${port}`;
  }

  /** A fresh token, good for one exchange. */
  issueToken(): string {
    const token = secret();
    this.#tokens.add(digest(token));
    return token;
  }

  /** The Set-Cookie header for a token, or null when it is wrong or was used. */
  exchange(token: string): string | null {
    if (!this.#tokens.delete(find(this.#tokens, token) ?? "")) return null;
    const ticket = secret();
    this.#tickets.add(digest(ticket));
    const [oldest] = this.#tickets;
    if (this.#tickets.size > TICKETS_LIMIT && oldest !== undefined) this.#tickets.delete(oldest);
    return `${this.#cookieName}=${ticket}; Path=/; Max-Age=${COOKIE_SECONDS}; HttpOnly; SameSite=Strict`;
  }

  /** Whether a Cookie header holds a ticket of ours. */
  admits(cookieHeader: string | undefined): boolean {
    for (const pair of (cookieHeader ?? "").split(";")) {
      const [name, value] = pair.trim().split("=", 2);
      if (name === this.#cookieName && value !== undefined && find(this.#tickets, value) !== null)
        return true;
    }
    return false;
  }
}

const secret = (): string => randomBytes(32).toString("base64url");
/** Only digests are kept and compared, so that the time a comparison takes tells nothing. */
const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

function find(digests: ReadonlySet<string>, text: string): string | null {
  const wanted = Buffer.from(digest(text));
  let found: string | null = null;
  for (const one of digests) if (timingSafeEqual(Buffer.from(one), wanted)) found = one;
  return found;
}
