export { process } from "./dispatch";
export { runGroup, operate } from "./executor";
export { advance, automation } from "./parameters";
export { playFour } from "./player";
export { strip, stripEnvelope } from "./strip";
export { utility } from "./utility";
