/** The page's one request: a channel to the host. */
export const CONNECT = "loophole:connect";
/** What the channel arrives under. */
export const PORT = "loophole:port";
