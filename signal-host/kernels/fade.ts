import { QUANTUM } from "./abi";

/** Quanta that a way of so many seconds takes. */
@inline
export function fadeQuanta(rate: f32, seconds: f32): i32 {
  return <i32>nearest<f32>((rate * seconds) / <f32>QUANTUM);
}
