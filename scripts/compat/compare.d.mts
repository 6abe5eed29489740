export interface Change {
  kind: "additive" | "deprecating" | "breaking";
  /** Where it is: a JSON Pointer into the protocol, forms of a union by name. */
  pointer: string;
  words: string;
}

/** The parts of a protocol.json that are compared. */
export interface ComparedProtocol {
  version: number;
  framing: object;
  bounds: Record<string, number>;
  capabilities: string[];
  diagnosticCodes: string[];
  messages: object[];
  commands: object[];
  topics: object[];
  binary: object[];
  $defs: Record<string, object>;
}

export function compareProtocols(before: ComparedProtocol, after: ComparedProtocol): Change[];
export function isAllowed(changes: Change[], before: ComparedProtocol, after: ComparedProtocol): boolean;
