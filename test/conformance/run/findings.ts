/** What is true of every message in every case, and therefore watched all the time. */
export type Rule =
  "schema" | "one-reply" | "error" | "version-pair" | "seq" | "subscribed" | "encoding" | "limit";

/** Something a rule found wrong. */
export interface Finding {
  readonly rule: Rule;
  readonly caseId: string;
  readonly what: string;
  /** The message, as text. */
  readonly message: string;
}

const KEPT_PER_RULE = 20;

/** Everything found wrong in a run, whoever was running then; judged by the cases `every.*` at its end. */
export class Findings {
  readonly #findings = new Map<Rule, Finding[]>();
  readonly #counts = new Map<Rule, number>();
  /** Hash of each revision of each engine. */
  readonly #hashes = new Map<string, string>();
  #messages = 0;

  /** Messages of the engine that were looked at. */
  get messages(): number {
    return this.#messages;
  }

  countMessage(): void {
    this.#messages += 1;
  }

  add(finding: Finding): void {
    const list = this.#findings.get(finding.rule) ?? [];
    this.#findings.set(finding.rule, list);
    this.#counts.set(finding.rule, this.count(finding.rule) + 1);
    if (list.length < KEPT_PER_RULE) list.push(finding);
  }

  of(rule: Rule): readonly Finding[] {
    return this.#findings.get(rule) ?? [];
  }

  count(rule: Rule): number {
    return this.#counts.get(rule) ?? 0;
  }

  /** The hash an engine told before for this revision, which is also remembered; null when it is the first. */
  hashBefore(engine: string, revision: number, hash: string): string | null {
    const key = `${engine} ${String(revision)}`;
    const before = this.#hashes.get(key);
    if (before === undefined) this.#hashes.set(key, hash);
    return before ?? null;
  }
}
