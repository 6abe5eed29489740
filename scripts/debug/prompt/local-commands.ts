/** A command of the prompt itself. */
export interface LocalCommand {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
}

export const watchTopics = ["meters", "transport", "health"] as const;
export type WatchTopic = (typeof watchTopics)[number];

export const localCommands: readonly LocalCommand[] = [
  { name: "help", usage: "help [command]", summary: "What there is, or what one command takes." },
  {
    name: "info",
    usage: "info",
    summary: "The engine: version, device, capabilities, limits, who is connected.",
  },
  { name: "watch", usage: "watch meters|transport|health", summary: "Live, in place, until Ctrl-C." },
  {
    name: "tail",
    usage: "tail [type=…] [name=…] [client=…]",
    summary: "Diagnostics as they come, and all traffic where the engine runs with --debug; until Ctrl-C.",
  },
  { name: "ping", usage: "ping [count]", summary: "Round-trip times." },
  { name: "role", usage: "role observer|control|controller", summary: "Connects again in another role." },
  { name: "connect", usage: "connect", summary: "Connects again, to the engine that runs now." },
  { name: "exit", usage: "exit", summary: "Leaves; so does Ctrl-D." },
];
