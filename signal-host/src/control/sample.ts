import { isAbsolute } from "node:path";
import { CommandError } from "./command-error.ts";
import type { GroupHandlers } from "./command-context.ts";
import type { Control } from "./control.ts";

export function sampleHandlers({ samples }: Control): GroupHandlers<"sample"> {
  return {
    "sample.load": async ({ sample, path }, context) => {
      checkAbsolute(path);
      const { info, warnings, applied } = await samples.load(sample, path, context);
      for (const warning of warnings) context.warn("FILE_WARNING", warning, { sample });
      return { result: info, applied };
    },
    "sample.unload": async ({ sample }) => {
      const { bytes, applied } = await samples.unload(sample);
      return { result: { bytes }, applied };
    },
    "sample.list": () => ({ result: { samples: samples.list(), bytes: samples.bytes } }),
    "sample.peaks": async ({ sample, path }, context) => {
      checkAbsolute(path);
      return { result: { path, ...(await samples.writePeaks(sample, path, context)) } };
    },
  };
}

/** Throws CommandError where a path depends on the folder Signal happens to run in. */
export function checkAbsolute(path: string, pointer = "/path"): void {
  if (isAbsolute(path) && !path.includes("\0")) return;
  const message = `'${path}' is not an absolute path. Give the whole path of the file.`;
  throw new CommandError("INVALID_PARAMS", message, { pointer, rule: "absolute-path" });
}
