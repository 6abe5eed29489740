export { memoryTransportPair, MemoryTransport, type MemoryTransportOptions } from "./memory-transport.ts";
