import { banner } from "./banner.mjs";
import { commandDefaults, topicDefaults } from "./protocol.mjs";

/** The method tables: commands of the wire and requests of the bridge, as data and as types. */
export function generateMethods({ commands, bridge, messages, topics, protocol }) {
  const used = [
    ...new Set([...commands, ...bridge].flatMap(({ params, result }) => [params, result])),
  ].sort();
  const map = (rows) =>
    rows
      .map(({ name, params, result }) => `  "${name}": { params: ${params}; result: ${result} };`)
      .join("\n");
  const table = commands.map((command) => {
    const { name, params: _params, result: _result, group, role, since, summary, ...flags } = command;
    const row = { group, role, ...commandDefaults, ...flags, since, summary };
    return `  "${name}": ${JSON.stringify(row)},`;
  });
  const rows = (list) => list.map((row) => `  ${JSON.stringify(row)},`).join("\n");
  const planned = commands.filter(({ status }) => status === "planned").map(({ name }) => `"${name}"`);
  return `${banner}import type {
${used.map((name) => `  ${name},`).join("\n")}
  Capability,
  Role,
  Topic,
} from "./types.ts";

/** Parameters and result of every command on the wire. */
export interface CommandMap {
${map(commands)}
}
export type CommandName = keyof CommandMap;

/** What the schemas say of a command. */
export interface CommandInfo {
  readonly group: string;
  /** The least role that may send it. */
  readonly role: Role;
  /** Long work: reports progress, can be cancelled. */
  readonly long: boolean;
  /** Answered when its answer is known, whatever was asked before; so is long work. */
  readonly unordered: boolean;
  /** Changes the graph: its reply carries \`applied\`. */
  readonly changes: boolean;
  /** Changes what is heard without changing the graph: its reply carries \`applied\` too. */
  readonly applies: boolean;
  /** May be sent with \`at\`, to engines with the capability scheduled-commands. */
  readonly schedulable: boolean;
  /** planned: its shape may still change, and engines answer UNKNOWN_COMMAND. */
  readonly status: "stable" | "planned";
  /** An engine without this capability answers UNKNOWN_COMMAND; null where every engine knows the command. */
  readonly capability: Capability | null;
  /** The protocol version that brought it. */
  readonly since: number;
  /** What to use instead, where it is going away. */
  readonly deprecated: string | null;
  readonly summary: string;
}

export const commandTable: { readonly [Name in CommandName]: CommandInfo } = {
${table.join("\n")}
};

/** The definitions of each command's params and result. */
export const paramsDefinition = ${JSON.stringify(Object.fromEntries(commands.map(({ name, params }) => [name, params])), null, 2)} as const satisfies Record<CommandName, string>;
export const resultDefinition = ${JSON.stringify(Object.fromEntries(commands.map(({ name, result }) => [name, result])), null, 2)} as const satisfies Record<CommandName, string>;

/** Commands that no engine has yet. */
export type PlannedCommandName = ${planned.join(" | ")};

/** What is promised of a message on its way. */
export type DeliveryClass = "lossless" | "newest" | "bounded";

export interface MessageInfo {
  readonly type: string;
  /** The definition it follows. */
  readonly schema: string;
  readonly from: "client" | "signal";
  readonly delivery: DeliveryClass;
  readonly since: number;
}

export const messageTable: readonly MessageInfo[] = [
${rows(messages)}
];

export interface TopicInfo {
  readonly topic: Topic;
  /** The definition its data follows. */
  readonly data: string;
  /** Most messages a second that are granted. */
  readonly maxRate: number;
  readonly capability: Capability | null;
  readonly status: "stable" | "planned";
}

export const topicTable: readonly TopicInfo[] = [
${rows(topics.map((topic) => ({ ...topicDefaults, ...topic })))}
];

/** Numbers that both sides rely on. */
export const protocol = ${JSON.stringify(protocol, null, 2)} as const;

/** Parameters and result of every request the window makes of its host. */
export interface BridgeMap {
${map(bridge)}
}
export type BridgeMethod = keyof BridgeMap;
`;
}
