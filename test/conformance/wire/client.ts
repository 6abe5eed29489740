import { Failure, must, mustMatch } from "../failure.ts";
import { command, listAt, member, numberAt, textAt, type Message, type Role } from "./messages.ts";
import type { Peer, Received } from "./peer.ts";

export interface CommandOptions {
  readonly fields?: Message;
  readonly encoding?: "json" | "msgpack";
}

/** A welcomed connection. */
export class Client {
  readonly peer: Peer;
  readonly welcome: Message;

  constructor(peer: Peer, welcome: Message) {
    this.peer = peer;
    this.welcome = welcome;
  }

  get sessionId(): string {
    return textAt(this.welcome, "sessionId");
  }

  get role(): Role {
    return textAt(this.welcome, "role") as Role;
  }

  get sampleRate(): number {
    return numberAt(this.welcome, "sampleRate");
  }

  limit(name: string): number {
    return numberAt(this.welcome, "limits", name);
  }

  get capabilities(): readonly unknown[] {
    return listAt(this.welcome, "capabilities");
  }

  /** Sends a command and waits for its reply, whatever it says. */
  async command(name: string, params: object = {}, options: CommandOptions = {}): Promise<Message> {
    const message = command(name, params, options.fields);
    const from = this.peer.inbox.length;
    this.peer.sendMessage(message, options.encoding);
    return await this.reply(textAt(message, "id"), name, from);
  }

  /** Sends without waiting; answers the message, whose id names the reply. */
  send(name: string, params: object = {}, options: CommandOptions = {}): Message {
    const message = command(name, params, options.fields);
    this.peer.sendMessage(message, options.encoding);
    return message;
  }

  async reply(id: string, what = "the command", from = 0): Promise<Message> {
    const { message } = await this.received(id, what, from);
    return message;
  }

  async received(id: string, what = "the command", from = 0): Promise<Received> {
    return await this.peer.reply(`a reply to ${what}`, id, from);
  }

  /** Sends a command that must succeed; answers its reply. */
  async ok(name: string, params: object = {}, options: CommandOptions = {}): Promise<Message> {
    const reply = await this.command(name, params, options);
    must(reply["ok"] === true, `${name} succeeds`, reply);
    return reply;
  }

  async result(name: string, params: object = {}, options: CommandOptions = {}): Promise<Message> {
    const result = member(await this.ok(name, params, options), "result");
    if (typeof result !== "object" || result === null)
      throw new Failure(`${name} has a result`, String(result));
    return result as Message;
  }

  /** Sends a command that must be refused with this code and details; answers the error. */
  async refused(
    name: string,
    params: object,
    code: string,
    details: Message = {},
    options: CommandOptions = {},
  ): Promise<Message> {
    const reply = await this.command(name, params, options);
    mustBeRefused(reply, code, details, name);
    return reply["error"] as Message;
  }

  /** Everything sent before has been taken when this returns. */
  async barrier(): Promise<Message> {
    return await this.result("system.ping");
  }

  async subscribe(topics: Readonly<Record<string, number>>): Promise<Message> {
    const rows = Object.entries(topics).map(([topic, rate]) => ({ topic, rate }));
    return await this.result("telemetry.subscribe", { topics: rows });
  }

  /** Telemetry of a topic that came so far, from the n-th message of the inbox on. */
  telemetry(topic: string, from = 0): Message[] {
    return this.peer.inbox
      .slice(from)
      .map(({ message }) => message)
      .filter((message) => message["type"] === "telemetry" && message["topic"] === topic);
  }

  async revision(): Promise<number> {
    return numberAt(await this.result("system.sync"), "revision");
  }
}

export function mustBeRefused(reply: Message, code: string, details: Message, what: string): void {
  must(reply["ok"] === false, `${what} is refused with ${code}`, reply);
  const wanted = Object.keys(details).length > 0 ? { code, details } : { code };
  mustMatch(reply["error"], wanted, `the error of ${what}`);
}
