import { banner } from "./banner.mjs";

/** The method tables: commands of the wire and requests of the bridge, as data and as types. */
export function generateMethods({ commands, bridge }) {
  const used = [
    ...new Set([...commands, ...bridge].flatMap(({ params, result }) => [params, result])),
  ].sort();
  const map = (rows) =>
    rows
      .map(({ name, params, result }) => `  "${name}": { params: ${params}; result: ${result} };`)
      .join("\n");
  const table = commands.map(({ name, group, role, long, changes, summary }) => {
    const row = { group, role, long: long ?? false, changes: changes ?? false, summary };
    return `  "${name}": ${JSON.stringify(row)},`;
  });
  return `${banner}import type {
${used.map((name) => `  ${name},`).join("\n")}
  Role,
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
  /** Changes the graph: its reply carries \`applied\`. */
  readonly changes: boolean;
  readonly summary: string;
}

export const commandTable: { readonly [Name in CommandName]: CommandInfo } = {
${table.join("\n")}
};

/** Parameters and result of every request the window makes of its host. */
export interface BridgeMap {
${map(bridge)}
}
export type BridgeMethod = keyof BridgeMap;
`;
}
