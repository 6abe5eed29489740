// npm run bench -- <what>: measurements, with peers beside Loophole in the same run.
import { Command, InvalidArgumentError } from "commander";
import { benchIpc } from "./ipc.ts";
import { measureIpc } from "./ipc/measure.ts";
import { isPeerName, servePeer } from "./ipc/peers.ts";

function positive(text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new InvalidArgumentError("a number above 0 is needed.");
  return value;
}

const program = new Command("bench").description("Measures Loophole beside its peers.");

program
  .command("ipc")
  .description("Round trip and pipelined rate of a validated command, a raw TCP echo and vscode-jsonrpc.")
  .option("--json", "print the figures as JSON")
  .option("--seconds <n>", "time for each placement of client and server", positive, 12)
  .action((options: { json?: boolean; seconds: number }) =>
    benchIpc({ json: options.json ?? false, seconds: options.seconds }),
  );

program
  .command("measure-ipc", { hidden: true })
  .requiredOption("--seconds <n>", "", positive)
  .option("--server-cpu <n>", "", Number)
  .action((options: { seconds: number; serverCpu?: number }) => measureIpc(options));

program
  .command("peer", { hidden: true })
  .argument("<name>")
  .action((name: string) => {
    if (!isPeerName(name)) throw new InvalidArgumentError(`there is no peer ${name}.`);
    return servePeer(name);
  });

await program.parseAsync();
