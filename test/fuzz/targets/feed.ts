import {
  decodeMetersBlock,
  MessageStream,
  type JsonObject,
  type Transport,
  type WireFrameError,
} from "@loophole/protocol";
import { MessagePackCodec } from "@loophole/protocol/msgpack";

const MAX_FRAME_BYTES = 256 * 1024;
const codec = new MessagePackCodec();

/** What a stream made of some bytes. */
export interface Outcome {
  readonly messages: readonly JsonObject[];
  readonly blocks: number;
  readonly error: WireFrameError | null;
  /** Bytes held of a message that is not whole. */
  readonly partial: number;
}

/** Feeds chunks to a server's end of a connection that has agreed on every encoding. Throws what it throws. */
export function feed(chunks: readonly Uint8Array[]): Outcome {
  const transport = new FedTransport();
  const stream = new MessageStream(transport, { side: "server", maxFrameBytes: MAX_FRAME_BYTES });
  const messages: JsonObject[] = [];
  let blocks = 0;
  let error: WireFrameError | null = null;
  stream.use({
    msgpack: codec,
    writes: "json",
    onBinary: (payload) => {
      blocks += decodeMetersBlock(payload) === null ? 0 : 1;
    },
  });
  stream.onMessage((message) => messages.push(message));
  stream.onError((reason) => (error = reason));
  for (const chunk of chunks) transport.feed(chunk);
  return { messages, blocks, error, partial: stream.partialBytes };
}

/** A transport whose other side is the fuzzer. */
class FedTransport implements Transport {
  readonly bufferedBytes = 0;
  readonly remote = "fuzzer";
  feed: (chunk: Uint8Array) => void = () => undefined;

  onData(callback: (chunk: Uint8Array) => void): void {
    this.feed = callback;
  }
  send(): boolean {
    return true;
  }
  onDrain(): void {}
  onClose(): void {}
  close(): void {}
  destroy(): void {}
}
