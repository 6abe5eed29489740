import { commandTable, type CommandName } from "@loophole/schemas/methods";
import { paramsHints, type FieldHint, type FormHint } from "@loophole/schemas/completion";
import { isCommandName } from "@loophole/protocol";
import type { Paint } from "../output/paint.ts";
import { commandNames } from "../syntax/check-command.ts";
import { nearestNames } from "../syntax/nearest.ts";
import { localCommands } from "./local-commands.ts";

/** All there is, in groups. */
export function overviewText(paint: Paint, width: number): string {
  const lines: string[] = [];
  let group = "";
  for (const name of commandNames) {
    const info = commandTable[name];
    if (info.group !== group) {
      group = info.group;
      lines.push("", paint.bold(`${group}.*`));
    }
    const notes = [info.status === "planned" ? "planned" : "", info.role === "observer" ? "" : info.role];
    const note = notes.filter((text) => text !== "").join(", ");
    lines.push(row(name, note === "" ? info.summary : `${info.summary} [${note}]`, paint, width));
  }
  lines.push("", paint.bold("Here"));
  for (const { usage, summary } of localCommands) lines.push(row(usage, summary, paint, width));
  lines.push("", ...INPUT_HELP.map((line) => (line.startsWith("  ") ? paint.cyan(line) : line)));
  return lines.slice(1).join("\n");
}

/** What one command takes, does and needs; where there is no such command, what may be meant. */
export function helpText(name: string, paint: Paint, width: number): string {
  const local = localCommands.find((command) => command.name === name);
  if (local !== undefined) return `${paint.bold(local.usage)}\n${local.summary}`;
  if (!isCommandName(name)) {
    const group = commandNames.filter(
      (command) => commandTable[command].group === name.replace(/\.\*?$/, ""),
    );
    if (group.length > 0)
      return group.map((command) => row(command, commandTable[command].summary, paint, width)).join("\n");
    const near = nearestNames(name, [...commandNames, ...localCommands.map((command) => command.name)]);
    return `There is no command ‘${name}’.${near.length > 0 ? ` Did you mean ${near.join(" or ")}?` : ""}`;
  }
  return [
    ...headOf(name, paint, width),
    ...paramsHints[name].flatMap((form) => formLines(form, "", paint, width)),
    ...exampleOf(name, paint),
  ].join("\n");
}

function headOf(name: CommandName, paint: Paint, width: number): string[] {
  const info = commandTable[name];
  const facts = [
    `role ${info.role}`,
    info.long ? "long: reports progress, can be cancelled" : "",
    info.schedulable ? "takes at=" : "",
    info.capability === null ? "" : `needs the capability ${info.capability}`,
    info.status === "planned" ? "planned: engines answer UNKNOWN_COMMAND" : "",
    info.deprecated === null ? "" : `going away; use ${info.deprecated}`,
  ].filter((fact) => fact !== "");
  return [paint.bold(name), ...wrap(info.summary, width), paint.dim(facts.join("; "))];
}

function formLines(form: FormHint, indent: string, paint: Paint, width: number): string[] {
  if (form.fields.length === 0) return [];
  const title =
    form.title === "" ? [] : [`${indent}${paint.cyan(form.title)}  ${paint.dim(form.description)}`];
  return [...title, ...form.fields.flatMap((field) => fieldLines(field, `${indent}  `, paint, width))];
}

function fieldLines(field: FieldHint, indent: string, paint: Paint, width: number): string[] {
  const name = `${field.name}${field.required ? "" : "?"}`;
  const values = field.values === undefined ? field.type : field.values.map(String).join(" | ");
  const type = field.list && field.values !== undefined ? `list of ${values}` : values;
  const head = `${indent}${paint.bold(name)}  ${paint.green(type.replace(/, matching \^\S+/, ""))}`;
  const words = wrap(field.description, width - indent.length - 4).map(
    (line) => `${indent}    ${paint.dim(line)}`,
  );
  const nested = (field.forms ?? []).flatMap((form) => formLines(form, `${indent}  `, paint, width));
  return [head, ...words, ...nested];
}

function exampleOf(name: CommandName, paint: Paint): string[] {
  const example = EXAMPLES[name];
  return example === undefined ? [] : ["", paint.dim("for example"), `  ${paint.cyan(example)}`];
}

const EXAMPLES: Partial<Record<CommandName, string>> = {
  "parameter.set": "parameter.set target=track-drums parameter=gain value=-6 at=+0.5s",
  "transport.play": "transport.play position.tick=3840",
  "transport.locate": "transport.locate position.sample=48000",
  "telemetry.subscribe": "telemetry.subscribe topics.0.topic=meters topics.0.rate=30",
  "sample.load": "sample.load sample=kick path=/home/me/kick.wav",
  "timeline.set": "timeline.set loop={enabled:true,start:0,end:15360}",
  "graph.apply": "graph.apply baseRevision=0 ops=[{op:track.remove,id:track-drums}]",
  "render.start": "render.start path=/tmp/mix.wav format=int24",
  "debug.fault": "debug.fault fault=block-control ms=500",
  "debug.advance": "debug.advance frames=48128",
};

const INPUT_HELP = [
  "Parameters are written key=value, nested.key=value, or as JSON (quotes may be left out):",
  "  parameter.set target=track-drums parameter=gain value=-6",
  "  telemetry.subscribe {topics: [{topic: meters, rate: 10}]}",
  "Any command may carry expect=REVISION and timeout=2s; some may carry a time:",
  "  at=480000 (sample)   at=tick:3840   at=+24000 (frames from now)   at=+0.5s",
  "A line that begins with ! is sent without being checked; one that begins with { is a whole message.",
];

function row(name: string, summary: string, paint: Paint, width: number): string {
  const column = 26;
  const [first = "", ...others] = wrap(summary, width - column - 2);
  return [
    `  ${paint.cyan(name.padEnd(column))}${first}`,
    ...others.map((line) => " ".repeat(column + 2) + line),
  ].join("\n");
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > Math.max(20, width)) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}
