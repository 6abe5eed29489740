/** A module whose one function, t, is a single `unreachable`. */
const UNREACHABLE = Uint8Array.of(
  ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00], // the magic word and the version
  ...[0x01, 0x04, 0x01, 0x60, 0x00, 0x00], // types: one, from nothing to nothing
  ...[0x03, 0x02, 0x01, 0x00], // functions: one of that type
  ...[0x07, 0x05, 0x01, 0x01, 0x74, 0x00, 0x00], // exports: it, by the name t
  ...[0x0a, 0x05, 0x01, 0x03, 0x00, 0x00, 0x0b], // code: no locals, unreachable, end
);

interface WasmNamespace {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: Record<string, unknown> };
}

function isWasmNamespace(value: unknown): value is WasmNamespace {
  return typeof value === "object" && value !== null && "Module" in value && "Instance" in value;
}

/** What a kernel does that goes wrong: a WebAssembly trap. @throws WebAssembly.RuntimeError */
export function trap(): never {
  const namespace: unknown = Reflect.get(globalThis, "WebAssembly");
  if (!isWasmNamespace(namespace)) throw new Error("This runtime has no WebAssembly");
  const { t } = new namespace.Instance(new namespace.Module(UNREACHABLE)).exports;
  if (typeof t === "function") t();
  throw new Error("The module that traps did not trap");
}

/** Does not come back while the word holds this value. */
export function hangWhile(words: Int32Array, index: number, value: number): void {
  while (Atomics.load(words, index) === value);
}
