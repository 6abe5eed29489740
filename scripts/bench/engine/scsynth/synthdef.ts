/** Writes SuperCollider's synth definitions ("SCgf", version 2) from unit generators put together in code. */

/** How often a unit generator computes: once, once a block, once a frame. */
export const Rate = { scalar: 0, control: 1, audio: 2 } as const;
export type Rate = (typeof Rate)[keyof typeof Rate];

/** What an input is fed from: a number, or an output of a unit generator that came before. */
export type Signal = number | { readonly ugen: number; readonly output: number };

/** Indices that BinaryOpUGen and UnaryOpUGen know their operations by. */
const Binary = { add: 0, multiply: 2, max: 13 } as const;
const ABS = 5;

interface Ugen {
  readonly name: string;
  readonly rate: Rate;
  readonly inputs: readonly Signal[];
  readonly outputs: number;
  readonly special: number;
}

export class SynthDef {
  readonly name: string;
  readonly #parameters: readonly (readonly [name: string, value: number])[];
  readonly #ugens: Ugen[] = [];

  /** @param parameters with the values they have where nothing sets them */
  constructor(name: string, parameters: Readonly<Record<string, number>>) {
    this.name = name;
    this.#parameters = Object.entries(parameters);
    if (this.#parameters.length > 0) this.#add("Control", Rate.control, [], this.#parameters.length);
  }

  parameter(name: string): Signal {
    const output = this.#parameters.findIndex(([each]) => each === name);
    if (output === -1) throw new Error(`${this.name} has no parameter '${name}'`);
    return { ugen: 0, output };
  }

  /** A unit generator at audio rate; answers its outputs. */
  audio(name: string, inputs: readonly Signal[], outputs = 1): Signal[] {
    return this.#add(name, Rate.audio, inputs, outputs);
  }

  add(a: Signal, b: Signal): Signal {
    return this.#binary(Binary.add, a, b);
  }

  multiply(a: Signal, b: Signal): Signal {
    return this.#binary(Binary.multiply, a, b);
  }

  max(a: Signal, b: Signal): Signal {
    return this.#binary(Binary.max, a, b);
  }

  abs(a: Signal): Signal {
    return first(this.#add("UnaryOpUGen", Rate.audio, [a], 1, ABS));
  }

  /** The definition as scsynth reads it from a file or from /d_recv. */
  bytes(): Uint8Array {
    const constants = [...new Set(this.#ugens.flatMap(({ inputs }) => inputs.filter(isNumber)))];
    const out = new Writer();
    out.text("SCgf").int32(2).int16(1);
    out.pascal(this.name);
    out.int32(constants.length);
    for (const constant of constants) out.float32(constant);
    out.int32(this.#parameters.length);
    for (const [, value] of this.#parameters) out.float32(value);
    out.int32(this.#parameters.length);
    for (const [index, [name]] of this.#parameters.entries()) out.pascal(name).int32(index);
    out.int32(this.#ugens.length);
    for (const { name, rate, inputs, outputs, special } of this.#ugens) {
      out.pascal(name).int8(rate).int32(inputs.length).int32(outputs).int16(special);
      for (const input of inputs) {
        if (isNumber(input)) out.int32(-1).int32(constants.indexOf(input));
        else out.int32(input.ugen).int32(input.output);
      }
      for (let output = 0; output < outputs; output += 1) out.int8(rate);
    }
    return out.int16(0).bytes();
  }

  #binary(operation: number, a: Signal, b: Signal): Signal {
    return first(this.#add("BinaryOpUGen", Rate.audio, [a, b], 1, operation));
  }

  #add(name: string, rate: Rate, inputs: readonly Signal[], outputs: number, special = 0): Signal[] {
    const ugen = this.#ugens.push({ name, rate, inputs, outputs, special }) - 1;
    return Array.from({ length: outputs }, (_, output) => ({ ugen, output }));
  }
}

/** The only output of a unit generator that has one. */
export function first(outputs: readonly Signal[]): Signal {
  const [output] = outputs;
  if (output === undefined) throw new Error("this unit generator has no output");
  return output;
}

function isNumber(signal: Signal): signal is number {
  return typeof signal === "number";
}

/** Big-endian, as SuperCollider writes everything. */
class Writer {
  readonly #parts: Buffer[] = [];

  text(text: string): this {
    this.#parts.push(Buffer.from(text, "latin1"));
    return this;
  }

  /** A string with its length in one byte before it. */
  pascal(text: string): this {
    return this.int8(text.length).text(text);
  }

  int8(value: number): this {
    return this.#put(1, (part) => part.writeInt8(value));
  }

  int16(value: number): this {
    return this.#put(2, (part) => part.writeInt16BE(value));
  }

  int32(value: number): this {
    return this.#put(4, (part) => part.writeInt32BE(value));
  }

  float32(value: number): this {
    return this.#put(4, (part) => part.writeFloatBE(value));
  }

  bytes(): Uint8Array {
    return Buffer.concat(this.#parts);
  }

  #put(size: number, write: (part: Buffer) => number): this {
    const part = Buffer.alloc(size);
    write(part);
    this.#parts.push(part);
    return this;
  }
}
