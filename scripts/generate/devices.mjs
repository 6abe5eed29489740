// From schemas/devices: the schema of devices on tracks, the table of their parameters, and the page about them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { root } from "../build/root.mjs";
import { banner } from "./banner.mjs";

const folder = join(root, "schemas/devices");

/** The declarations, by type. */
export function loadDevices() {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => {
      const device = JSON.parse(readFileSync(join(folder, file), "utf8"));
      if (`${device.type}.json` !== file) throw new Error(`${file}: type must be the file's name`);
      return device;
    });
}

const capital = (word) => word[0].toUpperCase() + word.slice(1);
const common = (name) => ({ $ref: `common.schema.json#/$defs/${name}` });
const mixing = (name) => ({ $ref: `mixing.schema.json#/$defs/${name}` });

function valueSchema(parameter) {
  const { description, kind } = parameter;
  if (kind === "switch") return { description, type: "boolean", default: parameter.default };
  if (kind === "choice") return { description, enum: parameter.options, default: parameter.default };
  const { minimum, maximum, default: initial, integer } = parameter;
  return { description, type: integer ? "integer" : "number", minimum, maximum, default: initial };
}

/** schemas/json/inserts.schema.json: one form of Device for each type. */
export async function generateDeviceSchema(devices) {
  const definitions = {};
  for (const device of devices) {
    definitions[`${capital(device.type)}Parameters`] = {
      description: `Parameters of the ${device.name.toLowerCase()}; those left out have their defaults.`,
      type: "object",
      additionalProperties: false,
      properties: Object.fromEntries(device.parameters.map((each) => [each.id, valueSchema(each)])),
    };
  }
  definitions.Device = {
    description: "A device on a strip: an effect, or an instrument, which comes first on its track.",
    type: "object",
    discriminator: { propertyName: "type" },
    oneOf: devices.map((device) => ({
      title: `${capital(device.type)}Device`,
      description: device.description,
      type: "object",
      additionalProperties: false,
      required: ["id", "type"],
      properties: {
        id: common("EntityId"),
        type: { const: device.type },
        bypass: { description: "Whether the signal passes it by.", type: "boolean" },
        parameters: { $ref: `#/$defs/${capital(device.type)}Parameters` },
        ...(device.sidechain ? { sidechain: mixing("SideChain") } : {}),
        ...(device.zones
          ? {
              zones: {
                description: "Recordings by key and velocity.",
                type: "array",
                maxItems: 1024,
                items: mixing("SamplerZone"),
              },
            }
          : {}),
      },
    })),
  };
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "inserts.schema.json",
    $comment: "Made from schemas/devices by `npm run generate`.",
    title: "Devices on tracks and on the master",
    $defs: definitions,
  };
  return format(JSON.stringify(schema), { parser: "json", printWidth: 110 });
}

/** schemas/generated/devices.ts: the declarations as data. */
export function generateDeviceTable(devices) {
  return format(
    `${banner}
/** How a number moves between its ends: along a line, or along octaves. */
export type ParameterCurve = "linear" | "logarithmic";

interface DeclaredParameter {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Parameters that are shown together. */
  readonly group?: string;
}

export interface NumberParameter extends DeclaredParameter {
  readonly kind: "number";
  readonly unit: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly default: number;
  readonly curve: ParameterCurve;
  /** Milliseconds in which what is heard follows a change. */
  readonly smoothing: number;
  readonly integer?: boolean;
  /** Whether a change of it changes the device's latency. */
  readonly structural?: boolean;
}

export interface SwitchParameter extends DeclaredParameter {
  readonly kind: "switch";
  readonly default: boolean;
}

export interface ChoiceParameter extends DeclaredParameter {
  readonly kind: "choice";
  readonly options: readonly string[];
  readonly default: string;
}

export type DeviceParameter = NumberParameter | SwitchParameter | ChoiceParameter;

export interface DeviceDeclaration {
  readonly type: string;
  readonly name: string;
  readonly kind: "effect" | "instrument";
  readonly description: string;
  /** Whether it can listen to another track. */
  readonly sidechain: boolean;
  /** Whether it plays recordings. */
  readonly zones?: boolean;
  readonly parameters: readonly DeviceParameter[];
}

/** Every device of the contract, by type. */
export const deviceTable: Readonly<Record<${devices.map((device) => JSON.stringify(device.type)).join(" | ")}, DeviceDeclaration>> = ${JSON.stringify(Object.fromEntries(devices.map((device) => [device.type, device])))};
`,
    { parser: "typescript", printWidth: 110 },
  );
}

function range(parameter) {
  if (parameter.kind === "switch") return "on, off";
  if (parameter.kind === "choice") return parameter.options.join(", ");
  const unit = parameter.unit === "none" ? "" : ` ${parameter.unit}`;
  return `${parameter.minimum} … ${parameter.maximum}${unit}${parameter.curve === "logarithmic" ? ", logarithmic" : ""}`;
}

function initial(parameter) {
  if (parameter.kind === "switch") return parameter.default ? "on" : "off";
  return String(parameter.default);
}

/** docs/devices.md. */
export function generateDevicePage(devices) {
  const lines = [
    "<!-- Generated from schemas/devices by `npm run generate`; do not edit. -->",
    "",
    "# Devices",
    "",
    "Effects and instruments, and what can be set on them. How one is added: [guides/add-a-device.md](guides/add-a-device.md).",
  ];
  for (const device of devices) {
    lines.push("", `## ${device.name} (\`${device.type}\`)`, "", device.description, "");
    lines.push(
      "| parameter | what it is | values | default | smoothed in |",
      "| --- | --- | --- | --- | --- |",
    );
    for (const each of device.parameters) {
      const name = each.group === undefined ? each.name : `${each.group}: ${each.name}`;
      const smoothing = each.kind === "number" && each.smoothing > 0 ? `${String(each.smoothing)} ms` : "";
      lines.push(
        `| ${name} (\`${each.id}\`) | ${each.description} | ${range(each)} | ${initial(each)} | ${smoothing} |`,
      );
    }
  }
  return format(lines.join("\n") + "\n", { parser: "markdown", printWidth: 110 });
}
