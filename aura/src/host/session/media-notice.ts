import { basename } from "node:path";
import type { Notice } from "@loophole/schemas/types";
import type { MediaFailure } from "./media-loader.ts";

/** Files named in one notice. */
const NAMED = 5;

/** Says which files could not be loaded, and what to do. */
export function mediaNotice(failures: readonly MediaFailure[]): Notice {
  const missing = failures.every((failure) => failure.code === "NOT_FOUND");
  const [first] = failures;
  const message = missing
    ? `Not found in the song's folder: ${namesOf(failures)}. Put back what is missing and restart the engine; until then those clips are silent.`
    : failures.length === 1 && first !== undefined
      ? first.message
      : `These files could not be read, and their clips are silent: ${namesOf(failures)}.`;
  return {
    type: "notice",
    severity: "warning",
    message,
    details: failures.map((failure) => failure.message).join("\n"),
  };
}

function namesOf(failures: readonly MediaFailure[]): string {
  const names = failures.slice(0, NAMED).map(({ media }) => `‘${basename(media.file)}’`);
  const more = failures.length - names.length;
  return more > 0 ? `${names.join(", ")} and ${more} more` : names.join(", ");
}
