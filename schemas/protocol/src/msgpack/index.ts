/** MessagePack payloads: an entry of its own, so that windows that speak JSON only do not carry it. */
export { MessagePackCodec } from "./messagepack-codec.ts";
