import type { IncomingMessage } from "node:http";

/** Larger bodies are no token. */
const BODY_LIMIT = 4 * 1024;

/** The token of a `{"token": "…"}` body; null for anything else. */
export async function readToken(request: IncomingMessage): Promise<string | null> {
  if (!/^application\/json\b/.test(request.headers["content-type"] ?? "")) return null;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) return null;
    bytes += chunk.length;
    if (bytes > BODY_LIMIT) return null;
    chunks.push(chunk);
  }
  try {
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    if (typeof body !== "object" || body === null || !("token" in body)) return null;
    return typeof body.token === "string" ? body.token : null;
  } catch {
    return null;
  }
}
