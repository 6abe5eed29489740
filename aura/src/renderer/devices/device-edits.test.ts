import { applyEdit, newProject, newTrack } from "@loophole/pulse";
import type { Project } from "@loophole/schemas/types";
import { expect, test } from "vitest";
import { addDevice, moveDevice, offeredDevices, toggleBypass } from "./device-edits.ts";

function song(): Project {
  const empty = newProject("Song");
  return {
    ...empty,
    tracks: [newTrack(empty, { id: "keys", kind: "instrument" }), newTrack(empty, { id: "voice" })],
  };
}

function added(project: Project, stripId: string, ...types: Parameters<typeof addDevice>[2][]): Project {
  return types.reduce((current, type) => {
    const edit = addDevice(current, stripId, type)?.edit;
    return edit ? applyEdit(current, edit).project : current;
  }, project);
}

const typesOn = (project: Project, at: number) => project.tracks[at]?.devices.map(({ type }) => type);

test("effects are offered everywhere, instruments on instrument tracks", () => {
  expect(offeredDevices(song(), "keys").instruments.map(({ name }) => name)).toEqual([
    "Sampler",
    "Synthesiser",
  ]);
  expect(offeredDevices(song(), "voice").instruments).toEqual([]);
  expect(offeredDevices(song(), "master").effects.length).toBe(6);
});

test("an instrument comes first and takes the place of the one there is, in one edit", () => {
  const project = added(song(), "keys", "reverb", "synthesiser", "delay", "sampler");
  expect(typesOn(project, 0)).toEqual(["sampler", "reverb", "delay"]);
});

test("a device goes among the effects, and not before the instrument", () => {
  const project = added(song(), "keys", "synthesiser", "reverb", "delay");
  const [synth, reverb] = project.tracks[0]?.devices ?? [];
  const down = moveDevice(project, reverb?.id ?? "", 1);
  expect(down && typesOn(applyEdit(project, down).project, 0)).toEqual(["synthesiser", "delay", "reverb"]);
  expect(moveDevice(project, reverb?.id ?? "", -1)).toBeNull();
  expect(moveDevice(project, synth?.id ?? "", 1)).toBeNull();
});

test("bypass is turned on and off", () => {
  const project = added(song(), "master", "limiter");
  const [limiter] = project.master.devices;
  if (!limiter) throw new Error("no limiter");
  const after = applyEdit(project, toggleBypass(limiter)).project;
  expect(after.master.devices[0]?.bypass).toBe(true);
});
