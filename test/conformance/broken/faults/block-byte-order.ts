import type { Fault } from "../fault.ts";

export const blockByteOrder: Fault = {
  name: "block-byte-order",
  title: "writes the levels of binary blocks big-endian",
  breaks: ["encoding.binary-says-the-same"],
  block: (payload) => {
    const changed = Buffer.from(payload);
    const strips = payload.readUInt32LE(12);
    changed.subarray(80, 80 + 16 * strips).swap32();
    return changed;
  },
};
