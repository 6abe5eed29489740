/** A message whose shape gRPC does not look into. */
export type PingMessage = object;

const serialize = (message: PingMessage): Buffer => Buffer.from(JSON.stringify(message));
const deserialize = (bytes: Buffer): PingMessage => JSON.parse(bytes.toString()) as PingMessage;

/** One unary call, with the same JSON that Signal gets as its payload. */
export const pingService = {
  ping: {
    path: "/Ping/ping",
    requestStream: false,
    responseStream: false,
    requestSerialize: serialize,
    requestDeserialize: deserialize,
    responseSerialize: serialize,
    responseDeserialize: deserialize,
  },
} as const;
