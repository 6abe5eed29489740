/** How long the supervisor waits for what, in milliseconds unless the name says otherwise. */

/** Between two pings. */
export const HEARTBEAT_MS = 500;
/** Without a byte from Signal for so long, it is called silent. */
export const SILENT_AFTER_MS = 2_000;
/** Without a byte for so long, it is killed and started again. */
export const KILL_AFTER_MS = 4_000;
/** How often silence is looked for. */
export const WATCH_MS = 100;
/** When the host itself was held up for so long (sleep, debugger), silence is counted from then on. */
export const HOST_PAUSE_MS = 1_000;
/** From spawning to the ready line. */
export const READY_TIMEOUT_MS = 10_000;
/** For one attempt to connect and be welcomed. */
export const CONNECT_TIMEOUT_MS = 3_000;
/** A live process that does not take a connection for so long is killed. */
export const RECONNECT_WINDOW_MS = 4_000;
/** From SIGTERM to SIGKILL. */
export const TERMINATE_GRACE_MS = 2_000;

/** Back-off: the first attempt is made at once, the second after this. */
export const BACKOFF_FIRST_MS = 100;
/** Back-off doubles up to this. */
export const BACKOFF_LIMIT_MS = 5_000;
/** Back-off is moved at random by up to this fraction either way. */
export const BACKOFF_JITTER = 0.25;
/** An engine that ran for so long gets its next restart at once. */
export const STABLE_AFTER_MS = 2_000;

/** So many deaths within DEATH_WINDOW_MS, and the supervisor gives up until it is told to try again. */
export const DEATH_LIMIT = 5;
export const DEATH_WINDOW_MS = 15_000;

/** Lines of Signal's log that are kept. */
export const LOG_LINES = 50;
/** Longer lines are cut, so that the log is bounded in bytes too. */
export const LOG_LINE_CHARS = 2_000;
