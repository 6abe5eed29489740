export interface RedactOptions {
  /** The secret of the connection. */
  readonly token?: string;
  /** The user's home folder, which has the user's name in it. */
  readonly home?: string;
}

export const HIDDEN_TOKEN = "‹token›";

/** Deeper than any message: what is nested further is not looked into but left out. */
const MAX_DEPTH = 64;
/** An absolute path in quotes, blanks included. */
const QUOTED_PATH = /(["'‘“])((?:[A-Za-z]:)?[\\/][^"'‘’“”]*)(?=["'’”])/g;
/** An absolute path in running text, up to the first blank. */
const BARE_PATH =
  /(?<![\w.~…/\\"'‘“:])(?:[A-Za-z]:)?[\\/](?:[^\s\\/"'‘’“”,;:()]+[\\/]){2,}[^\s\\/"'‘’“”,;:()]+/g;

/**
 * Makes what takes secrets and the user's name out of text that is to be kept or shown to others: a log, an audit
 * trail, a recording. Tokens become ‹token›, the home folder becomes ~, other absolute paths keep their last two
 * parts. Text that is JSON stays JSON: every string in it is looked at, JSON in strings too.
 */
export function redactor(options: RedactOptions): (text: string) => string {
  const words = wordRedactor(options);
  return (text) => json(text, words, 0) ?? words(text);
}

/** JSON text with every string redacted; null where the text is no JSON object or list. */
function json(text: string, words: (text: string) => string, depth: number): string | null {
  const first = text.trimStart()[0];
  if (first !== "{" && first !== "[") return null;
  try {
    return JSON.stringify(walk(JSON.parse(text), "", words, depth));
  } catch {
    return null;
  }
}

function walk(value: unknown, key: string, words: (text: string) => string, depth: number): unknown {
  if (typeof value === "string") {
    if (key === "token") return HIDDEN_TOKEN;
    // A JSON Pointer is written like a path, and tells nothing of the user.
    if (key === "pointer") return value;
    return json(value, words, depth + 1) ?? (isPath(value) ? shortened(words(value)) : words(value));
  }
  if (typeof value !== "object" || value === null) return value;
  if (depth >= MAX_DEPTH) return "…";
  if (Array.isArray(value)) return value.map((item) => walk(item, key, words, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [words(name), walk(member, name, words, depth + 1)]),
  );
}

function wordRedactor({ token, home }: RedactOptions): (text: string) => string {
  const hidesToken = token !== undefined && token !== "";
  const hidesHome = home !== undefined && home.length > 1;
  return (text) => {
    let result = hidesToken ? text.replaceAll(token, HIDDEN_TOKEN) : text;
    if (hidesHome) result = result.replaceAll(home, "~");
    if (!result.includes("/") && !result.includes("\\")) return result;
    return result
      .replace(QUOTED_PATH, (_, quote: string, path: string) => quote + shortened(path))
      .replace(BARE_PATH, shortened);
  };
}

function isPath(text: string): boolean {
  return /^(?:[A-Za-z]:)?[\\/]/.test(text);
}

/** The last two parts of a path that has more. */
function shortened(path: string): string {
  if (path.startsWith("~")) return path;
  const separator = path.includes("/") ? "/" : "\\";
  const parts = path.split(separator).filter((part) => part !== "");
  return parts.length < 3 ? path : ["…", ...parts.slice(-2)].join(separator);
}
