// Runs the real Signal behind a proxy that changes one command on its way: a gain of -6 arrives as -5.
import { spawn } from "node:child_process";
import { connect, createServer } from "node:net";
import { createInterface } from "node:readline";

const READY = "SIGNAL-READY ";
const [, , ...args] = process.argv;
const entry = process.env.TAMPERED_SIGNAL_ENTRY;
const signal = spawn(process.execPath, [entry, ...args], { stdio: ["inherit", "pipe", "inherit"] });
for (const name of ["SIGTERM", "SIGINT"]) process.on(name, () => signal.kill(name));
signal.on("exit", (code) => process.exit(code ?? 1));

const wanted = Buffer.from('"parameter":"gain","value":-6}');
const given = Buffer.from('"parameter":"gain","value":-5}');
let tampered = false;

function tamper(chunk) {
  const at = tampered ? -1 : chunk.indexOf(wanted);
  if (at === -1) return chunk;
  tampered = true;
  return Buffer.concat([chunk.subarray(0, at), given, chunk.subarray(at + wanted.length)]);
}

createInterface(signal.stdout).on("line", (line) => {
  if (!line.startsWith(READY)) return;
  const ready = JSON.parse(line.slice(READY.length));
  const server = createServer((client) => {
    const engine = connect(ready.port, ready.host);
    client.on("data", (chunk) => engine.write(tamper(chunk)));
    engine.on("data", (chunk) => client.write(chunk));
    for (const [one, other] of [
      [client, engine],
      [engine, client],
    ]) {
      one.on("close", () => other.destroy());
      one.on("error", () => other.destroy());
    }
  });
  server.listen(0, "127.0.0.1", () => {
    console.log(READY + JSON.stringify({ ...ready, port: server.address().port }));
  });
});
