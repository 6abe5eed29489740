/** The version this client introduces itself with. */
export const VERSION = "0.1.0";
