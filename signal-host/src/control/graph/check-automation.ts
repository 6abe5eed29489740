import type { Automation, Device, GraphTrack, Send } from "@loophole/schemas/types";
import { automatedFault, countFault, parameterOf, rangeFault, type ValueFault } from "./device-parameters.ts";
import { MASTER_ID } from "./empty-graph.ts";
import { checkRising, Refusal } from "./refusal.ts";

/** A strip as its automation sees it. */
export interface AutomatedStrip extends Pick<GraphTrack, "id" | "devices" | "sends" | "automation"> {}

/**
 * Where automation came from. set: an operation set it just now, here. kept: it was there, and an operation on what
 * it is for, here, must not make it mean nothing.
 */
export interface AutomationSource {
  readonly how: "set" | "kept";
  readonly at: string;
}

/** What of automation can be seen without its target. Throws Refusal. */
export function checkPoints({ points }: Automation, at: string): void {
  checkRising(points, "tick", `${at}/points`, "may be equal");
}

/**
 * Each course is for a parameter that the strip, one of its devices or one of its sends has, and what was set has
 * values that the parameter may have. Throws Refusal.
 */
export function checkAutomation(
  strip: AutomatedStrip,
  sourceOf: (one: Automation, index: number) => AutomationSource,
): void {
  const { automation = [] } = strip;
  if (automation.length === 0) return;
  const parts = new Map<string, Device | Send>();
  for (const device of strip.devices ?? []) parts.set(device.id, device);
  for (const send of strip.sends ?? []) parts.set(send.id, send);
  for (const [i, one] of automation.entries()) checkOne(strip.id, parts, one, sourceOf(one, i));
}

function checkOne(
  strip: string,
  parts: ReadonlyMap<string, Device | Send>,
  { target, parameter, points }: Automation,
  { how, at }: AutomationSource,
): void {
  const part = target === strip ? strip : parts.get(target);
  if (part === undefined) {
    const message = `'${strip}' is not '${target}' and has no device or send of that name.`;
    throw new Refusal("NOT_FOUND", how === "set" ? `${at}/target` : at, "known-id", message);
  }
  const judge = typeof part === "string" ? stripJudge(part, parameter) : partJudge(part, parameter);
  if (judge === null) {
    const message = `'${target}' has no parameter '${parameter}' that could be automated.`;
    throw new Refusal("INVALID_PARAMS", how === "set" ? `${at}/parameter` : at, "known-parameter", message);
  }
  if (how === "kept") return;
  for (const [i, { value }] of points.entries()) {
    const fault = judge(value);
    if (fault === null) continue;
    throw new Refusal("INVALID_PARAMS", `${at}/points/${String(i)}/value`, fault.rule, fault.message);
  }
}

type Judge = (value: number) => ValueFault | null;

const gain: Judge = (value) => rangeFault("gain", value, -144, 24);
const pan: Judge = (value) => rangeFault("pan", value, -1, 1);
const mute: Judge = (value) => countFault("mute", value, 1);
const bypass: Judge = (value) => countFault("bypass", value, 1);

function stripJudge(strip: string, parameter: string): Judge | null {
  if (parameter === "gain") return gain;
  if (strip === MASTER_ID) return null;
  return parameter === "pan" ? pan : parameter === "mute" ? mute : null;
}

function partJudge(part: Device | Send, parameter: string): Judge | null {
  if (!("type" in part)) return parameter === "gain" ? gain : null;
  if (parameter === "bypass") return bypass;
  const declared = parameterOf(part, parameter);
  return declared === undefined ? null : (value) => automatedFault(declared, value);
}
