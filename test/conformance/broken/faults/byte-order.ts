import type { Fault } from "../fault.ts";

export const byteOrder: Fault = {
  name: "byte-order",
  title: "writes lengths little-endian",
  breaks: "all",
  header: (length) => {
    const header = Buffer.alloc(4);
    header.writeUInt32LE(length);
    return header;
  },
};
