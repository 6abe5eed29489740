import { readFile, realpath } from "node:fs/promises";
import { extname, join, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".json": "application/json",
  ".map": "application/json",
  ".wasm": "application/wasm",
  ".txt": "text/plain; charset=utf-8",
};

export interface StaticFile {
  readonly content: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Files with a hash in their name never change; others are asked for anew each time. */
  readonly cacheControl: string;
}

/** A file of the built window, or null when `urlPath` ("/assets/x.js") names none. Never leaves `root`. */
export async function staticFile(root: string, urlPath: string): Promise<StaticFile | null> {
  let path: string;
  try {
    path = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  if (path.includes("\0") || path.includes("\\")) return null;
  const type = path === "/" ? TYPES[".html"] : TYPES[extname(path)];
  if (type === undefined) return null;
  try {
    const base = await realpath(root);
    const full = await realpath(join(base, path === "/" ? "index.html" : path));
    if (!full.startsWith(base + sep)) return null;
    const content = new Uint8Array(await readFile(full));
    const hashed = path.startsWith("/assets/");
    return { content, type, cacheControl: hashed ? "max-age=31536000, immutable" : "no-store" };
  } catch {
    // Not there, a folder, or not readable: to whoever asks it is all the same.
    return null;
  }
}
