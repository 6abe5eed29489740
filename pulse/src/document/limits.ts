/** The most a document may hold; a test compares them with project.schema.json. */
export const MAX_TRACKS = 4096;
export const MAX_CLIPS_PER_TRACK = 100_000;
export const MAX_MEDIA = 100_000;
export const MAX_DEVICES = 64;
export const MAX_SENDS = 64;
export const MAX_AUTOMATION = 4096;

/** The master's name where tracks are addressed; no track may have it. */
export const MASTER_ID = "master";

/** How many track colours there are. */
export const TRACK_COLORS = 12;
