/** Why an edit was refused; the codes are those of the wire. */
export type EditErrorCode = "NOT_FOUND" | "CONFLICT" | "INVALID_PARAMS" | "RESOURCE_EXHAUSTED";

/** An edit that cannot be done to this document. The document is as it was. */
export class EditError extends Error {
  override readonly name = "EditError";
  readonly code: EditErrorCode;

  constructor(code: EditErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
