// Runs the real Signal behind a proxy that changes what passes: a gain of -6 arrives as -5, once, and capabilities
// that are named in HIDDEN_CAPABILITIES are told by other words in the welcome.
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

const hidden = (process.env.HIDDEN_CAPABILITIES ?? "").split(" ").filter((name) => name !== "");

/** The first bytes of a connection, where the welcome is; of the same length as they were. */
function modest(chunk) {
  let text = chunk.toString("latin1");
  for (const name of hidden) text = text.replaceAll(`"${name}"`, `"${"x".repeat(name.length)}"`);
  return Buffer.from(text, "latin1");
}

createInterface(signal.stdout).on("line", (line) => {
  if (!line.startsWith(READY)) return;
  const ready = JSON.parse(line.slice(READY.length));
  const server = createServer((client) => {
    const engine = connect(ready.port, ready.host);
    client.on("data", (chunk) => engine.write(tamper(chunk)));
    let first = true;
    engine.on("data", (chunk) => {
      client.write(first ? modest(chunk) : chunk);
      first = false;
    });
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
