/** Files of schemas/json that speak of the wire, in the order in which they are told. */
export const groupsOfTheWire = [
  "system",
  "device",
  "graph",
  "parameter",
  "transport",
  "timeline",
  "sample",
  "render",
  "midi",
  "record",
  "session",
  "debug",
  "telemetry",
  "envelope",
  "process",
  "common",
];
